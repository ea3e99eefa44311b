import { z } from 'zod'
import { hashSchema, idSchema, instantSchema, text } from './values.ts'

/** « C12 »: one cell, without `$`. */
const cellSchema = z.string().regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/u)
/** Excel's longest name of a sheet is 31; other programs write longer ones. */
const sheetNameSchema = z.string().min(1).max(200)
/** Key of a field of the catalogue; one of a later version is kept and not written. */
const fieldSchema = z.string().min(1).max(120)

/** Key that stands for words typed once and written each time. */
export const FIXED_TEXT = 'fixedText'

/** One value and the cell it goes to. */
export const templateCellSchema = z.object({
  sheet: sheetNameSchema,
  cell: cellSchema,
  field: fieldSchema,
  /** What is written when the field is `fixedText`. */
  text: text.oneLine.default(''),
})
export type TemplateCell = Readonly<z.infer<typeof templateCellSchema>>

/** Rows that go down from a cell: participants, sessions. */
export const templateListSchema = z.object({
  sheet: sheetNameSchema,
  /** The first row, in the first column. */
  cell: cellSchema,
  rows: z.string().min(1).max(60),
  /** Fields of the columns from that cell to the right; null: the column is left alone. */
  columns: z.array(fieldSchema.nullable()).min(1).max(60),
})
export type TemplateList = Readonly<z.infer<typeof templateListSchema>>

/** A funder's own workbook, and what of ours goes to which of its cells. */
export const funderTemplateSchema = z.object({
  id: idSchema,
  name: text.oneLine,
  funderId: idSchema.nullable(),
  /** The workbook as it was received, kept among the attachments. */
  hash: hashSchema,
  fileName: text.oneLine,
  /** With macros, which are kept and never run. */
  hasMacros: z.boolean(),
  cells: z.array(templateCellSchema).max(1_000),
  lists: z.array(templateListSchema).max(50),
  createdAt: instantSchema,
})
export type FunderTemplate = Readonly<z.infer<typeof funderTemplateSchema>>
