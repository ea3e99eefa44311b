import {
  type AttendanceLedger,
  isAttended,
  type LedgerEntry,
  type LedgerPart,
  type LedgerSession,
} from './attendance-ledger.ts'
import { communeByCode } from './communes.ts'
import type { Day } from './dates.ts'

/**
 * The figures of one session or of several. « Presence » is one person in one part; « people » are
 * different people. A part is held once something of it was typed; what was not typed is never
 * guessed.
 */
export type AttendanceFigures = {
  /** Person × part, present or left early. */
  readonly presences: number
  readonly absences: number
  readonly excused: number
  /** Person × part expected and not typed yet; whoever declined, or was erased, is not expected. */
  readonly notTyped: number
  /** Different people who came to at least one part. */
  readonly people: number
  /** Those whose first presence ever, over every session, is here. */
  readonly newPeople: number
  /**
   * People in the room who gave no name: of each session the fullest part, since the same people
   * may stay all day; added over sessions.
   */
  readonly anonymous: number
  /** Anonymous person × part. */
  readonly anonymousPresences: number
  /** `people + anonymous`. */
  readonly heads: number
  readonly parts: number
  readonly heldParts: number
  /** Length of the held parts. */
  readonly heldMinutes: number
  /** Minutes in the room of the people named, early departures cut at their time. */
  readonly personMinutes: number
  /** Minutes in the room of the people without a name. */
  readonly anonymousMinutes: number
  /** Communes of Martinique of the people who came; elsewhere and unknown are not communes. */
  readonly communeCodes: readonly string[]
  /** People who came and whose commune is not known. */
  readonly withoutCommune: number
}

/** What a person did over some sessions. */
export type PersonFigures = {
  readonly sessions: number
  readonly presences: number
  readonly minutes: number
}

type PeopleById = ReadonlyMap<string, { readonly communeCode: string | null }>

/** Sessions cut down to the parts that `keep` accepts; those without any such part are left out. */
export const sessionsWithParts = (
  sessions: readonly LedgerSession[],
  keep: (part: LedgerPart) => boolean,
): readonly LedgerSession[] =>
  sessions
    .map((session) => ({ ...session, parts: session.parts.filter(keep) }))
    .filter((session) => session.parts.length > 0)

/** True for parts whose day lies between the two, both included; null leaves that side open. */
export const partWithin =
  (from: Day | null, to: Day | null) =>
  ({ part }: LedgerPart): boolean =>
    (from === null || part.date >= from) && (to === null || part.date <= to)

/** What one session adds to any figures it is part of, over the parts it lists. */
export type SessionTally = Tally & {
  /** Different people who came to one of the parts. */
  readonly came: readonly string[]
  /** Those of them whose first presence ever is there. */
  readonly newcomers: readonly string[]
}

/** Counts one session; figures of several are made of these, each counted once. */
export const sessionTally = (
  ledger: Pick<AttendanceLedger, 'firstPresence'>,
  session: LedgerSession,
): SessionTally => {
  const tally = emptyTally()
  const came: string[] = []
  const newcomers: string[] = []
  addParts(tally, session)
  for (const entry of session.entries) {
    if (!addEntry(tally, entry, session.parts)) continue
    came.push(entry.personId)
    if (isFirstTime(ledger, entry, session)) newcomers.push(entry.personId)
  }
  return { ...tally, came, newcomers }
}

/** Figures of sessions together, without the communes of those who came. */
export type HeadFigures = Omit<AttendanceFigures, 'communeCodes' | 'withoutCommune'>

const joined = (tallies: readonly SessionTally[]) => {
  const tally = emptyTally()
  const came = new Set<string>()
  const newcomers = new Set<string>()
  for (const { came: those, newcomers: first, ...counts } of tallies) {
    for (const key of TALLY_KEYS) tally[key] += counts[key]
    for (const personId of those) came.add(personId)
    for (const personId of first) newcomers.add(personId)
  }
  const figures: HeadFigures = {
    ...tally,
    people: came.size,
    newPeople: newcomers.size,
    heads: came.size + tally.anonymous,
  }
  return { figures, came }
}

export const figuresOfTallies = (tallies: readonly SessionTally[]): HeadFigures =>
  joined(tallies).figures

