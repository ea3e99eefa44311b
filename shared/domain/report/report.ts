import type { Demographic } from '#shared/schemas/people.schema.ts'
import { isPartHeld } from '../attendance-figures.ts'
import type { LedgerSession } from '../attendance-ledger.ts'
import type { Zone } from '../communes.ts'
import type { Day } from '../dates.ts'
import { foldText } from '../folded-text.ts'
import { isNotToldText } from '../not-told.ts'
import { islandCoverage, ZONES, type ZoneCoverage } from '../venues/coverage.ts'
import {
  attendanceFigures,
  type PeopleLine,
  peopleLines,
  type SessionLine,
  sessionLine,
  sessionLines,
  visitedCommune,
} from './attendance-report.ts'
import { communeKey, zoneOf } from './communes-and-zones.ts'
import type { Figures } from './figure.ts'
import { type OutcomeReport, outcomeReport } from './outcome-report.ts'
import { type PresentPerson, presentPeople } from './present-people.ts'
import { isNarrowed, type ReportFilter } from './report-filter.ts'
import { hasBefore, heldSessions, type ReportLedger, untypedSessions } from './report-ledger.ts'
import { type ReportScope, reportScope } from './report-scope.ts'
import { type Bucket, chartBuckets, sessionsByBucket, spanOf } from './time-buckets.ts'

export type WaitingZone = { readonly zone: Zone; readonly day: Day }

/** A step of time with its figures. */
export type TimeLine = SessionLine & { readonly bucket: Bucket }

/** `Nord`, `Centre`, `Sud`, `other` for elsewhere; null: not told. */
export type ZoneKey = string | null

/** Everything a bilan says. Counted, never imputed: what is not told is a line of its own. */
export type Report = {
  readonly filter: ReportFilter
  readonly scope: ReportScope
  /** First and last day on which something counted was held; null: nothing was. */
  readonly span: { readonly from: Day; readonly to: Day } | null
  /**
   * True when something typed up is older than what is counted, or stands beside it: who came may have
   * come before. Otherwise everybody is new, which says nothing.
   */
  readonly hasBefore: boolean
  readonly figures: Figures
  /** Sessions counted, by date, cut down to the parts counted. */
  readonly sessions: readonly LedgerSession[]
  readonly present: readonly PresentPerson[]
  readonly byFormat: readonly SessionLine[]
  readonly overTime: readonly TimeLine[]
  /** Where sessions were held: North to South, then elsewhere and not told when there is any. */
  readonly byVenueZone: readonly SessionLine[]
  readonly byVenueCommune: readonly SessionLine[]
  /** Where those who came live. */
  readonly byCommune: readonly PeopleLine[]
  readonly byZone: readonly PeopleLine[]
  /** Same words but for case and accents are one structure, told as first written. */
  readonly byStructure: readonly PeopleLine[]
  readonly demographics: readonly {
    readonly field: Demographic
    readonly lines: readonly PeopleLine[]
  }[]
  readonly outcomes: Omit<OutcomeReport, 'figures'>
  /**
   * Where the team was, over all its sessions that are typed up, seen from today. Null when only some
   * sessions are asked for: where these were says nothing of the team.
   */
  readonly coverage: readonly ZoneCoverage[] | null
  /** Zones that only a session that nobody typed up shows as visited of late, with its day. */
  readonly waiting: readonly WaitingZone[]
  /** Sessions with a part that is over and not typed whole. */
  readonly untypedIds: readonly string[]
}

export type ReportContext = {
  readonly today: Day
  /** Facts about people that the organisation chose to ask for. */
  readonly collects: readonly Demographic[]
}

