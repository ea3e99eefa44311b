import { useMemo, useRef } from 'react'
import { useScreenKeys } from '#renderer/commands/screen-keys.ts'
import { useKeyNames } from '#renderer/commands/use-key-names.ts'
import type { SessionOutcomes } from '#renderer/data/queries/outcome-queries.ts'
import { useSessionOutcomes } from '#renderer/data/queries/use-outcomes.ts'
import { useWho } from '#renderer/data/queries/use-who.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { useSteady } from '#renderer/lib/use-steady.ts'
import { Loading } from '#renderer/ui/loading.tsx'
import { ReciprocityGauge } from '#renderer/ui/reciprocity-gauge.tsx'
import { nextPieceNumber, piecePairs } from '#shared/domain/exchange/piece-pairs.ts'
import { repeatedLines } from '#shared/domain/outcomes/repeated-lines.ts'
import type { WhoCandidate } from '#shared/domain/outcomes/who.ts'
import type { PieceKind } from '#shared/schemas/outcome.schema.ts'
import { KeyLines } from './key-lines.tsx'
import { PairComposer } from './pair-composer.tsx'
import { PairRow } from './pair-row.tsx'
import styles from './pieces-sheet.module.css'
import { usePiecesActions } from './use-pieces-sheet.ts'

/** Needs and offers as they lie on the table: a number, a need, an offer, whose they are. */
export const PiecesSheet = ({ sessionId }: { readonly sessionId: string }) => {
  const outcomes = useSessionOutcomes(sessionId)
  const candidates = useWho(sessionId)
  if (!outcomes || !candidates) return <Loading />
  return <Pairs sessionId={sessionId} outcomes={outcomes} candidates={candidates} />
}

type PairsProps = {
  readonly sessionId: string
  readonly outcomes: SessionOutcomes
  readonly candidates: readonly WhoCandidate[]
}

const Pairs = ({ sessionId, outcomes, candidates: given }: PairsProps) => {
  const { t } = useWords()
  const actions = usePiecesActions(sessionId)
  const candidates = useSteady(given)
  const pieces = useSteady(outcomes.pieces)
  const pairs = useMemo(() => piecePairs(pieces), [pieces])
  const repeated = useMemo(() => {
    const of = (kind: PieceKind) => repeatedLines(pairs.map((pair) => pair[kind]?.text ?? ''))
    return { need: of('need'), offer: of('offer') }
  }, [pairs])
  // As it is called: by what is printed on it, else by its place.
  const numberAt = (line: number | undefined): number | null =>
    line === undefined ? null : (pairs[line - 1]?.number ?? line)
  const room = useRef<HTMLDivElement>(null)
  const names = useMemo(() => new Map(candidates.map(({ id, name }) => [id, name])), [candidates])
  const signed = pieces.map((piece) => ({
    ...piece,
    personName: names.get(piece.personId ?? '') ?? piece.personName,
  }))
  const next = nextPieceNumber(pieces)
  return (
    <div className={styles.sheet}>
      <ReciprocityGauge pieces={signed} />
      <div ref={room} className={styles.paper}>
        {pairs.length > 0 && (
          <div className={styles.heads} aria-hidden="true" data-pair-heads="">
            <span>{t('exchange.sheet.number')}</span>
            <span>{t('exchange.kinds.need')}</span>
            <span>{t('exchange.kinds.offer')}</span>
            <span>{t('exchange.dialog.who')}</span>
          </div>
        )}
        {pairs.length > 0 && (
          <ol className={styles.pairs} aria-label={t('outcomes.sheets.pieces.name')}>
            {pairs.map((pair, index) => (
              <PairRow
                key={pair.key}
                pair={pair}
                line={index + 1}
                needAs={numberAt(repeated.need.get(index))}
                offerAs={numberAt(repeated.offer.get(index))}
                candidates={candidates}
                actions={actions}
              />
            ))}
          </ol>
        )}
        <PairComposer
          number={next}
          candidates={candidates}
          onAdd={actions.add}
          line={pairs.length + 1}
        />
      </div>
      <Keys />
    </div>
  )
}

const Keys = () => {
  const { t } = useWords()
  const { enter } = useKeyNames()
  const lines = useMemo(
    () => [
      { label: t('exchange.sheet.keys.next'), keys: [enter] },
      { label: t('exchange.sheet.keys.half'), keys: ['Tab'] },
      { label: t('outcomes.keys.author'), keys: ['@', '12'] },
      { label: t('exchange.sheet.keys.theme'), keys: ['#'] },
    ],
    [t, enter],
  )
  const title = t('outcomes.keys.title')
  useScreenKeys(useMemo(() => ({ title, lines }), [title, lines]))
  return <KeyLines title={title} lines={lines} />
}
