import { TABLE_NAMES, TABLES, type TableName } from '#shared/schemas/tables.ts'
import type { WriteModel } from '#shared/workspace/write-model.ts'
import type { ReadDatabase, ReadModelState } from './database.ts'

export type TableCounts = Readonly<Record<TableName, number>>

/** Tables whose rows are all in documents built at every start, and those that live with a session. */
export const LASTING_TABLES = TABLE_NAMES.filter((table) => TABLES[table].document !== 'session')
export const SESSION_TABLES = TABLE_NAMES.filter((table) => TABLES[table].document === 'session')

/** Rows a table, those that this version cannot read included. */
export const countTables = async (
  database: ReadDatabase,
  state: ReadModelState,
): Promise<TableCounts> => {
  const counted = await database.transaction('r', database.tables, () =>
    Promise.all(TABLE_NAMES.map((table) => database[table].count())),
  )
  return Object.fromEntries(
    TABLE_NAMES.map((table, index) => [
      table,
      (counted[index] ?? 0) + (state.invalid[table]?.length ?? 0),
    ]),
  ) as Record<TableName, number>
}

/** True when each of these tables holds as many rows as the documents. */
export const countsAgree = (
  counts: TableCounts,
  model: WriteModel,
  tables: readonly TableName[],
): boolean => tables.every((table) => counts[table] === model.countOf(table))
