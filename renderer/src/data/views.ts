import type { Day } from '#shared/domain/dates.ts'
import type { RunProgress, TypedParts } from '#shared/domain/next-steps.ts'
import type { Facilitator, Funder, Venue } from '#shared/schemas/community.schema.ts'
import type { Card, Deck } from '#shared/schemas/library.schema.ts'
import type { Person } from '#shared/schemas/people.schema.ts'
import type {
  Attendance,
  Participation,
  ParticipationStatus,
  Roster,
  Session,
  SessionPart,
} from '#shared/schemas/session.schema.ts'

/** A session as lists show it. */
export type SessionSummary = {
  readonly session: Session
  /** By date, then start. */
  readonly parts: readonly SessionPart[]
  readonly venue: Venue | null
  /** Day of the first part; null without any. */
  readonly firstDay: Day | null
  readonly lastDay: Day | null
  /** Each person once, whatever records they had. */
  readonly participationCounts: Readonly<Record<ParticipationStatus, number>>
  /** A sign-in sheet was printed. */
  readonly isPrinted: boolean
  /** Some attendance was typed up. */
  readonly isTyped: boolean
  /** How many of its parts were run with the app and finished. */
  readonly run: RunProgress
}

/** Somebody's link with a session, with the person. */
export type Participant = { readonly participation: Participation; readonly person: Person }

/**
 * One session with everything its screens need. Records merged since are followed: every person id
 * here is that of the record that stays.
 */
export type SessionWithDetails = SessionSummary & {
  /** In the order of the session's own lists; those removed since are left out. */
  readonly facilitators: readonly Facilitator[]
  readonly funders: readonly Funder[]
  readonly decks: readonly Deck[]
  /** Sorted by name. Each person once. */
  readonly participants: readonly Participant[]
  readonly attendances: readonly Attendance[]
  /** First print first. */
  readonly rosters: readonly Roster[]
  /** Everyone whom participations, attendances or rosters name, by id. */
  readonly people: ReadonlyMap<string, Person>
}

/** All of a session but what changes at each key while its attendance is typed up. */
export type SessionOutline = Omit<SessionWithDetails, 'attendances' | 'isTyped'>

/** What was typed up for a session. */
export type SessionAttendance = {
  readonly sessionId: string
  readonly attendances: readonly Attendance[]
  /** Those typed up whom the session does not list, by id. */
  readonly unlisted: ReadonlyMap<string, Person>
}

/** A session as its head shows it: the same object while attendance is being typed up. */
export type SessionHead = Omit<SessionWithDetails, 'attendances'> & {
  readonly typed: TypedParts
}

/** A deck with its cards in order. */
export type DeckWithCards = { readonly deck: Deck; readonly cards: readonly Card[] }

/** What a person lived through in one session. */
export type PersonSession = {
  readonly session: Session
  readonly parts: readonly SessionPart[]
  readonly participation: Participation | null
  readonly attendances: readonly Attendance[]
}
