import { TABLE_DOCUMENTS, TABLE_NAMES, type TableName } from '#shared/schemas/table-documents.ts'
import type { WriteModel } from '#shared/workspace/write-model.ts'
import type { ReadDatabase, ReadModelState } from './database.ts'

export type TableCounts = Readonly<Record<TableName, number>>

/** Tables whose rows are all in documents built at every start, and those that live with a session. */
export const LASTING_TABLES = TABLE_NAMES.filter((table) => TABLE_DOCUMENTS[table] !== 'session')
export const SESSION_TABLES = TABLE_NAMES.filter((table) => TABLE_DOCUMENTS[table] === 'session')

export type FoundTables = {
  /** Null when the tables were never written, or lost what they knew of themselves. */
  readonly state: ReadModelState | null
  /** Rows a table, those that this version cannot read included. */
  readonly counts: TableCounts
}

/** What the tables hold, and how far they say they go, at one instant. */
export const readTables = async (database: ReadDatabase): Promise<FoundTables> => {
  const [state = null, ...counted] = await database.transaction('r', database.tables, () =>
    Promise.all([
      database.meta.get('state'),
      ...TABLE_NAMES.map((table) => database[table].count()),
    ]),
  )
  const counts = TABLE_NAMES.map((table, index) => [
    table,
    (counted[index] ?? 0) + (state?.invalid[table]?.length ?? 0),
  ])
  return { state, counts: Object.fromEntries(counts) as Record<TableName, number> }
}

/** True when each of these tables holds as many rows as the documents. */
export const countsAgree = (
  counts: TableCounts,
  model: WriteModel,
  tables: readonly TableName[],
): boolean => tables.every((table) => counts[table] === model.countOf(table))
