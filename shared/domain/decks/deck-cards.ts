import type { Card } from '#shared/schemas/library.schema.ts'

/** The cards that make the deck: numbered, counted and printed. */
export const acceptedCards = (cards: readonly Card[]): readonly Card[] =>
  cards.filter(({ status }) => status === 'accepted')

/** What people of the community wrote, and nobody has said yes to so far. */
export const proposedCards = (cards: readonly Card[]): readonly Card[] =>
  cards.filter(({ status }) => status === 'proposed')

/** Somebody who wrote cards of a deck, and how many. */
export type DeckAuthor = {
  readonly name: string
  /** In the list of people; null when only a name is known. */
  readonly personId: string | null
  readonly count: number
}

/** Authors of the accepted cards, in the order of their first one: those whom the deck thanks. */
export const deckAuthors = (cards: readonly Card[]): readonly DeckAuthor[] => {
  const authors = new Map<string, DeckAuthor>()
  for (const { author, authorId } of acceptedCards(cards)) {
    const name = author.trim()
    if (name === '') continue
    const key = authorId ?? `name:${name.toLocaleLowerCase('fr')}`
    const count = (authors.get(key)?.count ?? 0) + 1
    authors.set(key, { name: authors.get(key)?.name ?? name, personId: authorId, count })
  }
  return [...authors.values()]
}
