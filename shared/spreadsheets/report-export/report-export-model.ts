import type { Day } from '#shared/domain/dates.ts'
import { buildReport, type Report } from '#shared/domain/report/report.ts'
import type { ReportFilter } from '#shared/domain/report/report-filter.ts'
import { type ReportLedger, reportLedger } from '#shared/domain/report/report-ledger.ts'
import type { ReportRows } from '#shared/domain/report/report-rows.ts'
import type { Demographic } from '#shared/schemas/people.schema.ts'

/** What the workbook of a bilan is made from, as plain data that a worker can be sent. */
export type ReportExportModel = {
  readonly rows: ReportRows
  readonly filter: ReportFilter
  readonly collects: readonly Demographic[]
  readonly today: Day
  readonly organisation: string
  /** Family and first names beside the numbers. */
  readonly withNames: boolean
  /** For whoever asks: what is counted only, with small numbers hidden, and no row of a person. */
  readonly isPublic: boolean
}

/** The model with its bilan counted: the same rules as the screen. */
export type CountedReport = ReportExportModel & {
  readonly ledger: ReportLedger
  readonly report: Report
}

export const countedReport = (model: ReportExportModel): CountedReport => {
  const ledger = reportLedger(model.rows)
  return { ...model, ledger, report: buildReport(ledger, model.filter, model) }
}
