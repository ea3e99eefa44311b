import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDuplicates, mergeProposal, pairId } from '#shared/domain/duplicates.ts'
import { phoneticKey } from '#shared/domain/phonetics.ts'
import { editDistance } from '#shared/domain/string-distance.ts'
import type { Person } from '#shared/schemas/people.schema.ts'
import { aPerson } from '#tests/helpers/attendance-builders.ts'

const person = (
  id: string,
  lastName: string,
  firstName: string,
  more: Partial<Person> = {},
): Person => aPerson(id, { firstName, lastName, ...more })

const reasonsOf = (...people: readonly Person[]) => findDuplicates(people, [])[0]?.reasons ?? []

describe('phoneticKey', () => {
  it.each([
    [['Joseph', 'Josèphe', 'Jozef']],
    [['Rosamond', 'Wozamon', 'Rozamon']],
    [['Lafontaine', 'La Fontaine', 'Lafontène']],
    [['Çelik', 'Celik', 'Selik']],
    [['Saint-Aubin', 'St Aubin', 'SAINTAUBIN']],
    [['Catherine', 'Katherine']],
    [['Gladys', 'Gladice']],
    [['Éliane', 'Hélyane']],
    [['Thierry', 'Tiéri']],
    [['Bélair', 'Belaire']],
    [['Césaire', 'Sézaire']],
  ])('gives %s one key', (names) => {
    expect(new Set(names.map(phoneticKey)).size).toBe(1)
  })
  it.each([
    ['Jean', 'Jeanne'],
    ['Marie', 'Maria'],
    ['Loïc', 'Luc'],
    ['Michel', 'Miguel'],
    ['Lôri', 'Lorin'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(phoneticKey(one)).not.toBe(phoneticKey(other))
  })
  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (name) => typeof phoneticKey(name) === 'string'))
  })
})

describe('editDistance', () => {
  it('is the distance when it is within the limit, and more than the limit otherwise', () => {
    const slow = (a: string, b: string): number => {
      if (!a || !b) return a.length + b.length
      const cost = a.at(-1) === b.at(-1) ? 0 : 1
      const swap =
        a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)
          ? slow(a.slice(0, -2), b.slice(0, -2)) + 1
          : Number.POSITIVE_INFINITY
      return Math.min(
        slow(a.slice(0, -1), b) + 1,
        slow(a, b.slice(0, -1)) + 1,
        slow(a.slice(0, -1), b.slice(0, -1)) + cost,
        swap,
      )
    }
    const word = fc.stringMatching(/^[abc]{0,6}$/u)
    fc.assert(
      fc.property(word, word, fc.nat(4), (one, other, limit) => {
        expect(editDistance(one, other, limit)).toBe(Math.min(slow(one, other), limit + 1))
      }),
    )
  })
})

