import { z } from 'zod'
import { idSchema, instantSchema, text, uniqueList } from './values.ts'

/** What a block asks of people; each has a colour and a picture. */
export const ENERGIES = ['welcome', 'input', 'production', 'decision', 'break', 'closing'] as const
export type Energy = (typeof ENERGIES)[number]
export const energySchema = z.enum(ENERGIES)

/** Why one picks a method; a method may serve several. */
export const METHOD_PURPOSES = [
  'meet',
  'understand',
  'imagine',
  'debate',
  'choose',
  'make',
  'learn',
  'help',
  'share',
  'evaluate',
] as const
export type MethodPurpose = (typeof METHOD_PURPOSES)[number]

/** What a quantity is counted by. `group`: once a table or sub-group. */
export const QUANTITY_BASES = ['session', 'group', 'person'] as const
export type QuantityBasis = (typeof QUANTITY_BASES)[number]

/** Something to bring or to print: so many for the session, for each group or for each person. */
export const materialSchema = z.object({
  label: text.oneLine,
  quantity: z.number().int().nonnegative().max(10_000),
  per: z.enum(QUANTITY_BASES),
  /** Serves again in the next block (markers, scissors), unlike what is used up (slips, stickers). */
  isReusable: z.boolean().default(false),
})
export type Material = Readonly<z.infer<typeof materialSchema>>

/** Longest block or step, in minutes: a whole day. */
export const MAX_BLOCK_MINUTES = 24 * 60
export const minutesSchema = z.number().int().nonnegative().max(MAX_BLOCK_MINUTES)

/**
 * One step of a method. Its duration is `minutes`, plus `secondsPerPerson` for each person who takes
 * a turn: each member of the group when the method works in groups, else everyone in the room.
 */
export const methodStepSchema = z.object({
  title: text.oneLine,
  /** What the facilitator says or does, in a sentence or two. */
  detail: text.paragraph,
  minutes: minutesSchema,
  secondsPerPerson: z.number().int().nonnegative().max(3_600).default(0),
})
export type MethodStep = Readonly<z.infer<typeof methodStepSchema>>

/** The same method in another length, such as codéveloppement in 60 minutes. */
export const methodVariantSchema = z.object({
  key: idSchema,
  name: text.oneLine,
  steps: z.array(methodStepSchema).min(1).max(40),
})

/** What every method says, bundled or the team's own. Counts are people, durations minutes. */
export const methodContentSchema = z.object({
  name: text.oneLine,
  /** One sentence: what it is good for. */
  purpose: text.paragraph,
  purposes: uniqueList(z.enum(METHOD_PURPOSES)),
  energy: energySchema,
  minPeople: z.number().int().positive().max(5_000),
  maxPeople: z.number().int().positive().max(5_000),
  /** People in each sub-group; null when everyone works together. */
  groupSize: z.number().int().positive().max(100).nullable(),
  steps: z.array(methodStepSchema).max(40),
  variants: z.array(methodVariantSchema).max(10).default([]),
  /** To bring. */
  materials: z.array(materialSchema).max(100),
  /** To print. */
  prints: z.array(materialSchema).max(100),
  /** Roles with a card, such as « Gardien du temps ». */
  roles: z.array(text.oneLine).max(40).default([]),
  /** How to run it with people who read little. */
  lowLiteracyTip: text.paragraph,
  /** Good to know for the facilitator. */
  tips: text.paragraph,
  /** Who made the method known. */
  source: text.oneLine,
  /** What may be done with the sheet or the name. */
  licence: text.oneLine,
})
export type MethodContent = Readonly<z.infer<typeof methodContentSchema>>

/** A method of the team: made from nothing, or adapted from another one. */
export const methodSchema = methodContentSchema.extend({
  id: idSchema,
  /** Key of the bundled method or id of the own one that it was adapted from. */
  basedOn: idSchema.nullable(),
  createdAt: instantSchema,
})
export type Method = Readonly<z.infer<typeof methodSchema>>

/** What the team thinks of a method, bundled or own. Id: the method's key or id. */
export const methodMarkSchema = z.object({
  id: idSchema,
  isFavourite: z.boolean(),
  /** What worked, what to change next time. */
  experience: text.paragraph,
})
export type MethodMark = Readonly<z.infer<typeof methodMarkSchema>>
