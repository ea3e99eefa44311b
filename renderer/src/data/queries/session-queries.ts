import { canonicalPeople } from '#shared/domain/attendance-identity.ts'
import { answersOf, firmerAnswer } from '#shared/domain/attendance-strength.ts'
import { groupBy } from '#shared/domain/group-by.ts'
import { byOrder, compareText } from '#shared/domain/ordering.ts'
import { compareByName } from '#shared/domain/person-name.ts'
import { runProgress } from '#shared/domain/run/run-moves.ts'
import type { Venue } from '#shared/schemas/community.schema.ts'
import type { Person } from '#shared/schemas/people.schema.ts'
import type { RunEvent } from '#shared/schemas/run.schema.ts'
import {
  PARTICIPATION_STATUSES,
  type Participation,
  type ParticipationStatus,
  type Session,
  type SessionPart,
} from '#shared/schemas/session.schema.ts'
import type { ReadDatabase } from '../database.ts'
import { compareParts } from '../sessions-repository.ts'
import type {
  Participant,
  SessionAttendance,
  SessionOutline,
  SessionSummary,
  SessionWithDetails,
} from '../views.ts'
import { loadCanonicalPeople, loadMerged } from './people-queries.ts'

type Counts = Record<ParticipationStatus, number>
const noCounts = (): Counts => ({ invited: 0, confirmed: 0, declined: 0, walkIn: 0 })

const isStatus = (value: unknown): value is ParticipationStatus =>
  (PARTICIPATION_STATUSES as readonly unknown[]).includes(value)

/** Counted on the index: of the rows, only those of records that were merged are read. */
export const loadCounts = async (database: ReadDatabase): Promise<ReadonlyMap<string, Counts>> => {
  const counts = new Map<string, Counts>()
  const [keys, merged] = await Promise.all([
    database.participations.orderBy('[sessionId+status]').keys(),
    loadMerged(database),
  ])
  for (const key of keys) {
    const [sessionId, status] = key as unknown as readonly [string, unknown]
    const known = counts.get(sessionId) ?? noCounts()
    counts.set(sessionId, known)
    if (isStatus(status)) known[status] += 1
  }
  const ids = merged.map(({ id }) => id)
  const rows = await database.participations.where('personId').anyOf(ids).toArray()
  const canonical = canonicalPeople(merged)
  for (const [sessionId, ofSession] of groupBy(rows, (row) => row.sessionId)) {
    const known = counts.get(sessionId) ?? noCounts()
    for (const { status } of ofSession) known[status] -= 1
    for (const status of answersOf(ofSession, sessionId, canonical).values()) known[status] += 1
  }
  return counts
}

const sessionIdsIn = async (
  database: ReadDatabase,
  table: 'attendances' | 'rosters',
): Promise<ReadonlySet<unknown>> => new Set(await database[table].orderBy('sessionId').uniqueKeys())

/** Presses that begin a part or end it: they alone tell how far a session was run. */
const RUN_BOUNDS = ['start', 'finish', 'reopen'] as const

const loadRunBounds = async (
  database: ReadDatabase,
): Promise<ReadonlyMap<string, readonly RunEvent[]>> =>
  groupBy(
    await database.runEvents.where('kind').anyOf(RUN_BOUNDS).toArray(),
    ({ sessionId }) => sessionId,
  )

export const loadSessions = async (database: ReadDatabase): Promise<readonly SessionSummary[]> => {
  const [sessions, parts, venues, counts, typed, printed, bounds] = await Promise.all([
    database.sessions.toArray(),
    database.sessionParts.toArray(),
    database.venues.toArray(),
    loadCounts(database),
    sessionIdsIn(database, 'attendances'),
    sessionIdsIn(database, 'rosters'),
    loadRunBounds(database),
  ])
  const venueById = new Map(venues.map((venue) => [venue.id, venue]))
  const partsBySession = groupBy(parts, ({ sessionId }) => sessionId)
  return sessions
    .map((session) =>
      summary(session, {
        parts: partsBySession.get(session.id) ?? [],
        venue: venueById.get(session.venueId ?? '') ?? null,
        counts: counts.get(session.id) ?? noCounts(),
        isPrinted: printed.has(session.id),
        isTyped: typed.has(session.id),
        bounds: bounds.get(session.id) ?? [],
      }),
    )
    .toSorted(compareSessions)
}

/** By first day, then first start; sessions without a date last. */
const compareSessions = (left: SessionSummary, right: SessionSummary): number =>
  compareText(momentOf(left), momentOf(right)) || compareText(left.session.id, right.session.id)

const momentOf = ({ parts }: SessionSummary): string =>
  parts[0] ? `${parts[0].date} ${parts[0].start}` : '9999'

const summary = (
  session: Session,
  joined: {
    readonly parts: readonly SessionPart[]
    readonly venue: Venue | null
    readonly counts: Counts
    readonly isPrinted: boolean
    readonly isTyped: boolean
    readonly bounds: readonly RunEvent[]
  },
): SessionSummary => {
  const parts = joined.parts.toSorted(compareParts)
  return {
    session,
    parts,
    venue: joined.venue,
    firstDay: parts[0]?.date ?? null,
    lastDay: parts.at(-1)?.date ?? null,
    participationCounts: joined.counts,
    isPrinted: joined.isPrinted,
    isTyped: joined.isTyped,
    run: runProgress(
      parts.map(({ id }) => id),
      joined.bounds,
    ),
  }
}

