import { ok } from '#shared/domain/result.ts'
import {
  type ExportRequest,
  exportAttendance,
  type PeopleFile,
} from '#shared/spreadsheets/attendance-export/export-attendance.ts'
import type { SheetsTask } from './sheets-task.ts'

/** Writes the attendance of a session or of a period as a workbook or as CSV. */
export const exportAttendanceTask: SheetsTask<
  ExportRequest,
  PeopleFile,
  { readonly code: never }
> = (request, onProgress) => {
  onProgress({ phase: 'writing', ratio: 0 })
  return ok(exportAttendance(request))
}
