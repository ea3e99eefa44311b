import type { ParticipationStatus } from '#shared/schemas/session.schema.ts'
import { type Day, daysBetween, type Time } from './dates.ts'

/** Parts by how far their attendance is typed up. */
export type TypedParts = {
  /** At least one line is typed. */
  readonly started: ReadonlySet<string>
  /** No line is left: see [Note: Left to type]. */
  readonly whole: ReadonlySet<string>
}

/** How many of the parts of a session were run with the app and finished. */
export type RunProgress = 'none' | 'some' | 'all'

/** What a session must tell for the app to know what is left to do. */
export type SessionFacts = {
  readonly id: string
  readonly title: string
  readonly parts: readonly {
    readonly id: string
    readonly date: Day
    readonly start: Time
    readonly end: Time
    readonly anonymousCount: number
  }[]
  /** People by the answer they gave. */
  readonly participationCounts: Readonly<Record<ParticipationStatus, number>>
  /** A sign-in sheet was printed. */
  readonly isPrinted: boolean
  readonly typed: TypedParts
  readonly hasVenue: boolean
  readonly hasTeam: boolean
  /** Its figures left the app, as a file. */
  readonly isReported: boolean
  readonly run: RunProgress
}

export const NEXT_STEP_KINDS = ['enter', 'prepare', 'invite', 'print', 'remind'] as const
/** à saisir, à préparer, à inviter, à imprimer, à relancer. */
export type NextStepKind = (typeof NEXT_STEP_KINDS)[number]

/** What must be known before people can be told. */
export const PREPARE_GAPS = ['date', 'venue', 'team'] as const
export type PrepareGap = (typeof PREPARE_GAPS)[number]

/** One thing left to do for a session: a line of the home page, a badge of the list of sessions. */
export type NextStep = {
  readonly kind: NextStepKind
  readonly sessionId: string
  readonly title: string
  /** Day it is about; null for a session without a date. */
  readonly day: Day | null
  /** People to remind, or parts to type up; 0 for the other kinds. */
  readonly count: number
  /** What is not decided yet; empty for the other kinds than `prepare`. */
  readonly gaps: readonly PrepareGap[]
  /** Its time has come: past, or within three days. */
  readonly isUrgent: boolean
  /** Nothing presses: what comes next for that session, told quietly. */
  readonly isLater: boolean
}

/** A session is decided, and people invited to it, three weeks ahead. */
const PREPARE_DAYS = 21
/** Answers are asked for two weeks ahead. */
const REMIND_DAYS = 14
/** Paper is printed in the week before. */
const PRINT_DAYS = 7
const URGENT_DAYS = 3

/** What is still to be decided in « Préparer ». */
export const prepareGaps = ({
  parts,
  hasVenue,
  hasTeam,
}: Pick<SessionFacts, 'parts' | 'hasVenue' | 'hasTeam'>): readonly PrepareGap[] => {
  const isKnown = { date: parts.length > 0, venue: hasVenue, team: hasTeam }
  return PREPARE_GAPS.filter((gap) => !isKnown[gap])
}

/** Every line is typed; or only heads were counted, which is all that some sheets give. */
export const isTypedUp = (
  { id, anonymousCount }: { readonly id: string; readonly anonymousCount: number },
  { started, whole }: TypedParts,
): boolean => whole.has(id) || (anonymousCount > 0 && !started.has(id))

const isOver = (
  part: { readonly date: Day; readonly start: Time; readonly end: Time },
  day: Day,
  time: Time,
): boolean => {
  // A part that ends at or before its start ends the day after.
  const endsNextDay = part.end <= part.start
  if (part.date < day) return !endsNextDay || daysBetween(part.date, day) > 1 || part.end <= time
  return part.date === day && !endsNextDay && part.end <= time
}

/** What there is to do before the session, in the order of the path, and when it starts to press. */
const waitingSteps = (
  session: SessionFacts,
): readonly { readonly kind: NextStepKind; readonly from: number; readonly count?: number }[] => {
  const { invited, confirmed, walkIn } = session.participationCounts
  const hasPeople = invited + confirmed + walkIn > 0
  return [
    ...(prepareGaps(session).length > 0 ? [{ kind: 'prepare', from: PREPARE_DAYS } as const] : []),
    ...(hasPeople ? [] : [{ kind: 'invite', from: PREPARE_DAYS } as const]),
    ...(invited > 0 ? [{ kind: 'remind', from: REMIND_DAYS, count: invited } as const] : []),
    // Without people there is nothing to print yet.
    ...(hasPeople && !session.isPrinted ? [{ kind: 'print', from: PRINT_DAYS } as const] : []),
  ]
}

/**
 * What is left to do for one session at that moment, most pressing first. When nothing presses, the
 * one line that comes next (`isLater`), if any. The home page, the list of sessions and the path of
 * a session all speak from this rule.
 */
