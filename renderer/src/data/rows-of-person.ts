import { followMerges } from '#shared/domain/attendance-identity.ts'
import type { WriteTransaction } from '#shared/workspace/write-model.ts'

/** Outcomes that say whose they are. */
export const SIGNED_TABLES = [
  'contributions',
  'commitments',
  'prototypes',
  'experiments',
  'pieces',
] as const

/** Id of what one sheet says of one person for one part. */
export const attendanceId = (partId: string, personId: string): string => `${partId}.${personId}`

/** The part that an `attendanceId` begins with; null when it is none of those known. */
export const partOfAttendance = (
  id: string,
  parts: Pick<ReadonlyMap<string, unknown>, 'has'>,
): string | null => {
  for (let end = id.indexOf('.'); end > 0; end = id.indexOf('.', end + 1)) {
    const partId = id.slice(0, end)
    if (parts.has(partId)) return partId
  }
  return null
}

/** The record that speaks for each person, as of `canonicalPeople`, while a change is being made. */
export const canonicalIn = (tx: WriteTransaction): ((personId: string) => string) =>
  followMerges((id) => tx.get('people', { id })?.mergedInto)
