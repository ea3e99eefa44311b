import { ok } from '#shared/domain/result.ts'
import type { ExportedFile } from '#shared/spreadsheets/attendance-export/export-attendance.ts'
import {
  exportModel,
  type ModelExportRequest,
} from '#shared/spreadsheets/export-models/model-workbook.ts'
import type { SheetsTask } from './sheets-task.ts'

/** Writes the file of an export model. */
export const exportModelTask: SheetsTask<
  ModelExportRequest,
  ExportedFile,
  { readonly code: never }
> = (request, onProgress) => {
  onProgress({ phase: 'writing', ratio: 0 })
  return ok(exportModel(request))
}
