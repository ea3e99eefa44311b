import path from 'node:path'
import { describeRefusal } from '#shared/spreadsheets/people-import/describe-import.ts'
import {
  type ImportSummary,
  importSummary,
} from '#shared/spreadsheets/people-import/import-summary.ts'
import { TABLE_LIMITS } from '#shared/spreadsheets/table-reader/table.ts'
import { WORKSPACE_EXTENSION } from '#shared/workspace/workspace-archive.ts'
import type { CliOptions } from './cli-arguments.ts'
import { readLimited } from './cli-files.ts'
import { type CliShell, refusalStop } from './cli-outcome.ts'

/** `koudmen import`: what a list would bring, in JSON for scripts or in words for people. */
export const importCommand = async (
  file: string,
  { json }: CliOptions,
  shell: CliShell,
): Promise<void> => {
  const { t, language } = shell
  const limit = TABLE_LIMITS.fileBytes
  const bytes = await readLimited(file, limit, shell)
  if (!bytes) {
    // A workspace is told by what it holds; one too large to be opened here, by its name.
    if (path.extname(file).toLowerCase() === `.${WORKSPACE_EXTENSION}`)
      throw refusalStop('koudmenFile', describeRefusal({ code: 'koudmenFile' }, t))
    const refusal = { code: 'fileTooLarge', limit: limit / 1_000_000 } as const
    throw refusalStop(refusal.code, describeRefusal(refusal, t))
  }
  const summary = importSummary(bytes, path.basename(file), { language })
  if (!summary.ok) throw refusalStop(summary.error.code, describeRefusal(summary.error, t))
  const { sheet, otherSheets } = summary.data
  if (otherSheets.length > 0) {
    const list = otherSheets.map(({ name, rowCount }) =>
      t('importing.columns.otherSheet', { name, count: rowCount }),
    )
    const count = otherSheets.length
    shell.tell(t('importing.columns.otherSheets', { count, sheet, list: list.join(', ') }))
  }
  if (summary.data.people.length === 0)
    throw refusalStop('nobody', t('cli.refusals.nobody', { path: file }))
  shell.answer(json ? JSON.stringify(summary.data, null, 2) : inWords(summary.data, shell))
}

const inWords = (summary: ImportSummary, { t }: CliShell): string =>
  [
    `${summary.fileName} – ${summary.sheet}`,
    t('cli.peopleRead', { count: summary.people.length }),
    t('cli.doubtsFound', { count: summary.doubtfulCells.length }),
    ...summary.doubtfulCells.map(({ row, column, value, reason, decision }) =>
      indented(t('cli.doubtLine', { row, column, value, reason, decision })),
    ),
    t('cli.rowsSkipped', {
      count: summary.skippedRows.reduce((sum, { row, lastRow }) => sum + lastRow - row + 1, 0),
    }),
    ...summary.skippedRows.map(({ row, lastRow, explanation }) =>
      indented(
        row === lastRow
          ? t('cli.skippedLine', { row, explanation })
          : t('cli.skippedLines', { row, lastRow, explanation }),
      ),
    ),
    t('cli.duplicatesFound', { count: summary.duplicates.length }),
    ...summary.duplicates.map(({ rows: [first, second], names: [one, other] }) =>
      indented(t('cli.duplicateLine', { first, second, one, other })),
    ),
  ].join('\n')

const indented = (line: string): string => `  ${line}`
