import { TABLE_DOCUMENTS, TABLE_NAMES, type TableName } from '#shared/schemas/table-documents.ts'
import type { WriteModel } from '#shared/workspace/write-model.ts'
import type { ReadDatabase, ReadModelState } from './database.ts'

/** Rows of each table that was counted, those that this version cannot read included. */
export type TableCounts = ReadonlyMap<TableName, number>

/** Tables whose rows are all in documents built at every start, and those that live with a session. */
export const LASTING_TABLES = TABLE_NAMES.filter((table) => TABLE_DOCUMENTS[table] !== 'session')
export const SESSION_TABLES = TABLE_NAMES.filter((table) => TABLE_DOCUMENTS[table] === 'session')

export type FoundTables = {
  /** Null when the tables were never written, or lost what they knew of themselves. */
  readonly state: ReadModelState | null
  readonly counts: TableCounts
}

/** What some of the tables hold, and how far they all say they go, at one instant. */
export const readTables = async (
  database: ReadDatabase,
  tables: readonly TableName[],
): Promise<FoundTables> => {
  const stores = [database.meta, ...tables.map((table) => database[table])]
  const [state = null, ...counted] = await database.transaction('r', stores, () =>
    Promise.all([database.meta.get('state'), ...tables.map((table) => database[table].count())]),
  )
  const rowsOf = (table: TableName, index: number) =>
    (counted[index] ?? 0) + (state?.invalid[table]?.length ?? 0)
  return { state, counts: new Map(tables.map((table, index) => [table, rowsOf(table, index)])) }
}

/** True when each of the tables that were counted holds as many rows as the documents. */
export const countsAgree = (counts: TableCounts, model: WriteModel): boolean =>
  [...counts].every(([table, count]) => count === model.countOf(table))
