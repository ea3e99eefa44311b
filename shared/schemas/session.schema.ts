import { z } from 'zod'
import {
  dateSchema,
  idSchema,
  instantSchema,
  orderSchema,
  text,
  timeSchema,
  uniqueList,
} from './values.ts'

export const SESSION_FORMATS = [
  'livingLab',
  'codevelopment',
  'fablab',
  'collectiveDynamics',
  'training',
  'seminar',
  'other',
] as const
export type SessionFormat = (typeof SESSION_FORMATS)[number]

/** `workshop`: one signature cell; `training`: one signature per half-day, trainer rows, organiser identification. */
export const SIGN_IN_MODES = ['workshop', 'training'] as const
export type SignInMode = (typeof SIGN_IN_MODES)[number]

/** What an invitation is made of, channel by channel; `call`: the lines said on the telephone. */
export const INVITATION_PIECES = ['call', 'sms', 'whatsapp', 'emailSubject', 'emailBody'] as const
export type InvitationPiece = (typeof INVITATION_PIECES)[number]

/** The team's own words for one piece of the invitation, in place of those proposed. */
export const invitationWordingSchema = z.object({
  piece: z.enum(INVITATION_PIECES),
  text: text.paragraph,
  /** What the session said then (`factsKey`): tells words that may no longer be true. */
  basedOn: z.string().max(100),
})
export type InvitationWording = Readonly<z.infer<typeof invitationWordingSchema>>

/** What the team chose for the kit (valise) of a session. */
export const kitChoicesSchema = z.object({
  /** Every document in black, whatever it would gain in colour. */
  blackOnly: z.boolean().default(false),
  /** Sets of a deck, by its id: one a table, for instance. 1 when absent. */
  setsOf: z.record(idSchema, z.number().int().min(1).max(50)).default({}),
  /** Documents that are not to be printed, by the key of their part. */
  leftOut: z.array(z.string().max(200)).max(500).default([]),
})
export type KitChoices = Readonly<z.infer<typeof kitChoicesSchema>>
export const DEFAULT_KIT_CHOICES: KitChoices = { blackOnly: false, setsOf: {}, leftOut: [] }

/** What the last print of the kit held: tells what is new or changed since. Id: `kit.<session id>`. */
export const kitPrintSchema = z.object({
  id: idSchema,
  sessionId: idSchema,
  printedAt: instantSchema,
  parts: z.array(z.object({ key: z.string().max(200), fingerprint: z.string().max(40) })).max(500),
})
export type KitPrint = Readonly<z.infer<typeof kitPrintSchema>>

/** Lines that a sign-in sheet may leave blank. */
export const MOST_BLANK_LINES = 200

/** A meeting (rencontre), in one or more parts. */
export const sessionSchema = z.object({
  id: idSchema,
  /** Short code printed on every sheet: four characters without look-alikes, such as `K7FR`. */
  code: z.string().regex(/^[A-HJ-NP-Z2-9]{4}$/u),
  title: text.oneLine,
  format: z.enum(SESSION_FORMATS),
  /** Module or number of the session within its cycle, printed when not empty. */
  module: text.oneLine,
  venueId: idSchema.nullable(),
  facilitatorIds: uniqueList(idSchema),
  funderIds: uniqueList(idSchema),
  deckIds: uniqueList(idSchema),
  expectedCount: z.number().int().nonnegative().max(5_000).nullable(),
  signInMode: z.enum(SIGN_IN_MODES),
  blankLines: z.number().int().nonnegative().max(MOST_BLANK_LINES),
  notes: text.paragraph,
  /** The challenge it works on; null: none. */
  challengeId: idSchema.nullable().default(null),
  /** What came of it for the challenge. */
  challengeOutcome: text.paragraph.default(''),
  /** What participants are asked to bring. */
  toBring: text.oneLine.default(''),
  /** Whom participants answer, as invitations say it: « Nadia, 06 39 98 00 01 ». */
  answerTo: text.oneLine.default(''),
  invitationWordings: z.array(invitationWordingSchema).max(50).default([]),
  kit: kitChoicesSchema.default(DEFAULT_KIT_CHOICES),
  /** When its figures were last taken out as a file; null: never. */
  reportedAt: instantSchema.nullable().default(null),
  createdAt: instantSchema,
})
export type Session = Readonly<z.infer<typeof sessionSchema>>

/** One uninterrupted stretch of a session: a half-day, an evening. */
export const sessionPartSchema = z.object({
  id: idSchema,
  sessionId: idSchema,
  date: dateSchema,
  start: timeSchema,
  end: timeSchema,
  /** People in the room who gave no name. */
  anonymousCount: z.number().int().nonnegative().max(5_000),
})
export type SessionPart = Readonly<z.infer<typeof sessionPartSchema>>

export const PARTICIPATION_STATUSES = ['invited', 'confirmed', 'declined', 'walkIn'] as const
export type ParticipationStatus = (typeof PARTICIPATION_STATUSES)[number]

/** A person's link with a session; the id is the person's id, so that nobody is invited twice. */
export const participationSchema = z.object({
  id: idSchema,
  sessionId: idSchema,
  personId: idSchema,
  status: z.enum(PARTICIPATION_STATUSES),
  /** Order in which walk-ins were typed, that is the order of the hand-written lines. */
  order: orderSchema,
  addedAt: instantSchema,
})
export type Participation = Readonly<z.infer<typeof participationSchema>>

export const ATTENDANCE_STATUSES = ['present', 'absent', 'excused', 'leftEarly'] as const
export type AttendanceStatus = (typeof ATTENDANCE_STATUSES)[number]

/** What the sheet says of one person for one part. Id: `<partId>.<personId>`. No record: not typed yet. */
export const attendanceSchema = z.object({
  id: idSchema,
  sessionId: idSchema,
  partId: idSchema,
  personId: idSchema,
  status: z.enum(ATTENDANCE_STATUSES),
  /** Only with `leftEarly`. */
  leftAt: timeSchema.nullable(),
})
export type Attendance = Readonly<z.infer<typeof attendanceSchema>>

/** A printed sign-in sheet, as it lies on the table: typing up follows its line numbers. */
export const rosterSchema = z.object({
  id: idSchema,
  sessionId: idSchema,
  /** 1 for the first print, then 2, 3…; printed on the sheet. */
  version: z.number().int().positive(),
  printedAt: instantSchema,
  mode: z.enum(SIGN_IN_MODES),
  /** People of lines 1, 2, 3… in printed order. */
  personIds: uniqueList(idSchema),
  /** Hand-written lines that follow. */
  blankLines: z.number().int().nonnegative(),
  /** This print is the one that was signed: typing up follows it whatever is printed later. */
  isOnTable: z.boolean().optional(),
})
export type Roster = Readonly<z.infer<typeof rosterSchema>>
