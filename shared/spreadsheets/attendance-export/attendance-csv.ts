import { strToU8 } from 'fflate'
import { type AttendanceExportModel, selectAttendance } from './export-selection.ts'
import { presencesSheet } from './presences-sheet.ts'
import { sheetCsv } from './sheet-csv.ts'
import type { SheetContext } from './sheet-table.ts'

/** The Présences sheet as CSV. */
export const attendanceCsv = (model: AttendanceExportModel, context: SheetContext): string =>
  sheetCsv(presencesSheet(selectAttendance(model), context))

/** The CSV as the bytes of a file. */
export const attendanceCsvBytes = (
  model: AttendanceExportModel,
  context: SheetContext,
): Uint8Array => strToU8(attendanceCsv(model, context))
