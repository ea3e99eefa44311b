import type { Person } from '#shared/schemas/people.schema.ts'
import type {
  Attendance,
  AttendanceStatus,
  Participation,
  ParticipationStatus,
  Roster,
  Session,
  SessionPart,
} from '#shared/schemas/session.schema.ts'
import { canonicalPeople } from './attendance-identity.ts'
import { ATTENDANCE_STRENGTH, firmerAnswer } from './attendance-strength.ts'
import { type Day, durationMinutes, minutesOf, type Time } from './dates.ts'
import { sheetLineNumbers } from './entry-lines.ts'
import { groupBy } from './group-by.ts'
import { compareText } from './ordering.ts'
import { rosterOnTable } from './roster-version.ts'
import { awaitedPeople, type SheetIdentities } from './typed-parts.ts'

/** The rows from which attendance is counted. Sessions, parts and people in any order. */
export type AttendanceSource = {
  readonly people: readonly Person[]
  readonly sessions: readonly Session[]
  readonly sessionParts: readonly SessionPart[]
  readonly participations: readonly Participation[]
  readonly attendances: readonly Attendance[]
  readonly rosters: readonly Roster[]
}

/** What the sheet says of one person for one part. */
export type AttendanceMark = {
  readonly status: AttendanceStatus
  readonly leftAt: Time | null
  /** Minutes in the room: 0 when absent or excused. */
  readonly minutes: number
}

/** One part of a session. `position` is its place in `marks` of every entry of the session. */
export type LedgerPart = {
  readonly part: SessionPart
  readonly minutes: number
  readonly position: number
}

/** One person listed for one session; records of merged people are one entry. */
export type LedgerEntry = {
  readonly personId: string
  /** Null when the person was only typed up, without an invitation. */
  readonly participation: ParticipationStatus | null
  readonly isWalkIn: boolean
  /** Their box is left to type as long as it is empty: see [Note: Left to type]. */
  readonly isAwaited: boolean
  /** Line on the last sheet printed; hand-written lines go on after the printed names. */
  readonly line: number | null
  /** By `LedgerPart.position`; null is not typed. */
  readonly marks: readonly (AttendanceMark | null)[]
}

export type LedgerSession = {
  readonly session: Session
  /** By date, start, id. */
  readonly parts: readonly LedgerPart[]
  readonly entries: readonly LedgerEntry[]
}

/** A person's first or last time in the room, over every session. */
export type PresenceMoment = { readonly day: Day; readonly sessionId: string }

/** Everything typed up, joined once, so that the figures are read without searching. */
export type AttendanceLedger = {
  /** By date of the first part; sessions without a part come last. */
  readonly sessions: readonly LedgerSession[]
  readonly canonicalId: (personId: string) => string
  /** Keyed by canonical id; who never came is absent. */
  readonly firstPresence: ReadonlyMap<string, PresenceMoment>
  readonly lastPresence: ReadonlyMap<string, PresenceMoment>
}

export const isAttended = (status: AttendanceStatus): boolean =>
  status === 'present' || status === 'leftEarly'

/**
 * Minutes in the room. Who left early counts up to `leftAt`; without a time the whole part counts,
 * as the signature does. A time outside the part counts as its nearest end.
 */
export const presenceMinutes = (
  status: AttendanceStatus,
  leftAt: Time | null,
  part: Pick<SessionPart, 'start' | 'end'>,
): number => {
  if (!isAttended(status)) return 0
  const whole = durationMinutes(part.start, part.end)
  if (status === 'present' || leftAt === null) return whole
  const runsPastMidnight = minutesOf(part.start) + whole > 24 * 60
  const elapsed = minutesOf(leftAt) - minutesOf(part.start)
  if (elapsed >= 0) return Math.min(elapsed, whole)
  return runsPastMidnight ? Math.min(elapsed + 24 * 60, whole) : 0
}

/** Joins the rows. Records of parts or sessions that are gone are left out. */
export const attendanceLedger = (source: AttendanceSource): AttendanceLedger => {
  const canonicalId = canonicalPeople(source.people)
  const erased = new Set(source.people.flatMap(({ id, isErased }) => (isErased ? id : [])))
  const who: SheetIdentities = { canonicalId, isErased: (id) => erased.has(id) }
  const partsBySession = groupBy(source.sessionParts, (part) => part.sessionId)
  const participations = groupBy(source.participations, (row) => row.sessionId)
  const attendances = groupBy(source.attendances, (row) => row.sessionId)
  const rosters = groupBy(source.rosters, (row) => row.sessionId)
  const sessions = source.sessions
    .map((session) =>
      ledgerSession(
        session,
        partsBySession.get(session.id) ?? [],
        participations.get(session.id) ?? [],
        attendances.get(session.id) ?? [],
        rosterOnTable(rosters.get(session.id) ?? []),
        who,
      ),
    )
    .sort((left, right) => compareText(startOf(left), startOf(right)))
  return { sessions, canonicalId, ...presenceMoments(sessions) }
}

