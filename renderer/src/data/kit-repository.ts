import { ordersAtEnd } from '#shared/domain/ordering.ts'
import type { SuggestedKit } from '#shared/library/kit-suggestions.ts'
import type { Language } from '#shared/locales/translator.ts'
import { nowAsText } from '../lib/clock.ts'
import { newId } from '../lib/id.ts'
import type { CommitOutcome } from './commit-queue.ts'
import { putCards } from './library-repository.ts'
import { step } from './repository.ts'

/**
 * Puts what the agenda asks to print into the kit of a session, in one step: supports, and bundled
 * decks. A deck that the team has taken already is used as the team left it.
 */
const prepare = async (
  sessionId: string,
  { printables, decks }: SuggestedKit,
  language: Language,
): Promise<CommitOutcome> => {
  const { builtinDeckOf } = await import('#shared/library/builtin-decks.ts')
  return step('prepareKit', (tx) => {
    const at = nowAsText()
    const orders = ordersAtEnd(tx.find('printables', {}), printables.length)
    for (const [index, { kind, options }] of printables.entries()) {
      tx.put('printables', {
        id: newId(),
        kind,
        name: '',
        options: { ...options },
        sessionId,
        order: orders[index] ?? 'a0',
        createdAt: at,
        updatedAt: at,
        printedAt: null,
      })
    }
    const deckIds = decks.flatMap(({ key }) => {
      const taken = tx.find('decks', {}).find(({ source }) => source === key)
      if (taken) return [taken.id]
      const builtin = builtinDeckOf(key, language)
      if (!builtin) return []
      const id = newId()
      tx.put('decks', { ...builtin.deck, id, createdAt: at })
      putCards(tx, id, builtin.cards, null)
      return [id]
    })
    const known = tx.get('sessions', { id: sessionId })?.deckIds ?? []
    tx.patch('sessions', { id: sessionId }, { deckIds: [...new Set([...known, ...deckIds])] })
  })
}

export const kitRepository = { prepare } as const
