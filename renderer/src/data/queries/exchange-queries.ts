import type { HelpRows } from '#shared/documents/printables/help-data.ts'
import { isAttended } from '#shared/domain/attendance-ledger.ts'
import { type HelpPiece, helpPieces } from '#shared/domain/exchange/pieces.ts'
import { byOrder, compareText } from '#shared/domain/ordering.ts'
import type { Introduction, TablePlan } from '#shared/schemas/outcome.schema.ts'
import type { Person } from '#shared/schemas/people.schema.ts'
import type { Session } from '#shared/schemas/session.schema.ts'
import type { ReadDatabase } from '../database.ts'
import { loadCanonicalPeople, loadPeople } from './people-queries.ts'

/** Mutual help of the whole community. Merged people are followed. */
export type Exchange = {
  /** Sorted by name. */
  readonly people: readonly Person[]
  readonly personById: ReadonlyMap<string, Person>
  readonly pieces: readonly HelpPiece[]
  /** The latest proposed first. */
  readonly introductions: readonly Introduction[]
  readonly sessionById: ReadonlyMap<string, Session>
}

const latestFirst = (left: Introduction, right: Introduction): number =>
  compareText(right.proposedOn, left.proposedOn) ||
  compareText(right.createdAt, left.createdAt) ||
  compareText(left.id, right.id)

export const loadExchange = async (database: ReadDatabase): Promise<Exchange> => {
  const [people, rows, introductions, sessions, canonical] = await Promise.all([
    loadPeople(database),
    database.pieces.toArray(),
    database.introductions.toArray(),
    database.sessions.toArray(),
    loadCanonicalPeople(database),
  ])
  const pieces = rows.map((row) =>
    row.personId === null ? row : { ...row, personId: canonical(row.personId) },
  )
  return {
    people,
    personById: new Map(people.map((person) => [person.id, person])),
    pieces: helpPieces({ people, pieces }),
    introductions: introductions
      .map((row) => ({
        ...row,
        needPersonId: canonical(row.needPersonId),
        offerPersonId: canonical(row.offerPersonId),
      }))
      .toSorted(latestFirst),
    sessionById: new Map(sessions.map((session) => [session.id, session])),
  }
}

/** Records that mutual help is printed from. */
export type HelpTables = Required<HelpRows> & { readonly community: readonly Person[] }

export const loadHelpTables = async (database: ReadDatabase): Promise<HelpTables> => {
  const [community, pieces, introductions, consentEvents] = await Promise.all([
    database.people.toArray(),
    database.pieces.toArray(),
    database.introductions.toArray(),
    database.consentEvents.toArray(),
  ])
  return { community, pieces, introductions, consentEvents }
}

/** Who sits with whom at a session, round by round. */
export const loadTablePlans = async (
  database: ReadDatabase,
  sessionId: string,
): Promise<readonly TablePlan[]> =>
  (await database.tablePlans.where({ sessionId }).toArray()).toSorted(byOrder)

/** Who sat and who came together elsewhere, merged people followed. */
export type PairSources = {
  readonly tables: readonly (readonly string[])[]
  readonly sessions: readonly (readonly string[])[]
}

/** What was lived together at every other session than this one. */
export const loadPairSources = async (
  database: ReadDatabase,
  sessionId: string,
): Promise<PairSources> => {
  const [plans, attendances, canonical] = await Promise.all([
    database.tablePlans.where('sessionId').notEqual(sessionId).toArray(),
    database.attendances.where('sessionId').notEqual(sessionId).toArray(),
    loadCanonicalPeople(database),
  ])
  const present = new Map<string, Set<string>>()
  for (const { sessionId: where, personId, status } of attendances) {
    if (!isAttended(status)) continue
    const known = present.get(where) ?? new Set<string>()
    present.set(where, known)
    known.add(canonical(personId))
  }
  return {
    tables: plans.flatMap(({ tables }) => tables.map(({ personIds }) => personIds.map(canonical))),
    sessions: [...present.values()].map((people) => [...people]),
  }
}
