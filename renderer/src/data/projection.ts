import type { Table } from 'dexie'
import { type DocumentName, TABLE_NAMES, type TableName } from '#shared/schemas/table-documents.ts'
import type { Row } from '#shared/schemas/tables.ts'
import { type Fields, parseRow } from '#shared/workspace/row-maps.ts'
import type { RowAddress, WriteModel } from '#shared/workspace/write-model.ts'
import {
  PROJECTION_VERSION,
  type ReadDatabase,
  type ReadModelState,
  type RowKey,
  rowKey,
} from './database.ts'

/** A row as a commit left it; null when it removed it. */
export type RowChange = RowAddress & { readonly fields: Fields | null }

/** The rows as they are now, taken at once: a later commit must not show before it is journalled. */
export const captureRows = (
  model: WriteModel,
  addresses: readonly RowAddress[],
): readonly RowChange[] =>
  addresses.map((address) => ({ ...address, fields: model.rawRow(address) }))

/** How far the tables go once a projection is written. */
export type Progress = { readonly lastSeq: number; readonly ahead: boolean }

/** The tables are not as the last projection left them: they were wiped or replaced since. */
export class ReadModelLostError extends Error {
  constructor() {
    super('The read model is not the one last written')
    this.name = 'ReadModelLostError'
  }
}

type Invalid = Partial<Record<TableName, readonly string[]>>
type AnyTable = Table<Row<TableName>, RowKey>
const tableOf = (database: ReadDatabase, name: TableName): AnyTable =>
  database[name] as unknown as AnyTable
const invalidKey = (document: DocumentName, id: string) => `${document}/${id}`

/** Number of rows that this version cannot read. */
export const invalidCount = (state: ReadModelState): number =>
  Object.values(state.invalid).reduce((total, keys) => total + keys.length, 0)

/**
 * Writes the changes and how far they go, all or nothing; of two changes of one row the last wins.
 * Throws `ReadModelLostError` when the tables are not in state `before`, and what Dexie throws.
 */
export const projectChanges = async (
  database: ReadDatabase,
  before: ReadModelState,
  changes: readonly RowChange[],
  progress: Progress,
): Promise<ReadModelState> => {
  const latest = new Map(
    changes.map((change) => [`${change.document}\n${change.table}\n${change.id}`, change]),
  )
  const puts = new Map<TableName, Row<TableName>[]>()
  const deletes = new Map<TableName, RowKey[]>()
  const invalid: Invalid = { ...before.invalid }
  for (const { table, document, id, fields } of latest.values()) {
    const row = parseRow(table, fields)
    if (row) listIn(puts, table).push(row)
    else listIn(deletes, table).push(rowKey(table, document, id))
    noteInvalid(invalid, table, invalidKey(document, id), fields !== null && row === null)
  }
  const after: ReadModelState = { ...before, ...progress, invalid }
  const touched = [...new Set([...puts.keys(), ...deletes.keys()])]
  const tables = [database.meta, ...touched.map((table) => database[table])]
  await database.transaction('rw', tables, async () => {
    // Asked one behind the other without waiting: the store answers in order, and what was found too
    // late to stop the rows takes them back with the transaction.
    const [found] = await Promise.all([
      database.meta.get('state'),
      ...[...puts].map(([table, rows]) => tableOf(database, table).bulkPut(rows)),
      ...[...deletes].map(([table, keys]) => tableOf(database, table).bulkDelete(keys)),
      database.meta.put(after),
    ])
    if (!sameState(found, before)) throw new ReadModelLostError()
  })
  return after
}

/** Replaces every table by the rows of the documents, all or nothing. */
export const rebuildTables = async (
  database: ReadDatabase,
  model: WriteModel,
  workspaceId: string,
  progress: Progress,
): Promise<ReadModelState> => {
  const invalid: Invalid = {}
  const rows = TABLE_NAMES.map((table) => ({
    table,
    rows: validRows(model, table, (key) => noteInvalid(invalid, table, key, true)),
  }))
  const after: ReadModelState = {
    key: 'state',
    workspaceId,
    ...progress,
    projection: PROJECTION_VERSION,
    invalid,
  }
  await database.transaction('rw', database.tables, async () => {
    for (const { table, rows: tableRows } of rows) {
      await database[table].clear()
      if (tableRows.length > 0) await tableOf(database, table).bulkPut([...tableRows])
    }
    await database.meta.put(after)
  })
  return after
}

const sameState = (found: ReadModelState | undefined, before: ReadModelState): boolean =>
  found !== undefined &&
  found.workspaceId === before.workspaceId &&
  found.lastSeq === before.lastSeq &&
  found.ahead === before.ahead

const validRows = (
  model: WriteModel,
  table: TableName,
  onInvalid: (key: string) => void,
): readonly Row<TableName>[] => {
  const rows: Row<TableName>[] = []
  for (const { document, id, record } of model.records(table)) {
    const row = parseRow(table, record.toJSON())
    if (row) rows.push(row)
    else onInvalid(invalidKey(document, id))
  }
  return rows
}

const noteInvalid = (invalid: Invalid, table: TableName, key: string, isInvalid: boolean) => {
  const known = invalid[table] ?? []
  if (known.includes(key) === isInvalid) return
  invalid[table] = isInvalid ? [...known, key] : known.filter((other) => other !== key)
}

const listIn = <Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] => {
  const known = lists.get(key)
  if (known) return known
  const made: Item[] = []
  lists.set(key, made)
  return made
}
