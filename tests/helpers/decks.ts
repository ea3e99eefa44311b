import type { PrintContext } from '#shared/documents/print-document.ts'
import { EMPTY_CARD, EMPTY_DECK } from '#shared/domain/empty-rows.ts'
import { createTranslator } from '#shared/locales/translator.ts'
import type { Card, Deck } from '#shared/schemas/library.schema.ts'

export const deckOf = (changes: Partial<Deck> = {}): Deck => ({
  id: 'deck-1',
  ...EMPTY_DECK,
  name: 'Les forces du groupe',
  createdAt: '2026-11-02T09:00:00-04:00',
  ...changes,
})

let made = 0

export const cardOf = (changes: Partial<Card> = {}): Card => {
  made += 1
  return {
    id: `card-${made}`,
    deckId: 'deck-1',
    order: `a${made}`,
    ...EMPTY_CARD,
    ...changes,
  }
}

export const deckContext: PrintContext = {
  t: createTranslator('fr'),
  language: 'fr',
  printedAt: '2026-11-24T09:00:00-04:00',
}
