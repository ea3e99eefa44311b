import type { PromiseExtended, Table } from 'dexie'
import {
  type CommitmentLine,
  commitmentLines,
  type OverdueCommitments,
  overdueBySession,
} from '#shared/domain/follow-up/commitment-list.ts'
import { decisionLog, type LoggedDecision } from '#shared/domain/follow-up/decision-log.ts'
import { type OpeningRows, sessionsToReview } from '#shared/domain/follow-up/session-opening.ts'
import { groupBy } from '#shared/domain/group-by.ts'
import { spokenName } from '#shared/domain/person-name.ts'
import type { Challenge } from '#shared/schemas/challenge.schema.ts'
import type { Person } from '#shared/schemas/people.schema.ts'
import type { ReadDatabase } from '../database.ts'
import { loadCanonicalPeople } from './people-queries.ts'

/** Everything that was promised and decided, across sessions; merged people are followed. */
export type FollowUp = {
  readonly lines: readonly CommitmentLine[]
  readonly decisions: readonly LoggedDecision[]
  /** People who promised something, by id. */
  readonly people: ReadonlyMap<string, Person>
  readonly challenges: readonly Challenge[]
}

/** Sessions as the rules of follow-up know them, without people. */
const loadDatedSessions = async (database: ReadDatabase) => {
  const [sessions, parts] = await Promise.all([
    database.sessions.toArray(),
    database.sessionParts.toArray(),
  ])
  const partsOf = groupBy(parts, ({ sessionId }) => sessionId)
  return sessions.map(({ id, title, code, challengeId }) => ({
    id,
    title,
    code,
    challengeId,
    day:
      (partsOf.get(id) ?? [])
        .map(({ date }) => date)
        .toSorted()
        .at(0) ?? null,
  }))
}

const followed = <Item extends { readonly personId: string | null }>(
  rows: readonly Item[],
  canonical: (personId: string) => string,
): readonly Item[] =>
  rows.map((row) => (row.personId === null ? row : { ...row, personId: canonical(row.personId) }))

export const loadFollowUp = async (database: ReadDatabase): Promise<FollowUp> => {
  const [sessions, rows, commitmentEvents, decisions, challenges, canonical] = await Promise.all([
    loadDatedSessions(database),
    database.commitments.toArray(),
    database.commitmentEvents.toArray(),
    database.decisions.toArray(),
    database.challenges.toArray(),
    loadCanonicalPeople(database),
  ])
  const commitments = followed(rows, canonical)
  const ids = [...new Set(commitments.flatMap(({ personId }) => personId ?? []))]
  const found = await database.people.bulkGet(ids)
  const people = new Map(found.flatMap((person) => (person ? [[person.id, person]] : [])))
  // A challenge that was removed is none.
  const known = new Set(challenges.map(({ id }) => id))
  const ofKnown = (id: string | null) => (id !== null && known.has(id) ? id : null)
  const tied = sessions.map((one) => ({ ...one, challengeId: ofKnown(one.challengeId) }))
  const nameOf = (id: string) => {
    const person = people.get(id)
    return person ? spokenName(person) : null
  }
  return {
    lines: commitmentLines({
      commitments: commitments.map((one) => ({ ...one, challengeId: ofKnown(one.challengeId) })),
      commitmentEvents,
      sessions: tied,
      nameOf,
    }),
    decisions: decisionLog(
      decisions.map((one) => ({ ...one, challengeId: ofKnown(one.challengeId) })),
      tied,
    ),
    people,
    challenges,
  }
}

/** Late commitments on that day, by session: a line each on the home page. */
export const loadOverdue = async (
  database: ReadDatabase,
  day: string,
): Promise<readonly OverdueCommitments[]> => {
  const commitments = await database.commitments.toArray()
  if (commitments.length === 0) return []
  const [sessions, commitmentEvents] = await Promise.all([
    loadDatedSessions(database),
    database.commitmentEvents.toArray(),
  ])
  const lines = commitmentLines({ commitments, commitmentEvents, sessions, nameOf: () => null })
  return overdueBySession(lines, day)
}

/** What tells the group of these sessions, and every answer given; null: of all sessions. */
const loadGroupRows = async (database: ReadDatabase, ids: readonly string[] | null) => {
  const rowsOf = <Row, Key>(table: Table<Row, Key>): PromiseExtended<Row[]> =>
    ids === null ? table.toArray() : table.where('sessionId').anyOf(ids).toArray()
  const [sessions, sessionParts, participations, attendances, commitmentEvents] = await Promise.all(
    [
      ids === null ? database.sessions.toArray() : database.sessions.bulkGet([...ids]),
      rowsOf(database.sessionParts),
      rowsOf(database.participations),
      rowsOf(database.attendances),
      database.commitmentEvents.toArray(),
    ],
  )
  return {
    sessions: sessions.filter((session) => session !== undefined),
    sessionParts,
    participations,
    attendances,
    commitmentEvents,
  }
}

/**
 * Sessions whose sheet « Qu'est-ce qui a bougé ? » is to be typed up (`sessionsToReview`), of all or
 * looked for one alone.
 */
export const loadToReview = async (
  database: ReadDatabase,
  sessionId: string | null,
): Promise<ReadonlySet<string>> => {
  const commitments = await database.commitments.toArray()
  if (commitments.length === 0) return new Set()
  const ids = [...new Set([...commitments.map((row) => row.sessionId), sessionId ?? ''])]
  const [group, canonical] = await Promise.all([
    loadGroupRows(database, sessionId === null ? null : ids),
    loadCanonicalPeople(database),
  ])
  return sessionsToReview({ ...group, commitments }, canonical)
}

const NO_ROWS: OpeningRows = {
  sessions: [],
  sessionParts: [],
  participations: [],
  attendances: [],
  commitments: [],
  commitmentEvents: [],
  introductions: [],
  experiments: [],
  pieces: [],
  people: [],
}

/** Rows of that session, and of those that left something to come back to (`sessionOpening`). */
export const loadOpeningRows = async (
  database: ReadDatabase,
  sessionId: string,
): Promise<OpeningRows> => {
  const [commitments, introductions, experiments] = await Promise.all([
    database.commitments.toArray(),
    database.introductions.toArray(),
    database.experiments.toArray(),
  ])
  const pieceIds = introductions.flatMap(({ needPieceId, offerPieceId }) =>
    [needPieceId, offerPieceId].filter((id) => id !== null),
  )
  const pieces = (await database.pieces.bulkGet(pieceIds)).filter((piece) => piece !== undefined)
  const left = [...commitments, ...introductions, ...experiments, ...pieces].flatMap(
    (row) => row.sessionId ?? [],
  )
  if (left.length === 0) return NO_ROWS
  const ids = [...new Set([sessionId, ...left])]
  const [group, people] = await Promise.all([
    loadGroupRows(database, ids),
    database.people.toArray(),
  ])
  return {
    ...group,
    commitments,
    introductions,
    experiments,
    pieces,
    people,
  }
}