describe('findDuplicates', () => {
  it('finds people by name, sound, spelling, swapped names, initial, phone and e-mail', () => {
    const a = person('a', 'ROSAMOND', 'Maëlle')
    expect(reasonsOf(a, person('b', 'Rosamond', 'MAELLE'))).toEqual(['sameName'])
    expect(reasonsOf(a, person('b', 'ROZAMON', 'Maëlle'))).toEqual(['soundsAlike'])
    expect(reasonsOf(a, person('b', 'ROSAMAND', 'Maëlle'))).toEqual(['spelledAlike'])
    expect(reasonsOf(a, person('b', 'ORSAMOND', 'Maëlle'))).toEqual(['spelledAlike'])
    expect(reasonsOf(a, person('b', 'Maëlle', 'ROSAMOND'))).toEqual(['swappedName'])
    expect(reasonsOf(a, person('b', 'ROSAMOND', 'M.'))).toEqual(['initial'])
    const phone = '+33639980000'
    expect(reasonsOf({ ...a, phone }, person('b', 'LÔRI', 'Suzy', { phone }))).toEqual([
      'samePhone',
    ])
    const email = 'm@exemple.invalid'
    expect(
      reasonsOf({ ...a, email }, person('b', 'LÔRI', 'Suzy', { email: 'M@exemple.invalid' })),
    ).toEqual(['sameEmail'])
  })

  it('does not pair a family, homonymous first names or numbered groups', () => {
    expect(reasonsOf(person('a', 'LÔRI', 'Suzy'), person('b', 'LÔRI', 'Nadège'))).toEqual([])
    expect(reasonsOf(person('a', 'LÔRI', 'Suzy'), person('b', 'ZÉNON', 'Suzy'))).toEqual([])
    expect(reasonsOf(person('a', 'CLASSE', 'Élève 12'), person('b', 'CLASSE', 'Élève 13'))).toEqual(
      [],
    )
  })

  it('puts the surest first', () => {
    const phone = '+33639980000'
    const people = [
      person('a', 'LÔRI', 'Suzy', { phone }),
      person('b', 'LORI', 'Suzie', { phone: '+33639980001' }),
      person('c', 'Lôri', 'SUZY', { phone }),
    ]
    const [first, ...others] = findDuplicates(people, [])
    expect([first?.a, first?.b]).toEqual(['a', 'c'])
    expect(others).toHaveLength(2)
  })

  const names = fc.constantFrom('LÔRI', 'LORI', 'ZÉNON', 'SÉNON', 'Suzy', 'Suzie', 'J.', '')
  const phones = fc.constantFrom('', '+33639980000', '+33639980001')
  const people = fc
    .array(fc.tuple(names, names, phones), { maxLength: 14 })
    .map((list) =>
      list.map(([last, first, phone], index) => person(`p${index}`, last, first, { phone })),
    )

  it('never proposes a pair declared distinct, nor someone already merged', () => {
    fc.assert(
      fc.property(
        people,
        fc.array(fc.tuple(fc.nat(13), fc.nat(13))),
        fc.nat(13),
        (list, pairs, gone) => {
          const distinct = pairs.map(([one, other]) => ({
            personIds: [`p${other}`, `p${one}`] as [string, string],
          }))
          const some = list.map((one, index) =>
            index === gone ? { ...one, mergedInto: 'p0' } : one,
          )
          const refused = new Set(distinct.map(({ personIds: [one, other] }) => pairId(one, other)))
          for (const { a, b } of findDuplicates(some, distinct)) {
            expect(refused.has(pairId(a, b))).toBe(false)
            expect([a, b]).not.toContain(`p${gone}`)
            expect(a < b).toBe(true)
          }
        },
      ),
    )
  })

  it('leaves out a pair declared distinct, whichever was named first', () => {
    const [a, b] = [person('a', 'LÔRI', 'Suzy'), person('b', 'LÔRI', 'Suzy')]
    expect(pairId('b', 'a')).toBe(pairId('a', 'b'))
    expect(findDuplicates([a, b], [])).toHaveLength(1)
    for (const personIds of [
      ['a', 'b'],
      ['b', 'a'],
    ] as const) {
      expect(findDuplicates([a, b], [{ personIds: [...personIds] }])).toEqual([])
    }
  })

  it('never proposes a record that was erased', () => {
    const alike = [person('a', 'LÔRI', 'Suzy'), person('b', 'LÔRI', 'Suzy', { isErased: true })]
    expect(findDuplicates(alike, [])).toEqual([])
  })

  it('gives the same pairs whatever the order of the people', () => {
    fc.assert(
      fc.property(people, (list) => {
        const keys = (given: readonly Person[]) =>
          findDuplicates(given, []).map(({ a, b, score }) => `${a} ${b} ${score.toFixed(6)}`)
        expect(keys([...list].reverse())).toEqual(keys(list))
      }),
    )
  })

  it('goes through 10,000 people without comparing them all', () => {
    const syllables = ['ba', 'lo', 'mi', 'tu', 'ré', 'sa', 'no', 'vi', 'du', 'ka']
    const name = (seed: number) =>
      Array.from({ length: 4 }, (_, at) => syllables[Math.floor(seed / 10 ** at) % 10]).join('')
    const list = Array.from({ length: 10_000 }, (_, index) =>
      person(`p${index}`, name((index * 7_919) % 10_000), name((index * 31) % 97)),
    )
    const started = performance.now()
    findDuplicates(list, [])
    expect(performance.now() - started).toBeLessThan(6_000)
  })
})

describe('mergeProposal', () => {
  it('keeps what only one of them has, and shows what they disagree on', () => {
    const a = person('a', 'BELAIR', 'Herve', { phone: '06 39', offers: ['photo'], notes: 'x\ny' })
    const b = person('b', 'BÉLAIR', 'Hervé', {
      phone: '+33639980000',
      email: 'h@exemple.invalid',
      offers: ['Photo', 'couture'],
      notes: 'y\nz',
    })
    const { fields, offers, notes } = mergeProposal(a, b)
    const state = Object.fromEntries(
      fields.map((field) => [field.field, [field.state, field.keep]]),
    )
    expect(state).toMatchObject({
      lastName: ['same', 'b'],
      firstName: ['same', 'b'],
      phone: ['conflict', 'b'],
      email: ['onlyB', 'b'],
      structure: ['same', 'a'],
    })
    expect(offers).toEqual(['photo', 'couture'])
    expect(notes).toBe('x\ny\nz')
  })
})
