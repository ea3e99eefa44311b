import * as Y from 'yjs'
import {
  type DocumentName,
  documentNameOf,
  type Row,
  type Rows,
  TABLE_NAMES,
  TABLES,
  type TableName,
} from '#shared/schemas/tables.ts'

/** An encoded Yjs update of one document. */
export type DocumentUpdate = { readonly document: DocumentName; readonly update: Uint8Array }

/** Where a row lives. */
export type RowAddress = {
  readonly document: DocumentName
  readonly table: TableName
  readonly id: string
}

/** What a change may do to the rows; every call names whole fields, never parts of a value. */
export type WriteTransaction = {
  /** Adds a row, or replaces every field of the row that has its id. */
  readonly put: <Table extends TableName>(table: Table, row: Row<Table>) => void
  /** Changes some fields of an existing row; does nothing when the row is gone. */
  readonly patch: <Table extends TableName>(
    table: Table,
    row: Pick<Row<Table>, 'id'> & Readonly<Record<string, unknown>>,
    fields: Partial<Row<Table>>,
  ) => void
  readonly remove: <Table extends TableName>(
    table: Table,
    row: Pick<Row<Table>, 'id'> & Readonly<Record<string, unknown>>,
  ) => void
  /** The row as the transaction sees it now. */
  readonly read: <Table extends TableName>(address: RowAddress & { readonly table: Table }) => Row<Table> | null
}

/** Origin of transactions made by this laptop's user: the undo stack follows only these. */
export const LOCAL_ORIGIN = 'local'

type RecordMap = Y.Map<Y.Map<unknown>>

const sameValue = (left: unknown, right: unknown): boolean =>
  left === right || JSON.stringify(left) === JSON.stringify(right)

/**
 * The workspace as a set of Yjs documents. Each document holds one root map per table, each table
 * one nested map of plain fields per row, so that two laptops that change two fields of one row
 * both win. Fields unknown to this version stay in the document untouched.
 */
export class WriteModel {
  readonly #documents = new Map<DocumentName, Y.Doc>()

