import type { Day } from '#shared/domain/dates.ts'
import {
  type CommitmentStanding,
  commitmentStanding,
  compareEvents,
} from '#shared/domain/follow-up/commitment-state.ts'
import { type SheetState, sheetStateOf } from '#shared/domain/follow-up/sheet-state.ts'
import type {
  Commitment,
  CommitmentEvent,
  CommitmentEventKind,
} from '#shared/schemas/outcome.schema.ts'

/** Spreadsheets may turn no-break spaces into plain ones: the same words all the same. */
const plainWords = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** What a row of the sheet says. */
export type ReadRow = {
  readonly state: SheetState
  /** Null: the cell is empty. */
  readonly stateDate: Day | null
  readonly due: Day | null
  readonly note: string
}

const EVENT_OF: Readonly<Record<SheetState, CommitmentEventKind>> = {
  open: 'reopened',
  begun: 'partly',
  carried: 'carried',
  kept: 'kept',
  letGo: 'letGo',
}

/** What is noted so that a commitment stands as a row says: one event to add, or two. */
export type RowChange = {
  /** Day to carry it over to first, where `said` cannot tell it; null: none. */
  readonly movedTo: Day | null
  readonly said: {
    readonly kind: CommitmentEventKind
    readonly note: string
    readonly date: Day
    /** Only with `carried`. */
    readonly dueDate: Day | null
  }
}

/** Still to do though carried over, carried over though begun: the sheet has one word for both. */
const isSameState = (state: SheetState, current: SheetState): boolean =>
  state === current ||
  (state === 'open' && current === 'carried') ||
  (state === 'carried' && current === 'begun')

/** The event by which a commitment comes to stand as the row says; null: it stands there already. */
export const eventFor = (
  standing: CommitmentStanding,
  { state, stateDate, due, note }: ReadRow,
  today: Day,
): RowChange | null | 'cannotUnbegin' => {
  const current = sheetStateOf(standing)
  const isSame = isSameState(state, current)
  // A cell emptied is no word taken back: what was said stays.
  const hasNewNote = note !== '' && plainWords(note) !== plainWords(standing.note)
  const lastDay = standing.lastEvent?.date ?? null
  // A day left as it was is that of the event before, not of this one.
  const date = stateDate !== null && stateDate !== lastDay ? stateDate : today
  const said = (kind: CommitmentEventKind, dueDate: Day | null = null): RowChange => ({
    movedTo: null,
    // A new state speaks for itself with the word that stands beside it.
    said: { kind, note: hasNewNote || !isSame ? note : '', date, dueDate },
  })
  const isNewDay = due !== null && due !== standing.dueDate
  if (!isSame) {
    if (state === 'open' && standing.state === 'open') return 'cannotUnbegin'
    if (state === 'carried') return said('carried', due)
    // Carried over, what was closed is open again.
    if (state === 'open' && isNewDay) return said('carried', due)
    return { ...said(EVENT_OF[state]), movedTo: state === 'begun' && isNewDay ? due : null }
  }
  // « Reporté » without a day, of one begun: the day that has passed no longer counts.
  const isFreed = state === 'carried' && current === 'begun' && due === null
  const isMoved = isNewDay || (isFreed && standing.dueDate !== null)
  if (isMoved && standing.state === 'open') return said('carried', due)
  if (!hasNewNote) return null
  // Only the word changed: it is told again, or said to have been asked for.
  if (current === 'carried') return said('carried', standing.dueDate)
  return said(current === 'open' ? 'called' : EVENT_OF[current])
}

/** The row says word for word what the sheet said before the last events: it was not touched since. */
export const isOlder = (
  commitment: Commitment,
  events: readonly CommitmentEvent[],
  { state, stateDate, due, note }: ReadRow,
): boolean => {
  const told = events.toSorted(compareEvents)
  return told.some((_, count) => {
    const before = commitmentStanding(commitment, told.slice(0, count))
    return (
      state === sheetStateOf(before) &&
      stateDate === (before.lastEvent?.date ?? null) &&
      due === before.dueDate &&
      plainWords(note) === plainWords(before.note)
    )
  })
}
