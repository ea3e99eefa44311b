import type { Roster } from '#shared/schemas/session.schema.ts'

type Sheet = Pick<Roster, 'mode' | 'blankLines'> & { readonly personIds: readonly string[] }

/** True when printing now would give the same lines with the same numbers as that print. */
export const isSameSheet = (left: Sheet, right: Sheet): boolean =>
  left.mode === right.mode &&
  left.blankLines === right.blankLines &&
  left.personIds.length === right.personIds.length &&
  left.personIds.every((id, index) => id === right.personIds[index])

/**
 * Version to write on the sheet: the last one again when its lines would be the same, so that two
 * copies of one sheet carry one number; else the next.
 */
export const sheetVersion = (
  rosters: readonly Roster[],
  sheet: Sheet,
): { readonly version: number; readonly isNew: boolean } => {
  const last = rosters.toSorted((left, right) => left.version - right.version).at(-1)
  if (!last) return { version: 1, isNew: true }
  return isSameSheet(last, sheet)
    ? { version: last.version, isNew: false }
    : { version: last.version + 1, isNew: true }
}

/** The print that typing up follows: the one noted as signed, else the last one. */
export const rosterOnTable = (rosters: readonly Roster[]): Roster | null => {
  const byVersion = rosters.toSorted((left, right) => left.version - right.version)
  return byVersion.findLast(({ isOnTable }) => isOnTable === true) ?? byVersion.at(-1) ?? null
}
