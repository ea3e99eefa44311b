import { isAttended } from '#shared/domain/attendance-ledger.ts'
import type { Attendance, SessionPart } from '#shared/schemas/session.schema.ts'

/**
 * People who were in the room at some time: those marked present, each once, and the largest number
 * of those without a name. Null while no attendance is typed up: nobody knows.
 */
export const peoplePresent = (
  attendances: readonly Pick<Attendance, 'personId' | 'status'>[],
  parts: readonly Pick<SessionPart, 'anonymousCount'>[],
): number | null => {
  const came = new Set(
    attendances.filter(({ status }) => isAttended(status)).map(({ personId }) => personId),
  )
  const anonymous = Math.max(0, ...parts.map(({ anonymousCount }) => anonymousCount))
  return attendances.length === 0 && anonymous === 0 ? null : came.size + anonymous
}
