import { REPORT_TABLES, type ReportRows } from '#shared/domain/report/report-rows.ts'
import type { ReadDatabase } from '../database.ts'

/** Every row that a bilan counts, in one transaction: figures of two moments would not add up. */
export const loadReportRows = (database: ReadDatabase): Promise<ReportRows> =>
  database.transaction(
    'r',
    REPORT_TABLES.map((table) => database[table]),
    async () => {
      const tables = await Promise.all(
        REPORT_TABLES.map(async (table) => [table, await database[table].toArray()] as const),
      )
      return Object.fromEntries(tables) as unknown as ReportRows
    },
  )
