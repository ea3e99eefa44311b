import type * as Y from 'yjs'
import {
  type DocumentName,
  documentNameOf,
  type Row,
  TABLES,
  type TableName,
} from '#shared/schemas/tables.ts'
import { type Fields, parseRow, patchRow, sameValue, tableMap, writeRow } from './row-maps.ts'
import type { RowAddress, WriteModel, WriteTransaction } from './write-model.ts'

/** A bug of the caller: a row its schema refuses. Names fields, never what a person typed. */
export class InvalidRowError extends Error {
  constructor(table: TableName, fields: readonly string[]) {
    super(`Invalid row in ${table}: ${fields.join(', ')}`)
    this.name = 'InvalidRowError'
  }
}

/** The writes of one change, and the rows as they will be once it is applied. */
export class ChangeDraft {
  readonly #model: WriteModel
  readonly writes = new Map<DocumentName, ((doc: Y.Doc) => void)[]>()
  /** By document and table, then by id; null for a removed row. */
  readonly #overlay = new Map<string, Map<string, Fields | null>>()

  constructor(model: WriteModel) {
    this.#model = model
  }

  readonly transaction: WriteTransaction = {
    put: (table, row) => {
      const document = documentNameOf(table, row)
      const fields: Fields = { ...row }
      const after = { ...this.#current({ document, table, id: row.id }), ...fields }
      assertValid(table, after)
      this.#write({ document, table, id: row.id }, after, (doc) =>
        writeRow(doc, table, row.id, fields),
      )
    },
    patch: (table, row, fields) => {
      const address = { document: documentNameOf(table, row), table, id: row.id }
      const before = this.#current(address)
      if (!before) return
      const after = { ...before, ...withoutUndefined(fields) }
      // A row that a newer version wrote and this one cannot read may still be changed.
      if (parseRow(table, before)) assertValid(table, after)
      this.#write(address, after, (doc) => patchRow(doc, table, row.id, fields))
    },
    remove: (table, row) => {
      const address = { document: documentNameOf(table, row), table, id: row.id }
      if (!this.#current(address)) return
      this.#write(address, null, (doc) => tableMap(doc, table).delete(row.id))
    },
    read: (address) => parseRow(address.table, this.#current(address)),
    get: (table, row) =>
      parseRow(table, this.#current({ document: documentNameOf(table, row), table, id: row.id })),
    find: (table, match = {}) => this.#find(table, match),
  }

  #current({ document, table, id }: RowAddress): Fields | null {
    const pending = this.#overlay.get(`${document}\n${table}`)?.get(id)
    return pending === undefined ? this.#model.rawRow({ document, table, id }) : pending
  }

  #write({ document, table, id }: RowAddress, after: Fields | null, write: (doc: Y.Doc) => void) {
    const key = `${document}\n${table}`
    const rows = this.#overlay.get(key) ?? new Map<string, Fields | null>()
    this.#overlay.set(key, rows.set(id, after))
    const writes = this.writes.get(document)
    if (writes) writes.push(write)
    else this.writes.set(document, [write])
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
    const document: DocumentName | undefined =
      typeof sessionId === 'string' ? `session:${sessionId}` : undefined
    for (const { document: name, id, record } of this.#model.records(table, document)) {
      if (this.#overlay.get(`${name}\n${table}`)?.has(id)) continue
      if (matches((field) => record.get(field))) keep(record.toJSON())
    }
    for (const [key, rows] of this.#overlay) {
      if (!key.endsWith(`\n${table}`)) continue
      for (const fields of rows.values()) {
        if (fields && matches((field) => fields[field])) keep(fields)
      }
    }
    return found
  }
}

const withoutUndefined = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

const assertValid = (table: TableName, fields: Fields): void => {
  const parsed = TABLES[table].schema.safeParse(fields)
  if (parsed.success) return
  throw new InvalidRowError(
    table,
    parsed.error.issues.map((issue) => issue.path.join('.')),
  )
}
