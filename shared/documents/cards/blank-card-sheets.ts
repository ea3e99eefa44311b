import { EMPTY_CARD } from '#shared/domain/empty-rows.ts'
import type { Deck } from '#shared/schemas/library.schema.ts'
import type { DeckModel } from './deck-document.ts'
import { deckTemplate } from './deck-sheets.ts'

/** Sheets of blank cards at most in one print. */
export const BLANK_SHEETS_LIMIT = 50

/** Blank cards that one sheet of that deck holds. */
export const blanksPerSheet = (deck: Deck, marginMm?: number): number =>
  deckTemplate(deck, marginMm).slots.length

/**
 * Whole sheets of blank cards in the colours of a deck: people write them by hand, sign them, and
 * they are typed up as proposals.
 */
export const blankCardsModel = (
  deck: Deck,
  sheets: number,
  about: Pick<DeckModel, 'organisationName' | 'code' | 'occasion'> = {},
  marginMm?: number,
): DeckModel => ({
  ...about,
  deck: { ...deck, printsBlanks: true },
  cards: [
    {
      ...EMPTY_CARD,
      id: 'blank',
      deckId: deck.id,
      order: 'a0',
      copies: sheets * blanksPerSheet(deck, marginMm),
    },
  ],
})
