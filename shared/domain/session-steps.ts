import { type Day, daysBetween, type Time } from './dates.ts'
import { type NextStepKind, nextStepsOf, type SessionFacts } from './next-steps.ts'

/** The steps of a session that the app walks through, in order. */
export const SESSION_STEP_IDS = ['prepare', 'invite', 'print', 'entry', 'report'] as const
export type SessionStepId = (typeof SESSION_STEP_IDS)[number]

/** `attention`: to do, and its time has come. */
export type SessionStepState = 'done' | 'todo' | 'attention'

/** What must be known before people can be told. */
export const PREPARE_GAPS = ['date', 'venue', 'team'] as const
export type PrepareGap = (typeof PREPARE_GAPS)[number]

/** People are told where to come at least this long ahead. */
const DECIDE_DAYS = 10

export type SessionStepFacts = SessionFacts & {
  readonly hasVenue: boolean
  readonly hasTeam: boolean
}

/** What is still to be decided in « Préparer ». */
export const prepareGaps = ({
  parts,
  hasVenue,
  hasTeam,
}: Pick<SessionStepFacts, 'parts' | 'hasVenue' | 'hasTeam'>): readonly PrepareGap[] => {
  const isKnown = { date: parts.length > 0, venue: hasVenue, team: hasTeam }
  return PREPARE_GAPS.filter((gap) => !isKnown[gap])
}

/** Parts of which something was typed up: names, or only a head count. */
export const typedParts = ({
  parts,
  typedPartIds,
}: Pick<SessionFacts, 'parts' | 'typedPartIds'>): number =>
  parts.filter((part) => typedPartIds.has(part.id) || part.anonymousCount > 0).length

const isDone = (facts: SessionStepFacts, hasBegun: boolean): Record<SessionStepId, boolean> => {
  const { invited, confirmed, declined, walkIn } = facts.participationCounts
  const coming = invited + confirmed + walkIn
  const isTypedUp = facts.parts.length > 0 && typedParts(facts) === facts.parts.length
  return {
    prepare: prepareGaps(facts).length === 0,
    // Answers are still awaited until the day comes; then those who came have come.
    invite: hasBegun ? coming + declined > 0 : coming > 0 && invited === 0,
    print: facts.isPrinted,
    entry: isTypedUp,
    // Nothing says that a report was read: it is ready as soon as everything is typed.
    report: isTypedUp,
  }
}

/**
 * State of each step at that moment. A step asks for attention exactly when the list of the home
 * page (`nextStepsOf`) asks for it, or when the session is near and something is not decided.
 */
export const sessionStepStates = (
  facts: SessionStepFacts,
  day: Day,
  time: Time,
): Readonly<Record<SessionStepId, SessionStepState>> => {
  const asked = new Set<NextStepKind>(nextStepsOf(facts, day, time).map(({ kind }) => kind))
  const first = facts.parts.map(({ date, start }) => `${date} ${start}`).toSorted()[0]
  const hasBegun = first !== undefined && first <= `${day} ${time}`
  const done = isDone(facts, hasBegun)
  const hasDate = facts.parts.length > 0
  const isNear = first !== undefined && daysBetween(day, first.slice(0, 10)) <= DECIDE_DAYS
  const calls: Record<SessionStepId, boolean> = {
    prepare: !hasDate || (isNear && !hasBegun),
    // Without a date nobody can be invited: « Préparer » comes first.
    invite: hasDate && (asked.has('remind') || asked.has('prepare')),
    print: asked.has('print'),
    entry: asked.has('enter'),
    report: false,
  }
  const stateOf = (id: SessionStepId): SessionStepState => {
    if (done[id]) return 'done'
    return calls[id] ? 'attention' : 'todo'
  }
  return {
    prepare: stateOf('prepare'),
    invite: stateOf('invite'),
    print: stateOf('print'),
    entry: stateOf('entry'),
    report: stateOf('report'),
  }
}

/** The step to open next: what asks for attention, else the first not done, else the last. */
export const nextStepToOpen = (
  states: Readonly<Record<SessionStepId, SessionStepState>>,
): SessionStepId =>
  SESSION_STEP_IDS.find((id) => states[id] === 'attention') ??
  SESSION_STEP_IDS.find((id) => states[id] === 'todo') ??
  'report'
