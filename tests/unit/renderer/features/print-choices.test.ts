import { describe, expect, it } from 'vitest'
import { DEFAULT_PRINT_OPTIONS, printBody } from '#renderer/features/print/print-choices.ts'
import { sampleDeck } from '#tests/helpers/sample-kit.ts'
import { planRows } from '#tests/helpers/sample-plan.ts'

describe('what a choice prints', () => {
  it('is the deck as the kit has it: one set noted as three leaves two tables without cards', () => {
    const { deck, cards } = sampleDeck('Rôles', 2)
    const rows = planRows()
    const kit = { ...rows.session.kit, setsOf: { [deck.id]: 3 } }
    const body = printBody(
      `deck:${deck.id}`,
      {
        ...rows,
        session: { ...rows.session, deckIds: [deck.id], kit },
        today: '2026-11-23',
        version: 1,
        decks: [deck],
        cards,
        challenges: [],
        printables: [],
        kitPrints: [],
        attendances: [],
        contactEvents: [],
      },
      [{ deck, cards }],
      DEFAULT_PRINT_OPTIONS,
    )
    if (body.kind !== 'deck') throw new Error('not a deck')
    expect(body.model.cards.map(({ copies }) => copies)).toEqual([3, 3])
    expect(body.model.code).toBe('K7FR')
  })
})
