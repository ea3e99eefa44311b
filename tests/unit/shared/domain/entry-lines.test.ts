import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entryLines, parseLineNumbers } from '#shared/domain/entry-lines.ts'
import type { Person } from '#shared/schemas/people.schema.ts'
import type { Participation, Roster } from '#shared/schemas/session.schema.ts'
import { aPerson } from '#tests/helpers/attendance-builders.ts'

const person = (id: string, lastName: string): Person =>
  aPerson(id, { firstName: 'Ange', lastName })

const participation = (
  personId: string,
  status: Participation['status'],
  order = 'a0',
): Participation => ({
  id: personId,
  sessionId: 's1',
  personId,
  status,
  order,
  addedAt: '2026-11-01T10:00:00Z',
})

const people = new Map(
  [
    person('z', 'ZÉNON'),
    person('b', 'BÉLAIR'),
    person('m', 'MONTLOUIS'),
    person('e', 'ÉDOUARD'),
  ].map((one) => [one.id, one]),
)

const roster = (personIds: readonly string[]): Roster => ({
  id: 'r1',
  sessionId: 's1',
  version: 1,
  printedAt: '2026-11-20T10:00:00Z',
  mode: 'workshop',
  personIds: [...personIds],
  blankLines: 5,
})

describe('lines of the attendance grid', () => {
  it('keeps the printed numbers when somebody is invited or declines after the print', () => {
    const lines = entryLines({
      roster: roster(['b', 'z']),
      participations: [
        participation('z', 'declined'),
        participation('b', 'invited'),
        participation('e', 'invited'),
      ],
      people,
      typedIds: [],
    })
    expect(lines.map((line) => [line.number, line.person.id, line.origin])).toEqual([
      [1, 'b', 'printed'],
      [2, 'z', 'printed'],
      [null, 'e', 'added'],
    ])
  })

  it('puts walk-ins right after the printed names, in the order of the hand-written lines', () => {
    const lines = entryLines({
      roster: roster(['b']),
      participations: [participation('z', 'walkIn', 'a0'), participation('e', 'walkIn', 'a1')],
      people,
      typedIds: [],
    })
    expect(lines.map((line) => [line.number, line.person.id])).toEqual([
      [1, 'b'],
      [2, 'z'],
      [3, 'e'],
    ])
  })

  it('keeps the number of hand-written lines when somebody is invited after the print', () => {
    const lines = (statuses: readonly Participation[]) =>
      entryLines({ roster: roster(['b']), participations: statuses, people, typedIds: [] })
    const invited = participation('m', 'invited', 'a0')
    const numberOf = (found: ReturnType<typeof lines>, id: string) =>
      found.find((line) => line.person.id === id)?.number
    expect(numberOf(lines([invited]), 'm')).toBeNull()
    const after = lines([invited, participation('z', 'walkIn', 'a1')])
    expect([numberOf(after, 'm'), numberOf(after, 'z')]).toEqual([null, 2])
  })

  it('gives a line to somebody who had declined and for whom something was typed', () => {
    const lines = entryLines({
      roster: roster(['b']),
      participations: [participation('z', 'declined')],
      people,
      typedIds: ['z'],
    })
    expect(lines.map((line) => [line.number, line.person.id])).toEqual([
      [1, 'b'],
      [null, 'z'],
    ])
  })

  it('sorts as the sheet would when none was printed, accents put aside', () => {
    const lines = entryLines({
      roster: null,
      participations: [
        participation('z', 'invited'),
        participation('e', 'confirmed'),
        participation('b', 'invited'),
      ],
      people,
      typedIds: [],
    })
    expect(lines.map((line) => line.person.lastName)).toEqual(['BÉLAIR', 'ÉDOUARD', 'ZÉNON'])
  })

  it('shows somebody merged since the print once, on the first of the two lines', () => {
    const merged = new Map(people).set('old', people.get('b') ?? person('b', 'BÉLAIR'))
    const lines = entryLines({
      roster: roster(['old', 'z', 'b']),
      participations: [],
      people: merged,
      typedIds: [],
    })
    expect(lines.map((line) => [line.number, line.person.id])).toEqual([
      [1, 'b'],
      [2, 'z'],
    ])
  })
})

describe('line numbers as people type them', () => {
  const known = new Set(Array.from({ length: 30 }, (_, index) => index + 1))

  it('reads spaces, commas and ranges, forwards and backwards', () => {
    expect(parseLineNumbers(' 1, 3 5-7 ; 12–10 ', known)).toEqual({
      ok: true,
      numbers: [1, 3, 5, 6, 7, 10, 11, 12],
    })
  })

  it('reads the words that join numbers', () => {
    expect(parseLineNumbers('1, 3 et 5 à 7', known)).toEqual({
      ok: true,
      numbers: [1, 3, 5, 6, 7],
    })
    expect(parseLineNumbers('1 & 3 and 12 to 10', known)).toEqual({
      ok: true,
      numbers: [1, 3, 10, 11, 12],
    })
  })

  it('refuses the whole when one part cannot be read, so that no half is applied', () => {
    expect(parseLineNumbers('1 deux 3', known)).toEqual({
      ok: false,
      error: { code: 'unreadable', part: 'deux' },
    })
  })

  it('names the line that the sheet does not have', () => {
    expect(parseLineNumbers('1 31', known)).toEqual({
      ok: false,
      error: { code: 'unknownLine', part: '31' },
    })
  })

  it('gives back every set of lines however it is written', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 30 })),
        fc.constantFrom(' ', ',', ', ', ';', '  '),
        (numbers, separator) => {
          const read = parseLineNumbers(numbers.join(separator), known)
          return read.ok && read.numbers.join() === numbers.join()
        },
      ),
    )
  })
})
