import type { Day, Time } from './dates.ts'
import {
  isTypedUp,
  type NextStepKind,
  nextStepsOf,
  PREPARE_GAPS,
  prepareGaps,
  type SessionFacts,
} from './next-steps.ts'

/** The steps of a session that the app walks through, in order. */
export const SESSION_STEP_IDS = ['prepare', 'invite', 'print', 'run', 'entry', 'report'] as const
export type SessionStepId = (typeof SESSION_STEP_IDS)[number]

/** `started`: something is done, something is left; `attention`: to do, and its time has come. */
export type SessionStepState = 'done' | 'started' | 'todo' | 'attention'

/** Where each thing left to do is done. */
export const stepOf = (kind: NextStepKind): SessionStepId => {
  switch (kind) {
    case 'prepare':
      return 'prepare'
    case 'invite':
    case 'remind':
      return 'invite'
    case 'print':
      return 'print'
    case 'enter':
      return 'entry'
  }
}

/** How many parts are typed up whole, and how many at least in part. */
export const countTyped = ({
  parts,
  typed,
}: Pick<SessionFacts, 'parts' | 'typed'>): {
  readonly whole: number
  readonly started: number
} => ({
  whole: parts.filter((part) => isTypedUp(part, typed)).length,
  started: parts.filter(({ id, anonymousCount }) => typed.started.has(id) || anonymousCount > 0)
    .length,
})

/** The sheets of a session besides attendance: ideas, votes, promises… */
export type SheetProgress = {
  /** How many it prints. */
  readonly expected: number
  /** Of those, how many have something typed. */
  readonly begun: number
  /** Something is typed, on these or on any other. */
  readonly isAnyTyped: boolean
}

/** Where only attendance is known: before the sheets are read. */
export const NOTHING_EXPECTED: SheetProgress = { expected: 0, begun: 0, isAnyTyped: false }

type Progress = 'none' | 'some' | 'all'

const progressOf = (
  facts: SessionFacts,
  sheets: SheetProgress,
  hasBegun: boolean,
): Record<SessionStepId, Progress> => {
  const { invited, confirmed, declined, walkIn } = facts.participationCounts
  const coming = invited + confirmed + walkIn
  const gaps = prepareGaps(facts).length
  const { whole, started } = countTyped(facts)
  const isAllTyped = facts.parts.length > 0 && whole === facts.parts.length
  const share = (isAll: boolean, isSome: boolean): Progress =>
    isAll ? 'all' : isSome ? 'some' : 'none'
  return {
    prepare: share(gaps === 0, gaps < PREPARE_GAPS.length),
    // Answers are still awaited until the day comes; then those who came have come.
    invite: share(
      hasBegun ? coming + declined > 0 : coming > 0 && invited === 0,
      coming + declined > 0,
    ),
    print: share(facts.isPrinted, false),
    // Held without this screen, it is known to have been held once its sheet is typed up.
    run: facts.run === 'none' && isAllTyped ? 'all' : facts.run,
    entry: share(isAllTyped && sheets.begun >= sheets.expected, started > 0 || sheets.isAnyTyped),
    // Figures that lack a half-day are not a report yet, even if they were looked at.
    report: share(isAllTyped && facts.isReported, facts.isReported),
  }
}

/**
 * State of each step at that moment; what nobody had to write is not waited for. A step asks for attention exactly when the list of the home
 * page (`nextStepsOf`) asks for it.
 */
export const sessionStepStates = (
  facts: SessionFacts,
  sheets: SheetProgress,
  day: Day,
  time: Time,
): Readonly<Record<SessionStepId, SessionStepState>> => {
  const asked = new Set(
    nextStepsOf(facts, day, time)
      .filter(({ isLater }) => !isLater)
      .map(({ kind }) => stepOf(kind)),
  )
  const first = facts.parts.map(({ date, start }) => `${date} ${start}`).toSorted()[0]
  const hasBegun = first !== undefined && first <= `${day} ${time}`
  const progress = progressOf(facts, sheets, hasBegun)
  const stateOf = (id: SessionStepId): SessionStepState => {
    if (asked.has(id)) return 'attention'
    const states = { all: 'done', some: 'started', none: 'todo' } as const
    return states[progress[id]]
  }
  return {
    prepare: stateOf('prepare'),
    invite: stateOf('invite'),
    print: stateOf('print'),
    run: stateOf('run'),
    entry: stateOf('entry'),
    report: stateOf('report'),
  }
}

/** The step to open next: what asks for attention, else the first not done, else the last. */
export const nextStepToOpen = (
  states: Readonly<Record<SessionStepId, SessionStepState>>,
): SessionStepId =>
  SESSION_STEP_IDS.find((id) => states[id] === 'attention') ??
  SESSION_STEP_IDS.find((id) => states[id] !== 'done') ??
  'report'
