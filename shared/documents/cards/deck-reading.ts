import { asksRereading, readingNotes } from '#shared/domain/card-reading.ts'
import type { Language } from '#shared/locales/translator.ts'
import type { Card, Deck } from '#shared/schemas/library.schema.ts'
import { layoutCardBack } from './card-back.ts'
import { layoutCardFront } from './card-front.ts'
import type { CardWarning, LayoutContext } from './card-layout.ts'

/** The warnings of both sides of a card, each kind once. */
export const cardWarnings = (
  deck: Deck,
  card: Card,
  context: LayoutContext,
): readonly CardWarning[] => {
  const all = [
    ...layoutCardFront(deck, card, 1, context).warnings,
    ...(deck.backMode === 'single' ? [] : layoutCardBack(deck, card, context).warnings),
  ]
  return all.filter(({ kind }, index) => all.findIndex((one) => one.kind === kind) === index)
}

/** True of a card that the paper or its readers will not take well. */
export const asksLook = (
  deck: Deck,
  card: Card,
  language: Language,
  context: LayoutContext,
): boolean =>
  asksRereading(readingNotes(card, language)) || cardWarnings(deck, card, context).length > 0
