import { canonicalPeople } from '#shared/domain/attendance-identity.ts'
import { type CurrentConsents, compareConsents, currentConsents } from '#shared/domain/consents.ts'
import { groupBy } from '#shared/domain/group-by.ts'
import { compareText } from '#shared/domain/ordering.ts'
import { compareByName } from '#shared/domain/person-name.ts'
import type { ConsentEvent, DistinctPair, Person } from '#shared/schemas/people.schema.ts'
import type { ReadDatabase } from '../database.ts'
import { compareParts } from '../sessions-repository.ts'
import type { PersonSession } from '../views.ts'

export const loadPeople = async (database: ReadDatabase): Promise<readonly Person[]> => {
  const people = await database.people.toArray()
  return people
    .filter((person) => person.mergedInto === null && person.isErased !== true)
    .toSorted(compareByName)
}

export const loadPerson = async (database: ReadDatabase, id: string): Promise<Person | null> =>
  (await database.people.get(id)) ?? null

/** Records merged into others, with those others. */
export const loadMerged = async (database: ReadDatabase): Promise<readonly Person[]> => {
  const merged = await database.people.where('mergedInto').above('').toArray()
  const targets = await database.people.bulkGet(merged.map((person) => person.mergedInto ?? ''))
  return [...targets.filter((person) => person !== undefined), ...merged]
}

/** Says which record speaks for each person, merged ones included. */
export const loadCanonicalPeople = async (
  database: ReadDatabase,
): Promise<(personId: string) => string> => canonicalPeople(await loadMerged(database))

/** Ids of the record and of those merged into it. */
const familyOf = async (database: ReadDatabase, personId: string): Promise<readonly string[]> => {
  const canonical = await loadCanonicalPeople(database)
  const merged = await database.people.where('mergedInto').above('').primaryKeys()
  return [personId, ...merged.filter((id) => id !== personId && canonical(id) === personId)]
}

export const loadConsentEvents = async (
  database: ReadDatabase,
  personId: string,
): Promise<readonly ConsentEvent[]> => {
  const ids = await familyOf(database, personId)
  const events = await database.consentEvents.where('personId').anyOf(ids).toArray()
  return events.toSorted((left, right) => compareConsents(right, left))
}

export const loadConsentStates = async (
  database: ReadDatabase,
): Promise<ReadonlyMap<string, CurrentConsents>> => {
  const canonical = await loadCanonicalPeople(database)
  const events = groupBy(await database.consentEvents.toArray(), ({ personId }) =>
    canonical(personId),
  )
  return new Map([...events].map(([personId, list]) => [personId, currentConsents(list)]))
}

export const loadPersonSessions = async (
  database: ReadDatabase,
  personId: string,
): Promise<readonly PersonSession[]> => {
  const ids = await familyOf(database, personId)
  const participations = await database.participations.where('personId').anyOf(ids).toArray()
  const attendances = await database.attendances.where('personId').anyOf(ids).toArray()
  const sessionIds = [...new Set([...participations, ...attendances].map((row) => row.sessionId))]
  const sessions = await database.sessions.bulkGet(sessionIds)
  const parts = await database.sessionParts.where('sessionId').anyOf(sessionIds).toArray()
  return sessions
    .filter((session) => session !== undefined)
    .map((session) => ({
      session,
      parts: parts.filter((part) => part.sessionId === session.id).toSorted(compareParts),
      participation: participations.find((row) => row.sessionId === session.id) ?? null,
      attendances: attendances.filter((row) => row.sessionId === session.id),
    }))
    .toSorted((left, right) => compareText(right.parts[0]?.date ?? '', left.parts[0]?.date ?? ''))
}

export const loadDistinctPairs = (database: ReadDatabase): Promise<readonly DistinctPair[]> =>
  database.distinctPairs.toArray()
