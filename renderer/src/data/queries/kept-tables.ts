import { Dexie, RangeSet, type Table } from 'dexie'
import type { TableName } from '#shared/schemas/table-documents.ts'
import type { Row } from '#shared/schemas/tables.ts'
import type { ReadDatabase } from '../database.ts'

type KeptRow = { readonly id: string }
type Kept = { readonly change: number; readonly rows: readonly KeptRow[] }

/** Keys of one change, or `all` when nobody can tell which rows it touched. */
type Touched = readonly string[] | 'all'

/** Changes of a table that are remembered; whoever read before them reads everything again. */
const MOST_CHANGES = 1_000
/** Beyond that many changed rows one reading of all is as quick. */
const MOST_KEYS = 500

/** What changed in each table since the window opened, change by change. */
class Changes {
  count = 0
  #last: Touched[] = []

  add(touched: Touched): void {
    this.count += 1
    this.#last.push(touched)
    if (this.#last.length > MOST_CHANGES) this.#last = this.#last.slice(-MOST_CHANGES / 2)
  }

  /** Keys touched since then; `all` when that is not known, or they are many. */
  since(count: number): Touched {
    const missed = this.count - count
    if (missed > this.#last.length) return 'all'
    const keys = new Set<string>()
    for (const touched of missed === 0 ? [] : this.#last.slice(-missed)) {
      if (touched === 'all') return 'all'
      for (const key of touched) keys.add(key)
    }
    return keys.size > MOST_KEYS ? 'all' : [...keys]
  }
}

const changesOf = new Map<string, Changes>()
let changesOfAll = 0

const changesIn = (table: string): Changes => {
  const known = changesOf.get(table)
  if (known) return known
  const made = new Changes()
  changesOf.set(table, made)
  return made
}

/** The keys of a set of Dexie's when it is made of single ones. */
const keysIn = (ranges: Parameters<typeof RangeSet>[0]): Touched => {
  const keys: string[] = []
  const iterator = RangeSet(ranges)[Symbol.iterator]()
  for (let step = iterator.next(); !step.done; step = iterator.next()) {
    const { from, to } = step.value
    if (typeof from !== 'string' || from !== to) return 'all'
    keys.push(from)
  }
  return keys
}

// Dexie names what a transaction changed `idb://<database>/<table>/<index>`, or `all` when it cannot tell.
// Under the empty index stand the keys of the rows, those removed included.
Dexie.on('storagemutated', (parts) => {
  const touched = new Map<string, Touched>()
  for (const [part, ranges] of Object.entries(parts)) {
    const [, table, index] = /^idb:\/\/[^/]*\/([^/]*)\/(.*)$/u.exec(part) ?? []
    if (table === undefined) changesOfAll += 1
    else if (index === '') touched.set(table, keysIn(ranges))
    else if (!touched.has(table)) touched.set(table, 'all')
  }
  for (const [table, keys] of touched) changesIn(table).add(keys)
})

const kept = new WeakMap<ReadDatabase, Map<TableName, Kept & { readonly changeOfAll: number }>>()

const storeOf = (database: ReadDatabase, table: TableName): Table<KeptRow, string> =>
  database[table] as unknown as Table<KeptRow, string>

const keptIn = (database: ReadDatabase) => {
  const known = kept.get(database)
  if (known) return known
  const made = new Map<TableName, Kept & { readonly changeOfAll: number }>()
  kept.set(database, made)
  return made
}

/** Keeps rows read while no change came; those of a change that came meanwhile are read by the next reader. */
const keep = (
  database: ReadDatabase,
  table: TableName,
  { change, rows }: Kept,
  changeOfAll: number,
): void => {
  if (changesIn(table).count === change && changesOfAll === changeOfAll)
    keptIn(database).set(table, { change, rows, changeOfAll })
}

/**
 * All rows of a table by id, from memory: only those that changed since are read, for the 40,000
 * attendances of ten years take longer to read than to count. The very same rows while none changed.
 * Within a live query the table is followed as if it had been read.
 */
export const wholeTable = async <Name extends TableName>(
  database: ReadDatabase,
  table: Name,
): Promise<readonly Row<Name>[]> => {
  const known = keptIn(database).get(table)
  const change = changesIn(table).count
  const changeOfAll = changesOfAll
  const keys = known?.changeOfAll === changeOfAll ? changesIn(table).since(known.change) : 'all'
  if (known && keys !== 'all') {
    // Counting is what makes a live query follow every row.
    await storeOf(database, table).count()
    if (keys.length === 0) return known.rows as unknown as readonly Row<Name>[]
    const found = await storeOf(database, table).bulkGet([...keys])
    const rows = withRows(known.rows, keys, found)
    keep(database, table, { change, rows }, changeOfAll)
    return rows as unknown as readonly Row<Name>[]
  }
  const rows = await storeOf(database, table).toArray()
  keep(database, table, { change, rows }, changeOfAll)
  return rows as unknown as readonly Row<Name>[]
}

/** The rows with those of these keys as they were found: changed, added, or gone. */
const withRows = (
  rows: readonly KeptRow[],
  keys: readonly string[],
  found: readonly (KeptRow | undefined)[],
): readonly KeptRow[] => {
  const changed = new Set(keys)
  const fresh = found.filter((row) => row !== undefined)
  fresh.sort((left, right) => (left.id < right.id ? -1 : 1))
  const merged: KeptRow[] = []
  let next = 0
  for (const row of rows) {
    if (changed.has(row.id)) continue
    // The order of the store: by id, as code units.
    for (let added = fresh[next]; added && added.id < row.id; added = fresh[next]) {
      merged.push(added)
      next += 1
    }
    merged.push(row)
  }
  return [...merged, ...fresh.slice(next)]
}

/** Rows read in one go while nobody waits for them: a few milliseconds. */
const PIECE = 1_000

/**
 * Reads a table into memory piece by piece, between two things that the window has to do. Nothing is
 * kept of it when a row changes meanwhile.
 */
export const warmTable = async (
  database: ReadDatabase,
  table: TableName,
  quietMoment: () => Promise<void>,
): Promise<void> => {
  if (keptIn(database).has(table)) return
  const change = changesIn(table).count
  const changeOfAll = changesOfAll
  const rows: KeptRow[] = []
  for (;;) {
    await quietMoment()
    if (changesIn(table).count !== change || keptIn(database).has(table)) return
    const last = rows.at(-1)
    const store = storeOf(database, table)
    const rest = last ? store.where(':id').above(last.id) : store.orderBy(':id')
    const some = await rest.limit(PIECE).toArray()
    rows.push(...some)
    if (some.length < PIECE) break
  }
  keep(database, table, { change, rows }, changeOfAll)
}
