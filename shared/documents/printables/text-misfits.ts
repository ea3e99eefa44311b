import type { PrintWarning } from '../print-document.ts'

/** A warning for each different text that does not fit its place; `where` names the support. */
export const misfitWarnings = (
  misfits: readonly (string | null)[],
  where: string,
): readonly PrintWarning[] =>
  [...new Set(misfits)].flatMap((text): PrintWarning[] =>
    text === null ? [] : [{ kind: 'textDoesNotFit', where, text }],
  )
