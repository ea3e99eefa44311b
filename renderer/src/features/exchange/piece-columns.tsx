import { IconPuzzle, IconX } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { Exchange } from '#renderer/data/queries/exchange-queries.ts'
import type { Ideas } from '#renderer/data/queries/use-exchange.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/button.tsx'
import type { HelpPiece } from '#shared/domain/exchange/pieces.ts'
import type { PieceKind } from '#shared/schemas/outcome.schema.ts'
import { AnswerCard } from './answer-card.tsx'
import styles from './exchange-page.module.css'
import { choosePiece } from './exchange-store.ts'
import { PieceCard } from './piece-card.tsx'
import { useKeptLines } from './use-kept-lines.ts'

/** Pieces drawn at first, and by each press of « En voir plus ». */
const SHOWN = 40

type PieceColumnsProps = {
  readonly exchange: Exchange
  readonly found: readonly HelpPiece[]
  readonly ideas: Ideas | undefined
  readonly chosenId: string | null
}

/**
 * Needs on one side, offers on the other, as pieces of a puzzle. One chosen, the other side shows what
 * fits it, and why.
 */
export const PieceColumns = ({ exchange, found, ideas, chosenId }: PieceColumnsProps) => {
  const chosen = exchange.pieces.find(({ id }) => id === chosenId) ?? null
  const column = (kind: PieceKind) =>
    chosen !== null && chosen.kind !== kind ? (
      <Answers exchange={exchange} chosen={chosen} ideas={ideas} />
    ) : (
      <Column
        kind={kind}
        exchange={exchange}
        // What is chosen stays in sight while one types another filter.
        pieces={
          chosen === null || found.includes(chosen)
            ? found.filter((piece) => piece.kind === kind)
            : [chosen, ...found.filter((piece) => piece.kind === kind)]
        }
        chosenId={chosenId}
      />
    )
  return (
    <div className={styles.columns}>
      {column('need')}
      {column('offer')}
    </div>
  )
}

type ColumnProps = {
  readonly kind: PieceKind
  readonly exchange: Exchange
  readonly pieces: readonly HelpPiece[]
  readonly chosenId: string | null
}

const Column = ({ kind, exchange, pieces, chosenId }: ColumnProps) => {
  const { t } = useWords()
  const [limit, setLimit] = useState(SHOWN)
  const hidden = Math.max(0, pieces.length - limit)
  const title = t(kind === 'need' ? 'exchange.needs' : 'exchange.offers')
  return (
    <section aria-label={title} className={styles.column}>
      <header className={styles.columnHead}>
        <h2 className={styles.columnTitle}>{title}</h2>
        <span className={styles.columnCount}>{pieces.length}</span>
      </header>
      {pieces.length === 0 ? (
        <p className={styles.none}>
          {t(kind === 'need' ? 'exchange.column.emptyNeeds' : 'exchange.column.emptyOffers')}
        </p>
      ) : (
        <ul className={styles.pieces}>
          {pieces.slice(0, limit).map((piece) => (
            <PieceCard
              key={piece.id}
              piece={piece}
              exchange={exchange}
              isChosen={piece.id === chosenId}
            />
          ))}
        </ul>
      )}
      {hidden > 0 && (
        <Button variant="quiet" onPress={() => setLimit(limit + SHOWN)}>
          {t('exchange.column.more', { count: Math.min(SHOWN, hidden) })}
        </Button>
      )}
    </section>
  )
}

type AnswersProps = {
  readonly exchange: Exchange
  readonly chosen: HelpPiece
  readonly ideas: Ideas | undefined
}

/** What fits the chosen piece, the best first. */
const Answers = ({ exchange, chosen, ideas }: AnswersProps) => {
  const { t } = useWords()
  const isNeed = chosen.kind === 'need'
  const title = t(isNeed ? 'exchange.column.answersToNeed' : 'exchange.column.answersToOffer')
  const answers = useMemo(
    () =>
      (ideas?.suggestions ?? []).filter(
        ({ need, offer }) => (isNeed ? need : offer).id === chosen.id,
      ),
    [ideas, isNeed, chosen.id],
  )
  const { lines, keep } = useKeptLines(answers, chosen.id)
  return (
    <section aria-label={title} className={styles.column}>
      <header className={styles.columnHead}>
        <h2 className={styles.columnTitle}>{title}</h2>
        <Button variant="quiet" icon={IconX} onPress={() => choosePiece(null)}>
          {t('exchange.column.backToAll')}
        </Button>
      </header>
      {lines.length === 0 ? (
        <div className={styles.noAnswer} role="status">
          <IconPuzzle aria-hidden="true" stroke={1.5} />
          <p className={styles.strong}>{t('exchange.column.noAnswer')}</p>
          <p>
            {chosen.state !== 'open'
              ? t('exchange.column.notOpen')
              : chosen.personId === null
                ? t('exchange.column.noAnswerSigned')
                : t('exchange.column.noAnswerHint')}
          </p>
        </div>
      ) : (
        <ul className={styles.pieces}>
          {lines.map(({ item: suggestion, isDone }) => (
            <AnswerCard
              key={suggestion.key}
              suggestion={suggestion}
              isDone={isDone}
              onPropose={() => keep(({ key }) => key === suggestion.key)}
              piece={isNeed ? suggestion.offer : suggestion.need}
              exchange={exchange}
            />
          ))}
        </ul>
      )}
    </section>
  )
}
