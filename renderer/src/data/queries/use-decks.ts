import type { DeckWithCards } from '../views.ts'
import { loadDeck, loadDecks, loadTakenDecks } from './deck-queries.ts'
import { useQuery } from './use-query.ts'

/** Decks by name, each with its cards in order. */
export const useDecks = (): readonly DeckWithCards[] | undefined => useQuery(loadDecks)

/** One deck with its cards in order; null when there is none. */
export const useDeck = (id: string): DeckWithCards | null | undefined =>
  useQuery((database) => loadDeck(database, id), [id])

/** For each bundled deck that was taken, the id of a copy of it. */
export const useTakenDecks = (): ReadonlyMap<string, string> | undefined => useQuery(loadTakenDecks)
