import type { Rows } from '#shared/schemas/tables.ts'

/**
 * The rows a bilan is counted from, over the whole workspace: who is new is told by all that came
 * before. `Rows` fits.
 */
export type ReportRows = Pick<
  Rows,
  | 'people'
  | 'sessions'
  | 'sessionParts'
  | 'attendances'
  | 'participations'
  | 'rosters'
  | 'venues'
  | 'challenges'
  | 'funders'
  | 'contributions'
  | 'decisions'
  | 'commitments'
  | 'commitmentEvents'
  | 'prototypes'
  | 'experiments'
  | 'evaluations'
  | 'introductions'
  | 'pieces'
  | 'photos'
  | 'consentEvents'
  | 'sessionProofs'
  | 'decks'
  | 'cards'
  | 'deckReuses'
>

/** The tables of `ReportRows`. */
export const REPORT_TABLES = [
  'people',
  'sessions',
  'sessionParts',
  'attendances',
  'participations',
  'rosters',
  'venues',
  'challenges',
  'funders',
  'contributions',
  'decisions',
  'commitments',
  'commitmentEvents',
  'prototypes',
  'experiments',
  'evaluations',
  'introductions',
  'pieces',
  'photos',
  'consentEvents',
  'sessionProofs',
  'decks',
  'cards',
  'deckReuses',
] as const satisfies readonly (keyof ReportRows)[]
