import type { Card, Deck } from '#shared/schemas/library.schema.ts'
import type { DeckModel } from './cards/deck-document.ts'
import { hasPlan, type PlanModel, type PlanRows, planModel } from './plan-model.ts'
import {
  type SignInSheetModel,
  type SignInSheetRows,
  signInSheetModel,
} from './sign-in-sheet-model.ts'

export type KitModel = {
  readonly signIn: SignInSheetModel
  /** Null when nobody said: then as many as the lines of the sign-in sheet. */
  readonly expectedCount: number | null
  readonly decks: readonly DeckModel[]
  /** Null while the agenda holds nothing. Without private notes: a kit passes through many hands. */
  readonly plan: PlanModel | null
}

export type KitRows = SignInSheetRows &
  PlanRows & {
    readonly decks: readonly Deck[]
    readonly cards: readonly Card[]
  }

const byOrder = (left: Card, right: Card): number =>
  left.order < right.order ? -1 : left.order > right.order ? 1 : 0

/** Gathers what the kit of a session says from the records; decks in the order of the session. */
export const kitModel = (rows: KitRows): KitModel => {
  const { session, decks, cards } = rows
  const signIn = signInSheetModel(rows)
  const plan = planModel(rows)
  return {
    signIn,
    expectedCount: session.expectedCount,
    plan: hasPlan(plan) ? plan : null,
    decks: session.deckIds.flatMap((deckId) => {
      const deck = decks.find(({ id }) => id === deckId)
      if (deck === undefined) return []
      const own = cards.filter((card) => card.deckId === deckId).sort(byOrder)
      return [
        {
          deck,
          cards: own,
          organisationName: signIn.organisation.name,
          code: session.code,
          occasion: { title: session.title, parts: signIn.parts, venue: signIn.venue },
        },
      ]
    }),
  }
}
