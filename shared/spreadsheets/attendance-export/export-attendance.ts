import { personFiguresOf } from '#shared/domain/attendance-figures.ts'
import { createTranslator, type Language } from '#shared/locales/translator.ts'
import { attendanceCsvBytes } from './attendance-csv.ts'
import { attendanceWorkbook } from './attendance-workbook.ts'
import { exportFileName } from './export-file-name.ts'
import { type AttendanceExportModel, selectAttendance } from './export-selection.ts'
import { peopleListed } from './people-sheet.ts'
import { workbookBytes } from './workbook-bytes.ts'

/** What to export, as plain data that a worker can be sent. */
export type ExportRequest = {
  readonly model: AttendanceExportModel
  readonly language: Language
  readonly format: 'xlsx' | 'csv'
}

export type ExportedFile = {
  readonly bytes: Uint8Array
  /** Suggested name, extension included. */
  readonly fileName: string
}

/** A file about people, for the log of what left: how many are in it. */
export type PeopleFile = ExportedFile & { readonly people: number }

/** The file of a request: the same in the window's worker and on the command line. */
export const exportAttendance = ({ model, language, format }: ExportRequest): PeopleFile => {
  const context = { t: createTranslator(language), language }
  return {
    bytes:
      format === 'csv'
        ? attendanceCsvBytes(model, context)
        : workbookBytes(attendanceWorkbook(model, context)),
    fileName: exportFileName(model, format, context),
    people:
      format === 'csv'
        ? personFiguresOf(selectAttendance(model).sessions).size
        : peopleListed(selectAttendance(model), model.selection).size,
  }
}