/** Counts everything the filter asks for. Pure: same rows, same filter and day, same bilan. */
export const buildReport = (
  source: ReportLedger,
  filter: ReportFilter,
  { today, collects }: ReportContext,
): Report => {
  const { people } = source
  const sessions = heldSessions(source, filter)
  const present = presentPeople(source.ledger, sessions)
  const outcomes = outcomeReport(source, filter)
  const span = spanOf(sessions)
  const personOf = ({ personId }: PresentPerson) => people.get(personId)
  const communeOf = (person: PresentPerson) => communeKey(personOf(person)?.communeCode ?? null)
  const venueCommune = ({ session }: LedgerSession) =>
    communeKey(source.venues.get(session.venueId ?? '')?.communeCode ?? null)
  return {
    filter,
    scope: reportScope(source.rows, filter, span?.from ?? null),
    span,
    hasBefore: span !== null && hasBefore(source, filter, span.to),
    figures: { ...attendanceFigures(source, sessions, present), ...outcomes.figures },
    sessions,
    present,
    byFormat: sessionLines(source, sessions, ({ session }) => session.format).toSorted(
      (left, right) => right.sessions - left.sessions,
    ),
    overTime: timeLines(source, filter, sessions),
    byVenueZone: inZoneOrder(
      sessionLines(source, sessions, (session) => zoneOf(venueCommune(session))),
      (key) => sessionLine(source, key, []),
    ),
    byVenueCommune: sessionLines(source, sessions, venueCommune).toSorted(
      (left, right) => right.sessions - left.sessions,
    ),
    byCommune: peopleLines(present, communeOf),
    byZone: inZoneOrder(
      peopleLines(present, (person) => zoneOf(communeOf(person))),
      emptyPeopleLine,
    ),
    byStructure: structureLines(present, source),
    demographics: collects.map((field) => ({
      field,
      lines: peopleLines(present, (person) => personOf(person)?.[field] ?? null),
    })),
    outcomes,
    ...(isNarrowed(filter) ? { coverage: null, waiting: [] } : teamCoverage(source, today)),
    untypedIds: untypedSessions(source, filter, today).map(({ session }) => session.id),
  }
}

/** What is not typed up is no visit that a funder could be shown; it is said apart. */
const teamCoverage = (
  source: ReportLedger,
  today: Day,
): { readonly coverage: readonly ZoneCoverage[]; readonly waiting: readonly WaitingZone[] } => {
  const visits = (isTyped: boolean) =>
    islandCoverage(
      source.ledger.sessions.map((session) => ({
        communeCode: visitedCommune(source, session.session.venueId),
        days: session.parts
          .filter((part) => isPartHeld(session, part) === isTyped)
          .map(({ part }) => part.date)
          // Today's is not over: nobody is late in typing it up.
          .filter((day) => isTyped || day < today),
      })),
      today,
    )
  const coverage = visits(true)
  const untyped = visits(false)
  return {
    coverage,
    waiting: coverage.flatMap(({ zone, state }) => {
      const late = untyped.find((one) => one.zone === zone)
      return state !== 'recent' && late?.state === 'recent' && late.lastDay !== null
        ? [{ zone, day: late.lastDay }]
        : []
    }),
  }
}

const emptyPeopleLine = (key: string | null): PeopleLine => ({
  key,
  people: 0,
  newPeople: 0,
  presences: 0,
  personMinutes: 0,
  sessionIds: [],
})

/** North, Centre and South are always told, and so is « non renseigné »; elsewhere when it is used. */
const inZoneOrder = <Line extends { readonly key: string | null }>(
  lines: readonly Line[],
  empty: (key: string | null) => Line,
): readonly Line[] => {
  const known = (key: string | null) => lines.find((line) => line.key === key)
  const elsewhere = known('other')
  return [
    ...ZONES.map((zone) => known(zone) ?? empty(zone)),
    ...(elsewhere ? [elsewhere] : []),
    known(null) ?? empty(null),
  ]
}

const timeLines = (
  source: ReportLedger,
  filter: ReportFilter,
  sessions: readonly LedgerSession[],
): readonly TimeLine[] => {
  const buckets = chartBuckets(filter, spanOf(sessions))
  const grain = buckets[0]?.grain ?? 'month'
  const byBucket = sessionsByBucket(sessions, grain)
  return buckets.map((bucket) => ({
    ...sessionLine(source, bucket.key, byBucket.get(bucket.key) ?? []),
    bucket,
  }))
}

const structureLines = (
  present: readonly PresentPerson[],
  { people }: ReportLedger,
): readonly PeopleLine[] => {
  const names = new Map<string, string>()
  // Folding takes a while, and many people are of one structure.
  const keys = new Map<string, string | null>()
  const keyOf = (written: string): string | null => {
    const known = keys.get(written)
    if (known !== undefined) return known
    const text = written.trim()
    // A line of that name beside the one of those who told nothing would be counted with it.
    const key = isNotToldText(text) ? null : foldText(text) || text || null
    keys.set(written, key)
    if (key !== null && !names.has(key)) names.set(key, text)
    return key
  }
  const folded = ({ personId }: PresentPerson) => keyOf(people.get(personId)?.structure ?? '')
  return peopleLines(present, folded).map((line) => ({
    ...line,
    key: line.key === null ? null : (names.get(line.key) ?? line.key),
  }))
}
