import type { Photo } from '#shared/schemas/outcome.schema.ts'
import type { Day } from '../dates.ts'
import { groupBy } from '../group-by.ts'
import { type EntrySheet, sheetCode } from '../outcomes/entry-sheets.ts'
import { rosterOnTable } from '../roster-version.ts'
import type { ReportLedger } from './report-ledger.ts'

/** One session behind a figure, with the paper that proves it. */
export type Proof = {
  readonly sessionId: string
  readonly title: string
  readonly firstDay: Day | null
  /** Code printed on the sheet, such as `K7FR-EM`. */
  readonly sheet: string
  /** Version of the sign-in sheet that was signed; null: no print of ours, or another sheet. */
  readonly version: number | null
  /** Scans or photos of signed or filled sheets kept with the session. */
  readonly scans: readonly Photo[]
}

/** The sessions and sheets behind a figure, by date. Ids of sessions that are gone are left out. */
export const proofsOf = (
  { rows, sessionById }: ReportLedger,
  sessionIds: readonly string[],
  sheet: EntrySheet,
): readonly Proof[] => {
  const wanted = new Set(sessionIds)
  const rosters = groupBy(
    rows.rosters.filter(({ sessionId }) => wanted.has(sessionId)),
    ({ sessionId }) => sessionId,
  )
  const kind = sheet === 'attendance' ? 'signedSheet' : 'sheet'
  const scans = groupBy(
    rows.photos.filter((photo) => photo.kind === kind && wanted.has(photo.sessionId)),
    ({ sessionId }) => sessionId,
  )
  return sessionIds
    .flatMap((sessionId): Proof[] => {
      const known = sessionById.get(sessionId)
      if (!known) return []
      const { session, parts } = known
      const print = sheet === 'attendance' ? rosterOnTable(rosters.get(sessionId) ?? []) : null
      return [
        {
          sessionId,
          title: session.title,
          firstDay: parts[0]?.part.date ?? null,
          sheet: sheetCode(session.code, sheet),
          version: print?.version ?? null,
          scans: scans.get(sessionId) ?? [],
        },
      ]
    })
    .toSorted((left, right) => ((left.firstDay ?? '9999') < (right.firstDay ?? '9999') ? -1 : 1))
}
