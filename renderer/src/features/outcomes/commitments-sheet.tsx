import { useCallback, useMemo } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { type OutcomeFields, outcomesRepository } from '#renderer/data/outcomes-repository.ts'
import { useFollowUp } from '#renderer/data/queries/use-follow-up.ts'
import { useSessionOutcomes } from '#renderer/data/queries/use-outcomes.ts'
import { useSessionHead } from '#renderer/data/queries/use-sessions.ts'
import { useWho } from '#renderer/data/queries/use-who.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { today } from '#renderer/lib/clock.ts'
import { useSteady } from '#renderer/lib/use-steady.ts'
import { Loading } from '#renderer/ui/loading.tsx'
import { formatMediumDay } from '#shared/domain/dates.ts'
import { DayNotes } from './day-notes.tsx'
import { PromiseComposer } from './promise-composer.tsx'
import { PromiseKeys } from './promise-keys.tsx'
import { PromiseRow } from './promise-row.tsx'
import styles from './promise-sheet.module.css'

/** A promise of which only the words are known. */
const EMPTY: OutcomeFields<'commitments'> = {
  text: '',
  personId: null,
  personName: '',
  dueDate: null,
  dueText: '',
  cardNumber: null,
  pictogram: null,
  challengeId: null,
}

/** Promises in two halves, typed up from the pile that was handed back: same order, same numbers. */
export const CommitmentsSheet = ({ sessionId }: { readonly sessionId: string }) => {
  const { t } = useWords()
  const outcomes = useSessionOutcomes(sessionId)
  const head = useSessionHead(sessionId)
  const candidates = useSteady(useWho(sessionId))
  const same = useSameWords(sessionId)
  const rows = useMemo(() => outcomes?.commitments ?? [], [outcomes])
  const move = useCallback(
    (number: number, by: -1 | 1) => {
      const row = rows[number - 1]
      const place = by === -1 ? number - 2 : number + 1
      if (!row || place < 0 || place > rows.length) return
      void outcomesRepository.move('commitments', row, rows[place]?.id ?? null)
    },
    [rows],
  )
  if (!outcomes || !candidates || head === undefined) return <Loading />
  const madeOn = head?.firstDay ?? today()
  const last = rows.at(-1)?.cardNumber ?? null
  const add = (fields: OutcomeFields<'commitments'>) =>
    outcomesRepository.add('commitments', sessionId, fields)
  return (
    <div className={styles.sheet}>
      <div className={styles.paper}>
        {rows.length > 0 && (
          <ol className={styles.lines} aria-label={t('outcomes.sheets.commitments.name')}>
            {rows.map((commitment, index) => (
              <PromiseRow
                key={commitment.id}
                commitment={commitment}
                number={index + 1}
                madeOn={madeOn}
                candidates={candidates}
                same={same.get(commitment.id) ?? null}
                onMove={move}
              />
            ))}
          </ol>
        )}
        <PromiseComposer
          number={rows.length + 1}
          nextCard={last === null ? null : last + 1}
          madeOn={madeOn}
          candidates={candidates}
          onAdd={add}
        />
      </div>
      <DayNotes
        outcomes={outcomes}
        word={t('outcomes.notes.takeAsPromise')}
        onTake={async (text) =>
          toastWithUndo(
            t('outcomes.notes.taken', { count: 1 }),
            await outcomesRepository.addNoted('commitments', sessionId, { ...EMPTY, text }),
          )
        }
      />
      <PromiseKeys />
    </div>
  )
}

/** The sentence of each commitment that was promised before, here or in another session. */
const useSameWords = (sessionId: string): ReadonlyMap<string, string> => {
  const { t, language } = useWords()
  const followUp = useFollowUp()
  return useMemo(() => {
    const lines = followUp?.lines ?? []
    const sessionOf = new Map(lines.map((line) => [line.commitment.id, line.session]))
    return new Map(
      lines.flatMap(({ commitment, sameAs }) => {
        if (commitment.sessionId !== sessionId || sameAs === null) return []
        const session = sessionOf.get(sameAs.id)
        const isHere = sameAs.sessionId === sessionId || session === undefined
        const there = session?.title ?? ''
        const day = session?.day ?? null
        const words = isHere
          ? t('followUp.entry.promise.sameHere')
          : day === null
            ? t('followUp.entry.promise.sameUndated', { session: there })
            : t('followUp.entry.promise.sameThere', {
                session: there,
                day: formatMediumDay(day, language),
              })
        return [[commitment.id, words] as const]
      }),
    )
  }, [followUp, sessionId, t, language])
}
