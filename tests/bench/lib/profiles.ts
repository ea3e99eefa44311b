import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { snapshotId } from '#electron/main/services/snapshot-files.ts'
import { exampleRows } from '#shared/example/example-rows.ts'
import { TABLE_NAMES } from '#shared/schemas/table-documents.ts'
import type { Rows } from '#shared/schemas/tables.ts'
import { encodeWorkspaceFile } from '#shared/workspace/workspace-file.ts'
import { WriteModel } from '#shared/workspace/write-model.ts'
import { FROZEN_DAY } from '#tests/e2e/fixtures.ts'
import { openApp } from './windows.ts'

const SAVED_AT = new Date(`${FROZEN_DAY}T12:00:00Z`)

/** Rows of the bundled example, on the day of the tests. */
export const exampleWorkspaceRows = (): Rows => exampleRows(FROZEN_DAY)

const modelOf = (rows: Rows): WriteModel => {
  const model = new WriteModel()
  model.transact((tx) => {
    for (const table of TABLE_NAMES) for (const row of rows[table]) tx.put(table, row as never)
  })
  return model
}

/**
 * A folder as the app leaves it when it closes: the rows in a verified snapshot, the tables of the
 * screens built, Chromium's own caches warm.
 */
export const makeProfile = async (folder: string, rows: Rows): Promise<void> => {
  const bytes = encodeWorkspaceFile(modelOf(rows), {
    workspaceId: 'bench',
    savedAt: SAVED_AT.toISOString(),
    appVersion: '0.0.0',
    seq: 1,
  })
  const snapshots = path.join(folder, 'snapshots')
  await mkdir(snapshots, { recursive: true })
  await writeFile(path.join(snapshots, `${snapshotId(1, SAVED_AT, 'asked')}.koudmen`), bytes)
  const { close } = await openApp(folder)
  await close()
}
