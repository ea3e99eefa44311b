import type {
  Commitment,
  CommitmentEvent,
  Experiment,
  Introduction,
  Piece,
} from '#shared/schemas/outcome.schema.ts'
import type { Person } from '#shared/schemas/people.schema.ts'
import type {
  Attendance,
  Participation,
  Session,
  SessionPart,
} from '#shared/schemas/session.schema.ts'
import { canonicalPeople } from '../attendance-identity.ts'
import { isAttended } from '../attendance-ledger.ts'
import type { Day } from '../dates.ts'
import { introductionSessions } from '../exchange/introduction-session.ts'
import { groupBy } from '../group-by.ts'
import { commitmentStanding, eventsByCommitment } from './commitment-state.ts'
import { comeAfter, type GroupSession } from './group-sessions.ts'
import { type WhatMoved, whatMoved } from './what-moved.ts'

/** Rows of every session, or of those that matter: the session, and those that left something. */
export type OpeningRows = {
  readonly sessions: readonly Pick<Session, 'id' | 'title' | 'challengeId'>[]
  readonly sessionParts: readonly Pick<SessionPart, 'sessionId' | 'date'>[]
  readonly participations: readonly Pick<Participation, 'sessionId' | 'personId' | 'status'>[]
  readonly attendances: readonly Pick<Attendance, 'sessionId' | 'personId' | 'status'>[]
  readonly commitments: readonly Commitment[]
  readonly commitmentEvents: readonly CommitmentEvent[]
  readonly introductions: readonly Introduction[]
  readonly experiments: readonly Experiment[]
  /** Those of the introductions: where people were brought together is where they said it. */
  readonly pieces: readonly Pick<Piece, 'id' | 'sessionId'>[]
  readonly people: readonly Person[]
}

/** What a session opens with, and the people it names, by id. */
export type SessionOpening = WhatMoved & { readonly people: ReadonlyMap<string, Person> }

/**
 * « Qu'est-ce qui a bougé ? » of a session, from the records; see `GroupSession` for who makes a
 * group. Merged people are followed.
 */
export const sessionOpening = (
  sessionId: string,
  today: Day,
  rows: OpeningRows,
): SessionOpening => {
  const canonical = canonicalPeople(rows.people)
  const sessionOf = introductionSessions(rows.pieces)
  const moved = whatMoved(sessionId, today, {
    sessions: groupSessions(rows, canonical),
    commitments: rows.commitments.map((row) => signedBy(row, canonical)),
    commitmentEvents: rows.commitmentEvents,
    introductions: rows.introductions.map((row) => ({
      ...row,
      sessionId: sessionOf(row),
      needPersonId: canonical(row.needPersonId),
      offerPersonId: canonical(row.offerPersonId),
    })),
    experiments: rows.experiments.map((row) => signedBy(row, canonical)),
  })
  const named = new Set([
    ...[...moved.commitments.map(({ commitment }) => commitment), ...moved.experiments].map(
      ({ personId }) => personId,
    ),
    ...moved.introductions.flatMap(({ needPersonId, offerPersonId }) => [
      needPersonId,
      offerPersonId,
    ]),
  ])
  return {
    ...moved,
    people: new Map(
      rows.people.filter(({ id }) => named.has(id)).map((person) => [person.id, person]),
    ),
  }
}

const signedBy = <Row extends { readonly personId: string | null }>(
  row: Row,
  canonical: (personId: string) => string,
): Row => (row.personId === null ? row : { ...row, personId: canonical(row.personId) })

/** Rows that tell which sessions are of one group, and what their people promised. */
type GroupRows = Pick<OpeningRows, 'sessions' | 'sessionParts' | 'participations' | 'attendances'>
export type ReviewRows = GroupRows & Pick<OpeningRows, 'commitments' | 'commitmentEvents'>

/**
 * Sessions whose sheet « Qu'est-ce qui a bougé ? » is to be typed up, as `isToReview` says of each: told
 * of all at once, for a list. `canonical` follows merged people.
 */
export const sessionsToReview = (
  rows: ReviewRows,
  canonical: (personId: string) => string,
): ReadonlySet<string> => {
  const sessions = groupSessions(rows, canonical)
  const known = new Set(sessions.map(({ id }) => id))
  const promised = rows.commitments.filter(
    ({ text, sessionId }) => text.trim() !== '' && known.has(sessionId),
  )
  const events = eventsByCommitment(rows.commitmentEvents)
  const eventsOf = ({ id }: Commitment) => events.get(id) ?? []
  const open = new Set(
    promised
      .filter((one) => commitmentStanding(one, eventsOf(one)).state === 'open')
      .map(({ sessionId }) => sessionId),
  )
  const answered = new Set(
    promised.flatMap((one) => eventsOf(one).map(({ reviewedInId }) => reviewedInId)),
  )
  const left = sessions.filter(({ id }) => open.has(id))
  return new Set(
    [...sessions.filter(({ id }) => answered.has(id)), ...comeAfter(sessions, left)].map(
      ({ id }) => id,
    ),
  )
}

const groupSessions = (
  { sessions, sessionParts, participations, attendances }: GroupRows,
  canonical: (personId: string) => string,
): readonly GroupSession[] => {
  const partsOf = groupBy(sessionParts, (row) => row.sessionId)
  const listed = groupBy(participations, (row) => row.sessionId)
  const typed = groupBy(attendances, (row) => row.sessionId)
  return sessions.map(({ id, title, challengeId }) => {
    const came = (typed.get(id) ?? []).filter(({ status }) => isAttended(status))
    const expected = (listed.get(id) ?? []).filter(({ status }) => status !== 'declined')
    const people = came.length > 0 ? came : expected
    const before = expected.filter(({ status }) => status !== 'walkIn')
    const idsOf = (rows: readonly { readonly personId: string }[]) =>
      new Set(rows.map(({ personId }) => canonical(personId)))
    const days = (partsOf.get(id) ?? []).map(({ date }) => date).toSorted()
    return {
      id,
      title,
      challengeId,
      day: days[0] ?? null,
      personIds: idsOf(people),
      listedIds: idsOf(before),
    }
  })
}
