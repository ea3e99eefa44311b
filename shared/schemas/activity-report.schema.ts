import { z } from 'zod'
import { SESSION_FORMATS } from './session.schema.ts'
import { dateSchema, idSchema, instantSchema, text } from './values.ts'

/** Parts of the activity report that can be left out. */
export const REPORT_PARTS = [
  'figures',
  'attendance',
  'territory',
  'people',
  'results',
  'stories',
  'network',
  'photos',
  'sessions',
  'method',
] as const
export type ReportPart = (typeof REPORT_PARTS)[number]

/**
 * What the team writes around the figures of one bilan. Figures are never kept: they are counted each
 * time. Id: `activityReportId` of its filter, hence one for each period and kind of sessions.
 */
export const activityReportSchema = z.object({
  id: idSchema,
  from: dateSchema.nullable(),
  to: dateSchema.nullable(),
  format: z.enum(SESSION_FORMATS).nullable(),
  challengeId: idSchema.nullable(),
  venueId: idSchema.nullable(),
  funderId: idSchema.nullable(),
  /** Empty: the one that Koudmen proposes. */
  title: text.oneLine,
  introduction: text.paragraph,
  /** What to remember, one a line: printed large on the poster. */
  highlights: text.paragraph,
  closing: text.paragraph,
  leftOut: z.array(z.enum(REPORT_PARTS)).max(50),
  /** Photos chosen, in order; null: those that may be shown, the latest first. */
  photoIds: z.array(idSchema).max(200).nullable(),
  updatedAt: instantSchema,
})
export type ActivityReport = Readonly<z.infer<typeof activityReportSchema>>