const ledgerSession = (
  session: Session,
  sessionParts: readonly SessionPart[],
  participations: readonly Participation[],
  attendances: readonly Attendance[],
  roster: Roster | null,
  who: SheetIdentities,
): LedgerSession => {
  const { canonicalId } = who
  const parts = sessionParts
    .toSorted((left, right) => compareText(partKey(left), partKey(right)))
    .map((part, position) => ({ part, minutes: durationMinutes(part.start, part.end), position }))
  const byPartId = new Map(parts.map((part) => [part.part.id, part]))
  const marks = new Map<string, (AttendanceMark | null)[]>()
  const marksOf = (personId: string) => {
    const known = marks.get(personId)
    if (known) return known
    const made = parts.map((): AttendanceMark | null => null)
    marks.set(personId, made)
    return made
  }
  for (const personId of roster?.personIds ?? []) marksOf(canonicalId(personId))
  const statuses = new Map<string, ParticipationStatus>()
  for (const row of participations) {
    const personId = canonicalId(row.personId)
    marksOf(personId)
    // Two merged records of one person in one session: the firmer answer stands.
    statuses.set(personId, firmerAnswer(statuses.get(personId) ?? row.status, row.status))
  }
  for (const row of attendances) {
    const part = byPartId.get(row.partId)
    if (!part) continue
    const personMarks = marksOf(canonicalId(row.personId))
    const leftAt = row.status === 'leftEarly' ? row.leftAt : null
    const minutes = presenceMinutes(row.status, leftAt, part.part)
    const mark = { status: row.status, leftAt, minutes }
    personMarks[part.position] = strongerMark(personMarks[part.position] ?? null, mark)
  }
  const lines = roster
    ? sheetLineNumbers(roster.personIds, participations, canonicalId)
    : new Map<string, number>()
  const didDecline = ({ status }: Participation) => status === 'declined'
  const idOf = ({ personId }: Participation) => personId
  const awaited = awaitedPeople(
    {
      printedIds: roster?.personIds ?? [],
      comingIds: participations.filter((row) => !didDecline(row)).map(idOf),
      declinedIds: participations.filter(didDecline).map(idOf),
      typedIds: marks.keys(),
    },
    who,
  )
  const entries = [...marks].map(([personId, personMarks]) => ({
    personId,
    participation: statuses.get(personId) ?? null,
    isWalkIn: statuses.get(personId) === 'walkIn',
    isAwaited: awaited.has(personId),
    line: lines.get(personId) ?? null,
    marks: personMarks,
  }))
  return { session, parts, entries }
}

/** Two marks of one person for one part: one signature is enough to have been there. */
const strongerMark = (left: AttendanceMark | null, right: AttendanceMark): AttendanceMark => {
  if (left === null) return right
  const byStatus = ATTENDANCE_STRENGTH[left.status] - ATTENDANCE_STRENGTH[right.status]
  if (byStatus !== 0) return byStatus > 0 ? left : right
  return left.minutes >= right.minutes ? left : right
}

const presenceMoments = (sessions: readonly LedgerSession[]) => {
  const first = new Map<string, PresenceMoment & { readonly key: string }>()
  const last = new Map<string, PresenceMoment & { readonly key: string }>()
  for (const { session, parts, entries } of sessions) {
    const moments = parts.map(({ part }) => ({
      day: part.date,
      sessionId: session.id,
      key: `${part.date} ${part.start} ${session.id}`,
    }))
    for (const entry of entries) {
      entry.marks.forEach((mark, position) => {
        const moment = moments[position]
        if (!mark || !moment || !isAttended(mark.status)) return
        const earliest = first.get(entry.personId)
        if (!earliest || moment.key < earliest.key) first.set(entry.personId, moment)
        const latest = last.get(entry.personId)
        if (!latest || moment.key > latest.key) last.set(entry.personId, moment)
      })
    }
  }
  return { firstPresence: first, lastPresence: last }
}

const partKey = (part: SessionPart): string => `${part.date} ${part.start} ${part.id}`

const startOf = ({ session, parts }: LedgerSession): string =>
  // « ~ » sorts after every digit.
  `${parts[0] ? partKey(parts[0].part) : '~'} ${session.id}`
