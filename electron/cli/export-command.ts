import path from 'node:path'
import { type Day, dayInMartinique } from '#shared/domain/dates.ts'
import { exportAttendance } from '#shared/spreadsheets/attendance-export/export-attendance.ts'
import type { ExportSelection } from '#shared/spreadsheets/attendance-export/export-selection.ts'
import { exportModel } from '#shared/spreadsheets/export-models/model-workbook.ts'
import { exportOutcomes } from '#shared/spreadsheets/outcomes-export/export-outcomes.ts'
import type { CliOptions } from './cli-arguments.ts'
import {
  checkExtension,
  checkTarget,
  isFolder,
  openWorkspaceFile,
  writeFileWhole,
} from './cli-files.ts'
import type { CliShell } from './cli-outcome.ts'
import { modelOfName } from './model-of-name.ts'
import { sessionOfCode } from './session-of-code.ts'

const isWithin =
  (from: Day | null, to: Day | null) =>
  ({ date }: { readonly date: Day }): boolean =>
    (from === null || date >= from) && (to === null || date <= to)

/**
 * `koudmen export`: the attendance workbook, the list as CSV, the workbook of outcomes, or the file of
 * an export model.
 */
export const exportCommand = async (
  workspace: string,
  options: CliOptions,
  shell: CliShell,
): Promise<void> => {
  const given = options.out ?? ''
  const intoFolder = await isFolder(given, shell)
  if (!intoFolder) {
    const either = options.outcomes ? ['.xlsx'] : ['.xlsx', '.csv']
    checkExtension(given, options.csv ? ['.csv'] : either, shell)
  }
  const { model: writeModel } = await openWorkspaceFile(workspace, shell)
  const rows = writeModel.rows()
  const { session, from, to } = options
  const selection: ExportSelection =
    session === null
      ? { kind: 'period', from, to }
      : { kind: 'session', sessionId: sessionOfCode(rows.sessions, session, shell).id }
  const model = { rows, selection, today: options.today ?? dayInMartinique(shell.now()) }
  const { language } = shell
  const format = options.csv || /\.csv$/iu.test(given) ? 'csv' : 'xlsx'
  const { bytes, fileName } =
    options.model !== null
      ? exportModel({ model: modelOfName(rows, options, model.today, shell), language, format })
      : options.outcomes
        ? exportOutcomes({ model, language })
        : exportAttendance({ model, language, format })
  const target = intoFolder ? path.join(given, fileName) : given
  await checkTarget(target, { force: options.force, input: workspace }, shell)
  await writeFileWhole(target, bytes, shell)
  shell.tell(shell.t('cli.written', { path: target }))
  // A model without days of its own on the command line keeps its period, which is not known here.
  const isPeriodKnown = options.model === null || from !== null || to !== null
  if (selection.kind === 'period' && isPeriodKnown && !rows.sessionParts.some(isWithin(from, to)))
    shell.tell(shell.t('cli.noSessionFound'))
}
