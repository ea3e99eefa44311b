import { ok } from '#shared/domain/result.ts'
import type { ExportedFile } from '#shared/spreadsheets/attendance-export/export-attendance.ts'
import {
  exportReport,
  type ReportExportRequest,
} from '#shared/spreadsheets/report-export/export-report.ts'
import type { SheetsTask } from './sheets-task.ts'

/** Writes the workbook of a bilan. */
export const exportReportTask: SheetsTask<
  ReportExportRequest,
  ExportedFile,
  { readonly code: never }
> = (request, onProgress) => {
  onProgress({ phase: 'writing', ratio: 0 })
  return ok(exportReport(request))
}
