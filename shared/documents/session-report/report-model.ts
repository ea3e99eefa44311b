import type { AttendanceFigures } from '#shared/domain/attendance-figures.ts'
import type { Energy } from '#shared/schemas/method.schema.ts'
import type {
  EvaluationKind,
  ExperimentResult,
  IntroductionState,
  VoteMethod,
} from '#shared/schemas/outcome.schema.ts'
import type { SheetHead } from '../sign-in-sheet-model.ts'

/** Sections of the full report, in the order in which they are printed. */
export const REPORT_SECTIONS = [
  'introduction',
  'attendance',
  'agenda',
  'ideas',
  'votes',
  'evaluations',
  'decisions',
  'commitments',
  'trials',
  'exchange',
  'words',
  'photos',
  'closing',
] as const
export type ReportSection = (typeof REPORT_SECTIONS)[number]

/** Somebody's name as the report may print it; empty: nobody, or not to be named. */
export type ReportName = string

export type ReportVote = {
  readonly title: string
  readonly method: VoteMethod
  readonly perPerson: number | null
  /** People who voted; null: not known. */
  readonly voters: number | null
  /** Most voted first; those not counted last, with null. */
  readonly options: readonly { readonly label: string; readonly count: number | null }[]
  readonly blank: number | null
  /** Dots, tokens, hands or slips counted, the blank ones apart. */
  readonly total: number
  /** More of them than these people could give: kept as typed, and said to be checked. */
  readonly isDoubtful: boolean
}

export type ReportEvaluation = {
  readonly kind: EvaluationKind
  /** People who chose 1 to 5; null: not counted. */
  readonly counts: readonly (number | null)[]
  readonly answers: number
  /** More answers than people. */
  readonly isDoubtful: boolean
  /** From 1 to 5; null without answers. */
  readonly average: number | null
  readonly remarks: readonly string[]
}

export type ReportCommitment = {
  readonly who: ReportName
  readonly text: string
  /** `YYYY-MM-DD`; null: none. */
  readonly dueDate: string | null
  readonly dueText: string
  readonly pictogram: string | null
  /** Done: its box is ticked. */
  readonly isKept: boolean
}

export type ReportPhoto = {
  readonly id: string
  readonly hash: string
  /** Pixels. */
  readonly width: number
  readonly height: number
  readonly caption: string
}

export type ReportTrial = {
  readonly kind: 'prototype' | 'experiment'
  readonly title: string
  /** Of a prototype; null for an experiment. */
  readonly version: number | null
  readonly who: ReportName
  readonly description: string
  readonly materials: string
  /** What it should let one find out. */
  readonly question: string
  readonly observed: string
  readonly result: ExperimentResult | null
  readonly reason: string
  readonly nextStep: string
}

/** When, where and what a session to come is. */
export type NextSession = {
  readonly title: string
  readonly date: string
  readonly start: string
  readonly place: string
}

/** Everything that the report of a session may say: names are in it only when they may be printed. */
export type SessionReportModel = {
  readonly head: SheetHead
  readonly introduction: string
  readonly closing: string
  readonly figures: AttendanceFigures
  /** Present or not, something of the attendance was typed. */
  readonly isAttendanceTyped: boolean
  /** Those who came; null: they are not to be named. */
  readonly names: readonly string[] | null
  readonly agenda: readonly {
    readonly date: string
    readonly items: readonly {
      /** Minutes since the midnight that begins the day. */
      readonly start: number
      readonly end: number
      readonly title: string
      readonly energy: Energy
      readonly methodKey: string | null
    }[]
  }[]
  readonly challenge: { readonly title: string; readonly question: string } | null
  readonly observations: readonly string[]
  readonly questions: readonly string[]
  /** Heaps with a name first, in the order of the wall; ideas on their own last, with an empty name. */
  readonly clusters: readonly {
    readonly name: string
    readonly ideas: readonly { readonly text: string; readonly who: ReportName }[]
  }[]
  /** Ideas that votes kept, most voted first; empty: nothing was voted on. */
  readonly kept: readonly string[]
  readonly votes: readonly ReportVote[]
  readonly evaluations: readonly ReportEvaluation[]
  readonly decisions: readonly {
    readonly text: string
    readonly reason: string
    readonly decidedBy: string
    /** A later one took its place. */
    readonly isReplaced: boolean
  }[]
  readonly commitments: readonly ReportCommitment[]
  readonly trials: readonly ReportTrial[]
  readonly exchange: {
    readonly needs: number
    readonly offers: number
    /** Introductions of pieces of this session, by state. */
    readonly introductions: Readonly<Record<IntroductionState, number>>
  }
  readonly quotes: readonly { readonly text: string; readonly who: ReportName }[]
  readonly learnings: readonly string[]
  /** Only those that may be shown, in the order chosen. */
  readonly photos: readonly ReportPhoto[]
  /** The session that comes next, of whatever challenge; null: none is planned. */
  readonly next: NextSession | null
  /** The next of the same challenge, when another comes before it. */
  readonly nextOnChallenge: NextSession | null
  readonly leftOut: readonly string[]
}

/** Ideas of every heap together. */
export const ideaCount = ({ clusters }: SessionReportModel): number =>
  clusters.reduce((count, { ideas }) => count + ideas.length, 0)

/** Whether there is anything to print in a section. */
export const hasContent = (section: ReportSection, model: SessionReportModel): boolean => {
  switch (section) {
    case 'introduction':
      return model.introduction.trim() !== ''
    case 'attendance':
      return model.isAttendanceTyped
    case 'agenda':
      return model.agenda.some(({ items }) => items.length > 0)
    case 'ideas':
      return ideaCount(model) + model.observations.length + model.questions.length > 0
    case 'votes':
      return model.votes.length > 0
    case 'evaluations':
      return model.evaluations.length > 0
    case 'decisions':
      return model.decisions.length > 0
    case 'commitments':
      return model.commitments.length > 0
    case 'trials':
      return model.trials.length > 0
    case 'exchange':
      return model.exchange.needs + model.exchange.offers > 0
    case 'words':
      return model.quotes.length + model.learnings.length > 0
    case 'photos':
      return model.photos.length > 0
    case 'closing':
      return model.closing.trim() !== ''
  }
}

/** Whether a section is printed: it has something to say, and nobody left it out. */
export const isPrinted = (section: ReportSection, model: SessionReportModel): boolean =>
  hasContent(section, model) && !model.leftOut.includes(section)

/** Decisions that still hold: on the wall nobody reads that another took their place. */
export const decisionsHeld = ({
  decisions,
}: Pick<SessionReportModel, 'decisions'>): SessionReportModel['decisions'] =>
  decisions.filter(({ isReplaced }) => !isReplaced)
