import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupSplit } from '#shared/domain/agenda/group-split.ts'
import {
  groupCount,
  type MaterialAsker,
  materialKey,
  materialList,
} from '#shared/domain/agenda/material-list.ts'
import { packedItemSchema } from '#shared/schemas/outreach.schema.ts'

const asker = (overrides: Partial<MaterialAsker>): MaterialAsker => ({
  title: 'Arbre à problèmes',
  groupSize: null,
  atOnceWith: null,
  materials: [],
  ...overrides,
})
const slips = { label: 'Papillons', quantity: 3, per: 'person', isReusable: false } as const
const markers = { label: 'Feutres', quantity: 2, per: 'group', isReusable: true } as const

describe('the list of material', () => {
  it('counts for each person, each group or once', () => {
    const lines = materialList(
      [
        asker({
          groupSize: 5,
          materials: [slips, markers, { ...slips, label: 'Cloche', quantity: 1, per: 'session' }],
        }),
      ],
      12,
    )
    expect(lines.map(({ label, quantity }) => [label, quantity])).toEqual([
      ['Cloche', 1],
      ['Feutres', 6],
      ['Papillons', 36],
    ])
  })

  it('adds up what is used up, and brings what serves again once', () => {
    const lines = materialList(
      [
        asker({ groupSize: 5, materials: [slips, markers] }),
        asker({ title: 'Persona', groupSize: 4, materials: [slips, markers] }),
      ],
      12,
    )
    expect(lines.map(({ label, quantity }) => [label, quantity])).toEqual([
      ['Feutres', 6],
      ['Papillons', 72],
    ])
    expect(lines[0]?.askedBy).toEqual(['Arbre à problèmes', 'Persona'])
  })

  it('brings what serves again for both blocks that run at once', () => {
    const both = ['a', 'b'].map((title) =>
      asker({ title, groupSize: 6, atOnceWith: 'parallel', materials: [markers] }),
    )
    expect(materialList(both, 12)[0]?.quantity).toBe(8)
  })

  it('makes one line of « Feutres » and « feutres  », but not of « 2 m » and « 2 cm »', () => {
    const named = (label: string) => asker({ materials: [{ ...slips, label }] })
    expect(materialList([named('Feutres'), named(' feutres ')], 3)).toHaveLength(1)
    expect(materialList([named('Ficelle 2 m'), named('Ficelle 2 cm')], 3)).toHaveLength(2)
  })

  it('makes one line of one and of several, ticked off whatever block comes first', () => {
    const named = (label: string) => asker({ materials: [{ ...slips, label }] })
    const labels = ['Feutre noir', 'Feutres noirs', 'Tableau', 'tableaux']
    const lines = materialList(labels.map(named), 3)
    expect(lines.map(({ label, quantity }) => [label, quantity])).toEqual([
      ['Feutre noir', 18],
      ['Tableau', 18],
    ])
    const reversed = materialList(labels.toReversed().map(named), 3)
    expect(reversed.map(({ key }) => key)).toEqual(lines.map(({ key }) => key))
    expect(materialList([named('Feutres noirs')], 3)[0]?.key).toBe(materialKey('Feutres noirs'))
  })

  it('asks for nothing when nobody comes but what the session needs once', () => {
    const once = { ...slips, label: 'Cloche', per: 'session' } as const
    expect(materialList([asker({ materials: [slips, markers, once] })], 0)).toHaveLength(1)
  })

  it('gives keys that may stand in an id, whatever the label', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: 'grapheme' }), (label) => {
        const id = `session.${materialKey(label)}`
        expect(packedItemSchema.shape.id.safeParse(id).success).toBe(true)
      }),
    )
  })
})

describe('groups of a size', () => {
  it('hold everyone, with no group more than needed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 40 }),
        (people, size) => {
          const groups = groupCount(people, size)
          // One pair may become a trio.
          const room = groups * size + (size === 2 && people > 1 ? 1 : 0)
          expect(room).toBeGreaterThanOrEqual(people)
          expect((groups - 1) * size).toBeLessThan(people)
        },
      ),
    )
  })

  it('are as even as can be, and leave nobody alone who came to work with others', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 300 }),
        fc.integer({ min: 2, max: 40 }),
        (people, size) => {
          const split = groupSplit(people, size)
          if (!split) throw new Error('People without groups')
          const { groups, smallest, largest } = split
          expect(smallest).toBeGreaterThanOrEqual(2)
          expect(largest - smallest).toBeLessThanOrEqual(1)
          const large = people - groups * smallest
          expect(large * largest + (groups - large) * smallest).toBe(people)
        },
      ),
    )
    expect(groupSplit(5, 2)).toEqual({ groups: 2, smallest: 2, largest: 3 })
    expect(groupSplit(1, 2)).toEqual({ groups: 1, smallest: 1, largest: 1 })
  })
})
