import { z } from 'zod'
import { dateSchema, idSchema, instantSchema, text, uniqueList } from './values.ts'

// What is kept to answer for personal data. Nothing here names anybody, except who made a request,
// while it is open.

export const ERASURE_MODES = ['anonymise', 'erase'] as const
/** `anonymise`: the identity goes; `erase`: mentions in texts too (decision 12). */
export type ErasureMode = (typeof ERASURE_MODES)[number]
export const ERASURE_REASONS = ['asked', 'purge', 'mistake', 'other'] as const
export type ErasureReason = (typeof ERASURE_REASONS)[number]

/** A line of the list that is replayed after every restore: ids, never a name nor a hash of one. */
export const erasureSchema = z.object({
  id: idSchema,
  /** Records that were emptied, those merged into one another included. */
  personIds: uniqueList(idSchema),
  mode: z.enum(ERASURE_MODES),
  reason: z.enum(ERASURE_REASONS),
  date: dateSchema,
  /** Photos and scans that went with them. */
  photoIds: uniqueList(idSchema).default([]),
  /** Places of texts that somebody looked at and left (`placeKey`): table, id and field, no words. */
  left: uniqueList(z.string().max(400)).default([]),
  /** Places where words that are not sure were replaced too. */
  ticked: uniqueList(z.string().max(400)).default([]),
  /** Texts found that still name them, by choice; null: nobody looked. */
  textsLeft: z.number().int().nonnegative().nullable().default(null),
  /**
   * What goes from texts. `whole`: full names, sure or probable, numbers and addresses (`WHOLE_TERMS`);
   * `probable`: whatever is sure, and probable full names but in places that were left; absent, written
   * by earlier versions: whatever is sure.
   */
  names: z.enum(['whole', 'probable']).optional(),
  /** When it was asked; null: by an earlier version. */
  at: instantSchema.nullable().default(null),
})
export type Erasure = Readonly<z.infer<typeof erasureSchema>>

/** What left the app with personal data in it: kinds of file, never who was in it. */
export const EXPORT_KINDS = [
  'peopleList',
  'newsletterList',
  'attendanceWorkbook',
  'outcomesWorkbook',
  'reportWorkbook',
  'exportModel',
  'funderTemplate',
  'personFolder',
  'workspaceCopy',
  'signInSheet',
  'kit',
  'callSheet',
  'namedSheets',
  'sessionReport',
  'challengeBoard',
  'activityReport',
  'evidenceList',
  'other',
] as const
export type ExportKind = (typeof EXPORT_KINDS)[number]

export const exportLogSchema = z.object({
  id: idSchema,
  at: instantSchema,
  what: z.enum(EXPORT_KINDS),
  /** People in the file; null: not counted. */
  count: z.number().int().nonnegative().nullable(),
  /** Member of the team, when known; empty: not known. */
  by: text.oneLine,
})
export type ExportLog = Readonly<z.infer<typeof exportLogSchema>>

export const REQUEST_KINDS = ['access', 'rectification', 'erasure', 'objection', 'other'] as const
export type RequestKind = (typeof REQUEST_KINDS)[number]

/** Somebody uses a right. To be answered within a month (GDPR, article 12.3). */
export const privacyRequestSchema = z.object({
  id: idSchema,
  kind: z.enum(REQUEST_KINDS),
  personId: idSchema.nullable(),
  /** As it was said, when the person is not on the list. */
  personName: text.oneLine,
  receivedOn: dateSchema,
  dueOn: dateSchema,
  /** Null: not answered yet. */
  answeredOn: dateSchema.nullable(),
  note: text.paragraph,
  createdAt: instantSchema,
})
export type PrivacyRequest = Readonly<z.infer<typeof privacyRequestSchema>>

export const NOTICE_PURPOSES = ['registration', 'newsletter', 'photos', 'sharing'] as const
export type NoticePurpose = (typeof NOTICE_PURPOSES)[number]

/** What people are told about one purpose. Versions are added, never rewritten. */
export const privacyNoticeSchema = z.object({
  id: idSchema,
  purpose: z.enum(NOTICE_PURPOSES),
  version: z.number().int().positive(),
  text: text.paragraph,
  /** `textHash` of the text: what a consent points at. */
  hash: text.oneLine,
  createdAt: instantSchema,
})
export type PrivacyNotice = Readonly<z.infer<typeof privacyNoticeSchema>>

/** The only record of table `privacySettings`. */
export const PRIVACY_SETTINGS_ID = 'privacy'
export const RETENTION_CLASSES = ['people', 'proofs', 'attendance', 'requests', 'exports'] as const
export type RetentionClass = (typeof RETENTION_CLASSES)[number]

const years = z.number().int().min(1).max(30)

/** How long each kind of data is kept, in years; null: the proposed duration. */
export const privacySettingsSchema = z.object({
  id: z.literal(PRIVACY_SETTINGS_ID),
  years: z.object({
    people: years.nullable().default(null),
    proofs: years.nullable().default(null),
    attendance: years.nullable().default(null),
    requests: years.nullable().default(null),
    exports: years.nullable().default(null),
  }),
  /** The organisation looked at the durations and keeps them; null: still to be confirmed. */
  confirmedOn: dateSchema.nullable(),
  /** Last yearly review of what is to be purged; null: never. */
  reviewedOn: dateSchema.nullable(),
})
export type PrivacySettings = Readonly<z.infer<typeof privacySettingsSchema>>
