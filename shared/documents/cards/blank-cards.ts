import type { Card, Deck } from '#shared/schemas/library.schema.ts'

type CardWords = Pick<
  Card,
  'title' | 'text' | 'creole' | 'pictogram' | 'image' | 'backText' | 'script' | 'answer'
>

/** Nothing is written or drawn on it, on either side. */
export const isBlankCard = (card: CardWords): boolean =>
  card.pictogram === null &&
  card.image === null &&
  [card.title, card.text, card.creole, card.backText, card.script, card.answer].every(
    (words) => words.trim() === '',
  )

/**
 * How many times a card is printed. A blank one is most often a card not written yet: it takes
 * paper only when the deck asks for blank cards, to be filled in by hand.
 */
export const copiesToPrint = (
  { printsBlanks }: Pick<Deck, 'printsBlanks'>,
  card: CardWords & Pick<Card, 'copies'>,
): number => (isBlankCard(card) && !printsBlanks ? 0 : card.copies)