export const nextStepsOf = (session: SessionFacts, day: Day, time: Time): readonly NextStep[] => {
  const line = (kind: NextStepKind, about: Day | null, count = 0): NextStep => ({
    kind,
    sessionId: session.id,
    title: session.title,
    day: about,
    count,
    gaps: kind === 'prepare' ? prepareGaps(session) : [],
    isUrgent: about !== null && daysBetween(day, about) <= URGENT_DAYS,
    isLater: false,
  })
  const parts = [...session.parts].sort((left, right) =>
    `${left.date} ${left.start}` < `${right.date} ${right.start}` ? -1 : 1,
  )
  const [first] = parts
  if (!first) return [line('prepare', null)]

  const untyped = parts.filter((part) => isOver(part, day, time) && !isTypedUp(part, session.typed))
  const [oldest] = untyped
  const steps = oldest ? [line('enter', oldest.date, untyped.length)] : []

  const next = parts.find((part) => !isOver(part, day, time))
  // Once it began, the people are there and the paper is on the table.
  if (!next || isOver(first, day, time)) return steps
  const ahead = daysBetween(day, next.date)
  const hasBegun = `${first.date} ${first.start}` <= `${day} ${time}`
  const waiting = waitingSteps(session).filter(({ kind }) => !hasBegun || kind === 'print')
  for (const { kind, from, count } of waiting) {
    if (ahead <= from) steps.push(line(kind, next.date, count))
  }
  const [soonest] = waiting
  if (steps.length > 0 || !soonest) return steps
  return [{ ...line(soonest.kind, next.date, soonest.count), isLater: true }]
}

/** Late commitments: « à relancer » too, though no session waits for it. */
export type FollowUpStep = {
  readonly kind: 'followUp'
  /** Session in which they were made; null: several, told in one line. */
  readonly sessionId: string | null
  readonly title: string
  /** The day that has passed longest ago. */
  readonly day: Day
  readonly count: number
  readonly isUrgent: true
  readonly isLater: false
}

/** A line of the one list of the home page. */
export type TodoStep = NextStep | FollowUpStep

/** Sessions whose late commitments have a line each; beyond, one line tells them all. */
const FOLLOW_UP_LINES = 3

/** Lines for late commitments (`overdueBySession`). */
export const followUpSteps = (
  overdue: readonly {
    readonly sessionId: string
    readonly title: string
    readonly count: number
    readonly oldest: Day
  }[],
): readonly FollowUpStep[] => {
  const line = { kind: 'followUp', isUrgent: true, isLater: false } as const
  if (overdue.length <= FOLLOW_UP_LINES) {
    return overdue.map(({ oldest, ...rest }) => ({ ...line, ...rest, day: oldest }))
  }
  const oldest = overdue.map((one) => one.oldest).toSorted()[0] ?? ''
  const count = overdue.reduce((sum, one) => sum + one.count, 0)
  return [{ ...line, sessionId: null, title: '', day: oldest, count }]
}

/** Ties of one day: what was left untyped, then people to ring, then the path of a session. */
const TODO_KINDS = ['enter', 'followUp', ...NEXT_STEP_KINDS.slice(1)] as const

/**
 * Lines in the order of the home page: what was left untyped first, then late commitments, then what
 * comes, by date; sessions without a date last; then what does not press yet, by date.
 */
const compareTodo =
  (today: Day) =>
  (left: TodoStep, right: TodoStep): number => {
    if (left.isLater !== right.isLater) return left.isLater ? 1 : -1
    // A commitment late for months does not stand before a sheet of yesterday.
    const dayOf = ({ kind, day }: TodoStep) => (kind === 'followUp' ? today : (day ?? '9999'))
    const byDay = dayOf(left).localeCompare(dayOf(right))
    if (byDay !== 0) return byDay
    const byKind = TODO_KINDS.indexOf(left.kind) - TODO_KINDS.indexOf(right.kind)
    if (byKind !== 0) return byKind
    return (
      (left.day ?? '').localeCompare(right.day ?? '') || left.title.localeCompare(right.title, 'fr')
    )
  }

/**
 * What is left to do for all sessions, in the order of the home page. Pure: the same facts at the same
 * moment give the same list.
 */
export const nextSteps = (
  sessions: readonly SessionFacts[],
  day: Day,
  time: Time,
): readonly NextStep[] =>
  sessions.flatMap((session) => nextStepsOf(session, day, time)).sort(compareTodo(day))

/** The one list of the home page: sessions, and what was promised in them. */
export const todoSteps = (
  sessions: readonly SessionFacts[],
  followUps: readonly FollowUpStep[],
  day: Day,
  time: Time,
): readonly TodoStep[] => [...nextSteps(sessions, day, time), ...followUps].sort(compareTodo(day))
