import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countSheets, dealSheets } from '#shared/documents/cards/deck-sheets.ts'
import { impose } from '#shared/documents/imposition/deal.ts'

const items = fc.array(fc.record({ id: fc.nat(), copies: fc.nat({ max: 12 }) }), {
  maxLength: 30,
})

it('deals every copy once, in order, after the places used before, with a gap only at the end', () => {
  fc.assert(
    fc.property(
      items,
      fc.integer({ min: 1, max: 12 }),
      fc.nat({ max: 11 }),
      (cards, perSheet, used) => {
        const sheets = impose(cards, perSheet, used)
        const dealt = sheets.flat().filter((card) => card !== null)
        expect(dealt).toEqual(
          cards.flatMap((card) => Array.from({ length: card.copies }, () => card)),
        )
        if (dealt.length === 0) {
          expect(sheets).toEqual([])
          return
        }
        const empty = Math.min(used, perSheet - 1)
        expect(sheets[0]?.slice(0, empty + 1).map((card) => card === null)).toEqual([
          ...Array.from({ length: empty }, () => true),
          false,
        ])
        for (const sheet of sheets.slice(0, -1)) expect(sheet).toHaveLength(perSheet)
        expect(sheets.at(-1)?.at(-1)).not.toBeNull()
      },
    ),
  )
})

it('counts, without dealing, what is dealt: whatever the first place and the sheets chosen', () => {
  fc.assert(
    fc.property(
      items,
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 12 }),
      fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 40 }))),
      (cards, perSheet, firstSlot, sheets) => {
        const choice = { print: { firstSlot, sheets } }
        const dealt = dealSheets(choice, cards, perSheet).sheets
        const copies = cards.reduce((sum, card) => sum + card.copies, 0)
        expect(countSheets(choice, copies, perSheet)).toEqual({
          cards: dealt.flatMap(({ places }) => places).filter((card) => card !== null).length,
          sheets: dealt.length,
        })
      },
    ),
  )
})
