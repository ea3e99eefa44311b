import { textHash } from '#shared/domain/text-hash.ts'
import type { Card, Deck } from '#shared/schemas/library.schema.ts'

/**
 * What a card looks like on paper, in a few characters: its own words and pictures, and what its
 * deck gives to all its cards. Its number is left out: moving a card would ask for the whole deck.
 */
export const cardFingerprint = (deck: Deck, card: Card): string =>
  textHash(
    JSON.stringify([
      [deck.name, deck.size, deck.backMode, deck.colour, deck.lowInk, deck.bleeds],
      [deck.backText, deck.backPictogram],
      [card.title, card.text, card.creole, card.pictogram, card.image],
      [card.backText, card.script, card.answer, card.author],
    ]),
  )

/**
 * True of a card that would come out as it last did. Told by what it looks like rather than by
 * dates: undoing a change made before printing must ask for the card again.
 */
export const isPrintedAs = (deck: Deck, card: Card): boolean =>
  card.printedAs !== '' && card.printedAs === cardFingerprint(deck, card)

/** What the sheets of a deck are made from: changes when they would come out otherwise. */
export const deckFingerprintSource = (deck: Deck, cards: readonly Card[]): unknown => [
  [deck.paper, deck.printsBlanks],
  cards.map((card) => [cardFingerprint(deck, card), card.copies]),
]
