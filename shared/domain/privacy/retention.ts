import {
  type PrivacySettings,
  RETENTION_CLASSES,
  type RetentionClass,
} from '#shared/schemas/privacy.schema.ts'
import type { Rows } from '#shared/schemas/tables.ts'
import { type Day, dayInMartinique } from '../dates.ts'
import { dueProofs } from './due-proofs.ts'
import { funderHolds, longestHolds } from './funder-holds.ts'

/**
 * Proposed durations, in years, to be confirmed by each organisation: three years after the last
 * contact, five (ordinary limitation period) for what proves something.
 */
export const PROPOSED_YEARS: Readonly<Record<RetentionClass, number>> = {
  people: 3,
  proofs: 5,
  attendance: 5,
  requests: 5,
  exports: 5,
}

/** The durations that hold: those that were set, else those proposed. */
export const retentionYears = (
  settings: PrivacySettings | null,
): Readonly<Record<RetentionClass, number>> =>
  Object.fromEntries(
    RETENTION_CLASSES.map((kind) => [kind, settings?.years[kind] ?? PROPOSED_YEARS[kind]]),
  ) as Record<RetentionClass, number>

/** The day so many years before; the 29 February becomes the 28. */
export const yearsBefore = (day: Day, years: number): Day => {
  const year = String(Number(day.slice(0, 4)) - years).padStart(4, '0')
  const rest = day.slice(4)
  return rest === '-02-29' ? `${year}-02-28` : `${year}${rest}`
}

export type DuePerson = {
  readonly id: string
  readonly firstName: string
  readonly lastName: string
  /** Last day on which something happened with them. */
  readonly lastDay: Day
}

/** Somebody whose time is over here, and whom a funder still wants to be kept. */
export type HeldPerson = DuePerson & {
  readonly funderId: string
  /** Last day for which the funder asks. */
  readonly until: Day
}

/** What has been kept long enough. */
export type DueForPurge = {
  readonly people: readonly DuePerson[]
  /** Not to be purged yet: of two durations the longer one holds. */
  readonly held: readonly HeldPerson[]
  /** Decisions about a use that ended long ago; what holds today is never among them. */
  readonly proofIds: readonly string[]
  /** Scans of signed sheets. */
  readonly signedSheetIds: readonly string[]
  readonly requestIds: readonly string[]
  readonly exportIds: readonly string[]
}

/** What is due on that day. Somebody who was invited to a session still to come is not. */
export const dueForPurge = (
  rows: Rows,
  settings: PrivacySettings | null,
  today: Day,
): DueForPurge => {
  const years = retentionYears(settings)
  const sessionDays = new Map<string, Day>()
  for (const { sessionId, date } of rows.sessionParts) {
    if (date > (sessionDays.get(sessionId) ?? '')) sessionDays.set(sessionId, date)
  }
  const lastDays = lastDaysOf(rows, sessionDays)
  const holds = funderHolds(rows, sessionDays)
  const heldBy = longestHolds(rows, holds)
  const before = (kind: RetentionClass) => yearsBefore(today, years[kind])
  const dayOf = (instant: string) => dayInMartinique(new Date(instant))
  const past = rows.people
    .filter(({ mergedInto, isErased }) => mergedInto === null && isErased !== true)
    .map(({ id, firstName, lastName, createdAt }) => ({
      id,
      firstName,
      lastName,
      lastDay: later(lastDays.get(id) ?? '', dayOf(createdAt)),
    }))
    .filter(({ lastDay }) => lastDay < before('people'))
    .toSorted((left, right) => (left.lastDay < right.lastDay ? -1 : 1))
  const holdOf = ({ id }: DuePerson) => {
    const hold = heldBy.get(id)
    return hold && hold.until >= today ? hold : null
  }
  return {
    people: past.filter((person) => holdOf(person) === null),
    held: past.flatMap((person) => {
      const hold = holdOf(person)
      return hold ? { ...person, ...hold } : []
    }),
    proofIds: dueProofs(rows.consentEvents, before('proofs')),
    signedSheetIds: rows.photos
      .filter(
        ({ kind, sessionId, createdAt }) =>
          kind === 'signedSheet' &&
          (sessionDays.get(sessionId) ?? dayOf(createdAt)) < before('attendance') &&
          // The duration of a funder may be longer: the strictest wins.
          (holds.get(sessionId)?.until ?? '') < today,
      )
      .map(({ id }) => id),
    requestIds: rows.privacyRequests
      .filter(({ answeredOn }) => answeredOn !== null && answeredOn < before('requests'))
      .map(({ id }) => id),
    exportIds: rows.exportLogs
      .filter(({ at }) => dayOf(at) < before('exports'))
      .map(({ id }) => id),
  }
}

const later = (left: Day, right: Day): Day => (left > right ? left : right)

const lastDaysOf = (
  rows: Rows,
  sessionDays: ReadonlyMap<string, Day>,
): ReadonlyMap<string, Day> => {
  const targets = new Map(rows.people.map(({ id, mergedInto }) => [id, mergedInto]))
  const last = new Map<string, Day>()
  const note = (personId: string | null, day: Day | undefined) => {
    if (personId === null || day === undefined) return
    const id = targets.get(personId) ?? personId
    last.set(id, later(last.get(id) ?? '', day))
  }
  const dayOf = (instant: string) => dayInMartinique(new Date(instant))
  for (const { personId, sessionId } of rows.participations)
    note(personId, sessionDays.get(sessionId))
  for (const { personId, sessionId } of rows.attendances) note(personId, sessionDays.get(sessionId))
  for (const { personId, at } of rows.contactEvents) note(personId, dayOf(at))
  for (const { personId, date } of rows.consentEvents) note(personId, date)
  for (const { personId, createdAt } of rows.commitments) note(personId, dayOf(createdAt))
  for (const { personId, createdAt } of rows.pieces) note(personId, dayOf(createdAt))
  for (const { needPersonId, offerPersonId, createdAt } of rows.introductions) {
    note(needPersonId, dayOf(createdAt))
    note(offerPersonId, dayOf(createdAt))
  }
  return last
}
