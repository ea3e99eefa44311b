import { z } from 'zod'
import { QUANTITY_BASES } from './method.schema.ts'
import { PREFERRED_CONTACTS } from './people.schema.ts'
import { idSchema, instantSchema, orderSchema, text } from './values.ts'

/** `sent`: a message went out; `reached`: somebody answered; `noAnswer`: to be tried again. */
export const CONTACT_OUTCOMES = ['sent', 'reached', 'noAnswer'] as const
export type ContactOutcome = (typeof CONTACT_OUTCOMES)[number]

/** One try to reach a person about a session; events are added, never rewritten. */
export const contactEventSchema = z.object({
  id: idSchema,
  sessionId: idSchema,
  personId: idSchema,
  channel: z.enum(PREFERRED_CONTACTS),
  outcome: z.enum(CONTACT_OUTCOMES),
  /** Who of the team did it. */
  facilitatorId: idSchema.nullable(),
  at: instantSchema,
  note: text.oneLine,
})
export type ContactEvent = Readonly<z.infer<typeof contactEventSchema>>

/** Something to bring that no block asks for. */
export const sessionMaterialSchema = z.object({
  id: idSchema,
  sessionId: idSchema,
  order: orderSchema,
  label: text.oneLine,
  quantity: z.number().int().nonnegative().max(10_000),
  per: z.enum(QUANTITY_BASES),
  isReusable: z.boolean().default(false),
})
export type SessionMaterial = Readonly<z.infer<typeof sessionMaterialSchema>>

/** A line of the material list that is in the bag. Id: `<session id>.<key of the line>`. */
export const packedItemSchema = z.object({
  id: idSchema,
  sessionId: idSchema,
  packedAt: instantSchema,
})
export type PackedItem = Readonly<z.infer<typeof packedItemSchema>>
