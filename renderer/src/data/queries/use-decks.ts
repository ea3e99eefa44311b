import type { DeckReuse } from '#shared/schemas/library.schema.ts'
import type { DeckWithCards } from '../views.ts'
import { loadDeck, loadDeckReuses, loadDecks, loadTakenDecks } from './deck-queries.ts'
import { useQuery } from './use-query.ts'

/** Decks by name, each with its cards in order. */
export const useDecks = (): readonly DeckWithCards[] | undefined => useQuery(loadDecks)

/** One deck with its cards in order; null when there is none. */
export const useDeck = (id: string): DeckWithCards | null | undefined =>
  useQuery((database) => loadDeck(database, id), [id])

/** For each bundled deck that was taken, the id of a copy of it. */
export const useTakenDecks = (): ReadonlyMap<string, string> | undefined => useQuery(loadTakenDecks)

/** Who took a deck away, latest first. */
export const useDeckReuses = (deckId: string): readonly DeckReuse[] | undefined =>
  useQuery((database) => loadDeckReuses(database, deckId), [deckId])
