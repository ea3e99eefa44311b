import { figuresOfTallies } from '../attendance-figures.ts'
import type { LedgerSession } from '../attendance-ledger.ts'
import type { Day } from '../dates.ts'
import { hasMoreAnswersThanPeople } from '../outcomes/typed-count.ts'
import { type ReportLedger, resultDay } from './report-ledger.ts'

/** What one session was judged worth, as it was typed. */
export type SessionEvaluation = {
  readonly session: LedgerSession
  readonly day: Day
  /** People who chose 1, 2, 3, 4, 5. */
  readonly counts: readonly (number | null)[]
  readonly answers: number
  /** People in the room, with a name and without; 0: nobody typed who came. */
  readonly heads: number
}

/** Evaluations from 1 to 5 that somebody answered, by day. */
export type CountedEvaluations = {
  readonly sure: readonly SessionEvaluation[]
  /** More answers than people in the room: kept as typed, to be checked, and part of no mean. */
  readonly doubtful: readonly SessionEvaluation[]
}

/** The evaluations of some sessions, those that cannot be so apart. */
export const countedEvaluations = (
  { rows, sessionById, tallyOf }: Pick<ReportLedger, 'rows' | 'sessionById' | 'tallyOf'>,
  sessionIds: ReadonlySet<string>,
): CountedEvaluations => {
  const evaluations = rows.evaluations
    .flatMap(({ sessionId, kind, counts }): SessionEvaluation[] => {
      const session = sessionById.get(sessionId)
      if (kind !== 'roti' || !session || !sessionIds.has(sessionId)) return []
      const answers = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
      const day = resultDay(session)
      if (answers === 0 || day === null) return []
      // The whole session, whatever the period cuts: so was the room that answered.
      const { heads } = figuresOfTallies([tallyOf(session)])
      return [{ session, day, counts, answers, heads }]
    })
    .sort((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1))
  return {
    sure: evaluations.filter((one) => !isDoubtful(one)),
    doubtful: evaluations.filter(isDoubtful),
  }
}

const isDoubtful = ({ counts, heads }: SessionEvaluation): boolean =>
  hasMoreAnswersThanPeople(counts, heads)

const keyOf = ({ session, day }: SessionEvaluation): string => `${day} ${session.session.id}`
