import { isAttended } from '#shared/domain/attendance-ledger.ts'
import type { Attendance, SessionPart } from '#shared/schemas/session.schema.ts'

/**
 * People who were in the room at some time: those marked present, each once whatever records they had
 * (`canonicalId`), and the largest number of those without a name: the heads of the bilan. Null while no
 * attendance is typed up: nobody knows.
 */
export const peoplePresent = (
  attendances: readonly Pick<Attendance, 'partId' | 'personId' | 'status'>[],
  parts: readonly Pick<SessionPart, 'id' | 'anonymousCount'>[],
  canonicalId: (personId: string) => string,
): number | null => {
  const partIds = new Set(parts.map(({ id }) => id))
  const marks = attendances.filter(({ partId }) => partIds.has(partId))
  const came = new Set(
    marks.filter(({ status }) => isAttended(status)).map(({ personId }) => canonicalId(personId)),
  )
  const anonymous = Math.max(0, ...parts.map(({ anonymousCount }) => anonymousCount))
  return marks.length === 0 && anonymous === 0 ? null : came.size + anonymous
}
