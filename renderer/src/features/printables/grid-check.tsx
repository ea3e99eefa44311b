import { IconConfetti } from '@tabler/icons-react'
import { useState } from 'react'
import { ToggleButton } from 'react-aria-components'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/button.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { Section } from '#renderer/ui/section.tsx'
import {
  type BingoGrid,
  type BingoRules,
  bingoGrid,
  bingoLines,
  bingoResult,
  EMPTY_SQUARE,
  FREE_SQUARE,
} from '#shared/domain/games/bingo.ts'
import styles from './grid-check.module.css'

type GridCheckProps = {
  readonly draw: { readonly rules: BingoRules; readonly things: readonly string[] }
}

const MOST_GRIDS = 2_000

/** Somebody shouts « Bingo ! »: their grid by its number, squares to press, and whether it wins. */
export const GridCheck = ({ draw: { rules, things } }: GridCheckProps) => {
  const { t } = useWords()
  const [number, setNumber] = useState<number | null>(null)
  // What was called stays ticked from one grid to the next.
  const [called, setCalled] = useState<ReadonlySet<number>>(new Set())
  const grid = number === null ? null : bingoGrid(rules, number)
  const toggle = (thing: number, isCalled: boolean) => {
    const next = new Set(called)
    if (isCalled) next.add(thing)
    else next.delete(thing)
    setCalled(next)
  }
  return (
    <Section
      title={t('printablesGames.bingo.check.title')}
      hint={t('printablesGames.bingo.check.hint')}
    >
      <NumberField
        label={t('printablesGames.bingo.check.number')}
        value={number}
        minValue={1}
        maxValue={MOST_GRIDS}
        onChange={setNumber}
      />
      {grid !== null && number !== null && (
        <>
          <Verdict grid={grid} called={called} />
          <CheckedGrid
            grid={grid}
            things={things}
            called={called}
            label={t('printablesGames.bingo.check.squares', { number })}
            onToggle={toggle}
          />
          {called.size > 0 && (
            <div>
              <Button variant="quiet" onPress={() => setCalled(new Set())}>
                {t('printablesGames.bingo.check.clear')}
              </Button>
            </div>
          )}
        </>
      )}
    </Section>
  )
}

type Called = { readonly grid: BingoGrid; readonly called: ReadonlySet<number> }

const Verdict = ({ grid, called }: Called) => {
  const { t } = useWords()
  const { lines, full } = bingoResult(grid, called)
  const words = full
    ? t('printablesGames.bingo.check.full')
    : lines.length > 0
      ? t('printablesGames.bingo.check.lines', { count: lines.length })
      : t('printablesGames.bingo.check.none')
  return (
    <p className={styles.verdict} role="status" data-won={lines.length > 0 || undefined}>
      {lines.length > 0 && <IconConfetti aria-hidden="true" stroke={1.75} />}
      {words}
    </p>
  )
}

type CheckedGridProps = Called & {
  readonly things: readonly string[]
  readonly label: string
  readonly onToggle: (thing: number, isCalled: boolean) => void
}

const CheckedGrid = ({ grid, called, things, label, onToggle }: CheckedGridProps) => {
  const { t } = useWords()
  const side = Math.round(Math.sqrt(grid.length))
  const { lines } = bingoResult(grid, called)
  const won = new Set(lines.flatMap((line) => bingoLines(side)[line] ?? []))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame of its own.
    <div
      role="group"
      aria-label={label}
      className={styles.grid}
      style={{ gridTemplateColumns: `repeat(${side}, minmax(0, 1fr))` }}
    >
      {grid.map((thing, place) => {
        const isFixed = thing === FREE_SQUARE || thing === EMPTY_SQUARE
        const words =
          thing === FREE_SQUARE
            ? t('printablesGames.bingo.check.free')
            : thing === EMPTY_SQUARE
              ? t('printablesGames.bingo.check.empty')
              : `${thing + 1}. ${things[thing] ?? ''}`
        return (
          <ToggleButton
            // biome-ignore lint/suspicious/noArrayIndexKey: a square is its place.
            key={place}
            className={styles.square ?? ''}
            isSelected={thing === FREE_SQUARE || called.has(thing)}
            isDisabled={isFixed}
            onChange={(isCalled) => onToggle(thing, isCalled)}
            data-won={won.has(place) || undefined}
          >
            {words}
          </ToggleButton>
        )
      })}
    </div>
  )
}
