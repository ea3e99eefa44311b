import { z } from 'zod'
import { idSchema, instantSchema } from './values.ts'

/**
 * What one does while a part of a session runs:
 * - `start`: the part begins with `enteredId`; `finish`, `reopen`: it is over, it was not;
 * - `next`: from `blockId` to `enteredId`; `back`: the same, as if the block had not been left;
 * - `skip`: `blockId` is not held, and `enteredId` begins when it was the one that ran; `restore`: it is
 *   held after all;
 * - `adjust`: minutes added or taken by hand; `cut`: several blocks shortened at once to be on time;
 * - `pause`, `resume`: the room waits;
 * - `elapsed`: the block that runs began `minutes` before, whatever the clock said.
 *
 * `next` and `back` with a `trackId` move that track alone.
 */
export const RUN_EVENT_KINDS = [
  'start',
  'next',
  'back',
  'skip',
  'restore',
  'adjust',
  'cut',
  'pause',
  'resume',
  'elapsed',
  'finish',
  'reopen',
] as const
export type RunEventKind = (typeof RUN_EVENT_KINDS)[number]

/** Minutes that a block gains (or loses, below zero) over its length in the agenda. */
export const runChangeSchema = z.object({
  blockId: idSchema,
  minutes: z.number().int().min(-1_440).max(1_440),
})
export type RunChange = Readonly<z.infer<typeof runChangeSchema>>

/**
 * One press while a part runs. Events are added, never rewritten: what two laptops note is merged, and
 * the state is told by them and by the clock alone.
 */
export const runEventSchema = z.object({
  id: idSchema,
  sessionId: idSchema,
  partId: idSchema,
  /** Order of the presses within the session: the clock may be set back between two of them. */
  seq: z.number().int().nonnegative(),
  at: instantSchema,
  kind: z.enum(RUN_EVENT_KINDS),
  /** Block that is left or skipped; null: none. */
  blockId: idSchema.nullable(),
  /** Block that begins; null: none. */
  enteredId: idSchema.nullable(),
  /** Track of a parallel block that moves by itself; null: the whole room. */
  trackId: idSchema.nullable(),
  /** Only with `elapsed`. */
  minutes: z.number().int().nonnegative().max(1_440).nullable(),
  /** Only with `adjust` and `cut`. */
  changes: z.array(runChangeSchema).max(500),
})
export type RunEvent = Readonly<z.infer<typeof runEventSchema>>
