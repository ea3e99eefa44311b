import { z } from 'zod'
import { idSchema, instantSchema, orderSchema, text } from './values.ts'

/** Card sizes: `poker` 63 × 88 mm (nine an A4 sheet), `a7` 74 × 105 mm, `a6` 105 × 148 mm. */
export const CARD_SIZES = ['poker', 'a7', 'a6'] as const
export type CardSize = (typeof CARD_SIZES)[number]

/** `single`: fronts only; `foldOver`: front and back side by side, folded and glued. */
export const BACK_MODES = ['single', 'foldOver'] as const
export type BackMode = (typeof BACK_MODES)[number]

export const DECK_COLOURS = ['mangrove', 'madras', 'hibiscus', 'sea', 'earth', 'ink'] as const
export type DeckColour = (typeof DECK_COLOURS)[number]

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
  /** Cards without words or picture are printed too, to be filled in by hand. */
  printsBlanks: z.boolean().default(false),
  createdAt: instantSchema,
})
export type Deck = Readonly<z.infer<typeof deckSchema>>

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
})
export type Card = Readonly<z.infer<typeof cardSchema>>
