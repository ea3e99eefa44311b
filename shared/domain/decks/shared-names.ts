import type { Translate } from '#shared/locales/translator.ts'
import type { Card } from '#shared/schemas/library.schema.ts'

/** Who may be named where a deck leaves the team. */
export type NameSharing = {
  /** Who agreed that their name be shared, by id. */
  readonly named: ReadonlySet<string>
  /** In place of every other name. */
  readonly someone: string
}

/** The cards with the names of those who agreed, and « une personne de la communauté » for the others. */
export const withSharedNames = (
  cards: readonly Card[],
  { named, someone }: NameSharing,
): readonly Card[] =>
  cards.map((card) => {
    const isNamed = card.authorId !== null && named.has(card.authorId)
    return card.author.trim() === '' || isNamed ? card : { ...card, author: someone }
  })

/** « Idée de Marie-Ange », « Idée d’Aline ». */
export const ideaOf = (t: Translate, author: string): string =>
  t('decks.paper.ideaOf', { name: author.trim() })
