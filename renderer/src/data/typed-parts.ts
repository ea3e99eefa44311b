import { isWholeList, type TypedParts } from '#shared/domain/next-steps.ts'
import type { Attendance, ParticipationStatus } from '#shared/schemas/session.schema.ts'

type Counts = Readonly<Record<ParticipationStatus, number>>

/** People with a line to type: those who declined have none unless they came. */
export const listedCount = (counts: Counts | undefined): number =>
  counts ? counts.invited + counts.confirmed + counts.walkIn : 0

/** How far each part of one session is typed up. */
export const typedPartsOf = (
  attendances: readonly Pick<Attendance, 'partId'>[],
  counts: Counts,
): TypedParts => {
  const lines = new Map<string, number>()
  for (const { partId } of attendances) lines.set(partId, (lines.get(partId) ?? 0) + 1)
  const listed = listedCount(counts)
  const ids = [...lines.keys()].toSorted()
  return {
    started: new Set(ids),
    whole: new Set(ids.filter((id) => isWholeList(lines.get(id) ?? 0, listed))),
  }
}