/** Figures of the given sessions together, over the parts they list. */
export const figuresOf = (
  ledger: Pick<AttendanceLedger, 'firstPresence'>,
  sessions: readonly LedgerSession[],
  people: PeopleById,
): AttendanceFigures => {
  const { figures, came } = joined(sessions.map((session) => sessionTally(ledger, session)))
  const communeCodes = new Set<string>()
  let withoutCommune = 0
  for (const personId of came) {
    const code = people.get(personId)?.communeCode ?? null
    if (code === null) withoutCommune += 1
    else if (communeByCode(code)) communeCodes.add(code)
  }
  return { ...figures, communeCodes: [...communeCodes].sort(), withoutCommune }
}

/** What each person did over the given sessions; people listed who never came have zeros. */
export const personFiguresOf = (
  sessions: readonly LedgerSession[],
): ReadonlyMap<string, PersonFigures> => {
  const figures = new Map<string, { sessions: number; presences: number; minutes: number }>()
  for (const { parts, entries } of sessions) {
    for (const entry of entries) {
      const known = figures.get(entry.personId)
      const person = known ?? { sessions: 0, presences: 0, minutes: 0 }
      if (!known) figures.set(entry.personId, person)
      const before = person.presences
      for (const { position } of parts) {
        const mark = entry.marks[position]
        if (!mark || !isAttended(mark.status)) continue
        person.presences += 1
        person.minutes += mark.minutes
      }
      if (person.presences > before) person.sessions += 1
    }
  }
  return figures
}

/** True when something was typed for that part: a mark or an anonymous head count. */
export const isPartHeld = ({ entries }: LedgerSession, { part, position }: LedgerPart): boolean =>
  part.anonymousCount > 0 || entries.some((entry) => entry.marks[position])

/** True when that person is awaited in that part and nothing is typed of them: [Note: Left to type]. */
export const isLeftToType = (
  { isAwaited, marks }: LedgerEntry,
  { position }: LedgerPart,
): boolean => isAwaited && !marks[position]

const emptyTally = () => ({
  presences: 0,
  absences: 0,
  excused: 0,
  notTyped: 0,
  anonymous: 0,
  anonymousPresences: 0,
  parts: 0,
  heldParts: 0,
  heldMinutes: 0,
  personMinutes: 0,
  anonymousMinutes: 0,
})
type Tally = ReturnType<typeof emptyTally>
const TALLY_KEYS = Object.keys(emptyTally()) as readonly (keyof Tally)[]

const addParts = (tally: Tally, session: LedgerSession): void => {
  let fullest = 0
  for (const ledgerPart of session.parts) {
    const { anonymousCount } = ledgerPart.part
    tally.parts += 1
    fullest = Math.max(fullest, anonymousCount)
    tally.anonymousPresences += anonymousCount
    tally.anonymousMinutes += anonymousCount * ledgerPart.minutes
    if (!isPartHeld(session, ledgerPart)) continue
    tally.heldParts += 1
    tally.heldMinutes += ledgerPart.minutes
  }
  tally.anonymous += fullest
}

/** Adds the marks of one person; true when the person came to one of the parts. */
const addEntry = (tally: Tally, entry: LedgerEntry, parts: readonly LedgerPart[]): boolean => {
  let came = false
  for (const part of parts) {
    const mark = entry.marks[part.position]
    if (!mark) {
      if (isLeftToType(entry, part)) tally.notTyped += 1
      continue
    }
    switch (mark.status) {
      case 'present':
      case 'leftEarly':
        tally.presences += 1
        tally.personMinutes += mark.minutes
        came = true
        break
      case 'absent':
        tally.absences += 1
        break
      case 'excused':
        tally.excused += 1
        break
    }
  }
  return came
}

/** A first presence in a part that the period leaves out does not make a newcomer of the period. */
export const isFirstTime = (
  ledger: Pick<AttendanceLedger, 'firstPresence'>,
  entry: LedgerEntry,
  session: LedgerSession,
): boolean => {
  const first = ledger.firstPresence.get(entry.personId)
  return (
    first?.sessionId === session.session.id &&
    session.parts.some(({ part }) => part.date === first.day)
  )
}
