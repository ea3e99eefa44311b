import type { CurrentConsents } from '#shared/domain/consents.ts'
import type { ConsentEvent, DistinctPair, Person } from '#shared/schemas/people.schema.ts'
import type { PersonSession } from '../views.ts'
import {
  loadConsentEvents,
  loadConsentStates,
  loadDistinctPairs,
  loadPeople,
  loadPerson,
  loadPersonSessions,
} from './people-queries.ts'
import { useQuery } from './use-query.ts'

/** Everyone, sorted by name; records merged into another are left out. */
export const usePeople = (): readonly Person[] | undefined => useQuery(loadPeople)

/** One record, merged or not; null when there is none. */
export const usePerson = (id: string): Person | null | undefined =>
  useQuery((database) => loadPerson(database, id), [id])

/** Decisions of a person, newest first, those of records merged into this one included. */
export const useConsentEvents = (personId: string): readonly ConsentEvent[] | undefined =>
  useQuery((database) => loadConsentEvents(database, personId), [personId])

/** What holds today for each person who ever decided something. */
export const useConsentStates = (): ReadonlyMap<string, CurrentConsents> | undefined =>
  useQuery(loadConsentStates)

/** Sessions of a person, latest first. */
export const usePersonSessions = (personId: string): readonly PersonSession[] | undefined =>
  useQuery((database) => loadPersonSessions(database, personId), [personId])

/** Pairs that somebody said are different people. */
export const useDistinctPairs = (): readonly DistinctPair[] | undefined =>
  useQuery(loadDistinctPairs)
