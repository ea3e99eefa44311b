import type { Person } from '#shared/schemas/people.schema.ts'
import { isAttended, type LedgerSession } from '../attendance-ledger.ts'
import type { Day } from '../dates.ts'
import {
  isOverIncomplete,
  RECORD_FACTS,
  type RecordAsked,
  type RecordFact,
  recordLacks,
} from './complete-record.ts'

/** One person over an operation: counted once, whatever the number of sessions. */
export type Participant = {
  readonly personId: string
  /** First and last day on which the person was in the room, within what was counted. */
  readonly entry: Day
  readonly exit: Day
  readonly sessions: number
  readonly presences: number
  readonly minutes: number
  /** What is not told; empty: the record is complete. */
  readonly missing: readonly RecordFact[]
}

/** How many records are complete, and what the others lack. */
export type Completeness = {
  readonly total: number
  readonly complete: number
  readonly incomplete: number
  /** Share of incomplete records, 0 to 1; 0 without anybody. */
  readonly incompleteShare: number
  /** More than `MOST_INCOMPLETE_PERCENT` of the records are incomplete. */
  readonly isOverThreshold: boolean
  /** People who lack each fact, most first; those that nobody lacks are left out. */
  readonly missing: readonly { readonly fact: RecordFact; readonly people: number }[]
}

/**
 * The participants of sessions cut down to the parts counted (`heldSessions`), in the order in which
 * they came in. Absent, excused and unnamed people are no participants; merged records are one.
 */
export const participantsOf = (
  sessions: readonly LedgerSession[],
  people: ReadonlyMap<string, Person>,
  asked: RecordAsked,
): readonly Participant[] => {
  const found = new Map<string, Omit<Participant, 'missing' | 'personId'>>()
  for (const { parts, entries } of sessions) {
    for (const { personId, marks } of entries) {
      let isCounted = false
      for (const { part, position } of parts) {
        const mark = marks[position]
        if (!mark || !isAttended(mark.status)) continue
        const known = found.get(personId)
        found.set(personId, {
          entry: known && known.entry < part.date ? known.entry : part.date,
          exit: known && known.exit > part.date ? known.exit : part.date,
          sessions: (known?.sessions ?? 0) + (isCounted ? 0 : 1),
          presences: (known?.presences ?? 0) + 1,
          minutes: (known?.minutes ?? 0) + mark.minutes,
        })
        isCounted = true
      }
    }
  }
  return [...found]
    .map(([personId, facts]) => ({
      personId,
      ...facts,
      missing: recordLacks(people.get(personId), asked),
    }))
    .toSorted(
      (left, right) =>
        compareText(left.entry, right.entry) || compareText(left.personId, right.personId),
    )
}

/** Counts complete records in whole numbers: 35 of 100 is not over the threshold, 36 is. */
export const completenessOf = (
  participants: readonly Pick<Participant, 'missing'>[],
): Completeness => {
  const total = participants.length
  const incomplete = participants.filter(({ missing }) => missing.length > 0).length
  return {
    total,
    complete: total - incomplete,
    incomplete,
    incompleteShare: total === 0 ? 0 : incomplete / total,
    isOverThreshold: isOverIncomplete(incomplete, total),
    missing: RECORD_FACTS.map((fact) => ({
      fact,
      people: participants.filter(({ missing }) => missing.includes(fact)).length,
    }))
      .filter(({ people }) => people > 0)
      .toSorted((left, right) => right.people - left.people),
  }
}

/**
 * True when everything counted was held on one day: such an operation has no participants for the
 * European Social Fund, whose people are then told as heads only.
 */
export const isOneDay = (sessions: readonly LedgerSession[]): boolean => {
  const days = new Set(sessions.flatMap(({ parts }) => parts.map(({ part }) => part.date)))
  return days.size === 1
}

const compareText = (left: string, right: string): number =>
  left < right ? -1 : left > right ? 1 : 0
