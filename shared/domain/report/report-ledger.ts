import type { Venue } from '#shared/schemas/community.schema.ts'
import type { Person } from '#shared/schemas/people.schema.ts'
import { isPartHeld, type SessionTally, sessionTally } from '../attendance-figures.ts'
import {
  type AttendanceLedger,
  attendanceLedger,
  type LedgerSession,
} from '../attendance-ledger.ts'
import type { Day } from '../dates.ts'
import { isInPeriod, isOfKind, type ReportFilter } from './report-filter.ts'
import type { ReportRows } from './report-rows.ts'

/** The rows joined once: every bilan of the workspace is then counted without searching. */
export type ReportLedger = {
  readonly rows: ReportRows
  readonly ledger: AttendanceLedger
  readonly people: ReadonlyMap<string, Person>
  readonly venues: ReadonlyMap<string, Venue>
  readonly sessionById: ReadonlyMap<string, LedgerSession>
  /** Counts a session, or a part of one, the first time it is asked for. */
  readonly tallyOf: (session: LedgerSession) => SessionTally
}

/**
 * Only what was typed counts: who was invited, and who stood on a sheet without being ticked, is no
 * part of a bilan.
 */
export const reportLedger = (rows: ReportRows): ReportLedger => {
  const ledger = attendanceLedger({ ...rows, participations: [], rosters: [] })
  return {
    rows,
    ledger,
    people: new Map(rows.people.map((person) => [person.id, person])),
    venues: new Map(rows.venues.map((venue) => [venue.id, venue])),
    sessionById: new Map(ledger.sessions.map((session) => [session.session.id, session])),
    tallyOf: tallyKeeper(ledger),
  }
}

/** A session is counted once for its format, its zone, its month: the same object, the same tally. */
const tallyKeeper = (ledger: AttendanceLedger): ReportLedger['tallyOf'] => {
  const known = new WeakMap<LedgerSession, SessionTally>()
  return (session) => {
    const before = known.get(session)
    if (before) return before
    const tally = sessionTally(ledger, session)
    known.set(session, tally)
    return tally
  }
}

/**
 * Sessions of the filter cut down to their parts that were held within the period: a session that
 * the period cuts in two counts for the parts that lie in it.
 */
export const heldSessions = (
  { ledger }: ReportLedger,
  filter: ReportFilter,
): readonly LedgerSession[] =>
  ledger.sessions.flatMap((session) => {
    if (!isOfKind(filter, session.session)) return []
    const parts = session.parts.filter(
      (part) => isInPeriod(filter, part.part.date) && isPartHeld(session, part),
    )
    // The very same session when nothing of it is left out: what is known of it still holds.
    if (parts.length === session.parts.length) return parts.length === 0 ? [] : [session]
    return parts.length === 0 ? [] : [{ ...session, parts }]
  })

/** True when a part that the filter leaves out was held by that day. */
export const hasBefore = ({ ledger }: ReportLedger, filter: ReportFilter, day: Day): boolean =>
  ledger.sessions.some((session) => {
    const isKept = isOfKind(filter, session.session)
    return session.parts.some(
      (part) =>
        part.part.date <= day &&
        !(isKept && isInPeriod(filter, part.part.date)) &&
        isPartHeld(session, part),
    )
  })

/** Sessions of the filter with a part that is over and of which nothing is typed: not counted. */
export const untypedSessions = (
  { ledger }: ReportLedger,
  filter: ReportFilter,
  today: Day,
): readonly LedgerSession[] =>
  ledger.sessions.filter(
    (session) =>
      isOfKind(filter, session.session) &&
      session.parts.some(
        (part) =>
          part.part.date < today &&
          isInPeriod(filter, part.part.date) &&
          !isPartHeld(session, part),
      ),
  )

/**
 * The day on which what came out of a session is counted, hence in one period only: its last part
 * held, or its last part while none is; null without a date.
 */
export const resultDay = (session: LedgerSession): Day | null =>
  (session.parts.findLast((part) => isPartHeld(session, part)) ?? session.parts.at(-1))?.part
    .date ?? null

/** Ids of the sessions whose results are those of the filter. */
export const resultSessionIds = (
  { ledger }: ReportLedger,
  filter: ReportFilter,
): ReadonlySet<string> =>
  new Set(
    ledger.sessions
      .filter((session) => {
        const day = resultDay(session)
        return isOfKind(filter, session.session) && day !== null && isInPeriod(filter, day)
      })
      .map(({ session }) => session.id),
  )
