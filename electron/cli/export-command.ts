import path from 'node:path'
import { dayInMartinique } from '#shared/domain/dates.ts'
import { attendanceCsvBytes } from '#shared/spreadsheets/attendance-export/attendance-csv.ts'
import { attendanceWorkbook } from '#shared/spreadsheets/attendance-export/attendance-workbook.ts'
import { exportFileName } from '#shared/spreadsheets/attendance-export/export-file-name.ts'
import type {
  AttendanceExportModel,
  ExportSelection,
} from '#shared/spreadsheets/attendance-export/export-selection.ts'
import { workbookBytes } from '#shared/spreadsheets/attendance-export/workbook-bytes.ts'
import type { CliOptions } from './cli-arguments.ts'
import { checkFree, isFolder, openWorkspaceFile, writeFileWhole } from './cli-files.ts'
import type { CliShell } from './cli-outcome.ts'
import { sessionOfCode } from './session-of-code.ts'

/** `koudmen export`: the attendance workbook, or the list as CSV. */
export const exportCommand = async (
  workspace: string,
  options: CliOptions,
  shell: CliShell,
): Promise<void> => {
  const { model: writeModel } = await openWorkspaceFile(workspace, shell)
  const rows = writeModel.rows()
  const { session, from, to } = options
  const selection: ExportSelection =
    session === null
      ? { kind: 'period', from, to }
      : { kind: 'session', sessionId: sessionOfCode(rows.sessions, session, shell).id }
  const model: AttendanceExportModel = {
    rows,
    selection,
    today: options.today ?? dayInMartinique(shell.now()),
  }
  const context = { t: shell.t, language: shell.language }
  const given = options.out ?? ''
  const asCsv = options.csv || /\.csv$/iu.test(given)
  const target = (await isFolder(given, shell))
    ? path.join(given, exportFileName(model, asCsv ? 'csv' : 'xlsx', context))
    : given
  await checkFree(target, options.force, shell)
  const bytes = asCsv
    ? attendanceCsvBytes(model, context)
    : workbookBytes(attendanceWorkbook(model, context))
  await writeFileWhole(target, bytes, shell)
  shell.tell(shell.t('cli.written', { path: target }))
}
