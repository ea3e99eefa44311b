import type { EntrySheet } from './entry-sheets.ts'

// Which sheet is typed up from what. Supports whose content nobody types (badges, rules, games) are
// not here: their foot says the code of the session alone.

/** By kind of support (`shared/documents/printables`). */
const OF_PRINTABLE: Readonly<Record<string, EntrySheet>> = {
  brainwritingGrid: 'contributions',
  cafeTablecloth: 'contributions',
  posterTemplate: 'contributions',
  problemTree: 'contributions',
  fiveWhys: 'contributions',
  empathyMap: 'contributions',
  personaBoard: 'contributions',
  yoleBoard: 'contributions',
  impactEffort: 'contributions',
  starfish: 'contributions',
  startStopContinue: 'contributions',
  storyboard: 'contributions',
  sharedVision: 'contributions',
  dotVoteSheets: 'votes',
  voteTokens: 'votes',
  tokenMats: 'votes',
  votingSlips: 'votes',
  opinionSigns: 'votes',
  jarLabels: 'votes',
  rotiPoster: 'evaluations',
  rotiSlips: 'evaluations',
  weatherPoster: 'evaluations',
  weatherCards: 'evaluations',
  commitmentCards: 'commitments',
  activityPlan: 'commitments',
  helpPieces: 'pieces',
  helpBoard: 'pieces',
  meetingCoupons: 'pieces',
  prototypeSheet: 'prototypes',
  experimentSheet: 'experiments',
  whatMoved: 'review',
}

/** By key of a bundled method, where what comes out stands on no support of ours. */
const OF_METHOD: Readonly<Record<string, EntrySheet>> = {
  'consent-decision': 'decisions',
  fishbowl: 'words',
  'samoan-circle': 'words',
}

/** The sheet that is typed up from a support; null: nothing of it is. */
export const sheetOfPrintable = (kind: string): EntrySheet | null => OF_PRINTABLE[kind] ?? null

/** Kinds of supports that are typed up, for tests. */
export const PRINTABLES_TYPED_UP = Object.keys(OF_PRINTABLE)

/** What a session prints, and what it does. */
export type PrintedSources = {
  /** Kinds of the supports of its kit, and of those that its methods ask for. */
  readonly kinds: readonly string[]
  readonly methodKeys: readonly string[]
  /** One of its decks leaves cards blank, or its people wrote some. */
  readonly hasBlankCards: boolean
  /** Earlier sessions of its group left commitments to review. */
  readonly hasReview: boolean
}

/** Sheets to expect on the table after that session: the sign-in sheet, then what it prints. */
export const expectedSheets = ({
  kinds,
  methodKeys,
  hasBlankCards,
  hasReview,
}: PrintedSources): ReadonlySet<EntrySheet> =>
  new Set<EntrySheet>([
    'attendance',
    ...kinds.flatMap((kind) => OF_PRINTABLE[kind] ?? []),
    ...methodKeys.flatMap((key) => OF_METHOD[key] ?? []),
    ...(hasReview ? (['review'] as const) : []),
    ...(hasBlankCards ? (['cards'] as const) : []),
  ])
