import type { Translate } from '#shared/locales/translator.ts'
import type { DrawCommand } from '../print-document.ts'
import { createMeasure, type Measure } from './line-breaking.ts'

/** What the person who writes a card should know. */
export type CardWarning =
  /** Some text is missing even at the smallest size: it ends with an ellipsis. */
  | { readonly kind: 'textDoesNotFit' }
  /** A word wider than the card is broken in two. */
  | { readonly kind: 'brokenWord' }
  /** Characters that no font of the paper can draw were left out. */
  | { readonly kind: 'missingCharacters'; readonly characters: readonly string[] }
  /** The pictogram is none of this version's. */
  | { readonly kind: 'unknownPictogram'; readonly name: string }
  /** The team's picture cannot be drawn: its place says so. */
  | { readonly kind: 'unreadableImage' }
  /** The text fits, but small. */
  | { readonly kind: 'smallText'; readonly sizePt: number }

/** One side of a card, drawn. */
export type CardLayout = {
  readonly widthMm: number
  readonly heightMm: number
  /** Millimetres from the top left corner of the card. */
  readonly marks: readonly DrawCommand[]
  /** Some text is missing. Never silent: told on screen and before printing. */
  readonly overflow: boolean
  /** Size of the text in points. */
  readonly sizePt: number
  readonly warnings: readonly CardWarning[]
}

export type LayoutContext = {
  readonly t: Translate
  /** Shared by the cards of a deck, it measures each word once. */
  readonly measure: Measure
  /** Pictures that can be drawn, by hash; absent: not known, as on screen. */
  readonly readable?: ReadonlySet<string>
}

export const createLayoutContext = (
  t: Translate,
  readable?: ReadonlySet<string>,
): LayoutContext => ({
  t,
  measure: createMeasure(),
  ...(readable === undefined ? {} : { readable }),
})
