import type * as Y from 'yjs'
import {
  type DocumentName,
  documentNameOf,
  TABLE_DOCUMENTS,
  type TableName,
} from '#shared/schemas/table-documents.ts'
import { ROW_SCHEMAS, type Row } from '#shared/schemas/tables.ts'
import { type Fields, parseRow, sameValue, tableMap, writeRow } from './row-maps.ts'
import type { RowAddress, WriteModel, WriteTransaction } from './write-model.ts'

/** A bug of the caller: a row its schema refuses. Names fields, never what a person typed. */
export class InvalidRowError extends Error {
  constructor(table: TableName, fields: readonly string[]) {
    super(`Invalid row in ${table}: ${fields.join(', ')}`)
    this.name = 'InvalidRowError'
  }
}

/** A row before and after the change; null where it does not exist. */
type DraftRow = { readonly before: Fields | null; readonly after: Fields | null }

/** The rows as one change will leave them, kept beside the documents until it is applied. */
export class ChangeDraft {
  readonly #model: WriteModel
  readonly #rows = new Map<DocumentName, Map<TableName, Map<string, DraftRow>>>()

  constructor(model: WriteModel) {
    this.#model = model
  }

  /** Documents that the change may alter. */
  get documents(): readonly DocumentName[] {
    return [...this.#rows.keys()]
  }

  /** Writes the outcome of the change, row by row: a row made and removed again leaves no trace. */
  applyTo(name: DocumentName, doc: Y.Doc): void {
    for (const [table, rows] of this.#rows.get(name) ?? []) {
      for (const [id, { before, after }] of rows) {
        if (after) writeRow(doc, table, id, after)
        else if (before) tableMap(doc, table).delete(id)
      }
    }
  }

  readonly transaction: WriteTransaction = {
    put: (table, row) => {
      const address = { document: documentNameOf(table, row), table, id: row.id }
      const after = { ...this.#current(address), ...withoutUndefined(row) }
      assertValid(table, after)
      this.#set(address, after)
    },
    patch: (table, row, fields) => {
      const address = { document: documentNameOf(table, row), table, id: row.id }
      const before = this.#current(address)
      if (!before) return
      const after = { ...before, ...withoutUndefined(fields) }
      // A row that a newer version wrote and this one cannot read may still be changed.
      if (parseRow(table, before)) assertValid(table, after)
      this.#set(address, after)
    },
    remove: (table, row) => {
      const address = { document: documentNameOf(table, row), table, id: row.id }
      if (!this.#current(address)) return
      this.#set(address, null)
    },
    read: (address) => parseRow(address.table, this.#current(address)),
    get: (table, row) =>
      parseRow(table, this.#current({ document: documentNameOf(table, row), table, id: row.id })),
    find: (table, match = {}) => this.#find(table, match),
  }

  #current(address: RowAddress): Fields | null {
    const drafted = this.#rows.get(address.document)?.get(address.table)?.get(address.id)
    return drafted ? drafted.after : this.#model.rawRow(address)
  }

  #set(address: RowAddress, after: Fields | null): void {
    const { document, table, id } = address
    const tables = this.#rows.get(document) ?? new Map<TableName, Map<string, DraftRow>>()
    this.#rows.set(document, tables)
    const rows = tables.get(table) ?? new Map<string, DraftRow>()
    tables.set(table, rows)
    const drafted = rows.get(id)
    rows.set(id, { before: drafted ? drafted.before : this.#model.rawRow(address), after })
  }

  #find<Table extends TableName>(table: Table, match: Partial<Row<Table>>): Row<Table>[] {
    const wanted = Object.entries(match)
    const matches = (fieldOf: (name: string) => unknown) =>
      wanted.every(([name, value]) => sameValue(fieldOf(name), value))
    const found: Row<Table>[] = []
    const keep = (fields: Fields) => {
      const row = parseRow(table, fields)
      if (row) found.push(row)
    }
    const sessionId = 'sessionId' in match ? match.sessionId : undefined
    // Supports and reuses name a session too, but live in the library.
    const document: DocumentName | undefined =
      typeof sessionId === 'string' && TABLE_DOCUMENTS[table] === 'session'
        ? `session:${sessionId}`
        : undefined
    for (const { document: name, id, record } of this.#model.records(table, document)) {
      if (this.#rows.get(name)?.get(table)?.has(id)) continue
      if (matches((field) => record.get(field))) keep(record.toJSON())
    }
    for (const tables of this.#rows.values()) {
      for (const { after } of tables.get(table)?.values() ?? []) {
        if (after && matches((field) => after[field])) keep(after)
      }
    }
    return found
  }
}

const withoutUndefined = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

const assertValid = (table: TableName, fields: Fields): void => {
  const parsed = ROW_SCHEMAS[table].safeParse(fields)
  if (parsed.success) return
  throw new InvalidRowError(
    table,
    parsed.error.issues.map((issue) => issue.path.join('.')),
  )
}
