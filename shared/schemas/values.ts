import { z } from 'zod'

// The renderer's content security policy forbids `new Function`, which zod's fast path needs.
z.config({ jitless: true })

/** Identifier made by the writer (a UUID or a fixed word such as `organisation`). */
export const idSchema = z
  .string()
  .min(1)
  .max(120)
  .regex(/^[\w:.-]+$/u)
/** Calendar day, `YYYY-MM-DD`. */
export const dateSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u)
/** Wall-clock time in Martinique, `HH:MM`, 24 hours. */
export const timeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u)
/** Instant, ISO 8601 with offset. */
export const instantSchema = z.iso.datetime({ offset: true })
/** Content address of an attachment: lower-case hexadecimal sha256. */
export const hashSchema = z.string().regex(/^[0-9a-f]{64}$/u)
/** INSEE code of one of the 34 communes of Martinique, or `other` for anywhere else. */
export const communeCodeSchema = z.union([z.string().regex(/^972\d{2}$/u), z.literal('other')])
/** Fractional index: a string that sorts between its neighbours (library `fractional-indexing`). */
export const orderSchema = z.string().min(1).max(200)

const oneLine = z.string().max(500)
const paragraph = z.string().max(20_000)
export const text = { oneLine, paragraph }

export const uniqueList = <Item extends z.ZodType>(item: Item) => z.array(item).max(5_000)
