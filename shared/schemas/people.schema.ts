import { z } from 'zod'
import {
  communeCodeSchema,
  dateSchema,
  idSchema,
  instantSchema,
  text,
  uniqueList,
} from './values.ts'

export const PREFERRED_CONTACTS = ['phone', 'sms', 'whatsapp', 'email', 'inPerson'] as const
export type PreferredContact = (typeof PREFERRED_CONTACTS)[number]

/** Colours of totems: steps of lightness apart, and each is also written in words. */
export const TOTEM_COLOURS = ['mangrove', 'madras', 'hibiscus', 'sea', 'earth', 'ink'] as const
export type TotemColour = (typeof TOTEM_COLOURS)[number]

/**
 * A lasting mark by which somebody who does not read finds their line, their badge and their group:
 * picture, colour and number. The number is nobody else's.
 */
export const totemSchema = z.object({
  /** Name of a totem picture (`shared/domain/totems.ts`). */
  picture: text.oneLine,
  colour: z.enum(TOTEM_COLOURS),
  number: z.number().int().positive().max(99_999),
})
export type Totem = Readonly<z.infer<typeof totemSchema>>

/** Someone of the community. Never asked for more than helps the sessions. */
export const personSchema = z.object({
  id: idSchema,
  firstName: text.oneLine,
  lastName: text.oneLine,
  structure: text.oneLine,
  activity: text.oneLine,
  communeCode: communeCodeSchema.nullable(),
  /** E.164 (`+596696123456`), or what was typed when it is not a number yet, or empty. */
  phone: text.oneLine,
  /** Remark that stood beside the number, such as « soir ». */
  phoneNote: text.oneLine,
  email: text.oneLine,
  preferredContact: z.enum(PREFERRED_CONTACTS).nullable(),
  /** What the person can bring, one idea an item. */
  offers: uniqueList(text.oneLine),
  /** What the person needs, one idea an item. */
  needs: uniqueList(text.oneLine),
  notes: text.paragraph,
  totem: totemSchema.nullable().default(null),
  /** The person this record was merged into; the record stays so that its history is kept. */
  mergedInto: idSchema.nullable(),
  /** The identity was taken out for good; the row stays for what it counts (decision 12). */
  isErased: z.boolean().optional(),
  createdAt: instantSchema,
})
export type Person = Readonly<z.infer<typeof personSchema>>

export const CONSENT_PURPOSES = ['newsletter', 'photos', 'sharing'] as const
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number]
export const CONSENT_DECISIONS = ['given', 'refused', 'withdrawn'] as const
export type ConsentDecision = (typeof CONSENT_DECISIONS)[number]
export const CONSENT_CHANNELS = ['paper', 'oral', 'digital', 'import'] as const
export type ConsentChannel = (typeof CONSENT_CHANNELS)[number]

/** One dated decision of a person about one purpose; events are added, never rewritten. */
export const consentEventSchema = z.object({
  id: idSchema,
  personId: idSchema,
  purpose: z.enum(CONSENT_PURPOSES),
  decision: z.enum(CONSENT_DECISIONS),
  date: dateSchema,
  channel: z.enum(CONSENT_CHANNELS),
  /** `toConfirm` when the proof is only a column of an imported list. */
  proof: z.enum(['confirmed', 'toConfirm']),
  /** Where the proof is: sheet number, file name. */
  source: text.oneLine,
  recordedAt: instantSchema,
})
export type ConsentEvent = Readonly<z.infer<typeof consentEventSchema>>

/** Trace of one import, shown in the history of the list. */
export const importBatchSchema = z.object({
  id: idSchema,
  fileName: text.oneLine,
  fileHash: text.oneLine,
  importedAt: instantSchema,
  created: z.number().int().nonnegative(),
  updated: z.number().int().nonnegative(),
  unchanged: z.number().int().nonnegative(),
})
export type ImportBatch = Readonly<z.infer<typeof importBatchSchema>>

/** « These two are different people »: the pair is not proposed again. Id: both ids, sorted, joined by `.`. */
export const distinctPairSchema = z.object({
  id: idSchema,
  personIds: z.tuple([idSchema, idSchema]),
  decidedAt: instantSchema,
})
export type DistinctPair = Readonly<z.infer<typeof distinctPairSchema>>
