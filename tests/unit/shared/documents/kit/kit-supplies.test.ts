import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kitSupplies, tableCount } from '#shared/documents/kit/kit-supplies.ts'

const quantities = (needs: Parameters<typeof kitSupplies>[0]) =>
  Object.fromEntries(kitSupplies(needs).map(({ supply, quantity }) => [supply, quantity]))

describe('things to pack', () => {
  it('follow the number of people and of cards', () => {
    const decks = [
      { folded: true, cards: 100 },
      { folded: false, cards: 30 },
    ]
    expect(quantities({ people: 25, mode: 'workshop', decks })).toEqual({
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
    const list = quantities({ people: 12, mode: 'training', decks: [] })
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
        const { pens = 0, nameLabels = 0 } = quantities({ people, mode: 'workshop', decks: [] })
        expect(pens).toBeGreaterThan(people)
        expect(nameLabels).toBeGreaterThan(people)
      }),
    )
  })

  it('count a table even for nobody', () => {
    expect([0, 5, 6].map(tableCount)).toEqual([1, 1, 2])
  })
})
