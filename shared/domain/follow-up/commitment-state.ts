import type { Commitment, CommitmentEvent } from '#shared/schemas/outcome.schema.ts'
import { addDays, type Day } from '../dates.ts'
import { groupBy } from '../group-by.ts'
import { compareText } from '../ordering.ts'

/** Where a commitment stands, told by its events alone. */
export type CommitmentStanding = {
  readonly state: 'open' | 'kept' | 'letGo'
  /** Somebody said that it is begun. */
  readonly isBegun: boolean
  /** The day that counts now: the one of the card, or that of the last carrying over; null: none. */
  readonly dueDate: Day | null
  /** The words of the card (« avant Noël »); empty once it was carried over to a day. */
  readonly dueText: string
  /** How often it was carried over. */
  readonly carried: number
  /** Day of the last call, and how many there were. */
  readonly calledOn: Day | null
  readonly calls: number
  /** Day on which it was kept or let go; null while open. */
  readonly closedOn: Day | null
  /** The last word about it: why it was let go, how far it is; empty when nobody said anything. */
  readonly note: string
  /** What happened last; null: nothing yet. */
  readonly lastEvent: CommitmentEvent | null
}

/** The order in which things were said: by instant, ties by id, whatever order the rows came in. */
export const compareEvents = (left: CommitmentEvent, right: CommitmentEvent): number =>
  Date.parse(left.at) - Date.parse(right.at) || compareText(left.id, right.id)

/**
 * Folds what happened to a commitment. Events are never rewritten: the last word holds. `carried`,
 * `partly` and `reopened` open again what was closed; `called` changes nothing but the day of the call.
 */
export const commitmentStanding = (
  { dueDate, dueText }: Pick<Commitment, 'dueDate' | 'dueText'>,
  events: readonly CommitmentEvent[],
): CommitmentStanding => {
  const start: CommitmentStanding = {
    state: 'open',
    isBegun: false,
    dueDate,
    dueText,
    carried: 0,
    calledOn: null,
    calls: 0,
    closedOn: null,
    note: '',
    lastEvent: null,
  }
  return events.toSorted(compareEvents).reduce(afterEvent, start)
}

const afterEvent = (before: CommitmentStanding, event: CommitmentEvent): CommitmentStanding => {
  const told = { lastEvent: event, note: event.note === '' ? before.note : event.note }
  switch (event.kind) {
    case 'kept':
      // A word said before it was kept is no longer about it.
      return { ...before, ...told, state: 'kept', closedOn: event.date, note: event.note }
    case 'letGo':
      return { ...before, ...told, state: 'letGo', closedOn: event.date, note: event.note }
    case 'partly':
      return { ...before, ...told, state: 'open', closedOn: null, isBegun: true }
    case 'carried':
      return {
        ...before,
        ...told,
        state: 'open',
        closedOn: null,
        carried: before.carried + 1,
        // Carried over without a day, the day that has passed no longer counts.
        dueDate: event.dueDate,
        dueText: '',
      }
    case 'reopened':
      return { ...before, ...told, state: 'open', closedOn: null }
    case 'called':
      return { ...before, ...told, calledOn: event.date, calls: before.calls + 1 }
  }
}

/** Days ahead from which a commitment is « bientôt ». */
export const SOON_DAYS = 7

/** Groups of the one list, in the order in which one looks at them. */
export const DUE_GROUPS = ['overdue', 'soon', 'later', 'undated', 'done'] as const
/** `overdue`: its day has passed; `soon`: within a week; `done`: kept or let go. */
export type DueGroup = (typeof DUE_GROUPS)[number]

/** On the day itself a commitment is not late yet. */
export const dueGroup = (
  { state, dueDate }: Pick<CommitmentStanding, 'state' | 'dueDate'>,
  today: Day,
): DueGroup => {
  if (state !== 'open') return 'done'
  if (dueDate === null) return 'undated'
  if (dueDate < today) return 'overdue'
  return dueDate <= addDays(today, SOON_DAYS) ? 'soon' : 'later'
}

/** Events of each commitment, by its id. */
export const eventsByCommitment = (
  events: readonly CommitmentEvent[],
): ReadonlyMap<string, readonly CommitmentEvent[]> =>
  groupBy(events, ({ commitmentId }) => commitmentId)
