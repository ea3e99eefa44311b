import type { Result } from '#shared/domain/result.ts'
import type { RouteInput, RouteResult } from '#shared/ipc/index.ts'
import { TABLE_NAMES } from '#shared/schemas/table-documents.ts'
import { parseRow } from '#shared/workspace/row-maps.ts'
import { WriteModel } from '#shared/workspace/write-model.ts'
import { within } from '../lib/within.ts'
import { createReadDatabase, type ReadDatabase, type ReadModelState } from './database.ts'

/** Stores rows as one more backup: route `workspace.keepTables`. */
export type KeepTables = (
  tables: RouteInput<'workspace.keepTables'>,
) => Promise<RouteResult<'workspace.keepTables'>>

export type KeptTables = Result<
  /** The backup, or null when the tables hold no row. */
  { readonly id: string } | null,
  Extract<RouteResult<'workspace.keepTables'>, { readonly ok: false }>['error']
>

const PATIENCE_MS = 15_000

/**
 * Keeps every row of the tables as a backup, before they are made anew from a journal that may hold
 * less (decision 9). Rows that this version cannot read are left out. Throws what Dexie throws.
 */
export const rescueTables = async (
  database: ReadDatabase,
  state: ReadModelState,
  keep: KeepTables,
): Promise<KeptTables> => {
  const tables = await database.transaction('r', database.tables, () =>
    Promise.all(TABLE_NAMES.map((table) => database[table].toArray())),
  )
  if (tables.every((rows) => rows.length === 0)) return { ok: true, data: null }
  const model = new WriteModel()
  model.transact((tx) => {
    for (const [index, table] of TABLE_NAMES.entries()) {
      for (const found of tables[index] ?? []) {
        const row = parseRow(table, found as unknown as Readonly<Record<string, unknown>>)
        if (row) tx.put(table, row)
      }
    }
  })
  const documents = model.documentNames.map((document) => ({
    document,
    // Yjs never makes shared buffers.
    update: model.encode(document) as Uint8Array<ArrayBuffer>,
  }))
  if (documents.length === 0) return { ok: true, data: null }
  return await keep({
    workspaceId: state.workspaceId,
    lastSeq: state.lastSeq,
    isAhead: state.ahead,
    documents,
  })
}

/**
 * The same for the recovery screen, where no workspace is open. Answers null when there are no tables
 * to read: never opened here, or a store that does not open.
 */
export const rescueStoredTables = async (
  keep: KeepTables,
  name = 'koudmen',
): Promise<KeptTables | null> => {
  const names = await indexedDB.databases()
  if (!names.some((known) => known.name === name)) return null
  const database = createReadDatabase({ name })
  const read = async () => {
    await database.open()
    const state = await database.meta.get('state')
    return state ? await rescueTables(database, state, keep) : null
  }
  try {
    return await within(read(), PATIENCE_MS)
  } catch {
    return null
  } finally {
    database.close()
  }
}
