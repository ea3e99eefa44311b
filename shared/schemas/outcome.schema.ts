import { z } from 'zod'
import { CHALLENGE_STAGES } from './challenge.schema.ts'
import { invitationWordingSchema } from './session.schema.ts'
import {
  dateSchema,
  hashSchema,
  idSchema,
  instantSchema,
  orderSchema,
  text,
  uniqueList,
} from './values.ts'

// What came out of a session, as it was typed up from its sheets. Nothing is compulsory: half a sheet
// typed is kept, and what was left empty on paper stays empty here (null), never zero.

/** Who said or wrote it: someone of the list, or only the name that stands on the paper, or nobody. */
const author = {
  personId: idSchema.nullable(),
  personName: text.oneLine,
}

const belongsToSession = {
  id: idSchema,
  sessionId: idSchema,
  /** Order on the paper. */
  order: orderSchema,
  createdAt: instantSchema,
}

/** What people put on paper, one line each. `question`: left open for the next session. */
export const CONTRIBUTION_KINDS = ['observation', 'idea', 'question', 'quote', 'learning'] as const
export type ContributionKind = (typeof CONTRIBUTION_KINDS)[number]

/** One line of what was said: an observation, an idea, a quote, something learnt. */
export const contributionSchema = z.object({
  ...belongsToSession,
  ...author,
  kind: z.enum(CONTRIBUTION_KINDS),
  text: text.paragraph,
  /** Cluster it was put into on the wall; null: on its own. */
  clusterId: idSchema.nullable(),
  /** Stage of the challenge it belongs to; null: the one that its kind says. */
  stage: z.enum(CHALLENGE_STAGES).nullable(),
  /** Quotes may be printed in public with the name, without it, or not at all. */
  publication: z.enum(['named', 'anonymous', 'private']),
})
export type Contribution = Readonly<z.infer<typeof contributionSchema>>

/** A heap of ideas that belong together, with the name given to it in the room. */
export const ideaClusterSchema = z.object({ ...belongsToSession, name: text.oneLine })
export type IdeaCluster = Readonly<z.infer<typeof ideaClusterSchema>>

/** How people voted. `hands`: one a person; `dots`, `tokens`: several a person; `slips`: in a box. */
export const VOTE_METHODS = ['hands', 'dots', 'tokens', 'slips'] as const
/** Options of one vote at most. */
export const MOST_OPTIONS = 200
export type VoteMethod = (typeof VOTE_METHODS)[number]

const countSchema = z.number().int().nonnegative().max(100_000)

/** A vote by counts: nobody's choice is kept. */
export const voteSchema = z.object({
  ...belongsToSession,
  title: text.oneLine,
  method: z.enum(VOTE_METHODS),
  /** Dots or tokens each person had; null: not known, and the total is then checked no further. */
  perPerson: z.number().int().positive().max(1_000).nullable(),
  /** People who voted; null: those present. */
  voters: countSchema.nullable(),
  options: z
    .array(
      z.object({
        id: idSchema,
        label: text.oneLine,
        /** Null: not counted yet. */
        count: countSchema.nullable(),
        /** The idea that was voted on; null: none typed. */
        contributionId: idSchema.nullable(),
      }),
    )
    .max(MOST_OPTIONS),
  /** Blank or spoilt slips; null: not counted. */
  blank: countSchema.nullable(),
  /** The support it was counted from; null: none. */
  printableId: idSchema.nullable(),
})
export type Vote = Readonly<z.infer<typeof voteSchema>>

/** `roti`: 1 to 5, was it worth the time; `weather`: sun to storm, from 5 to 1. */
export const EVALUATION_KINDS = ['roti', 'weatherIn', 'weatherOut'] as const
export type EvaluationKind = (typeof EVALUATION_KINDS)[number]

/** Counts of an evaluation. Id: `<session id>.<kind>`, hence one of a kind a session. */
export const evaluationSchema = z.object({
  id: idSchema,
  sessionId: idSchema,
  kind: z.enum(EVALUATION_KINDS),
  /** People who chose 1, 2, 3, 4, 5; null: not counted. */
  counts: z.tuple([
    countSchema.nullable(),
    countSchema.nullable(),
    countSchema.nullable(),
    countSchema.nullable(),
    countSchema.nullable(),
  ]),
  /** What was written or said with it, one a line: « il manquait du temps ». */
  remarks: text.paragraph,
  createdAt: instantSchema,
})
export type Evaluation = Readonly<z.infer<typeof evaluationSchema>>

/** Something the room decided. */
export const decisionSchema = z.object({
  ...belongsToSession,
  text: text.paragraph,
  /** Why, and what else was weighed. */
  reason: text.paragraph,
  /** Who decided, as people say it: « tout le monde, à main levée ». */
  decidedBy: text.oneLine,
  /** Challenge it belongs to; null: that of its session. */
  challengeId: idSchema.nullable(),
  /** A later decision took its place; null: it holds. */
  replacedBy: idSchema.nullable(),
})
export type Decision = Readonly<z.infer<typeof decisionSchema>>

