import { Dexie } from 'dexie'
import type { Row, TableName } from '#shared/schemas/tables.ts'
import type { ReadDatabase } from '../database.ts'

type Kept = { readonly change: number; readonly rows: readonly unknown[] }

/** How often each table changed since the window opened. */
const changes = new Map<string, number>()
let changesOfAll = 0

// Dexie names what a transaction changed `idb://<database>/<table>/<index>`, or `all` when it cannot tell.
Dexie.on('storagemutated', (parts) => {
  const touched = new Set<string>()
  for (const part of Object.keys(parts)) {
    const table = /^idb:\/\/[^/]*\/([^/]*)\//u.exec(part)?.[1]
    if (table === undefined) changesOfAll += 1
    else touched.add(table)
  }
  for (const table of touched) changes.set(table, (changes.get(table) ?? 0) + 1)
})

const changeOf = (table: TableName): number => (changes.get(table) ?? 0) + changesOfAll

const kept = new WeakMap<ReadDatabase, Map<TableName, Kept>>()

/**
 * All rows of a table, from memory while none of them changed: the 40,000 attendances of ten years take
 * longer to read than to count. Within a live query the table is followed as if it had been read.
 */
export const wholeTable = async <Name extends TableName>(
  database: ReadDatabase,
  table: Name,
): Promise<readonly Row<Name>[]> => {
  const tables = kept.get(database) ?? new Map<TableName, Kept>()
  kept.set(database, tables)
  const known = tables.get(table)
  const change = changeOf(table)
  if (known?.change === change) {
    // Counting is what makes a live query follow every row.
    await database[table].count()
    return known.rows as readonly Row<Name>[]
  }
  const rows = (await database[table].toArray()) as unknown as readonly Row<Name>[]
  // A change that came while one read is not in these rows, or is: the next reader reads again.
  if (changeOf(table) === change) tables.set(table, { change, rows })
  return rows
}
