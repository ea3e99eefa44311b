import type { Venue } from '#shared/schemas/community.schema.ts'
import type { Person } from '#shared/schemas/people.schema.ts'
import { isLeftToType, isPartHeld, type SessionTally, sessionTally } from '../attendance-figures.ts'
import {
  type AttendanceLedger,
  attendanceLedger,
  type LedgerPart,
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
  /** The session with everybody expected: what is left to type is told from it, and no figure is. */
  readonly expectedOf: (sessionId: string) => LedgerSession | undefined
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
    expectedOf: expectedKeeper(rows),
  }
}

/** Joined the first time it is asked for. */
const expectedKeeper = (rows: ReportRows): ReportLedger['expectedOf'] => {
  let known: ReadonlyMap<string, LedgerSession> | null = null
  return (sessionId) => {
    known ??= new Map(attendanceLedger(rows).sessions.map((one) => [one.session.id, one]))
    return known.get(sessionId)
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

/** What is left to type of a session: the parts of which nothing is, and those that were begun. */
export type LeftToType = {
  readonly untyped: readonly LedgerPart[]
  readonly begun: readonly LedgerPart[]
  /** Lines of the sheet with an empty box in one of the parts begun. */
  readonly lines: number
}

/**
 * What is left of some parts of a session, by [Note: Left to type]. Where only heads were counted,
 * nothing is: that is all that some sheets give.
 */
export const leftToType = (
  { expectedOf }: Pick<ReportLedger, 'expectedOf'>,
  session: LedgerSession,
  parts: readonly LedgerPart[],
): LeftToType => {
  const entries = expectedOf(session.session.id)?.entries ?? []
  const isLeft = (part: LedgerPart) => entries.some((entry) => isLeftToType(entry, part))
  const begun = parts.filter(
    (part) => session.entries.some(({ marks }) => marks[part.position]) && isLeft(part),
  )
  return {
    untyped: parts.filter((part) => !isPartHeld(session, part)),
    begun,
    lines: entries.filter((entry) => begun.some((part) => isLeftToType(entry, part))).length,
  }
}

/** Sessions of the filter with a part that is over and not typed whole: what is missing is not counted. */
export const untypedSessions = (
  source: ReportLedger,
  filter: ReportFilter,
  today: Day,
): readonly LedgerSession[] =>
  source.ledger.sessions.filter((session) => {
    if (!isOfKind(filter, session.session)) return false
    const over = session.parts.filter(
      ({ part }) => part.date < today && isInPeriod(filter, part.date),
    )
    const { untyped, begun } = leftToType(source, session, over)
    return untyped.length + begun.length > 0
  })

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
