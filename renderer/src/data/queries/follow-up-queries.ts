import { isAttended } from '#shared/domain/attendance-ledger.ts'
import {
  type CommitmentLine,
  commitmentLines,
  type OverdueCommitments,
  overdueBySession,
} from '#shared/domain/follow-up/commitment-list.ts'
import { decisionLog, type LoggedDecision } from '#shared/domain/follow-up/decision-log.ts'
import type { GroupSession } from '#shared/domain/follow-up/group-sessions.ts'
import type { WhatMovedSources } from '#shared/domain/follow-up/what-moved.ts'
import { groupBy } from '#shared/domain/group-by.ts'
import { byOrder } from '#shared/domain/ordering.ts'
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

/** What the rules of « Qu'est-ce qui a bougé ? » read, and the people they name. */
export type LoadedGroup = WhatMovedSources & { readonly people: ReadonlyMap<string, Person> }

/** Those who came where attendance is typed, else those invited or confirmed: who makes a group. */
const loadGroupSessions = async (
  database: ReadDatabase,
  wanted: ReadonlySet<string>,
  canonical: (personId: string) => string,
): Promise<readonly GroupSession[]> => {
  const ids = [...wanted]
  const [sessions, participations, attendances] = await Promise.all([
    loadDatedSessions(database),
    database.participations.where('sessionId').anyOf(ids).toArray(),
    database.attendances.where('sessionId').anyOf(ids).toArray(),
  ])
  const listed = groupBy(participations, ({ sessionId }) => sessionId)
  const typed = groupBy(attendances, ({ sessionId }) => sessionId)
  return sessions
    .filter(({ id }) => wanted.has(id))
    .map((session) => {
      const came = (typed.get(session.id) ?? []).filter(({ status }) => isAttended(status))
      const expected = (listed.get(session.id) ?? []).filter(({ status }) => status !== 'declined')
      const people = came.length > 0 ? came : expected
      return { ...session, personIds: new Set(people.map(({ personId }) => canonical(personId))) }
    })
}

const NO_GROUP: LoadedGroup = {
  sessions: [],
  commitments: [],
  commitmentEvents: [],
  introductions: [],
  experiments: [],
  people: new Map(),
}

/** Of that session, and of those that left something to come back to. */
export const loadGroup = async (
  database: ReadDatabase,
  sessionId: string,
): Promise<LoadedGroup> => {
  const [rows, introductions, experiments] = await Promise.all([
    database.commitments.toArray(),
    database.introductions.toArray(),
    database.experiments.toArray(),
  ])
  const left = [...rows, ...introductions, ...experiments].flatMap((row) => row.sessionId ?? [])
  if (left.length === 0) return NO_GROUP
  const canonical = await loadCanonicalPeople(database)
  const commitments = followed(rows, canonical).toSorted(byOrder)
  const met = introductions.map((one) => ({
    ...one,
    needPersonId: canonical(one.needPersonId),
    offerPersonId: canonical(one.offerPersonId),
  }))
  const named = [
    ...commitments.map(({ personId }) => personId),
    ...met.flatMap(({ needPersonId, offerPersonId }) => [needPersonId, offerPersonId]),
  ]
  const [sessions, commitmentEvents, people] = await Promise.all([
    loadGroupSessions(database, new Set([sessionId, ...left]), canonical),
    database.commitmentEvents.toArray(),
    database.people.bulkGet([...new Set(named.flatMap((id) => id ?? []))]),
  ])
  return {
    sessions,
    commitments,
    commitmentEvents,
    introductions: met,
    experiments: followed(experiments, canonical).toSorted(byOrder),
    people: new Map(people.flatMap((person) => (person ? [[person.id, person]] : []))),
  }
}
