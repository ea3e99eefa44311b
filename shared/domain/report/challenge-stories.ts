import type { ChallengeStage } from '#shared/schemas/challenge.schema.ts'
import type { ExperimentResult } from '#shared/schemas/outcome.schema.ts'
import { isPartHeld } from '../attendance-figures.ts'
import type { Day } from '../dates.ts'
import { foldText } from '../folded-text.ts'
import type { ReportFilter } from './report-filter.ts'
import { type ReportLedger, resultDay, resultSessionIds } from './report-ledger.ts'

/** What happened to one challenge over the sessions of a bilan; nobody is named. */
export type ChallengeStory = {
  readonly id: string
  readonly title: string
  readonly question: string
  readonly stage: ChallengeStage
  /** Those held: what is planned has not taken the challenge anywhere yet. */
  readonly sessions: number
  /** What came of each session for the challenge, in the words of the team, by date. */
  readonly outcomes: readonly { readonly day: Day | null; readonly text: string }[]
  /** Different prototypes, under the title of the first version. */
  readonly prototypes: readonly string[]
  readonly experiments: readonly {
    readonly title: string
    readonly observed: string
    readonly result: ExperimentResult | null
  }[]
}

/** Challenges worked on in the sessions of the filter, those worked on most first. */
export const challengeStories = (
  ledger: ReportLedger,
  filter: ReportFilter,
): readonly ChallengeStory[] => {
  const { rows } = ledger
  const counted = resultSessionIds(ledger, filter)
  const sessions = ledger.ledger.sessions.filter(({ session }) => counted.has(session.id))
  return rows.challenges
    .map((challenge): ChallengeStory => {
      const own = sessions.filter(({ session }) => session.challengeId === challenge.id)
      const ids = new Set(own.map(({ session }) => session.id))
      // A trial of another challenge may have been typed up in the same session.
      const isOwn = (row: { readonly sessionId: string; readonly challengeId: string | null }) =>
        counted.has(row.sessionId) &&
        (row.challengeId === null ? ids.has(row.sessionId) : row.challengeId === challenge.id)
      const titles = new Map<string, string>()
      for (const { title, ...row } of rows.prototypes) {
        const key = foldText(title)
        if (isOwn(row) && title.trim() !== '' && !titles.has(key)) titles.set(key, title)
      }
      return {
        id: challenge.id,
        title: challenge.title,
        question: challenge.question,
        stage: challenge.stage,
        sessions: own.filter((session) => session.parts.some((part) => isPartHeld(session, part)))
          .length,
        outcomes: own
          .filter(({ session }) => session.challengeOutcome.trim() !== '')
          .map((session) => ({ day: resultDay(session), text: session.session.challengeOutcome })),
        prototypes: [...titles.values()],
        experiments: rows.experiments
          .filter((row) => isOwn(row) && row.title.trim() !== '')
          .map(({ title, observed, result }) => ({ title, observed, result })),
      }
    })
    .filter(
      ({ sessions: count, outcomes, prototypes, experiments }) =>
        count > 0 || outcomes.length > 0 || prototypes.length > 0 || experiments.length > 0,
    )
    .toSorted((left, right) => right.sessions - left.sessions)
}
