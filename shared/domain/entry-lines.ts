import type { Person } from '#shared/schemas/people.schema.ts'
import type { Participation, Roster } from '#shared/schemas/session.schema.ts'
import { compareByName } from './person-name.ts'

/** One line of the attendance grid, numbered as on the printed sheet. */
export type EntryLine = {
  /** Number on the sheet, from 1. */
  readonly number: number
  readonly person: Person
  /**
   * `printed`: typed by Koudmen on the sheet; `walkIn`: written by hand on a blank line;
   * `added`: invited after the last print, so not on that sheet.
   */
  readonly origin: 'printed' | 'walkIn' | 'added'
}

type EntryInput = {
  /** The sheet that lies on the table, or null when none was printed. */
  readonly roster: Roster | null
  readonly participations: readonly Participation[]
  /** People by id; someone merged into another is found under both ids. */
  readonly people: ReadonlyMap<string, Person>
}

/**
 * Lines in the order of the printed sheet: the printed names keep their numbers whatever happened
 * since, then the hand-written walk-ins in the order they were typed, then those invited later.
 * Without a printed sheet, invited people come in the order the sheet would have them.
 */
export const entryLines = ({
  roster,
  participations,
  people,
}: EntryInput): readonly EntryLine[] => {
  const seen = new Set<string>()
  const lines: EntryLine[] = []
  const add = (number: number, personId: string, origin: EntryLine['origin']) => {
    const person = people.get(personId)
    if (!person || seen.has(person.id)) return
    seen.add(person.id)
    lines.push({ number, person, origin })
  }
  const expected = participations
    .filter(({ status }) => status === 'invited' || status === 'confirmed')
    .flatMap(({ personId }) => people.get(personId) ?? [])
    .sort(compareByName)
  const printedIds = roster?.personIds ?? expected.map(({ id }) => id)
  for (const [index, id] of printedIds.entries()) add(index + 1, id, 'printed')
  let next = printedIds.length + 1
  const walkIns = participations
    .filter(({ status }) => status === 'walkIn')
    .toSorted((left, right) => (left.order < right.order ? -1 : left.order > right.order ? 1 : 0))
  for (const { personId } of walkIns) {
    const before = lines.length
    add(next, personId, 'walkIn')
    if (lines.length > before) next += 1
  }
  for (const { id } of expected) {
    const before = lines.length
    add(next, id, 'added')
    if (lines.length > before) next += 1
  }
  return lines
}

export type LineNumbers =
  | { readonly ok: true; readonly numbers: readonly number[] }
  | {
      readonly ok: false
      readonly error: { readonly code: 'unreadable' | 'unknownLine'; readonly part: string }
    }

/**
 * Reads line numbers as people type them: « 1 3 5-9, 12 ». A part that is neither a number nor a
 * range, or a line the sheet does not have, refuses the whole, so that no half is applied.
 */
export const parseLineNumbers = (typed: string, known: ReadonlySet<number>): LineNumbers => {
  const numbers = new Set<number>()
  const joined = typed.replace(/\s*[-–—]\s*/gu, '-')
  for (const part of joined.split(/[\s,;.+/]+/u).filter(Boolean)) {
    const match = /^(\d{1,4})(?:-(\d{1,4}))?$/u.exec(part)
    if (!match) return { ok: false, error: { code: 'unreadable', part } }
    const from = Number(match[1])
    const to = match[2] === undefined ? from : Number(match[2])
    for (let number = Math.min(from, to); number <= Math.max(from, to); number += 1) {
      if (!known.has(number))
        return { ok: false, error: { code: 'unknownLine', part: String(number) } }
      numbers.add(number)
    }
  }
  return { ok: true, numbers: [...numbers] }
}
