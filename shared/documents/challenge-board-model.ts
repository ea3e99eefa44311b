import { communeByCode } from '#shared/domain/communes.ts'
import { compareText } from '#shared/domain/ordering.ts'
import { spokenName } from '#shared/domain/person-name.ts'
import type { Challenge, ChallengeStage } from '#shared/schemas/challenge.schema.ts'
import type { Organisation, Venue } from '#shared/schemas/community.schema.ts'
import type { Person } from '#shared/schemas/people.schema.ts'
import type { Session, SessionPart } from '#shared/schemas/session.schema.ts'

/** A session that worked, or will work, on the challenge. */
export type ChallengeSession = {
  readonly id: string
  readonly code: string
  readonly title: string
  /** Day of its first part, `YYYY-MM-DD`; null: no date yet. */
  readonly date: string | null
  readonly place: string
  /** What came of it; empty while nobody wrote it. */
  readonly outcome: string
  readonly isPast: boolean
}

/** What the board of a challenge says. */
export type ChallengeBoardModel = {
  readonly organisation: string
  readonly title: string
  readonly question: string
  readonly holder: string
  readonly place: string
  readonly stage: ChallengeStage
  readonly notes: string
  /** Earliest first, those without a date last. */
  readonly sessions: readonly ChallengeSession[]
  /** Outlines only. */
  readonly lowInk: boolean
}

export type ChallengeBoardRows = {
  readonly challenge: Challenge
  readonly organisation: Organisation | null
  /** Whole tables, or only what concerns the challenge. */
  readonly sessions: readonly Session[]
  readonly sessionParts: readonly SessionPart[]
  readonly venues: readonly Venue[]
  readonly people: readonly Person[]
  /** `YYYY-MM-DD`. */
  readonly today: string
  readonly lowInk: boolean
}

const sessionOf = (
  session: Session,
  { sessionParts, venues, today }: ChallengeBoardRows,
): ChallengeSession => {
  const dates = sessionParts
    .filter(({ sessionId }) => sessionId === session.id)
    .map(({ date }) => date)
    .toSorted()
  const venue = venues.find(({ id }) => id === session.venueId)
  const date = dates[0] ?? null
  return {
    id: session.id,
    code: session.code,
    title: session.title,
    date,
    place: venue?.name || communeByCode(venue?.communeCode ?? null)?.name || '',
    outcome: session.challengeOutcome,
    isPast: (dates.at(-1) ?? '9999') < today,
  }
}

/** Gathers what the board says from the records. */
export const challengeBoardModel = (rows: ChallengeBoardRows): ChallengeBoardModel => {
  const { challenge, organisation, people, sessions } = rows
  const holder = people.find(({ id }) => id === challenge.holderId)
  const commune = communeByCode(challenge.communeCode)?.name ?? ''
  return {
    organisation: organisation?.name ?? '',
    title: challenge.title,
    question: challenge.question,
    // Nobody, once erased: the sheet hangs on a wall.
    holder: holder === undefined || holder.isErased ? challenge.holderName : spokenName(holder),
    place: [...new Set([challenge.place, commune])].filter(Boolean).join(', '),
    stage: challenge.stage,
    notes: challenge.notes,
    sessions: sessions
      .filter(({ challengeId }) => challengeId === challenge.id)
      .map((session) => sessionOf(session, rows))
      .toSorted(
        (left, right) =>
          compareText(left.date ?? '9999', right.date ?? '9999') || compareText(left.id, right.id),
      ),
    lowInk: rows.lowInk,
  }
}
