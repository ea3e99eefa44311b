import { EMPTY_CARD, EMPTY_DECK } from '#shared/domain/empty-rows.ts'
import { ordersAtEnd } from '#shared/domain/ordering.ts'
import type { SharedDeck } from '#shared/library/deck-file.ts'
import { receivedRows } from '#shared/library/received-deck.ts'
import type { Card, DeckReuse } from '#shared/schemas/library.schema.ts'
import { nowAsText } from '../lib/clock.ts'
import { newId } from '../lib/id.ts'
import type { CommitOutcome } from './commit-queue.ts'
import { type NewPerson, newPerson, onlyPersonNamed } from './people-repository.ts'
import { type Created, creation, step } from './repository.ts'

/** A card as somebody wrote it on paper. */
export type Proposal = Pick<Card, 'text' | 'author' | 'authorId' | 'sessionId'> & {
  /** The author joins the list of people in the same step, unless the only one of that name is there. */
  readonly newAuthor?: NewPerson | null
}

/** Types up a card that somebody wrote: it waits among the proposals of its deck. */
const propose = (deckId: string, { newAuthor, ...card }: Proposal): Promise<Created> =>
  creation('proposeCard', (tx, id) => {
    const known = newAuthor ? onlyPersonNamed(tx, newAuthor) : card.authorId
    const personId = newAuthor ? (known ?? newId()) : known
    if (newAuthor && known === null && personId !== null) {
      tx.put('people', newPerson(personId, newAuthor))
    }
    const [order = 'a0'] = ordersAtEnd(tx.find('cards', { deckId }), 1)
    tx.put('cards', {
      ...EMPTY_CARD,
      ...card,
      authorId: personId,
      id,
      deckId,
      order,
      status: 'proposed',
      updatedAt: nowAsText(),
    })
  })

/** The cards join their deck, after those that are there. */
const accept = (deckId: string, ids: readonly string[]): Promise<CommitOutcome> =>
  step('acceptCards', (tx) => {
    const orders = ordersAtEnd(tx.find('cards', { deckId }), ids.length)
    for (const [index, id] of ids.entries()) {
      const order = orders[index] ?? 'a0'
      tx.patch('cards', { id }, { status: 'accepted', order, updatedAt: nowAsText() })
    }
  })

/** Where imported cards go: a deck that is there, or a new one of that name. */
export type ImportTarget = { readonly deckId: string } | { readonly name: string }

/** Adds cards read from a table, after those that are there, in one step; answers the deck's id. */
const importCards = async (
  into: ImportTarget,
  cards: readonly Partial<Card>[],
): Promise<Created> => {
  const id = 'deckId' in into ? into.deckId : newId()
  const outcome = await step('importCards', (tx) => {
    const updatedAt = nowAsText()
    if ('name' in into) {
      tx.put('decks', { ...EMPTY_DECK, name: into.name, id, createdAt: updatedAt })
    }
    const orders = ordersAtEnd(tx.find('cards', { deckId: id }), cards.length)
    for (const [index, card] of cards.entries()) {
      const order = orders[index] ?? 'a0'
      tx.put('cards', { ...EMPTY_CARD, ...card, id: newId(), deckId: id, order, updatedAt })
    }
  })
  return { ...outcome, id }
}

/** Keeps a deck received from another team, as a copy of one's own. */
const receiveDeck = (shared: SharedDeck): Promise<Created> =>
  creation('openDeck', (tx, id) => {
    const { deck, cards } = receivedRows(shared, { deckId: id, newId, at: nowAsText() })
    tx.put('decks', deck)
    for (const card of cards) tx.put('cards', card)
  })

export type ReuseFields = Omit<DeckReuse, 'id' | 'deckId' | 'createdAt'>

export const coauthoringRepository = {
  propose,
  receiveDeck,
  importCards,
  accept,
  /** Takes a card out of its deck without losing it: it is a proposal again, and is not printed. */
  sendBack: (id: string): Promise<CommitOutcome> =>
    step('sendBackCard', (tx) =>
      tx.patch('cards', { id }, { status: 'proposed', updatedAt: nowAsText() }),
    ),
  noteReuse: (deckId: string, fields: ReuseFields): Promise<Created> =>
    creation('noteReuse', (tx, id) =>
      tx.put('deckReuses', { ...fields, id, deckId, createdAt: nowAsText() }),
    ),
  removeReuse: (id: string): Promise<CommitOutcome> =>
    step('removeReuse', (tx) => tx.remove('deckReuses', { id })),
} as const
