import type { Person } from '#shared/schemas/people.schema.ts'
import type { Participation, Roster } from '#shared/schemas/session.schema.ts'
import { byOrder } from './ordering.ts'
import { compareByName } from './person-name.ts'

/** One line of the attendance grid, numbered as on the printed sheet. */
export type EntryLine = {
  /** Number on the sheet, from 1; null for somebody who has no line on that paper. */
  readonly number: number | null
  readonly person: Person
  /**
   * `printed`: typed by Koudmen on the sheet; `walkIn`: written by hand on a blank line;
   * `added`: invited after that print, so not on the paper.
   */
  readonly origin: 'printed' | 'walkIn' | 'added'
}

type EntryInput = {
  /** The sheet that lies on the table, or null when none was printed. */
  readonly roster: Pick<Roster, 'personIds'> | null
  readonly participations: readonly Participation[]
  /** People by id; someone merged into another is found under both ids. */
  readonly people: ReadonlyMap<string, Person>
  /** People with something typed up: they have a line whatever they had answered. */
  readonly typedIds: Iterable<string>
}

type WalkIn = Pick<Participation, 'id' | 'personId' | 'status' | 'order'>

/**
 * Numbers of a sheet: the printed lines, then the hand-written ones in the order they were typed.
 * Somebody listed twice, as after a merge, keeps the first line. `canonical` follows merges.
 */
export const sheetLineNumbers = (
  printedIds: readonly string[],
  participations: readonly WalkIn[],
  canonical: (personId: string) => string,
): ReadonlyMap<string, number> => {
  const numbers = new Map<string, number>()
  for (const [index, id] of printedIds.entries()) {
    const personId = canonical(id)
    if (!numbers.has(personId)) numbers.set(personId, index + 1)
  }
  let next = printedIds.length
  const walkIns = participations.filter(({ status }) => status === 'walkIn').toSorted(byOrder)
  for (const row of walkIns) {
    const personId = canonical(row.personId)
    if (numbers.has(personId)) continue
    next += 1
    numbers.set(personId, next)
  }
  return numbers
}

/**
 * Lines in the order of the printed sheet: the printed names keep their numbers whatever happened
 * since, then the hand-written walk-ins in the order they were typed, then, without a number, those
 * who are not on the paper. Without a printed sheet, invited people come as the sheet would list them.
 */
export const entryLines = ({
  roster,
  participations,
  people,
  typedIds,
}: EntryInput): readonly EntryLine[] => {
  const byName = (ids: readonly string[]) =>
    ids.flatMap((id) => people.get(id) ?? []).sort(compareByName)
  const expected = byName(
    participations
      .filter(({ status }) => status === 'invited' || status === 'confirmed')
      .map(({ personId }) => personId),
  )
  const printedIds = roster?.personIds ?? expected.map(({ id }) => id)
  const printed = new Set(printedIds.flatMap((id) => people.get(id)?.id ?? []))
  const numbers = sheetLineNumbers(printedIds, participations, (id) => people.get(id)?.id ?? id)
  const lines: EntryLine[] = [...numbers].flatMap(([id, number]) => {
    const person = people.get(id)
    if (!person) return []
    return [{ number, person, origin: printed.has(id) ? 'printed' : 'walkIn' }]
  })
  const others = new Map(
    [...expected, ...byName([...typedIds])].map((person) => [person.id, person]),
  )
  for (const person of others.values()) {
    if (!numbers.has(person.id)) lines.push({ number: null, person, origin: 'added' })
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
 * Reads line numbers as people type them: « 1 3 5-9, 12 et 14 à 16 ». A part that is neither a number nor a
 * range, or a line the sheet does not have, refuses the whole, so that no half is applied.
 */
export const parseLineNumbers = (typed: string, known: ReadonlySet<number>): LineNumbers => {
  const numbers = new Set<number>()
  const joined = typed.replace(/\s*[-–—]\s*|\s+(?:à|to)\s+/giu, '-')
  for (const part of joined.split(/(?:[\s,;.+/&]|\bet\b|\band\b)+/iu).filter(Boolean)) {
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
