import { z } from 'zod'
import { agendaBlockSchema, agendaTrackSchema } from './agenda.schema.ts'
import { materialSchema } from './method.schema.ts'
import { MOST_BLANK_LINES, SESSION_FORMATS, SIGN_IN_MODES } from './session.schema.ts'
import { idSchema, instantSchema, text, timeSchema } from './values.ts'

/** Days from the first part to the last: a cycle may run over ten years. */
const LONGEST_CYCLE = 3_660

/** A part without its date: `dayOffset` days after the first. */
export const templatePartSchema = z.object({
  id: idSchema,
  dayOffset: z.number().int().nonnegative().max(LONGEST_CYCLE),
  start: timeSchema,
  end: timeSchema,
})

/** A block as a template keeps it: nobody is responsible yet. Ids hold within the template only. */
export const templateBlockSchema = agendaBlockSchema.omit({ sessionId: true, facilitatorIds: true })
export type TemplateBlock = Readonly<z.infer<typeof templateBlockSchema>>
export const templateTrackSchema = agendaTrackSchema.omit({ sessionId: true })

/** A whole session one can run tomorrow, without date, place and people. */
export const templateContentSchema = z.object({
  title: text.oneLine,
  format: z.enum(SESSION_FORMATS),
  signInMode: z.enum(SIGN_IN_MODES),
  blankLines: z.number().int().nonnegative().max(MOST_BLANK_LINES),
  /** Head count it was written for. */
  expectedCount: z.number().int().positive().max(5_000),
  notes: text.paragraph,
  parts: z.array(templatePartSchema).min(1).max(60),
  blocks: z.array(templateBlockSchema).max(1_000),
  tracks: z.array(templateTrackSchema).max(300),
  /** To bring, beside what the blocks ask for. */
  materials: z.array(materialSchema).max(200),
})
export type TemplateContent = Readonly<z.infer<typeof templateContentSchema>>

/** A template that the team saved or received. */
export const templateSchema = z.object({
  id: idSchema,
  name: text.oneLine,
  /** When to take it, in a sentence. */
  description: text.paragraph,
  content: templateContentSchema,
  createdAt: instantSchema,
})
export type Template = Readonly<z.infer<typeof templateSchema>>
