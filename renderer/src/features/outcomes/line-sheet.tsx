import { type ClipboardEvent, useCallback, useMemo, useRef, useState } from 'react'
import type { SessionOutcomes } from '#renderer/data/queries/outcome-queries.ts'
import { useSessionOutcomes } from '#renderer/data/queries/use-outcomes.ts'
import { useWho } from '#renderer/data/queries/use-who.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { useSteady } from '#renderer/lib/use-steady.ts'
import { Loading } from '#renderer/ui/loading.tsx'
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { repeatedLines } from '#shared/domain/outcomes/repeated-lines.ts'
import { readPastedLines } from '#shared/domain/outcomes/typed-line.ts'
import type { WhoCandidate } from '#shared/domain/outcomes/who.ts'
import type { Contribution, ContributionKind } from '#shared/schemas/outcome.schema.ts'
import { ClusterBoard } from './cluster-board.tsx'
import { DayNotes } from './day-notes.tsx'
import { sayLeftOut } from './left-out.ts'
import { LineComposer } from './line-composer.tsx'
import { LineKeys } from './line-keys.tsx'
import { LineRow } from './line-row.tsx'
import styles from './line-sheet.module.css'
import { type LineSheetKind, PUBLICATIONS } from './line-words.ts'
import { useLineActions } from './use-line-sheet.ts'

type LineSheetProps = { readonly sessionId: string; readonly sheet: LineSheetKind }

/** A sheet of lines: one each, in the order of the paper, then the next one to type. */
export const LineSheet = ({ sessionId, sheet }: LineSheetProps) => {
  const outcomes = useSessionOutcomes(sessionId)
  const candidates = useWho(sessionId)
  if (!outcomes || !candidates) return <Loading />
  return <Lines sessionId={sessionId} sheet={sheet} outcomes={outcomes} candidates={candidates} />
}

type LinesProps = LineSheetProps & {
  readonly outcomes: SessionOutcomes
  readonly candidates: readonly WhoCandidate[]
}

const Lines = ({ sessionId, sheet, outcomes, candidates: given }: LinesProps) => {
  const { t } = useWords()
  const actions = useLineActions(sessionId)
  const candidates = useSteady(given)
  const clusters = useSteady(outcomes.clusters)
  const [kind, setKind] = useState<ContributionKind>(sheet.kinds[0] ?? 'idea')
  const [view, setView] = useState<'list' | 'clusters'>('list')
  const [publication, setPublication] = useState<Contribution['publication']>('private')
  const list = useRef<HTMLDivElement>(null)
  const all = useSteady(outcomes.contributions)
  const lines = useMemo(() => all.filter((line) => line.kind === kind), [all, kind])
  const repeated = useMemo(() => repeatedLines(lines.map(({ text }) => text)), [lines])
  const clusterNames = useMemo(() => clusters.map(({ name }) => name), [clusters])
  const nameOf = useMemo(() => new Map(clusters.map(({ id, name }) => [id, name])), [clusters])

  const step = useCallback((number: number, by: -1 | 1) => {
    const room = list.current
    const target =
      room?.querySelector<HTMLElement>(`[data-line="${number + by}"] textarea`) ??
      (by === 1 ? room?.querySelector<HTMLElement>('[data-composer] textarea') : null)
    target?.focus()
  }, [])
  const move = useCallback(
    (line: Contribution, by: -1 | 1) => {
      const at = lines.findIndex(({ id }) => id === line.id)
      const place = by === -1 ? at - 1 : at + 2
      if (at === -1 || place < 0 || place > lines.length) return
      void actions.move(line, lines[place]?.id ?? null)
    },
    [lines, actions],
  )
  // A column copied from a table becomes lines; a single line is pasted as usual.
  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain').trim()
    if (!(event.target instanceof HTMLTextAreaElement) || !/[\r\n]/u.test(pasted)) return
    event.preventDefault()
    const read = readPastedLines(pasted)
    void actions.paste(read.lines, { kind, publication }, candidates)
    sayLeftOut(t, read, read.lines.length)
  }

  return (
    <div className={styles.sheet}>
      <div className={styles.bar}>
        <SegmentedControl
          label={t('outcomes.lines.kinds')}
          isLabelHidden
          options={sheet.kinds.map((id) => ({
            id,
            label: t('outcomes.lines.kindCount', {
              kind: t(`outcomes.kinds.${id}`),
              count: all.filter((line) => line.kind === id).length,
            }),
          }))}
          value={kind}
          onChange={setKind}
        />
        {sheet.hasClusters && (
          <SegmentedControl
            label={t('outcomes.lines.views')}
            isLabelHidden
            options={[
              { id: 'list', label: t('outcomes.lines.list') },
              { id: 'clusters', label: t('outcomes.clusters.title') },
            ]}
            value={view}
            onChange={setView}
          />
        )}
        {sheet.hasPublication && (
          <Select
            label={t('outcomes.lines.newPublication')}
            options={PUBLICATIONS.map((id) => ({ id, label: t(`outcomes.publication.${id}`) }))}
            value={publication}
            onChange={setPublication}
          />
        )}
      </div>
      {view === 'clusters' ? (
        <ClusterBoard sessionId={sessionId} lines={lines} clusters={clusters} actions={actions} />
      ) : (
        <div ref={list} className={styles.paper} onPasteCapture={paste}>
          {lines.length > 0 && (
            <ol className={styles.lines} aria-label={t(`outcomes.kinds.${kind}`)}>
              {lines.map((line, index) => (
                <LineRow
                  key={line.id}
                  line={line}
                  number={index + 1}
                  sheet={sheet}
                  sameAs={repeated.get(index) ?? null}
                  cluster={nameOf.get(line.clusterId ?? '') ?? null}
                  clusterNames={clusterNames}
                  candidates={candidates}
                  actions={actions}
                  onStep={step}
                  onMove={move}
                />
              ))}
            </ol>
          )}
          <LineComposer
            number={lines.length + 1}
            as={{ kind, publication }}
            clusters={sheet.hasClusters ? clusters : null}
            candidates={candidates}
            onAdd={(line) => actions.add([line])}
            onUp={() => step(lines.length + 1, -1)}
          />
        </div>
      )}
      <DayNotes
        outcomes={outcomes}
        word={t('outcomes.notes.take')}
        onTake={(text) => actions.takeNotes(kind, [text])}
        onTakeAll={(texts) => actions.takeNotes(kind, texts)}
      />
      <LineKeys hasClusters={sheet.hasClusters} />
    </div>
  )
}
