import {
  type PrivacySettings,
  RETENTION_CLASSES,
  type RetentionClass,
} from '#shared/schemas/privacy.schema.ts'
import type { Rows } from '#shared/schemas/tables.ts'
import { canonicalPeople } from '../attendance-identity.ts'
import { isAttended } from '../attendance-ledger.ts'
import { type Day, dayInMartinique } from '../dates.ts'
import { dueProofs } from './due-proofs.ts'
import { funderHolds, longestHolds, yearsAfter } from './funder-holds.ts'

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
  /** Day of their last contact, see `LAST_CONTACTS`. */
  readonly lastDay: Day
  /** What happened on that day. */
  readonly because: LastContact
  /** Last day for which the rule keeps the record. */
  readonly keptUntil: Day
  /** What of the record would go, besides the name: fields that hold something. */
  readonly goes: readonly EmptiedField[]
  /** Decisions, calls and messages that would go with it. */
  readonly linesGoing: number
}

/**
 * What was heard of somebody: a session they came to, a call or a message, a decision about a use, a
 * right they asked to use, news of their commitment, an introduction; else the day of the record.
 */
export const LAST_CONTACTS = [
  'session',
  'contact',
  'consent',
  'request',
  'commitment',
  'introduction',
  'created',
] as const
export type LastContact = (typeof LAST_CONTACTS)[number]

/** Fields of a record that an erasure empties and that are worth naming. */
export const EMPTIED_FIELDS = [
  'phone',
  'email',
  'structure',
  'activity',
  'offers',
  'needs',
  'notes',
] as const
export type EmptiedField = (typeof EMPTIED_FIELDS)[number]

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

/**
 * What is due on that day. An invitation, an introduction that was only proposed and a planned day are
 * no contacts. Whoever is expected at a session still to come, or waits for an answer about their data,
 * is not due.
 */
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
  const lastDays = lastContacts(rows, today)
  const awaited = awaitedPeople(rows, sessionDays, today)
  const asking = askingPeople(rows)
  const linesOf = linesByPerson(rows)
  const holds = funderHolds(rows, sessionDays)
  const heldBy = longestHolds(rows, holds)
  const before = (kind: RetentionClass) => yearsBefore(today, years[kind])
  const dayOf = (instant: string) => dayInMartinique(new Date(instant))
  const past = rows.people
    .filter(({ mergedInto, isErased }) => mergedInto === null && isErased !== true)
    .map((person): DuePerson => {
      const made: Contact = { lastDay: dayOf(person.createdAt), because: 'created' }
      const { lastDay, because } = later(lastDays.get(person.id), made)
      return {
        id: person.id,
        firstName: person.firstName,
        lastName: person.lastName,
        lastDay,
        because,
        keptUntil: yearsAfter(lastDay, years.people),
        goes: EMPTIED_FIELDS.filter((field) => person[field].length > 0),
        linesGoing: linesOf.get(person.id) ?? 0,
      }
    })
    .filter(({ id, lastDay }) => lastDay < before('people') && !awaited.has(id) && !asking.has(id))
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

type Contact = Pick<DuePerson, 'lastDay' | 'because'>

const later = (left: Contact | undefined, right: Contact): Contact =>
  left && left.lastDay >= right.lastDay ? left : right

/** Of each person, the last contact there was, merged records as one. */
const lastContacts = (rows: Rows, today: Day): ReadonlyMap<string, Contact> => {
  const canonicalId = canonicalPeople(rows.people)
  const last = new Map<string, Contact>()
  const note = (personId: string, because: LastContact, lastDay: Day | undefined) => {
    // What is only planned has not happened.
    if (lastDay === undefined || lastDay > today) return
    const id = canonicalId(personId)
    last.set(id, later(last.get(id), { lastDay, because }))
  }
  const partDays = new Map(rows.sessionParts.map(({ id, date }) => [id, date]))
  for (const { personId, partId, status } of rows.attendances) {
    if (isAttended(status)) note(personId, 'session', partDays.get(partId))
  }
  for (const { personId, at } of rows.contactEvents) {
    note(personId, 'contact', dayInMartinique(new Date(at)))
  }
  for (const { personId, date } of rows.consentEvents) note(personId, 'consent', date)
  for (const { personId, receivedOn } of rows.privacyRequests) {
    if (personId !== null) note(personId, 'request', receivedOn)
  }
  const promisedBy = new Map(rows.commitments.map(({ id, personId }) => [id, personId]))
  for (const { commitmentId, date } of rows.commitmentEvents) {
    const personId = promisedBy.get(commitmentId) ?? null
    if (personId !== null) note(personId, 'commitment', date)
  }
  for (const { needPersonId, offerPersonId, introducedOn, closedOn } of rows.introductions) {
    // Two people who were never brought together heard nothing of it.
    if (introducedOn === null) continue
    for (const personId of [needPersonId, offerPersonId]) {
      note(personId, 'introduction', introducedOn)
      note(personId, 'introduction', closedOn ?? undefined)
    }
  }
  return last
}

/** Those whose request is still to be answered: what they ask for must be there to be given. */
const askingPeople = (rows: Rows): ReadonlySet<string> => {
  const canonicalId = canonicalPeople(rows.people)
  return new Set(
    rows.privacyRequests.flatMap(({ personId, answeredOn }) =>
      personId !== null && answeredOn === null ? canonicalId(personId) : [],
    ),
  )
}

/** Those on the list of a session still to come. */
const awaitedPeople = (
  rows: Rows,
  sessionDays: ReadonlyMap<string, Day>,
  today: Day,
): ReadonlySet<string> => {
  const canonicalId = canonicalPeople(rows.people)
  return new Set(
    rows.participations.flatMap(({ personId, sessionId, status }) =>
      // Without a date yet, it is still to come.
      status !== 'declined' && (sessionDays.get(sessionId) ?? today) >= today
        ? canonicalId(personId)
        : [],
    ),
  )
}

/** How many rows about each person go with them. */
const linesByPerson = (rows: Rows): ReadonlyMap<string, number> => {
  const canonicalId = canonicalPeople(rows.people)
  const counts = new Map<string, number>()
  for (const { personId } of [...rows.consentEvents, ...rows.contactEvents]) {
    const id = canonicalId(personId)
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}
