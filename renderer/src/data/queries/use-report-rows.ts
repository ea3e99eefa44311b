import type { ReportRows } from '#shared/domain/report/report-rows.ts'
import type { ActivityReport } from '#shared/schemas/activity-report.schema.ts'
import { loadReportRows } from './report-queries.ts'
import { sharedQuery, useQuery } from './use-query.ts'

const useShared = sharedQuery(loadReportRows)

/** Every row that a bilan counts; undefined while they are read. */
export const useReportRows = (): ReportRows | undefined => useShared('')

/** What the team wrote for a bilan; null: nothing yet. */
export const useActivityReport = (id: string): ActivityReport | null | undefined =>
  useQuery(async (database) => (await database.activityReports.get(id)) ?? null, [id])
