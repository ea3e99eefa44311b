import type { Card, Deck } from '#shared/schemas/library.schema.ts'
import type { ShelfWords } from '../shelf-search.ts'
import { acceptedCards } from './deck-cards.ts'

/** What a deck says: its name and theme, and what one reads on its cards. */
export const deckWords = ({
  deck,
  cards,
}: {
  readonly deck: Pick<Deck, 'name' | 'description'>
  readonly cards: readonly Card[]
}): ShelfWords => ({
  names: [deck.name, deck.description],
  contents: acceptedCards(cards)
    .flatMap(({ title, text, creole, answer }) => [title, text, creole, answer])
    .filter(Boolean),
})
