import type { AttendanceStatus } from '#shared/schemas/session.schema.ts'
import { isAttended, type LedgerPart, type LedgerSession } from '../attendance-ledger.ts'
import type { Report } from './report.ts'
import { bucketOf, type Grain } from './time-buckets.ts'

/**
 * One row of the flat table: a person at a part, the people without a name of a part, or a part at
 * which nobody was. Flags are 1 on one row of what they name, so that adding a column up counts
 * without repeats.
 */
export type FlatRow = {
  readonly kind: 'person' | 'unnamed' | 'nobody'
  readonly session: LedgerSession
  readonly part: LedgerPart
  /** Null for people without a name. */
  readonly personId: string | null
  readonly status: AttendanceStatus | null
  /** Presences of the row. */
  readonly count: number
  readonly minutes: number
  readonly step: string
  readonly partMinutes: number
  readonly firstOfPart: 0 | 1
  readonly firstOfSession: 0 | 1
  readonly firstOfPerson: 0 | 1
  /** On one row of each person who was at two sessions or more. */
  readonly cameBack: 0 | 1
  readonly firstInFormat: 0 | 1
  readonly firstInStep: 0 | 1
  readonly unnamedOnce: number
}

/** The rows of a bilan, by date, then in the order of the sheet of each part. */
export const flatRows = (report: Pick<Report, 'overTime' | 'sessions'>): readonly FlatRow[] => {
  const grain: Grain = report.overTime[0]?.bucket.grain ?? 'month'
  const seen = new Set<string>()
  const once = (...key: readonly (string | null)[]): 0 | 1 => {
    const name = key.join('\n')
    if (seen.has(name)) return 0
    seen.add(name)
    return 1
  }
  // Sessions come one after another: the first row of the second one says that somebody came back.
  const firstSeenIn = new Map<string, string>()
  const isBack = (personId: string, sessionId: string): boolean => {
    const known = firstSeenIn.get(personId)
    if (known === undefined) firstSeenIn.set(personId, sessionId)
    return known !== undefined && known !== sessionId
  }
  const rows: FlatRow[] = []
  for (const session of report.sessions) {
    const { id, format } = session.session
    const fullest = fullestPart(session)
    for (const part of session.parts) {
      const step = bucketOf(part.part.date, grain).key
      const push = (
        row: Pick<FlatRow, 'kind' | 'personId' | 'status' | 'count' | 'minutes'> &
          Partial<Pick<FlatRow, 'unnamedOnce'>>,
      ) => {
        const firstOfPart = once('part', part.part.id)
        const { personId } = row
        const isPerson = personId !== null
        rows.push({
          unnamedOnce: 0,
          ...row,
          session,
          part,
          step,
          partMinutes: firstOfPart === 1 ? part.minutes : 0,
          firstOfPart,
          firstOfSession: once('session', id),
          firstOfPerson: isPerson ? once('person', personId) : 0,
          cameBack: isPerson && isBack(personId, id) ? once('back', personId) : 0,
          firstInFormat: isPerson ? once('format', personId, format) : 0,
          firstInStep: isPerson ? once('step', personId, step) : 0,
        })
      }
      const before = rows.length
      for (const { personId, marks } of session.entries) {
        const mark = marks[part.position]
        if (!mark || !isAttended(mark.status)) continue
        const { status, minutes } = mark
        push({ kind: 'person', personId, status, count: 1, minutes })
      }
      const { anonymousCount } = part.part
      if (anonymousCount > 0) {
        push({
          kind: 'unnamed',
          personId: null,
          status: null,
          count: anonymousCount,
          minutes: anonymousCount * part.minutes,
          unnamedOnce: part === fullest ? anonymousCount : 0,
        })
      }
      if (rows.length === before) {
        push({ kind: 'nobody', personId: null, status: null, count: 0, minutes: 0 })
      }
    }
  }
  return rows
}

/** The part with most people without a name: they are counted there, once. */
const fullestPart = ({ parts }: LedgerSession): LedgerPart | null =>
  parts.reduce<LedgerPart | null>(
    (best, part) =>
      best === null || part.part.anonymousCount > best.part.anonymousCount ? part : best,
    null,
  )
