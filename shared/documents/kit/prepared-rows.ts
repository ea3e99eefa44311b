import { builtinDeckOf, builtinRows } from '#shared/library/builtin-decks.ts'
import type { Language } from '#shared/locales/translator.ts'
import { type KitRows, kitModel } from '../kit-model.ts'
import { suggestedForKit } from './suggested-rows.ts'

/**
 * The records of a session with what its agenda asks to print put into its kit: supports, and bundled
 * decks. For a print that keeps nothing; ids are made of kinds and keys and never written.
 */
export const preparedRows = <Rows extends KitRows>(
  rows: Rows,
  { people, language }: { readonly people: number; readonly language: Language },
): Rows => {
  const { session } = rows
  const suggested = suggestedForKit(rows, { people, kit: kitModel(rows) })
  const decks = suggested.decks.flatMap(({ key }) => {
    const found = builtinDeckOf(key, language)
    return found === undefined ? [] : [builtinRows(found)]
  })
  const printables = suggested.printables.map(({ kind, options }, index) => ({
    id: `prepared:${kind}`,
    kind,
    name: '',
    options: { ...options },
    sessionId: session.id,
    // After those that the team chose.
    order: `z${String(index).padStart(3, '0')}`,
    createdAt: session.createdAt,
    updatedAt: session.createdAt,
    printedAt: null,
  }))
  return {
    ...rows,
    session: { ...session, deckIds: [...session.deckIds, ...decks.map(({ deck }) => deck.id)] },
    decks: [...rows.decks, ...decks.map(({ deck }) => deck)],
    cards: [...rows.cards, ...decks.flatMap(({ cards }) => cards)],
    printables: [...rows.printables, ...printables],
  }
}
