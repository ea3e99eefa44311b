import type { Card, Deck, DeckReuse } from '#shared/schemas/library.schema.ts'
import { EXPERIMENT_RESULTS, type IntroductionState } from '#shared/schemas/outcome.schema.ts'
import { groupBy } from '../group-by.ts'

/** Where some results stand: how many, and the sessions that say so. */
export type StateLine<State extends string> = {
  readonly state: State
  readonly count: number
  readonly sessionIds: readonly string[]
}

export const EXPERIMENT_STATES = [...EXPERIMENT_RESULTS, 'open'] as const
export const COMMITMENT_STATES = ['kept', 'open', 'letGo'] as const
/** From what was wished to what was reached. */
export const MATCH_STATES = [
  'clicked',
  'introduced',
  'proposed',
  'declined',
] as const satisfies readonly IntroductionState[]

/** One deck that the community wrote cards for, or that was used elsewhere. */
export type DeckLine = {
  readonly deckId: string
  readonly name: string
  /** Cards that people of the community wrote, and that joined the deck. */
  readonly cards: number
  /** Uses elsewhere. */
  readonly reuses: number
  readonly sessionIds: readonly string[]
}

/** What became of what came out: every state has its line, even with nothing in it. */
export type OutcomeLines = {
  readonly experiments: readonly StateLine<(typeof EXPERIMENT_STATES)[number]>[]
  readonly commitments: readonly StateLine<(typeof COMMITMENT_STATES)[number]>[]
  readonly introductions: readonly StateLine<(typeof MATCH_STATES)[number]>[]
  /** Those with most cards and uses first. */
  readonly decks: readonly DeckLine[]
}

/** One line for each state, in the order given. */
export const stateLines = <State extends string, Row extends { readonly sessionId: string | null }>(
  states: readonly State[],
  rows: readonly Row[],
  stateOf: (row: Row) => State,
): readonly StateLine<State>[] => {
  const groups = groupBy(rows, stateOf)
  return states.map((state) => {
    const own = groups.get(state) ?? []
    return { state, count: own.length, sessionIds: own.flatMap(({ sessionId }) => sessionId ?? []) }
  })
}

/** Decks by what happened to them; one that is gone keeps its count under an empty name. */
export const deckLines = (
  decks: readonly Deck[],
  cards: readonly Card[],
  reuses: readonly DeckReuse[],
): readonly DeckLine[] => {
  const names = new Map(decks.map(({ id, name }) => [id, name]))
  const cardsOf = groupBy(cards, ({ deckId }) => deckId)
  const reusesOf = groupBy(reuses, ({ deckId }) => deckId)
  return [...new Set([...cardsOf.keys(), ...reusesOf.keys()])]
    .map((deckId): DeckLine => {
      const own = cardsOf.get(deckId) ?? []
      return {
        deckId,
        name: names.get(deckId) ?? '',
        cards: own.length,
        reuses: reusesOf.get(deckId)?.length ?? 0,
        sessionIds: own.flatMap(({ sessionId }) => sessionId ?? []),
      }
    })
    .toSorted(
      (left, right) =>
        right.cards + right.reuses - left.cards - left.reuses || (left.name < right.name ? -1 : 1),
    )
}