/** Who does what by when (engagement, promesse). Its state is told by its events. */
export const commitmentSchema = z.object({
  ...belongsToSession,
  ...author,
  text: text.paragraph,
  /** Null: no date was given. */
  dueDate: dateSchema.nullable(),
  /** The date as it stands on the card when it is no date: « avant Noël ». */
  dueText: text.oneLine,
  /** Picture chosen on the two halves of its card; null: none. */
  pictogram: text.oneLine.nullable(),
  /** Number printed on its card; null: none. */
  cardNumber: z.number().int().positive().max(99_999).nullable(),
  /** Challenge it belongs to; null: that of its session. */
  challengeId: idSchema.nullable(),
})
export type Commitment = Readonly<z.infer<typeof commitmentSchema>>

/**
 * `kept`: done; `partly`: begun; `carried`: goes on, perhaps with another date; `letGo`: given up, with a word why;
 * `reopened`: was closed by mistake; `called`: somebody asked how it goes.
 */
export const COMMITMENT_EVENT_KINDS = [
  'kept',
  'partly',
  'carried',
  'letGo',
  'reopened',
  'called',
] as const
export type CommitmentEventKind = (typeof COMMITMENT_EVENT_KINDS)[number]

/**
 * What happened to a commitment; events are added, never rewritten, but for the one answer that the
 * sheet of a review has for it (`reviewEventId`). Kept with its session.
 */
export const commitmentEventSchema = z.object({
  id: idSchema,
  /** Session in which the commitment was made: the document both live in. */
  sessionId: idSchema,
  commitmentId: idSchema,
  kind: z.enum(COMMITMENT_EVENT_KINDS),
  date: dateSchema,
  note: text.paragraph,
  /** Only with `carried`: the new date; null: none. */
  dueDate: dateSchema.nullable(),
  /** Session that opened with « Qu'est-ce qui a bougé ? »; null: said at another time. */
  reviewedInId: idSchema.nullable(),
  at: instantSchema,
})
export type CommitmentEvent = Readonly<z.infer<typeof commitmentEventSchema>>

/** A first try, made of what was at hand. */
export const prototypeSchema = z.object({
  ...belongsToSession,
  ...author,
  title: text.oneLine,
  /** 1, 2, 3… of the same thing. */
  version: z.number().int().positive().max(999),
  description: text.paragraph,
  materials: text.paragraph,
  /** For whom it is made. */
  forWhom: text.paragraph.default(''),
  /** What it should let one find out. */
  question: text.paragraph,
  /** What those who tried it like, and what bothers them. */
  likes: text.paragraph.default(''),
  dislikes: text.paragraph.default(''),
  /** What is changed for the next one. */
  nextStep: text.paragraph,
  challengeId: idSchema.nullable(),
})
export type Prototype = Readonly<z.infer<typeof prototypeSchema>>

export const EXPERIMENT_RESULTS = ['keep', 'change', 'stop'] as const
export type ExperimentResult = (typeof EXPERIMENT_RESULTS)[number]

/** A try in real life: what was expected, what was seen, what follows. */
export const experimentSchema = z.object({
  ...belongsToSession,
  ...author,
  title: text.oneLine,
  hypothesis: text.paragraph,
  /** What is measured or watched, and how. */
  measure: text.paragraph,
  place: text.oneLine,
  startDate: dateSchema.nullable(),
  endDate: dateSchema.nullable(),
  testers: text.oneLine,
  observed: text.paragraph,
  /** Null: not decided yet. */
  result: z.enum(EXPERIMENT_RESULTS).nullable(),
  reason: text.paragraph,
  nextStep: text.paragraph,
  prototypeId: idSchema.nullable(),
  challengeId: idSchema.nullable(),
})
export type Experiment = Readonly<z.infer<typeof experimentSchema>>

export const PIECE_KINDS = ['need', 'offer'] as const
export type PieceKind = (typeof PIECE_KINDS)[number]

/**
 * A piece of the puzzle of mutual help, from a sheet of a session or said at another time. What stands
 * on a person's own record (`needs`, `offers`) is a piece too, without a row of its own
 * (`shared/domain/exchange/pieces.ts`).
 */
export const pieceSchema = z.object({
  id: idSchema,
  ...author,
  /** Null: not in a session. */
  sessionId: idSchema.nullable(),
  kind: z.enum(PIECE_KINDS),
  text: text.paragraph,
  theme: text.oneLine,
  /** Number printed on the piece; null: none. */
  number: z.number().int().positive().max(99_999).nullable(),
  /** `met`: found; `withdrawn`: no longer so. */
  state: z.enum(['open', 'met', 'withdrawn']),
  order: orderSchema,
  createdAt: instantSchema,
})
export type Piece = Readonly<z.infer<typeof pieceSchema>>

export const INTRODUCTION_STATES = ['proposed', 'introduced', 'clicked', 'declined'] as const
export type IntroductionState = (typeof INTRODUCTION_STATES)[number]

