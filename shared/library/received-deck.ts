import { EMPTY_CARD, EMPTY_DECK } from '#shared/domain/empty-rows.ts'
import { ordersAtEnd } from '#shared/domain/ordering.ts'
import type { Card, Deck } from '#shared/schemas/library.schema.ts'
import type { SharedDeck } from './deck-file.ts'

// Another team's words are not those of the bundled deck that both began with: a kit that asks for
// it takes ours, never theirs in silence. That it began there stays known, and is credited.
const RECEIVED = 'received:'

const receivedSource = (source: string): string =>
  source === '' || source.startsWith(RECEIVED) ? source : `${RECEIVED}${source}`

/** The rows of a deck received from another team, kept as one's own. `at`: instant (ISO 8601). */
export const receivedRows = (
  { deck, cards }: SharedDeck,
  {
    deckId,
    newId,
    at,
  }: { readonly deckId: string; readonly newId: () => string; readonly at: string },
): { readonly deck: Deck; readonly cards: readonly Card[] } => {
  const orders = ordersAtEnd([], cards.length)
  return {
    deck: {
      ...EMPTY_DECK,
      ...deck,
      source: receivedSource(deck.source),
      id: deckId,
      createdAt: at,
    },
    cards: cards.map((card, index) => ({
      ...EMPTY_CARD,
      ...card,
      id: newId(),
      deckId,
      order: orders[index] ?? 'a0',
      updatedAt: at,
    })),
  }
}
