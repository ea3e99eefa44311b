import type { SessionWithDetails } from '#renderer/data/views.ts'
import type { AttendanceStatus } from '#shared/schemas/session.schema.ts'

/** Who is there for a part, and who is expected: those who declined count once they came. */
export const arrivalCounts = (
  {
    participants,
    attendances,
    parts,
  }: Pick<SessionWithDetails, 'participants' | 'attendances' | 'parts'>,
  partId: string,
): { readonly present: number; readonly expected: number } => {
  const here = new Set(
    attendances
      .filter((row) => row.partId === partId && row.status !== 'absent' && row.status !== 'excused')
      .map(({ personId }) => personId),
  )
  const listed = new Set(
    participants
      .filter(
        ({ participation, person }) =>
          participation.status !== 'declined' && person.isErased !== true,
      )
      .map(({ person }) => person.id),
  )
  for (const id of here) listed.add(id)
  const unnamed = parts.find(({ id }) => id === partId)?.anonymousCount ?? 0
  return { present: here.size + unnamed, expected: listed.size + unnamed }
}

/**
 * What a press on somebody's name makes of their attendance: here, or not ticked (null). Only a tick
 * is taken back: who left early, or was noted absent, has come in again.
 */
export const pressed = (status: AttendanceStatus | null): 'present' | null =>
  status === 'present' ? null : 'present'
