import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { Section } from '#renderer/ui/section.tsx'
import { Select } from '#renderer/ui/select.tsx'
import type { FunderTemplate } from '#shared/schemas/funder-template.schema.ts'
import type { ShownValue } from '#shared/spreadsheets/funder-template/plan-fill.ts'
import type {
  SheetView,
  TemplateView,
  ViewCell,
} from '#shared/spreadsheets/funder-template/template-view.ts'
import type { ChosenCell } from './funder-template-page.tsx'
import styles from './workbook-grid.module.css'

type WorkbookGridProps = {
  readonly view: TemplateView
  readonly template: FunderTemplate
  readonly shown: readonly ShownValue[]
  /** Values that are not in `shown` are still being counted. */
  readonly isCounting: boolean
  readonly chosen: ChosenCell | null
  readonly onChoose: (chosen: ChosenCell) => void
  /** What the chosen cell receives: beside the sheet, or over it where there is no room. */
  readonly panel: ReactNode
}

/** The funder's sheets as they look, with what Koudmen writes in its place. */
export const WorkbookGrid = ({
  view,
  template,
  shown,
  isCounting,
  chosen,
  onChoose,
  panel,
}: WorkbookGridProps) => {
  const { t } = useWords()
  const [name, setName] = useState<string | null>(null)
  const sheet =
    view.sheets.find((each) => each.name === name) ??
    view.sheets.find(({ isHidden }) => !isHidden) ??
    view.sheets[0]
  if (!sheet) return null
  const mapped = new Set(
    [...template.cells, ...template.lists]
      .filter((entry) => entry.sheet === sheet.name)
      .map(({ cell }) => cell),
  )
  const values = new Map(
    shown.filter((each) => each.sheet === sheet.name).map(({ cell, text }) => [cell, text]),
  )
  return (
    <Section title={t('funderTemplates.sheet.title')} hint={t('funderTemplates.sheet.hint')}>
      {view.sheets.length > 1 && (
        <Select
          label={t('funderTemplates.sheet.tabs')}
          value={sheet.name}
          onChange={setName}
          options={view.sheets.map((each) => ({
            id: each.name,
            label: each.isHidden
              ? t('funderTemplates.sheet.hidden', { name: each.name })
              : each.name,
          }))}
        />
      )}
      {sheet.isProtected && <p className={styles.note}>{t('funderTemplates.sheet.protected')}</p>}
      <div className={styles.work}>
        <SheetGrid
          key={sheet.name}
          sheet={sheet}
          mapped={mapped}
          values={values}
          isCounting={isCounting}
          chosen={chosen?.sheet === sheet.name ? chosen.cell : null}
          onChoose={(cell) => onChoose({ sheet: sheet.name, cell })}
        />
        <div className={styles.side}>{panel}</div>
      </div>
      {sheet.isCut && <p className={styles.note}>{t('funderTemplates.sheet.cut')}</p>}
    </Section>
  )
}

type SheetGridProps = {
  readonly sheet: SheetView
  readonly mapped: ReadonlySet<string>
  readonly values: ReadonlyMap<string, string>
  readonly isCounting: boolean
  readonly chosen: string | null
  readonly onChoose: (cell: string) => void
}

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** The cell next to one in a direction, the merged one that covers it when there is one. */
const neighbour = (
  cells: readonly ViewCell[],
  from: ViewCell,
  [rows, columns]: readonly [number, number],
): ViewCell | undefined => {
  const row = rows > 0 ? from.row + from.rowSpan : from.row + rows
  const column = columns > 0 ? from.column + from.columnSpan : from.column + columns
  return cells.find(
    (cell) =>
      row >= cell.row &&
      row < cell.row + cell.rowSpan &&
      column >= cell.column &&
      column < cell.column + cell.columnSpan,
  )
}

/** Room kept over a chosen cell, under the letters of the columns. */
const ABOVE = 100

/**
 * Keeps the chosen cell in the frame; where the panel stands over the frame, brings both into sight: a
 * panel below the fold would make choosing a cell seem to do nothing.
 */
