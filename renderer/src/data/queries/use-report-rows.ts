import { useMemo } from 'react'
import type { ReportLedger } from '#shared/domain/report/report-ledger.ts'
import type { ActivityReport } from '#shared/schemas/activity-report.schema.ts'
import { loadReportRows, reportLedgerOf } from './report-queries.ts'
import { sharedQuery, useQuery } from './use-query.ts'

const useShared = sharedQuery(loadReportRows)

/** Every row that a bilan counts, joined; undefined while they are read. */
export const useReportLedger = (): ReportLedger | undefined => {
  const rows = useShared('')
  return useMemo(() => rows && reportLedgerOf(rows), [rows])
}

/** What the team wrote for a bilan; null: nothing yet. */
export const useActivityReport = (id: string): ActivityReport | null | undefined =>
  useQuery(async (database) => (await database.activityReports.get(id)) ?? null, [id])