/** One who has is brought together with one who needs (mise en relation). */
export const introductionSchema = z.object({
  id: idSchema,
  /** Who needs, and who can. */
  needPersonId: idSchema,
  offerPersonId: idSchema,
  /** As they stood when it was proposed: they stay readable when the pieces change. */
  needText: text.paragraph,
  offerText: text.paragraph,
  /** Ids of the pieces, as `shared/domain/exchange/pieces.ts` writes them; null: no longer there. */
  needPieceId: idSchema.nullable(),
  offerPieceId: idSchema.nullable(),
  /** The same for every link of one chain of three; null: only these two. */
  chainId: idSchema.nullable(),
  state: z.enum(INTRODUCTION_STATES),
  proposedOn: dateSchema,
  introducedOn: dateSchema.nullable(),
  /** When it clicked or was declined. */
  closedOn: dateSchema.nullable(),
  /** What came of it, or why not. */
  outcome: text.paragraph,
  /** Session in which they were introduced; null: none. */
  sessionId: idSchema.nullable(),
  createdAt: instantSchema,
})
export type Introduction = Readonly<z.infer<typeof introductionSchema>>

/** `sheet`: one that was filled in; `signedSheet`: a sign-in sheet, kept as proof. */
export const PHOTO_KINDS = ['photo', 'sheet', 'signedSheet'] as const
export type PhotoKind = (typeof PHOTO_KINDS)[number]
export const PHOTO_TYPES = ['image/jpeg', 'image/png', 'application/pdf'] as const
export type PhotoType = (typeof PHOTO_TYPES)[number]

/** A picture of the room, a wall or a sheet: place and hour were taken out of the file. */
export const photoSchema = z.object({
  ...belongsToSession,
  hash: hashSchema,
  type: z.enum(PHOTO_TYPES),
  kind: z.enum(PHOTO_KINDS),
  /** Pixels; 0 for a PDF. */
  width: z.number().int().nonnegative(),
  height: z.number().int().nonnegative(),
  byteCount: z.number().int().nonnegative(),
  fileName: text.oneLine,
  caption: text.oneLine,
  /** What it shows: the id of an outcome of the session, or the code of a sheet; null: nothing in particular. */
  about: text.oneLine.nullable(),
  /** Those to be seen agreed that it is shown: only then is it in a report. */
  mayBeShown: z.boolean(),
  /** When somebody last said so; absent: never, or in a version that did not note it. */
  agreedAt: instantSchema.optional(),
})
export type Photo = Readonly<z.infer<typeof photoSchema>>

/**
 * What was checked of the proofs of a session, once its paper is back. Id: `proof.<session id>`.
 * Presences are named by the id of their row, `<part id>.<person id>`.
 */
export const sessionProofSchema = z.object({
  id: idSchema,
  sessionId: idSchema,
  /** Day on which somebody read the signed sheet, line by line; null: not yet. */
  readOn: dateSchema.nullable(),
  /** Presences without a signature on that sheet. */
  unsigned: uniqueList(z.string().max(200)),
  /** Day on which certificates were handed out; null: not yet. */
  certifiedOn: dateSchema.nullable(),
})
export type SessionProof = Readonly<z.infer<typeof sessionProofSchema>>

/** A line jotted down while the session ran. */
export const runNoteSchema = z.object({
  id: idSchema,
  sessionId: idSchema,
  at: instantSchema,
  /** Block that was running; null: none. */
  blockId: idSchema.nullable(),
  text: text.paragraph,
})
export type RunNote = Readonly<z.infer<typeof runNoteSchema>>

/** Who sits with whom. Id: `<session id>.<order>`; several rounds are several plans. */
export const tablePlanSchema = z.object({
  ...belongsToSession,
  title: text.oneLine,
  seed: z.number().int().nonnegative(),
  /** Pairs that must sit apart, or together, the next time lots are drawn. */
  wishes: z
    .array(
      z.object({ kind: z.enum(['apart', 'together']), personIds: z.tuple([idSchema, idSchema]) }),
    )
    .max(200)
    .default([]),
  tables: z
    .array(
      z.object({
        name: text.oneLine,
        personIds: z.array(idSchema).max(500),
        /** Those of the team who sit there. */
        facilitatorIds: z.array(idSchema).max(100).default([]),
      }),
    )
    .max(200),
})
export type TablePlan = Readonly<z.infer<typeof tablePlanSchema>>
export type TableWish = TablePlan['wishes'][number]

/** The words around the figures of a session's report. Id: `report.<session id>`. */
export const sessionReportSchema = z.object({
  id: idSchema,
  sessionId: idSchema,
  /** Editable introduction, and what the team adds at the end. */
  introduction: text.paragraph,
  closing: text.paragraph,
  /** Photos in the order in which they are shown. */
  photoIds: z.array(idSchema).max(200),
  /** Sections that are not printed. */
  leftOut: z.array(z.string().max(60)).max(50),
  /** The full report names those who were there; false unless asked. */
  namesPeople: z.boolean(),
  /** The team's own words of thanks, channel by channel, in place of those proposed. */
  thanks: z.array(invitationWordingSchema).max(50).default([]),
  updatedAt: instantSchema,
})
export type SessionReport = Readonly<z.infer<typeof sessionReportSchema>>