/** All of a session but its attendance, which changes at each key while one types it up. */
export const loadSessionOutline = async (
  database: ReadDatabase,
  id: string,
): Promise<SessionOutline | null> => {
  const session = await database.sessions.get(id)
  if (!session) return null
  const ofSession = { sessionId: id }
  const [parts, venue, facilitators, funders, decks, rows, prints, runEvents, canonical] =
    await Promise.all([
      database.sessionParts.where(ofSession).toArray(),
      session.venueId === null ? undefined : database.venues.get(session.venueId),
      database.facilitators.bulkGet([...session.facilitatorIds]),
      database.funders.bulkGet([...session.funderIds]),
      database.decks.bulkGet([...session.deckIds]),
      database.participations.where('sessionId').equals(id).toArray(),
      database.rosters.where(ofSession).toArray(),
      database.runEvents.where(ofSession).toArray(),
      loadCanonicalPeople(database),
    ])
  const participations = onePerPerson(rows, canonical)
  const rosters = prints
    .map((roster) => ({ ...roster, personIds: roster.personIds.map(canonical) }))
    .toSorted((left, right) => left.version - right.version)
  const people = await loadNamed(database, [
    ...participations.map((row) => row.personId),
    ...rosters.flatMap((roster) => roster.personIds),
  ])
  const counts = noCounts()
  for (const row of participations) counts[row.status] += 1
  const { isTyped: _, ...outline } = summary(session, {
    parts,
    venue: venue ?? null,
    counts,
    isPrinted: rosters.length > 0,
    isTyped: false,
    bounds: runEvents.filter(({ kind }) => RUN_BOUNDS.some((one) => one === kind)),
  })
  return {
    ...outline,
    rosters,
    facilitators: facilitators.filter((row) => row !== undefined),
    funders: funders.filter((row) => row !== undefined),
    decks: decks.filter((row) => row !== undefined),
    participants: participantsOf(participations, people),
    people,
  }
}

/** What was typed up for a session, in one transaction: read again at each key of the grid. */
export const loadSessionAttendance = (
  database: ReadDatabase,
  id: string,
): Promise<SessionAttendance> =>
  database.transaction(
    'r',
    [database.attendances, database.participations, database.people],
    async () => {
      const [rows, listed, canonical] = await Promise.all([
        database.attendances.where('sessionId').equals(id).toArray(),
        database.participations.where('sessionId').equals(id).primaryKeys(),
        loadCanonicalPeople(database),
      ])
      const attendances = rows.map((row) => ({ ...row, personId: canonical(row.personId) }))
      const known = new Set(listed.map(([, personId]) => canonical(personId)))
      const others = attendances.map((row) => row.personId).filter((one) => !known.has(one))
      const unlisted =
        others.length === 0 ? new Map<string, Person>() : await loadNamed(database, others)
      return { sessionId: id, attendances, unlisted }
    },
  )

/** Both halves of a session together. */
export const joinSession = (
  outline: SessionOutline,
  { attendances, unlisted }: SessionAttendance,
): SessionWithDetails => ({
  ...outline,
  attendances,
  isTyped: attendances.length > 0,
  people: unlisted.size === 0 ? outline.people : new Map([...outline.people, ...unlisted]),
})

export const loadSession = async (
  database: ReadDatabase,
  id: string,
): Promise<SessionWithDetails | null> => {
  const [outline, attendance] = await Promise.all([
    loadSessionOutline(database, id),
    loadSessionAttendance(database, id),
  ])
  return outline && joinSession(outline, attendance)
}

/** Two laptops may have invited two records of one person before they were merged: the firmer answer stands. */
const onePerPerson = (
  rows: readonly Participation[],
  canonical: (personId: string) => string,
): readonly Participation[] => {
  const byPerson = new Map<string, Participation>()
  for (const row of rows.toSorted(byOrder)) {
    const personId = canonical(row.personId)
    const known = byPerson.get(personId)
    const kept = known && row.personId !== personId ? known : row
    const status = firmerAnswer(known?.status ?? row.status, row.status)
    byPerson.set(personId, { ...kept, id: personId, personId, status })
  }
  return [...byPerson.values()]
}

const loadNamed = async (
  database: ReadDatabase,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Person>> => {
  const people = await database.people.bulkGet([...new Set(ids)])
  return new Map(
    people.filter((person) => person !== undefined).map((person) => [person.id, person]),
  )
}

const participantsOf = (
  participations: readonly Participation[],
  people: ReadonlyMap<string, Person>,
): readonly Participant[] =>
  participations
    .flatMap((participation) => {
      const person = people.get(participation.personId)
      return person ? [{ participation, person }] : []
    })
    .toSorted((left, right) => compareByName(left.person, right.person))
