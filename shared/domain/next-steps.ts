import type { ParticipationStatus } from '#shared/schemas/session.schema.ts'
import { type Day, daysBetween, type Time } from './dates.ts'

/** What a session must tell for the home page to know what is left to do. */
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
  /** Parts that have at least one attendance typed. */
  readonly typedPartIds: ReadonlySet<string>
}

export const NEXT_STEP_KINDS = ['enter', 'prepare', 'print', 'remind'] as const
/** à saisir, à préparer, à imprimer, à relancer. */
export type NextStepKind = (typeof NEXT_STEP_KINDS)[number]

/** One line of the list of the home page. */
export type NextStep = {
  readonly kind: NextStepKind
  readonly sessionId: string
  readonly title: string
  /** Day it is about; null for a session without a date. */
  readonly day: Day | null
  /** People to remind, or parts to type up; 0 for the other kinds. */
  readonly count: number
  /** Its time has come: past, or within three days. */
  readonly isUrgent: boolean
}

/** A session nobody is invited to is worth preparing three weeks ahead. */
const PREPARE_DAYS = 21
/** Answers are asked for ten days ahead. */
const REMIND_DAYS = 10
/** Paper is printed in the week before. */
const PRINT_DAYS = 7
const URGENT_DAYS = 3

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

/** What is left to do for one session at that moment, most pressing first. */
export const nextStepsOf = (session: SessionFacts, day: Day, time: Time): readonly NextStep[] => {
  const line = (kind: NextStepKind, about: Day | null, count = 0): NextStep => ({
    kind,
    sessionId: session.id,
    title: session.title,
    day: about,
    count,
    isUrgent: about !== null && daysBetween(day, about) <= URGENT_DAYS,
  })
  const parts = [...session.parts].sort((left, right) =>
    `${left.date} ${left.start}` < `${right.date} ${right.start}` ? -1 : 1,
  )
  const [first] = parts
  if (!first) return [line('prepare', null)]

  const steps: NextStep[] = []
  const untyped = parts.filter(
    (part) =>
      isOver(part, day, time) && !session.typedPartIds.has(part.id) && part.anonymousCount === 0,
  )
  const [oldest] = untyped
  if (oldest) steps.push(line('enter', oldest.date, untyped.length))

  const next = parts.find((part) => !isOver(part, day, time))
  // Once it began, the people are there and the paper is on the table.
  if (!next || isOver(first, day, time)) return steps
  const ahead = daysBetween(day, next.date)
  const { invited, confirmed, walkIn } = session.participationCounts
  if (invited + confirmed + walkIn === 0) {
    if (ahead <= PREPARE_DAYS) steps.push(line('prepare', next.date))
  } else {
    if (!session.isPrinted && ahead <= PRINT_DAYS) steps.push(line('print', next.date))
    if (invited > 0 && ahead <= REMIND_DAYS) steps.push(line('remind', next.date, invited))
  }
  return steps
}

/**
 * The one list of the home page: what was left untyped first, then what comes, by date; sessions
 * without a date last. Pure: the same facts at the same moment give the same list.
 */
export const nextSteps = (
  sessions: readonly SessionFacts[],
  day: Day,
  time: Time,
): readonly NextStep[] =>
  sessions
    .flatMap((session) => nextStepsOf(session, day, time))
    .sort((left, right) => {
      const byDay = (left.day ?? '9999').localeCompare(right.day ?? '9999')
      if (byDay !== 0) return byDay
      const byKind = NEXT_STEP_KINDS.indexOf(left.kind) - NEXT_STEP_KINDS.indexOf(right.kind)
      return byKind !== 0 ? byKind : left.title.localeCompare(right.title, 'fr')
    })
