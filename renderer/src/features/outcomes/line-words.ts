import type { Contribution, ContributionKind } from '#shared/schemas/outcome.schema.ts'

/** What one sheet of lines takes, and which columns it has. */
export type LineSheetKind = {
  readonly kinds: readonly ContributionKind[]
  readonly hasClusters: boolean
  /** Who may be quoted, and how. */
  readonly hasPublication: boolean
}

export const CONTRIBUTION_LINES: LineSheetKind = {
  kinds: ['idea', 'observation', 'question'],
  hasClusters: true,
  hasPublication: false,
}

export const WORD_LINES: LineSheetKind = {
  kinds: ['quote', 'learning'],
  hasClusters: false,
  hasPublication: true,
}

export const PUBLICATIONS = [
  'named',
  'anonymous',
  'private',
] as const satisfies readonly Contribution['publication'][]