const showBoth = (table: HTMLTableElement | null, cell: string) => {
  const frame = table?.parentElement
  const side = frame?.nextElementSibling
  const shown = table?.querySelector<HTMLElement>(`[data-cell="${cell}"]`)
  if (!frame || !side || !shown) return
  const isOver = side.getBoundingClientRect().top < frame.getBoundingClientRect().top
  if (isOver) {
    frame.scrollTo({
      top: shown.offsetTop - ABOVE,
      // As little as it takes: the words at its left say what it is.
      left: shown.offsetLeft + shown.offsetWidth - frame.clientWidth,
    })
    side.scrollIntoView({ block: 'start' })
  } else shown.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

const SheetGrid = ({ sheet, mapped, values, isCounting, chosen, onChoose }: SheetGridProps) => {
  const { t } = useWords()
  const table = useRef<HTMLTableElement>(null)
  const cells = sheet.rows.flatMap((row) => row.cells)
  const tabStop = chosen ?? cells[0]?.cell
  useLayoutEffect(() => {
    if (chosen !== null) showBoth(table.current, chosen)
  }, [chosen])
  const move = (event: KeyboardEvent, from: ViewCell) => {
    const step = STEPS[event.key]
    const isPress = event.key === 'Enter' || event.key === ' '
    if (!step && !isPress) return
    event.preventDefault()
    const next = step ? neighbour(cells, from, step) : from
    if (!next) return
    onChoose(next.cell)
    table.current
      ?.querySelector<HTMLElement>(`[data-cell="${next.cell}"]`)
      ?.focus({ preventScroll: true })
  }
  return (
    <div className={styles.frame}>
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: cells of a spreadsheet are chosen one by one, with the arrows.
        role="grid"
        className={styles.grid}
        aria-label={t('funderTemplates.sheet.grid', { name: sheet.name })}
        aria-busy={isCounting}
      >
        <colgroup>
          <col className={styles.rowHead} />
          {sheet.columns.map(({ name, width }) => (
            <col key={name} style={{ width: `${Math.min(Math.max(width, 4), 40) * 0.55}rem` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td />
            {sheet.columns.map(({ name }) => (
              <th key={name} scope="col" aria-label={t('funderTemplates.sheet.column', { name })}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map(({ row, cells: rowCells }) => (
            <tr key={row}>
              <th scope="row" aria-label={t('funderTemplates.sheet.row', { row })}>
                {row}
              </th>
              {rowCells.map((cell) => (
                <GridCell
                  key={cell.cell}
                  cell={cell}
                  value={values.get(cell.cell)}
                  isCounting={isCounting}
                  isMapped={mapped.has(cell.cell) || values.has(cell.cell)}
                  isChosen={cell.cell === chosen}
                  isTabStop={cell.cell === tabStop}
                  onChoose={onChoose}
                  onMove={move}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type GridCellProps = {
  readonly cell: ViewCell
  /** What is written there for the period. */
  readonly value: string | undefined
  readonly isCounting: boolean
  readonly isMapped: boolean
  readonly isChosen: boolean
  readonly isTabStop: boolean
  readonly onChoose: (cell: string) => void
  readonly onMove: (event: KeyboardEvent, from: ViewCell) => void
}

const GridCell = ({
  cell,
  value,
  isCounting,
  isMapped,
  isChosen,
  isTabStop,
  onChoose,
  onMove,
}: GridCellProps) => {
  const { t } = useWords()
  const { style } = cell
  const isAwaited = value === undefined && isCounting
  const text = isMapped ? value || (isAwaited ? '…' : '–') : cell.text
  const written = value || t(`funderTemplates.sheet.${isAwaited ? 'counting' : 'nothing'}`)
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid is a cell of its table.
      role="gridcell"
      data-cell={cell.cell}
      rowSpan={cell.rowSpan}
      colSpan={cell.columnSpan}
      tabIndex={isTabStop ? 0 : -1}
      aria-selected={isChosen}
      aria-label={
        isMapped
          ? `${cell.cell} ${t('funderTemplates.sheet.isFilled', { text: written })}`
          : `${cell.cell} ${cell.text}`
      }
      title={text}
      className={classNames(
        styles.cell,
        style.isBold && styles.bold,
        style.isShaded && styles.shaded,
        style.align === 'center' && styles.center,
        (style.align === 'end' || (style.align === null && cell.isNumber && !isMapped)) &&
          styles.end,
        isMapped && styles.mapped,
        isChosen && styles.chosen,
      )}
      onClick={() => onChoose(cell.cell)}
      onKeyDown={(event) => onMove(event, cell)}
    >
      {text}
    </td>
  )
}
