import type { CardSize, Deck, DeckColour } from '#shared/schemas/library.schema.ts'
import type { Colour } from '../print-document.ts'

/** Ink of the words, and of the small print. */
export const INK: Colour = '#1E2A26'
export const SOFT_INK: Colour = '#4A5A54'
export const PAPER: Colour = '#FFFFFF'

export type DeckInks = {
  /** Fill of the picture's panel and of the back. */
  readonly fill: Colour
  /** Picture and words on that fill: at least 4.5:1. */
  readonly onFill: Colour
  /** Weave of the back: close to the fill, so that it stays discreet. */
  readonly weave: Colour
  /** Lines and accents on white: at least 4.5:1. */
  readonly accent: Colour
}

/** Colours of the decks. They differ in lightness too, for grey printers. */
export const DECK_INKS: Readonly<Record<DeckColour, DeckInks>> = {
  mangrove: { fill: '#0B5D4E', onFill: PAPER, weave: '#3E8073', accent: '#0B5D4E' },
  madras: { fill: '#F2B705', onFill: INK, weave: '#F8D871', accent: '#7A5A00' },
  hibiscus: { fill: '#B3263A', onFill: PAPER, weave: '#C75A69', accent: '#B3263A' },
  sea: { fill: '#0E5A8A', onFill: PAPER, weave: '#4782A6', accent: '#0E5A8A' },
  earth: { fill: '#A5653A', onFill: PAPER, weave: '#BC8864', accent: '#8A4F27' },
  ink: { fill: '#1E2A26', onFill: PAPER, weave: '#4C5652', accent: '#1E2A26' },
}

export type CardStyle = {
  /**
   * Around everything, in mm: a cut one millimetre astray spoils nothing. White, but where the deck's
   * fill reaches the edge.
   */
  readonly inset: number
  /** Further white at the left and right of words. */
  readonly indent: number
  readonly radius: number
  /** A card wider than high: the picture stands at the left of the words, not above them. */
  readonly isWide?: true
  /** Heights (widths, on a wide card) of the picture's panel in mm, from the most generous down. */
  readonly panels: readonly [number, number, number, number, number]
  /** The same of the colour band of a card without a picture. */
  readonly band: number
  /**
   * Sizes of the text in points. At least `preferred` is 16 where it fits; below `floor` nothing is
   * ever set: text that does not fit is reported (rules of the paper, points 2 and 3).
   */
  readonly text: { readonly largest: number; readonly preferred: number; readonly floor: number }
  readonly title: { readonly largest: number; readonly floor: number }
  readonly smallPrint: number
  /** From the panel, or a last baseline, to the capitals of what follows, in mm. */
  readonly gap: number
}

export const CARD_STYLES: Readonly<Record<CardSize, CardStyle>> = {
  mini: {
    inset: 3,
    indent: 1,
    radius: 2.5,
    panels: [34, 26, 21, 17, 13],
    band: 3.5,
    text: { largest: 16, preferred: 14, floor: 10 },
    title: { largest: 22, floor: 11 },
    smallPrint: 6,
    gap: 3.8,
  },
  bridge: {
    inset: 3.5,
    indent: 1,
    radius: 3,
    panels: [44, 34, 28, 22, 16],
    band: 4,
    text: { largest: 18, preferred: 16, floor: 11 },
    title: { largest: 25, floor: 12 },
    smallPrint: 7,
    gap: 4.6,
  },
  poker: {
    inset: 3.5,
    indent: 1.5,
    radius: 3,
    panels: [44, 34, 28, 22, 16],
    band: 4,
    text: { largest: 18, preferred: 16, floor: 11 },
    title: { largest: 26, floor: 12 },
    smallPrint: 7,
    gap: 4.6,
  },
  square: {
    inset: 3.5,
    indent: 1.5,
    radius: 3,
    panels: [34, 27, 22, 17, 13],
    band: 4,
    text: { largest: 18, preferred: 16, floor: 11 },
    title: { largest: 26, floor: 12 },
    smallPrint: 7,
    gap: 4.4,
  },
  tarot: {
    inset: 4,
    indent: 2,
    radius: 3.5,
    panels: [62, 50, 40, 31, 22],
    band: 5,
    text: { largest: 20, preferred: 16, floor: 12 },
    title: { largest: 30, floor: 14 },
    smallPrint: 7.5,
    gap: 5.2,
  },
  a7: {
    inset: 4,
    indent: 2,
    radius: 3.5,
    panels: [54, 42, 35, 27, 20],
    band: 5,
    text: { largest: 20, preferred: 16, floor: 12 },
    title: { largest: 30, floor: 14 },
    smallPrint: 7.5,
    gap: 5.2,
  },
  a6: {
    inset: 5,
    indent: 3,
    radius: 5,
    panels: [78, 61, 50, 39, 30],
    band: 7,
    text: { largest: 28, preferred: 18, floor: 14 },
    title: { largest: 44, floor: 16 },
    smallPrint: 9,
    gap: 7.5,
  },
  business: {
    inset: 3.5,
    indent: 0.5,
    radius: 3,
    isWide: true,
    panels: [32, 28, 24, 20, 16],
    band: 4,
    text: { largest: 18, preferred: 16, floor: 11 },
    title: { largest: 24, floor: 12 },
    smallPrint: 7,
    gap: 3.6,
  },
}

/** Space from a baseline to the next, in sizes of the text. */
export const LEADING = { title: 1.14, text: 1.28 } as const

/** Title in sizes of the text beside it, and alone on its card. */
export const TITLE_RATIO = { withText: 1.3, alone: 1.6 } as const

/** From the title's last baseline to the capitals of the text, in mm for each point of the text. */
export const TITLE_GAP_PER_POINT = 0.29

/** Thickness of a pictogram's lines, in units of its grid of 24: thinner when it is drawn large. */
export const pictogramStroke = (sizeMm: number): number => (sizeMm > 28 ? 1.4 : 1.65)

/** Below it a card is hard to read at arm's length (rules of the paper, point 2). */
export const COMFORTABLE_SIZE_PT = 16

/** The deck's fill reaches the edge of its cards; a deck that spares ink has no fill. */
export const fillBleeds = ({ bleeds, lowInk }: Pick<Deck, 'bleeds' | 'lowInk'>): boolean =>
  bleeds && !lowInk

/** Fills are drawn this far beyond the trim, in mm; the sheet shows what it has room for. */
export const DRAWN_BLEED = 3

/** From the left edge of the card to its words, beside a panel or under it, in mm. */
export const wordsLeft = ({ inset, indent, isWide, gap }: CardStyle, panel: number): number =>
  inset + indent + (isWide ? panel + gap : 0)
