import { z } from 'zod'
import { SESSION_FORMATS } from './session.schema.ts'
import { dateSchema, idSchema, instantSchema, text } from './values.ts'

/** Kinds of rows of an export: one row for each of these. */
export const EXPORT_ROWS = [
  'presences',
  'people',
  'participants',
  'sessions',
  'results',
  'flat',
] as const
/** Periods as they are seen from the day of the export; `chosen`: the days of the filter. */
export const EXPORT_PERIODS = [
  'year',
  'twelveMonths',
  'schoolYear',
  'lastYear',
  'all',
  'chosen',
] as const

/** One column, in its place. Loose: what a newer Koudmen adds to a column is kept. */
export const exportColumnSchema = z.looseObject({
  id: idSchema,
  /** Key of a field of the catalogue; one of a newer version is kept, and left out of the file. */
  field: z.string().min(1).max(100),
  /** Name of the column; empty: the one that is proposed. */
  header: text.oneLine,
  /** What stands on every row of a column of fixed text. */
  text: text.oneLine.default(''),
})
export type ExportColumn = Readonly<z.infer<typeof exportColumnSchema>>

/** Which rows; null in each: whatever it is. Loose, as columns are. */
export const exportFilterSchema = z.looseObject({
  period: z.enum(EXPORT_PERIODS),
  from: dateSchema.nullable(),
  to: dateSchema.nullable(),
  format: z.enum(SESSION_FORMATS).nullable(),
  challengeId: idSchema.nullable(),
  venueId: idSchema.nullable(),
  funderId: idSchema.nullable(),
  /** Code of a commune, `other` or `notTold`. */
  venueCommune: z.string().max(20).nullable().default(null),
  personCommune: z.string().max(20).nullable().default(null),
})
export type ExportFilter = Readonly<z.infer<typeof exportFilterSchema>>

/** A spreadsheet that the team lays out for itself, to be written again whenever it is needed. */
export const exportModelSchema = z.object({
  id: idSchema,
  name: text.oneLine,
  rows: z.enum(EXPORT_ROWS),
  columns: z.array(exportColumnSchema).max(200),
  filter: exportFilterSchema,
  /** Whom to contact for participants who left neither phone nor e-mail; empty: nobody. */
  referent: text.oneLine.default(''),
  createdAt: instantSchema,
})
export type ExportModel = Readonly<z.infer<typeof exportModelSchema>>
