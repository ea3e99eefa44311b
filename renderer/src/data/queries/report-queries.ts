import { type ReportLedger, reportLedger } from '#shared/domain/report/report-ledger.ts'
import { REPORT_TABLES, type ReportRows } from '#shared/domain/report/report-rows.ts'
import type { ReadDatabase } from '../database.ts'
import { warmTable, wholeTable } from './kept-tables.ts'

/** Every row that a bilan counts, in one transaction: figures of two moments would not add up. */
export const loadReportRows = (database: ReadDatabase): Promise<ReportRows> =>
  database.transaction(
    'r',
    REPORT_TABLES.map((table) => database[table]),
    async () => {
      const tables = await Promise.all(
        REPORT_TABLES.map(async (table) => [table, await wholeTable(database, table)] as const),
      )
      return Object.fromEntries(tables) as unknown as ReportRows
    },
  )

let last: ReportLedger | null = null

const isSame = (left: ReportRows, right: ReportRows): boolean =>
  REPORT_TABLES.every((table) => left[table] === right[table])

/** The rows of every bilan, joined: the very same ledger as before while no row changed. */
export const reportLedgerOf = (rows: ReportRows): ReportLedger => {
  if (last === null || !isSame(last.rows, rows)) last = reportLedger(rows)
  return last
}

/** Reads ahead, while the window has nothing else to do, what the first bilan would make one wait for. */
export const warmReportRows = async (
  database: ReadDatabase,
  quietMoment: () => Promise<void>,
): Promise<void> => {
  for (const table of REPORT_TABLES) await warmTable(database, table, quietMoment)
}
