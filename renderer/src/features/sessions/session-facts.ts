import { sessionFacts } from '#renderer/data/session-facts.ts'
import type { SessionHead } from '#renderer/data/views.ts'
import { now, today } from '#renderer/lib/clock.ts'
import { paths, type SessionStep } from '#renderer/lib/paths.ts'
import type { Words } from '#renderer/lib/session-words.ts'
import { timeOfDay } from '#renderer/lib/spoken-dates.ts'
import type { PathStep } from '#renderer/ui/step-path.tsx'
import {
  type NextStep,
  nextStepsOf,
  prepareGaps,
  type SessionFacts,
} from '#shared/domain/next-steps.ts'
import {
  countTyped,
  type SessionStepState,
  type SheetProgress,
  sessionStepStates,
} from '#shared/domain/session-steps.ts'

/** State of each step of a session now. */
export const stepStatesNow = (
  facts: SessionFacts,
  sheets: SheetProgress,
): Readonly<Record<SessionStep, SessionStepState>> =>
  sessionStepStates(facts, sheets, today(), timeOfDay(now()))

/** What is left to do for a session now. */
export const nextStepsNow = (facts: SessionFacts): readonly NextStep[] =>
  nextStepsOf(facts, today(), timeOfDay(now()))

const detailsOf = (
  details: SessionHead,
  facts: SessionFacts,
  sheets: SheetProgress,
  { t }: Words,
): Readonly<Record<SessionStep, string>> => {
  const gaps = prepareGaps(facts)
  const [onlyGap] = gaps
  const { invited, confirmed, declined, walkIn } = details.participationCounts
  const roster = details.rosters.at(-1)
  const printed = new Set(roster?.personIds)
  const addedSince = details.participants.filter(
    ({ participation: { personId, status }, person }) =>
      (status === 'invited' || status === 'confirmed') &&
      // Left off the print on purpose.
      person.isErased !== true &&
      !printed.has(personId),
  ).length
  const { whole, started } = countTyped(facts)
  const total = facts.parts.length
  const answers = () => {
    if (invited + confirmed + walkIn > 0) {
      return invited === 0
        ? t('sessions.stepDetails.listed', { count: confirmed + walkIn })
        : t('sessions.stepDetails.answers', { confirmed, total: invited + confirmed })
    }
    return declined > 0 ? t('sessions.stepDetails.declined') : t('sessions.stepDetails.nobody')
  }
  const printing = () => {
    if (!roster) return ''
    return addedSince > 0 && started === 0
      ? t('sessions.stepDetails.addedSince', { count: addedSince })
      : t('sessions.stepDetails.version', { version: roster.version })
  }
  const running = () =>
    facts.run === 'none' ? '' : t(`sessions.stepDetails.${facts.run === 'all' ? 'ran' : 'running'}`)
  const entry = () => {
    if (started === 0) return sheets.isAnyTyped ? t('sessions.stepDetails.typing') : ''
    if (whole === total) {
      const { begun, expected } = sheets
      // Of the other sheets one only knows that they are begun: nobody counts what is on paper.
      return expected > 0
        ? t('sessions.stepDetails.sheets', { count: begun + 1, total: expected + 1 })
        : t('sessions.stepDetails.attendanceTyped')
    }
    return whole === 0
      ? t('sessions.stepDetails.typing')
      : t('sessions.stepDetails.typed', { done: whole, total })
  }
  const reporting = () => {
    if (whole === 0 || whole < total) return ''
    return t(`sessions.stepDetails.${facts.isReported ? 'reported' : 'figures'}`)
  }
  return {
    prepare:
      onlyGap === undefined
        ? t('sessions.stepDetails.ready')
        : gaps.length === 1
          ? t(`sessions.stepDetails.gaps.${onlyGap}`)
          : t('sessions.stepDetails.manyGaps', { count: gaps.length }),
    invite: answers(),
    print: printing(),
    run: running(),
    entry: entry(),
    report: reporting(),
  }
}

/** The path at the head of a session: each step with its state and what is missing or done. */
export const sessionPath = (
  details: SessionHead,
  sheets: SheetProgress,
  steps: readonly SessionStep[],
  words: Words,
): readonly PathStep[] => {
  const facts = sessionFacts(details, details.typed)
  const states = stepStatesNow(facts, sheets)
  const said = detailsOf(details, facts, sheets, words)
  return steps.map((id) => ({
    id,
    label: words.t(`sessions.steps.${id}`),
    state: states[id],
    ...(said[id] === '' ? {} : { detail: said[id] }),
    to: paths.session(details.session.id, id),
  }))
}
