import { z } from 'zod'
import { idSchema, instantSchema, orderSchema, text } from './values.ts'

/**
 * A printable (support) that the team keeps: badges, a board, a bingo… with the choices made for it.
 * `options` is read by the schema of its kind (`shared/documents/printables`), which has a default for
 * everything: a choice that this version does not know stays in the row, unread.
 */
export const printableSchema = z.object({
  id: idSchema,
  kind: z.string().min(1).max(60),
  /** The team's own name for it; empty: the name of its kind. */
  name: text.oneLine,
  options: z.record(z.string(), z.unknown()),
  /** The session whose kit it goes into; null: kept in the library. */
  sessionId: idSchema.nullable(),
  order: orderSchema,
  createdAt: instantSchema,
  updatedAt: instantSchema,
  /** When it last left on paper or as a file; null: never. */
  printedAt: instantSchema.nullable().default(null),
})
export type Printable = Readonly<z.infer<typeof printableSchema>>

/** How the sheet turns between its two sides. */
export const DUPLEX_FLIPS = ['longEdge', 'shortEdge'] as const
export type DuplexFlip = (typeof DUPLEX_FLIPS)[number]

/**
 * What a printer with one tray and one paper does to a page, measured on the calibration sheet. The
 * same correction goes to everything on the back: cards, guides and labels alike.
 */
export const printerProfileSchema = z.object({
  id: idSchema,
  name: text.oneLine,
  flip: z.enum(DUPLEX_FLIPS),
  /** How far the back prints from where it should, in mm, seen on the back: right and down are positive. */
  dx: z.number().min(-20).max(20),
  dy: z.number().min(-20).max(20),
  /** Turn of the back in degrees, clockwise, about the middle of the page. */
  rotation: z.number().min(-5).max(5),
  /** What the 100 mm line of the scale check measures on paper; null: not measured. */
  measuredMm: z.number().min(50).max(150).nullable(),
  /** Width along the edges where this printer prints nothing, in mm. */
  marginMm: z.number().min(0).max(20),
  isDefault: z.boolean(),
  createdAt: instantSchema,
})
export type PrinterProfile = Readonly<z.infer<typeof printerProfileSchema>>
