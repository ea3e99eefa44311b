import { z } from 'zod'
import { dateSchema, hashSchema, idSchema, instantSchema, orderSchema, text } from './values.ts'

/** Card sizes, from the smallest; their millimetres are in `documents/imposition/card-trim.ts`. */
export const CARD_SIZES = [
  'mini',
  'bridge',
  'poker',
  'square',
  'tarot',
  'a7',
  'a6',
  'business',
] as const
export type CardSize = (typeof CARD_SIZES)[number]

/**
 * `single`: fronts only; `foldOver`: front and back side by side, folded and glued; `duplex`: printed
 * on both sides of the paper.
 */
export const BACK_MODES = ['single', 'foldOver', 'duplex'] as const
export type BackMode = (typeof BACK_MODES)[number]

/** Papers on which cards are printed. */
export const CARD_PAPERS = ['a4', 'a3', 'letter'] as const
export type CardPaper = (typeof CARD_PAPERS)[number]

export const DECK_COLOURS = ['mangrove', 'madras', 'hibiscus', 'sea', 'earth', 'ink'] as const
export type DeckColour = (typeof DECK_COLOURS)[number]

/** What a deck is for. */
export const DECK_KINDS = [
  'question',
  'role',
  'challenge',
  'image',
  'quiz',
  'weather',
  'value',
  'step',
  'other',
] as const
export type DeckKind = (typeof DECK_KINDS)[number]

/** `proposed`: written by somebody of the community, not yet part of the deck. */
export const CARD_STATUSES = ['accepted', 'proposed'] as const
export type CardStatus = (typeof CARD_STATUSES)[number]

/** A set of cards printed together. */
export const deckSchema = z.object({
  id: idSchema,
  name: text.oneLine,
  description: text.paragraph,
  size: z.enum(CARD_SIZES),
  backMode: z.enum(BACK_MODES),
  colour: z.enum(DECK_COLOURS),
  /** Words and picture of the back when a card has none of its own. */
  backText: text.oneLine,
  backPictogram: text.oneLine.nullable(),
  lowInk: z.boolean(),
  paper: z.enum(CARD_PAPERS).default('a4'),
  /** The fill of fronts and backs reaches the edge of the card, and beyond it on the sheet. */
  bleeds: z.boolean().default(false),
  /** Cards without words or picture are printed too, to be filled in by hand. */
  printsBlanks: z.boolean().default(false),
  kind: z.enum(DECK_KINDS).default('other'),
  /** Facilitation sheet: how to play, and what the facilitator says and watches. */
  rules: text.paragraph.default(''),
  facilitation: text.paragraph.default(''),
  /**
   * Name of the bundled deck it came from, after `received:` when by way of another team; empty: the
   * team's own.
   */
  source: text.oneLine.default(''),
  /** Sources of pictures and texts that ask to be named. */
  credits: text.paragraph.default(''),
  /** When it last left on paper or as a file; null: never. */
  printedAt: instantSchema.nullable().default(null),
  createdAt: instantSchema,
})
export type Deck = Readonly<z.infer<typeof deckSchema>>

/** A stored photo or drawing; `credit` is printed small beside it, and may be empty. */
export const cardImageSchema = z.object({
  hash: hashSchema,
  /** Pixels. */
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  credit: text.oneLine,
})
export type CardImage = Readonly<z.infer<typeof cardImageSchema>>

/** One card; `copies` says how many times it is printed. */
export const cardSchema = z.object({
  id: idSchema,
  deckId: idSchema,
  order: orderSchema,
  title: text.oneLine,
  text: text.paragraph,
  /** A line in Creole, written by the team. */
  creole: text.oneLine,
  /** Name of a bundled pictogram, or null. */
  pictogram: text.oneLine.nullable(),
  backText: text.oneLine,
  copies: z.number().int().nonnegative().max(500),
  /** Who wrote it, when a participant did. */
  author: text.oneLine,
  /** The author in the list of people; null: only a name, or nobody's. */
  authorId: idSchema.nullable().default(null),
  /** The session in which it was written; null: none. */
  sessionId: idSchema.nullable().default(null),
  status: z.enum(CARD_STATUSES).default('accepted'),
  /** A picture of the team's own, in place of the pictogram. */
  image: cardImageSchema.nullable().default(null),
  /** What the facilitator says aloud, printed small on the back. */
  script: text.paragraph.default(''),
  /** Answer of a quiz card, printed on the back. */
  answer: text.oneLine.default(''),
  /** When its words or picture last changed; null: before this was noted. */
  updatedAt: instantSchema.nullable().default(null),
  /** What it looked like when it last left on paper, as `cardFingerprint` writes it; empty: never. */
  printedAs: text.oneLine.default(''),
})
export type Card = Readonly<z.infer<typeof cardSchema>>

/** Somebody took the deck away to use it in an activity of their own. */
export const deckReuseSchema = z.object({
  id: idSchema,
  deckId: idSchema,
  date: dateSchema,
  /** Who used it, as people say it: a name, a structure. */
  by: text.oneLine,
  personId: idSchema.nullable(),
  place: text.oneLine,
  note: text.paragraph,
  createdAt: instantSchema,
})
export type DeckReuse = Readonly<z.infer<typeof deckReuseSchema>>
