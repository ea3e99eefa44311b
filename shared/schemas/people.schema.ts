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

/**
 * Facts about people that funders ask for, and that are asked only where the organisation chose to
 * (`organisation.collects`). Bands, never dates of birth: a date and a commune point at somebody.
 */
export const AGE_BANDS = ['under18', 'from18', 'from26', 'from46', 'from65'] as const
export type AgeBand = (typeof AGE_BANDS)[number]
export const GENDERS = ['woman', 'man', 'other'] as const
export type Gender = (typeof GENDERS)[number]
export const OCCUPATIONS = [
  'employed',
  'selfEmployed',
  'jobSeeker',
  'student',
  'retired',
  'other',
] as const
export type Occupation = (typeof OCCUPATIONS)[number]
/** Lives in a « quartier prioritaire de la politique de la ville ». */
export const PRIORITY_AREAS = ['yes', 'no'] as const
export type PriorityArea = (typeof PRIORITY_AREAS)[number]

/** Fields of a person that are asked for only when the organisation says so. */
export const DEMOGRAPHICS = ['ageBand', 'gender', 'occupation', 'priorityArea'] as const
export type Demographic = (typeof DEMOGRAPHICS)[number]
/** The answers of each; null on a record: not told. */
export const DEMOGRAPHIC_ANSWERS = {
  ageBand: AGE_BANDS,
  gender: GENDERS,
  occupation: OCCUPATIONS,
  priorityArea: PRIORITY_AREAS,
} as const satisfies Readonly<Record<Demographic, readonly string[]>>

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
  ageBand: z.enum(AGE_BANDS).nullable().default(null),
  gender: z.enum(GENDERS).nullable().default(null),
  occupation: z.enum(OCCUPATIONS).nullable().default(null),
  priorityArea: z.enum(PRIORITY_AREAS).nullable().default(null),
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
  /** `hash` of the notice (`privacyNotices`) that held then; absent: none was saved, or it was not noted. */
  noticeHash: text.oneLine.optional(),
  /** `version` of that notice, as it is printed on the sheet; absent: none, or it was not noted. */
  noticeVersion: z.number().int().positive().optional(),
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
