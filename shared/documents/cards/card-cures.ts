import { COMFORTABLE_WORDS, MOST_WORDS, wordsOf } from '#shared/domain/card-reading.ts'
import { type SplitText, splitText } from '#shared/domain/card-splitting.ts'
import { CARD_SIZES, type Card, type CardSize, type Deck } from '#shared/schemas/library.schema.ts'
import { CARD_TRIM } from '../imposition/card-trim.ts'
import { layoutCardBack } from './card-back.ts'
import { layoutCardFront } from './card-front.ts'
import type { CardLayout, CardWarning, LayoutContext } from './card-layout.ts'
import { emojiPictogram } from './emoji-pictograms.ts'

/** What one press can do for a card whose words do not go well on it. */
export type CardCures = {
  /** The next size at which it reads well, for the whole deck. */
  readonly bigger: CardSize | null
  /** Its text in two, each reading better. */
  readonly split: SplitText | null
  /** Some words can be taken away. */
  readonly shortens: boolean
  /** A pictogram for a sign that the paper cannot draw. */
  readonly pictogram: { readonly sign: string; readonly name: string } | null
}

export type WordsToShorten = {
  readonly field: 'title' | 'text'
  /** Where the words that are too many begin, in characters. */
  readonly from: number
}

const TROUBLES: readonly CardWarning['kind'][] = ['textDoesNotFit', 'brokenWord', 'smallText']

const hasTrouble = ({ warnings }: CardLayout): boolean =>
  warnings.some(({ kind }) => TROUBLES.includes(kind))

const area = (size: CardSize): number => CARD_TRIM[size].width * CARD_TRIM[size].height

/** Words beyond which only the largest card is worth a try. */
const HOPELESS_WORDS = 120

const sidesOf = (deck: Deck, card: Card, context: LayoutContext): readonly CardLayout[] => [
  layoutCardFront(deck, card, 1, context),
  ...(deck.backMode === 'single' ? [] : [layoutCardBack(deck, card, context)]),
]

const biggerSize = (deck: Deck, card: Card, context: LayoutContext): CardSize | null => {
  const larger = CARD_SIZES.filter((size) => area(size) > area(deck.size)).toSorted(
    (one, two) => area(one) - area(two),
  )
  const tried = wordsOf(card.text).length > HOPELESS_WORDS ? larger.slice(-1) : larger
  const sides = (size: CardSize) => sidesOf({ ...deck, size }, card, context)
  const good = tried.find((size) => !sides(size).some(hasTrouble))
  if (good !== undefined) return good
  // Small, but whole.
  const isCut = sidesOf(deck, card, context).some(({ overflow }) => overflow)
  return (
    (isCut ? tried.find((size) => !sides(size).some(({ overflow }) => overflow)) : null) ?? null
  )
}

const helpfulSplit = (
  deck: Deck,
  card: Card,
  front: CardLayout,
  context: LayoutContext,
): SplitText | null => {
  const parts = splitText(card.text)
  if (parts === null) return null
  const halves = parts.map((text) => layoutCardFront(deck, { ...card, text }, 1, context))
  if (halves.some(({ overflow }) => overflow)) return null
  const isRead = wordsOf(card.text).length > MOST_WORDS
  const isBetter = front.overflow || halves.every(({ sizePt }) => sizePt > front.sizePt)
  return isRead || isBetter ? parts : null
}

/** What helps that card; nothing for a card that goes well. */
export const cardCures = (deck: Deck, card: Card, context: LayoutContext): CardCures => {
  const front = layoutCardFront(deck, card, 1, context)
  const isTroubled = sidesOf(deck, card, context).some(hasTrouble)
  const isLong = wordsOf(card.text).length > MOST_WORDS
  const missing = front.warnings.flatMap((warning) =>
    warning.kind === 'missingCharacters' ? warning.characters : [],
  )
  const isBare = card.pictogram === null && card.image === null
  return {
    bigger: isTroubled ? biggerSize(deck, card, context) : null,
    split: hasTrouble(front) || isLong ? helpfulSplit(deck, card, front, context) : null,
    shortens: hasTrouble(front) || isLong,
    pictogram: isBare ? emojiPictogram(missing) : null,
  }
}

// Where words begin after the first.
const cutsOf = (text: string): readonly number[] =>
  Array.from(text.matchAll(/\s+(?=\S)/gu), ({ 0: space, index }) => index + space.length)

/** The last cut at which the rest goes well; cuts get worse one after the other. */
const lastGood = (cuts: readonly number[], isGood: (cut: number) => boolean): number => {
  let low = 0
  let high = cuts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isGood(cuts[middle] ?? 0)) low = middle + 1
    else high = middle
  }
  return cuts[low - 1] ?? 0
}

/** The words to take away so that the rest goes well on the card. */
export const wordsToShorten = (deck: Deck, card: Card, context: LayoutContext): WordsToShorten => {
  const goesWell = (words: Partial<Card>) =>
    !hasTrouble(layoutCardFront(deck, { ...card, ...words }, 1, context))
  const isTitle = wordsOf(card.text).length === 0 || !goesWell({ text: '' })
  const field = isTitle ? 'title' : 'text'
  const whole = card[field]
  if (goesWell({})) return { field, from: cutsOf(whole)[COMFORTABLE_WORDS - 1] ?? 0 }
  const without = isTitle ? { text: '' } : {}
  return {
    field,
    from: lastGood(cutsOf(whole), (cut) =>
      goesWell({ ...without, [field]: whole.slice(0, cut).trimEnd() }),
    ),
  }
}
