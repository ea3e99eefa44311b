import { dayInMartinique } from '#shared/domain/dates.ts'
import { exampleRows } from '#shared/example/example-rows.ts'
import { documentNameOf, TABLE_NAMES } from '#shared/schemas/table-documents.ts'
import { encodeWorkspaceFile } from '#shared/workspace/workspace-file.ts'
import { WriteModel } from '#shared/workspace/write-model.ts'
import type { CliOptions } from './cli-arguments.ts'
import { checkExtension, checkTarget, writeFileWhole } from './cli-files.ts'
import type { CliShell } from './cli-outcome.ts'

/** `koudmen example`: the bundled example as a workspace file, the same bytes for the same day. */
export const exampleCommand = async (
  { out, today, force }: CliOptions,
  shell: CliShell,
): Promise<void> => {
  const target = out ?? ''
  checkExtension(target, ['.koudmen'], shell)
  await checkTarget(target, { force }, shell)
  const day = today ?? dayInMartinique(shell.now())
  const bytes = exampleWorkspace(day, shell.appVersion)
  await writeFileWhole(target, bytes, shell)
  shell.tell(shell.t('cli.written', { path: target }))
}

/** The bytes of the example's workspace file. */
export const exampleWorkspace = (today: string, appVersion: string): Uint8Array => {
  const rows = exampleRows(today)
  const model = new WriteModel()
  // Yjs draws a number at random for each writer: a fixed one makes the file the same every time.
  const writer = Number(today.replaceAll('-', ''))
  for (const table of TABLE_NAMES)
    for (const row of rows[table]) model.document(documentNameOf(table, row)).clientID = writer
  model.transact((tx) => {
    for (const table of TABLE_NAMES) for (const row of rows[table]) tx.put(table, row as never)
  })
  return encodeWorkspaceFile(model, {
    workspaceId: `example-${today}`,
    savedAt: `${today}T09:00:00-04:00`,
    appVersion,
  })
}
