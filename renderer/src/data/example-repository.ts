import { fail, ok, type Result } from '#shared/domain/result.ts'
import type { IpcErrorCode } from '#shared/ipc/index.ts'
import { TABLE_NAMES, type TableName } from '#shared/schemas/table-documents.ts'
import type { Row, Rows } from '#shared/schemas/tables.ts'
import type { WriteTransaction } from '#shared/workspace/write-model.ts'
import { invoke } from '../platform/ipc-client.ts'
import type { CommitOutcome } from './commit-queue.ts'
import { type NewOrganisation, newOrganisation } from './community-repository.ts'
import { step } from './repository.ts'
import { useSaveStatus } from './save-status-store.ts'
import { clearUndo, settled } from './workspace.ts'

const putAll = <Table extends TableName>(
  tx: WriteTransaction,
  table: Table,
  rows: readonly Row<Table>[],
): void => {
  for (const row of rows) tx.put(table, row)
}

const removeEverything = (tx: WriteTransaction): void => {
  for (const table of TABLE_NAMES) {
    for (const row of tx.find(table)) tx.remove(table, row)
  }
}

export const exampleRepository = {
  /** Fills an empty workspace with the example's rows (its organisation says `isExample`). */
  loadExample: (rows: Rows): Promise<CommitOutcome> =>
    step(
      'loadExample',
      (tx) => {
        for (const table of TABLE_NAMES) putAll(tx, table, rows[table])
      },
      { isUndoable: false },
    ),

  /**
   * Puts everything there is away (a snapshot keeps it) and starts a community of one's own. Erases
   * nothing unless the snapshot holds everything: answers why it could not be taken.
   */
  startNew: async (
    organisation: NewOrganisation,
  ): Promise<Result<CommitOutcome, { readonly code: IpcErrorCode }>> => {
    await settled()
    // A snapshot holds what the journal holds.
    if (useSaveStatus.getState().unsavedCount > 0) return fail({ code: 'journalRefused' })
    const kept = await invoke('workspace.snapshot', { reason: 'asked' }).catch(() =>
      fail({ code: 'unexpected' } as const),
    )
    if (!kept.ok) return kept
    const saving = step(
      'startNew',
      (tx) => {
        removeEverything(tx)
        tx.put('organisation', newOrganisation(organisation))
      },
      { isUndoable: false },
    )
    // The steps before are those of the example: undoing them would bring pieces of it back.
    clearUndo()
    return ok(await saving)
  },
} as const
