import { copiesToPrint } from '#shared/documents/cards/blank-cards.ts'
import { cardFingerprint } from '#shared/documents/cards/printed-as.ts'
import { acceptedCards } from '#shared/domain/decks/deck-cards.ts'
import { EMPTY_CARD, EMPTY_DECK } from '#shared/domain/empty-rows.ts'
import { byOrder, orderBefore, ordersBefore } from '#shared/domain/ordering.ts'
import type { Language } from '#shared/locales/translator.ts'
import type { Card, Deck } from '#shared/schemas/library.schema.ts'
import type { WriteTransaction } from '#shared/workspace/write-model.ts'
import { nowAsText } from '../lib/clock.ts'
import { newId } from '../lib/id.ts'
import type { CommitOutcome } from './commit-queue.ts'
import { type Created, creation, step } from './repository.ts'

export type DeckFields = Omit<Deck, 'id' | 'createdAt'>
export type NewDeck = Partial<DeckFields> & Pick<DeckFields, 'name'>
export type CardFields = Omit<Card, 'id' | 'deckId' | 'order'>
export type AddedCards = CommitOutcome & { readonly ids: readonly string[] }

/** What is seen on the card itself. */
const LOOK = [
  'title',
  'text',
  'creole',
  'pictogram',
  'backText',
  'author',
  'image',
  'script',
  'answer',
] as const satisfies readonly (keyof CardFields)[]

const changesLook = (fields: Partial<CardFields>): boolean => LOOK.some((key) => key in fields)

const addDeck = (fields: NewDeck, cards: readonly Partial<CardFields>[] = []): Promise<Created> =>
  creation('addDeck', (tx, id) => {
    tx.put('decks', { ...EMPTY_DECK, ...fields, id, createdAt: nowAsText() })
    putCards(tx, id, cards, null)
  })

/** Adds cards to a deck within a step, just before a card or at the end; answers their ids. */
export const putCards = (
  tx: WriteTransaction,
  deckId: string,
  cards: readonly Partial<CardFields>[],
  beforeId: string | null,
): readonly string[] => {
  const orders = ordersBefore(tx.find('cards', { deckId }), beforeId, cards.length)
  return cards.map((card, index) => {
    const id = newId()
    tx.put('cards', {
      ...EMPTY_CARD,
      updatedAt: nowAsText(),
      ...card,
      id,
      deckId,
      order: orders[index] ?? 'a0',
    })
    return id
  })
}

/** Adds cards in the order given, just before a card or at the end. */
const addCards = async (
  deckId: string,
  cards: readonly Partial<CardFields>[],
  beforeId: string | null = null,
): Promise<AddedCards> => {
  let ids: readonly string[] = []
  const outcome = await step('addCards', (tx) => {
    ids = putCards(tx, deckId, cards, beforeId)
  })
  return { ...outcome, ids }
}

/**
 * Adds a copy of a bundled deck, in one step. The decks are read when one is taken: they would
 * weigh on the first script.
 */
const addBuiltinDeck = async (key: string, language: Language): Promise<Created | null> => {
  const { builtinDeckOf } = await import('#shared/library/builtin-decks.ts')
  const builtin = builtinDeckOf(key, language)
  if (!builtin) return null
  return creation('takeDeck', (tx, id) => {
    tx.put('decks', { ...builtin.deck, id, createdAt: nowAsText() })
    putCards(tx, id, builtin.cards, null)
  })
}

const duplicateDeck = (deckId: string, name: string): Promise<Created> =>
  creation('duplicateDeck', (tx, id) => {
    const deck = tx.get('decks', { id: deckId })
    if (!deck) return
    tx.put('decks', { ...deck, id, name, createdAt: nowAsText(), printedAt: null })
    for (const card of tx.find('cards', { deckId })) {
      tx.put('cards', { ...card, id: newId(), deckId: id, printedAs: '' })
    }
  })

/** The copy comes just after the card. */
const duplicateCard = (cardId: string): Promise<Created> =>
  creation('duplicateCard', (tx, id) => {
    const card = tx.get('cards', { id: cardId })
    if (!card) return
    const cards = tx.find('cards', { deckId: card.deckId }).toSorted(byOrder)
    const next = cards[cards.findIndex((other) => other.id === cardId) + 1]
    tx.put('cards', { ...card, id, order: orderBefore(cards, next?.id ?? null), printedAs: '' })
  })

/** The card becomes the first half; the second comes just after it, alike but for its words. */
const splitCard = (
  cardId: string,
  [first, second]: readonly [CardWords, CardWords],
): Promise<CommitOutcome> =>
  step('splitCard', (tx) => {
    const card = tx.get('cards', { id: cardId })
    if (!card) return
    const cards = tx.find('cards', { deckId: card.deckId }).toSorted(byOrder)
    const next = cards[cards.findIndex((other) => other.id === cardId) + 1]
    const order = orderBefore(cards, next?.id ?? null)
    tx.patch('cards', { id: cardId }, first)
    tx.put('cards', { ...card, ...second, id: newId(), order, creole: '', printedAs: '' })
  })

type CardWords = Pick<Card, 'title' | 'text'>

export const libraryRepository = {
  addDeck,
  addBuiltinDeck,
  updateDeck: (id: string, fields: Partial<DeckFields>): Promise<CommitOutcome> =>
    step('editDeck', (tx) => tx.patch('decks', { id }, fields)),
  /** Removes a deck with its cards; undo brings them back. */
  removeDeck: (id: string): Promise<CommitOutcome> =>
    step('removeDeck', (tx) => {
      tx.remove('decks', { id })
      for (const card of tx.find('cards', { deckId: id })) tx.remove('cards', card)
      for (const reuse of tx.find('deckReuses', { deckId: id })) tx.remove('deckReuses', reuse)
    }),
  duplicateDeck,
  /**
   * Notes that a deck left on paper or as a file, and what each of its cards looked like, so that the
   * next print may be of what changed only. No step to undo: the paper exists.
   */
  recordDeckPrint: (id: string): Promise<CommitOutcome> =>
    step(
      'recordDeckPrint',
      (tx) => {
        const deck = tx.get('decks', { id })
        if (!deck) return
        tx.patch('decks', { id }, { printedAt: nowAsText() })
        // Those only proposed are on no paper: accepted later, they are still to be printed.
        for (const card of acceptedCards(tx.find('cards', { deckId: id }))) {
          const printedAs = cardFingerprint(deck, card)
          if (copiesToPrint(deck, card) > 0 && card.printedAs !== printedAs) {
            tx.patch('cards', card, { printedAs })
          }
        }
      },
      { isUndoable: false },
    ),

  addCards,
  updateCard: (id: string, fields: Partial<CardFields>): Promise<CommitOutcome> =>
    step('editCard', (tx) =>
      tx.patch(
        'cards',
        { id },
        changesLook(fields) ? { ...fields, updatedAt: nowAsText() } : fields,
      ),
    ),
  removeCards: (ids: readonly string[]): Promise<CommitOutcome> =>
    step('removeCards', (tx) => {
      for (const id of ids) tx.remove('cards', { id })
    }),
  /** Places a card just before another of its deck, or last. */
  moveCard: (id: string, beforeId: string | null): Promise<CommitOutcome> =>
    step('moveCard', (tx) => {
      const card = tx.get('cards', { id })
      if (!card) return
      const others = tx.find('cards', { deckId: card.deckId }).filter((other) => other.id !== id)
      tx.patch('cards', { id }, { order: orderBefore(others, beforeId) })
    }),
  duplicateCard,
  splitCard,
} as const
