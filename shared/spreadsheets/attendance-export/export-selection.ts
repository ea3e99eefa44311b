import {
  type AttendanceFigures,
  figuresOf,
  isPartHeld,
  partWithin,
  sessionsWithParts,
} from '#shared/domain/attendance-figures.ts'
import {
  type AttendanceLedger,
  type AttendanceSource,
  attendanceLedger,
  type LedgerPart,
  type LedgerSession,
} from '#shared/domain/attendance-ledger.ts'
import type { Day } from '#shared/domain/dates.ts'
import { compareByName } from '#shared/domain/person-name.ts'
import type { Facilitator, Organisation, Venue } from '#shared/schemas/community.schema.ts'
import type { ConsentEvent, Person } from '#shared/schemas/people.schema.ts'

/** What is exported: one session, or every part held within a period (null: open on that side). */
export type ExportSelection =
  | { readonly kind: 'session'; readonly sessionId: string }
  | { readonly kind: 'period'; readonly from: Day | null; readonly to: Day | null }

/** Rows of the whole workspace (`Rows` fits): first attendances are looked up over all of it. */
export type ExportRows = AttendanceSource & {
  readonly organisation: readonly Organisation[]
  readonly facilitators: readonly Facilitator[]
  readonly venues: readonly Venue[]
  readonly consentEvents: readonly ConsentEvent[]
}

export type AttendanceExportModel = {
  readonly rows: ExportRows
  readonly selection: ExportSelection
  /** Parts after this day are still to come: nothing is missing from them. */
  readonly today: Day
}

/** The model with everything joined: what the four sheets are made from. */
export type SelectedAttendance = {
  readonly ledger: AttendanceLedger
  /** Sessions selected, cut down to their parts selected. */
  readonly sessions: readonly LedgerSession[]
  /** Sessions cut down further to the parts due: held, or not after today. */
  readonly dueSessions: readonly LedgerSession[]
  readonly people: ReadonlyMap<string, Person>
  readonly venues: ReadonlyMap<string, Venue>
  /** Place of each person in the order of names; unknown ids have none and come last. */
  readonly nameRank: (personId: string) => number
  readonly figures: (sessions: readonly LedgerSession[]) => AttendanceFigures
}

export const selectAttendance = ({
  rows,
  selection,
  today,
}: AttendanceExportModel): SelectedAttendance => {
  const ledger = attendanceLedger(rows)
  const sessions = selectedSessions(ledger, selection)
  const isDue = (session: LedgerSession) => (part: LedgerPart) =>
    part.part.date <= today || isPartHeld(session, part)
  const dueSessions = sessions.flatMap((session) => sessionsWithParts([session], isDue(session)))
  const people = new Map(rows.people.map((person) => [person.id, person]))
  const ranks = new Map(
    rows.people.toSorted(compareByName).map((person, index) => [person.id, index]),
  )
  return {
    ledger,
    sessions,
    dueSessions,
    people,
    venues: new Map(rows.venues.map((venue) => [venue.id, venue])),
    nameRank: (personId) => ranks.get(personId) ?? ranks.size,
    figures: (counted) => figuresOf(ledger, counted, people),
  }
}

const selectedSessions = (
  ledger: AttendanceLedger,
  selection: ExportSelection,
): readonly LedgerSession[] => {
  switch (selection.kind) {
    case 'session':
      return ledger.sessions.filter(({ session }) => session.id === selection.sessionId)
    case 'period':
      return selection.from === null && selection.to === null
        ? ledger.sessions
        : sessionsWithParts(ledger.sessions, partWithin(selection.from, selection.to))
  }
}
