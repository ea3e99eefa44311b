import { z } from 'zod'
import { energySchema, materialSchema, minutesSchema } from './method.schema.ts'
import { idSchema, orderSchema, text, timeSchema, uniqueList } from './values.ts'

/** `single`: people are together, or work in groups on the same task; `parallel`: holds tracks. */
export const BLOCK_KINDS = ['single', 'parallel'] as const

/** A step written inside a block, without a start of its own. */
export const blockStepSchema = z.object({ title: text.oneLine, minutes: minutesSchema })
export type BlockStep = Readonly<z.infer<typeof blockStepSchema>>

/**
 * One block (séquence) of the agenda. It keeps how long it lasts, never when it starts: starts are
 * derived from the part's start, the blocks before it and its own pin ([Note: Derived starts]).
 */
export const agendaBlockSchema = z.object({
  id: idSchema,
  sessionId: idSchema,
  /** Part of the session it stands in; null: parked, to be placed later. */
  partId: idSchema.nullable(),
  /** Track of a parallel block it stands in; null: everyone is there. */
  trackId: idSchema.nullable(),
  order: orderSchema,
  kind: z.enum(BLOCK_KINDS),
  title: text.oneLine,
  energy: energySchema,
  /** Ignored for a parallel block, which lasts as long as its longest track. */
  minutes: minutesSchema,
  /** What it can be cut to when the day runs late; null: nothing was said. */
  minimumMinutes: minutesSchema.nullable(),
  /** Starts at this time whatever comes before; null: when the block before ends. */
  pinnedStart: timeSchema.nullable(),
  /** Key of the bundled method or id of the team's own; null: none. */
  methodKey: idSchema.nullable(),
  /** Head count its durations were scaled for; null: never scaled. */
  scaledFor: z.number().int().positive().max(5_000).nullable(),
  facilitatorIds: uniqueList(idSchema),
  /** People in each sub-group; null: everyone together. */
  groupSize: z.number().int().positive().max(5_000).nullable(),
  /** For participants: may be printed on their poster. */
  instructions: text.paragraph,
  /** For the facilitator only: printed only when asked. */
  privateNotes: text.paragraph,
  steps: z.array(blockStepSchema).max(100),
  materials: z.array(materialSchema).max(100),
  prints: z.array(materialSchema).max(100),
})
export type AgendaBlock = Readonly<z.infer<typeof agendaBlockSchema>>

/** One of the groups that work side by side in a parallel block. */
export const agendaTrackSchema = z.object({
  id: idSchema,
  sessionId: idSchema,
  blockId: idSchema,
  order: orderSchema,
  name: text.oneLine,
  /** Room or corner. */
  place: text.oneLine,
})
export type AgendaTrack = Readonly<z.infer<typeof agendaTrackSchema>>
