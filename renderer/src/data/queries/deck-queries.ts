import { foldText } from '#shared/domain/folded-text.ts'
import { byOrder, compareText } from '#shared/domain/ordering.ts'
import type { Card, DeckReuse } from '#shared/schemas/library.schema.ts'
import type { ReadDatabase } from '../database.ts'
import type { DeckWithCards } from '../views.ts'

export const loadDecks = async (database: ReadDatabase): Promise<readonly DeckWithCards[]> => {
  const [decks, cards] = await Promise.all([database.decks.toArray(), database.cards.toArray()])
  const cardsByDeck = new Map<string, Card[]>()
  for (const card of cards) {
    const known = cardsByDeck.get(card.deckId)
    if (known) known.push(card)
    else cardsByDeck.set(card.deckId, [card])
  }
  return decks
    .map((deck) => ({ deck, cards: (cardsByDeck.get(deck.id) ?? []).toSorted(byOrder) }))
    .toSorted(
      (left, right) =>
        compareText(foldText(left.deck.name), foldText(right.deck.name)) ||
        compareText(left.deck.id, right.deck.id),
    )
}

export const loadDeck = async (
  database: ReadDatabase,
  id: string,
): Promise<DeckWithCards | null> => {
  const deck = await database.decks.get(id)
  if (!deck) return null
  const cards = await database.cards.where('deckId').equals(id).toArray()
  return { deck, cards: cards.toSorted(byOrder) }
}

/** For each bundled deck that was taken, the id of a copy of it. */
export const loadTakenDecks = async (
  database: ReadDatabase,
): Promise<ReadonlyMap<string, string>> => {
  const decks = await database.decks.toArray()
  return new Map(decks.filter(({ source }) => source !== '').map(({ source, id }) => [source, id]))
}

/** Who took the deck away, latest first. */
export const loadDeckReuses = async (
  database: ReadDatabase,
  deckId: string,
): Promise<readonly DeckReuse[]> => {
  const reuses = await database.deckReuses.where('deckId').equals(deckId).toArray()
  return reuses.toSorted((left, right) => compareText(right.date, left.date))
}
