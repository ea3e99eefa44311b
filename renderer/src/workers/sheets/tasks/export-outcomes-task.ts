import { ok } from '#shared/domain/result.ts'
import type { PeopleFile } from '#shared/spreadsheets/attendance-export/export-attendance.ts'
import {
  exportOutcomes,
  type OutcomesExportRequest,
} from '#shared/spreadsheets/outcomes-export/export-outcomes.ts'
import type { SheetsTask } from './sheets-task.ts'

/** Writes what came out of a session or of a period as a workbook. */
export const exportOutcomesTask: SheetsTask<
  OutcomesExportRequest,
  PeopleFile,
  { readonly code: never }
> = (request, onProgress) => {
  onProgress({ phase: 'writing', ratio: 0 })
  return ok(exportOutcomes(request))
}
