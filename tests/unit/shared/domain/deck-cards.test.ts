import { describe, expect, it } from 'vitest'
import { blankCardsModel, blanksPerSheet } from '#shared/documents/cards/blank-card-sheets.ts'
import { deckCounts, deckPages } from '#shared/documents/cards/deck-document.ts'
import { deckAuthors } from '#shared/domain/decks/deck-cards.ts'
import { cardOf, deckContext, deckOf } from '#tests/helpers/decks.ts'

const textsOf = (pages: ReturnType<typeof deckPages>): string =>
  JSON.stringify(pages.map(({ marks }) => marks))

describe('cards that participants wrote', () => {
  const cards = [
    cardOf({ text: 'Premier', author: 'Nadège' }),
    cardOf({ text: 'Attente', author: 'Loïc', status: 'proposed' }),
    cardOf({ text: 'Second', author: 'nadège ', copies: 2 }),
  ]

  it('neither prints, numbers nor counts a card that nobody said yes to', () => {
    const deck = deckOf()
    expect(deckCounts({ deck, cards })).toMatchObject({ different: 2, cards: 3 })
    const drawn = textsOf(deckPages({ deck, cards }, deckContext))
    expect(drawn).toContain('Second')
    expect(drawn).not.toContain('Attente')
    expect(drawn).not.toContain('"3"')
  })

  it('thanks each author once, and nobody whose card is not in the deck', () => {
    expect(deckAuthors(cards)).toEqual([{ name: 'Nadège', personId: null, count: 2 }])
  })

  it('fills whole sheets with blank cards to sign, and leaves no number to a card that is not in the deck', () => {
    for (const size of ['mini', 'poker', 'a6', 'business'] as const) {
      const model = blankCardsModel(deckOf({ size, backMode: 'foldOver' }), 3, { code: 'R3PR' })
      expect(deckCounts(model)).toMatchObject({
        sheets: 3,
        cards: 3 * blanksPerSheet(model.deck),
      })
      const pages = deckPages(model, deckContext)
      expect(pages).toHaveLength(3)
      const signed = textsOf(pages).split('Idée de\u00a0:').length - 1
      expect(signed).toBe(3 * blanksPerSheet(model.deck))
      expect(textsOf(pages)).toContain('R3PR')
    }
  })
})