  /** Names of the documents that exist, in no given order. */
  get documentNames(): readonly DocumentName[] {
    return [...this.#documents.keys()]
  }

  /** The Yjs document of that name, made empty when it does not exist yet. */
  document(name: DocumentName): Y.Doc {
    const known = this.#documents.get(name)
    if (known) return known
    const made = new Y.Doc({ gc: true, guid: name })
    this.#documents.set(name, made)
    return made
  }

  applyUpdate({ document, update }: DocumentUpdate, origin?: unknown): void {
    Y.applyUpdate(this.document(document), update, origin)
  }

  /** Whole state of one document as a single update. */
  encode(name: DocumentName): Uint8Array {
    return Y.encodeStateAsUpdate(this.document(name))
  }

  /** Runs `change`; each touched document yields exactly one update. */
  transact(change: (transaction: WriteTransaction) => void, origin: unknown = LOCAL_ORIGIN): readonly DocumentUpdate[] {
    const writes: { readonly document: DocumentName; readonly apply: (doc: Y.Doc) => void }[] = []
    // Overlay so that a change can read what it wrote before anything is applied.
    const overlay = new Map<string, Record<string, unknown> | null>()
    const key = (document: string, table: string, id: string) => `${document}\n${table}\n${id}`
    const current = (document: DocumentName, table: TableName, id: string): Record<string, unknown> | null => {
      const pending = overlay.get(key(document, table, id))
      if (pending !== undefined) return pending
      return this.rawRow({ document, table, id })
    }
    change({
      put: (table, row) => {
        const document = documentNameOf(table, row)
        const fields = { ...row } as Record<string, unknown>
        overlay.set(key(document, table, row.id), fields)
        writes.push({ document, apply: (doc) => writeRow(doc, table, row.id, fields) })
      },
      patch: (table, row, fields) => {
        const document = documentNameOf(table, row)
        const before = current(document, table, row.id)
        if (!before) return
        overlay.set(key(document, table, row.id), { ...before, ...fields })
        writes.push({ document, apply: (doc) => patchRow(doc, table, row.id, fields) })
      },
      remove: (table, row) => {
        const document = documentNameOf(table, row)
        overlay.set(key(document, table, row.id), null)
        writes.push({ document, apply: (doc) => tableMap(doc, table).delete(row.id) })
      },
      read: ({ document, table, id }) => parseRow(table, current(document, table, id)) as never,
    })
    const updates: DocumentUpdate[] = []
    for (const name of new Set(writes.map((write) => write.document))) {
      const documentWrites = writes.filter((write) => write.document === name)
      const doc = this.document(name)
      const collect = (update: Uint8Array) => updates.push({ document: name, update })
      doc.on('update', collect)
      try {
        doc.transact(() => {
          for (const write of documentWrites) write.apply(doc)
        }, origin)
      } finally {
        doc.off('update', collect)
      }
    }
    return updates
  }

  /** Every field of the row as stored, unknown ones included, or null. */
  rawRow({ document, table, id }: RowAddress): Record<string, unknown> | null {
    const doc = this.#documents.get(document)
    const record = doc && tableMap(doc, table).get(id)
    return record ? (record.toJSON() as Record<string, unknown>) : null
  }

  /** The row, parsed, or null when it does not exist or does not hold what its schema asks. */
  row<Table extends TableName>(address: RowAddress & { readonly table: Table }): Row<Table> | null {
    return parseRow(address.table, this.rawRow(address)) as Row<Table> | null
  }

  /** Every valid row of one table. */
  rowsOf<Table extends TableName>(table: Table): readonly Row<Table>[] {
    const rows: Row<Table>[] = []
    for (const [name, doc] of this.#documents) {
      if (TABLES[table].document !== kindOf(name)) continue
      tableMap(doc, table).forEach((record) => {
        const row = parseRow(table, record.toJSON() as Record<string, unknown>)
        if (row) rows.push(row as Row<Table>)
      })
    }
    return rows
  }

  /** Every valid row of every table. */
  rows(): Rows {
    return Object.fromEntries(TABLE_NAMES.map((table) => [table, this.rowsOf(table)])) as unknown as Rows
  }

  /** Number of rows a table, whether valid or not: the figure that manifests carry. */
  counts(): Readonly<Record<TableName, number>> {
    const counts = Object.fromEntries(TABLE_NAMES.map((table) => [table, 0])) as Record<TableName, number>
    for (const [name, doc] of this.#documents) {
      for (const table of TABLE_NAMES) {
        if (TABLES[table].document === kindOf(name)) counts[table] += tableMap(doc, table).size
      }
    }
    return counts
  }
}

const kindOf = (name: DocumentName) => (name.startsWith('session:') ? 'session' : name)

/** Root map of a table within a document. */
export const tableMap = (doc: Y.Doc, table: TableName): RecordMap => doc.getMap(table) as RecordMap

const writeRow = (doc: Y.Doc, table: TableName, id: string, fields: Readonly<Record<string, unknown>>) => {
  const existing = tableMap(doc, table).get(id)
  if (existing) {
    patchRow(doc, table, id, fields)
    return
  }
  const record = new Y.Map<unknown>()
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) record.set(name, value)
  tableMap(doc, table).set(id, record)
}

const patchRow = (doc: Y.Doc, table: TableName, id: string, fields: Readonly<Record<string, unknown>>) => {
  const record = tableMap(doc, table).get(id)
  if (!record) return
  for (const [name, value] of Object.entries(fields)) {
    // A field that keeps its value is not written: it would win over a real change elsewhere.
    if (value !== undefined && !sameValue(record.get(name), value)) record.set(name, value)
  }
}

/** The fields parsed by the table's schema; null when absent or invalid. */
export const parseRow = <Table extends TableName>(
  table: Table,
  fields: Readonly<Record<string, unknown>> | null,
): Row<Table> | null => {
  if (!fields) return null
  const parsed = TABLES[table].schema.safeParse(fields)
  return parsed.success ? (parsed.data as unknown as Row<Table>) : null
}
