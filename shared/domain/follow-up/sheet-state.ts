import type { CommitmentStanding } from './commitment-state.ts'

/** Where a commitment stands, in one word of the sheet. */
export const SHEET_STATES = ['open', 'begun', 'carried', 'kept', 'letGo'] as const
export type SheetState = (typeof SHEET_STATES)[number]

/** The word that stands in the column « État ». */
export const sheetStateOf = ({
  state,
  isBegun,
  carried,
}: Pick<CommitmentStanding, 'state' | 'isBegun' | 'carried'>): SheetState => {
  if (state !== 'open') return state
  if (isBegun) return 'begun'
  return carried > 0 ? 'carried' : 'open'
}
