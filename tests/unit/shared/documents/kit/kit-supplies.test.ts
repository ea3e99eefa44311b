import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  kitSupplies,
  type Supply,
  tableCount,
  withoutTwice,
} from '#shared/documents/kit/kit-supplies.ts'

const quantities = (needs: Parameters<typeof kitSupplies>[0]) =>
  Object.fromEntries(kitSupplies(needs).map(({ supply, quantity }) => [supply, quantity]))

describe('things to pack', () => {
  it('follow the number of people and of cards', () => {
    const decks = [
      { folded: true, cards: 100 },
      { folded: false, cards: 30 },
    ]
    expect(quantities({ people: 25, mode: 'workshop', badges: false, decks })).toEqual({
      pens: 28,
      clipboards: 2,
      nameLabels: 30,
      markers: 10,
      scissors: 3,
      glue: 2,
      envelopes: 5,
      tape: 1,
    })
  })

  it('hold neither scissors, glue nor envelopes when there is nothing to cut', () => {
    const list = quantities({ people: 12, mode: 'training', badges: false, decks: [] })
    expect(Object.keys(list)).toEqual([
      'pens',
      'clipboards',
      'nameLabels',
      'markers',
      'tape',
      'stamp',
    ])
  })

  it('always leave a pen and a label to spare', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), (people) => {
        const { pens = 0, nameLabels = 0 } = quantities({
          people,
          mode: 'workshop',
          badges: false,
          decks: [],
        })
        expect(pens).toBeGreaterThan(people)
        expect(nameLabels).toBeGreaterThan(people)
      }),
    )
  })

  it('count a table even for nobody', () => {
    expect([0, 5, 6].map(tableCount)).toEqual([1, 1, 2])
  })
})

describe('one list of supplies and material', () => {
  const words: Partial<Record<Supply, string>> = { pens: 'stylo', glue: 'colle', tape: 'adhésif' }
  const line = (label: string, quantity: number) => ({
    key: label,
    label,
    quantity,
    askedBy: ['Bingo'],
  })

  it('names a thing once, in the number of the agenda and what is to spare, whatever the plural and the accents', () => {
    const supplies = [
      { supply: 'pens', quantity: 18 },
      { supply: 'glue', quantity: 2 },
      { supply: 'tape', quantity: 1 },
    ] as const
    const materials = [line('Stylos', 15), line('Ruban adhesif', 4), line('Affiche collective', 1)]
    const merged = withoutTwice(supplies, materials, (supply) => words[supply] ?? 'rien')
    expect(merged.supplies).toEqual([{ supply: 'glue', quantity: 2 }])
    expect(merged.materials.map(({ label, quantity, spare }) => [label, quantity, spare])).toEqual([
      ['Stylos', 15, 3],
      ['Ruban adhesif', 4, 0],
      ['Affiche collective', 1, 0],
    ])
  })

  it('leaves sticky labels at home where badges are printed, whoever asks for them', () => {
    const asked = [line('Badges autocollants', 60), line('Ficelle', 1)]
    const named = { ...words, nameLabels: 'badge' }
    const left = (badges: boolean) =>
      withoutTwice([], asked, (supply) => named[supply] ?? 'rien', { badges }).materials.map(
        ({ label }) => label,
      )
    expect(left(true)).toEqual(['Ficelle'])
    expect(left(false)).toEqual(['Badges autocollants', 'Ficelle'])
  })
})
