import * as Y from 'yjs'
import {
  type DocumentName,
  TABLE_DOCUMENTS,
  TABLE_NAMES,
  type TableName,
} from '#shared/schemas/table-documents.ts'
import type { Row, Rows } from '#shared/schemas/tables.ts'
import { ChangeDraft } from './change-draft.ts'
import { kindOf, parseRow, tableMap, tablesOf, touchedRows } from './row-maps.ts'

/** An encoded Yjs update of one document. */
export type DocumentUpdate = { readonly document: DocumentName; readonly update: Uint8Array }

/** Where a row lives. */
export type RowAddress = {
  readonly document: DocumentName
  readonly table: TableName
  readonly id: string
}

/** Names a row of a table: its id, and `sessionId` for the tables that live with a session. */
export type RowReference<Table extends TableName> = Pick<Row<Table>, 'id'> &
  Readonly<Record<string, unknown>>

/**
 * What a change may do to the rows; every call names whole fields, never parts of a value. A value
 * that its schema refuses throws `InvalidRowError`, and then nothing of the change is kept: a row
 * that cannot be read back would vanish from the screen.
 */
export type WriteTransaction = {
  /** Adds a row, or replaces every known field of the row that has its id. */
  readonly put: <Table extends TableName>(table: Table, row: Row<Table>) => void
  /** Changes some fields of an existing row; does nothing when the row is gone. */
  readonly patch: <Table extends TableName>(
    table: Table,
    row: RowReference<Table>,
    fields: Partial<Row<Table>>,
  ) => void
  readonly remove: <Table extends TableName>(table: Table, row: RowReference<Table>) => void
  /** The row as the transaction sees it now. */
  readonly read: <Table extends TableName>(
    address: RowAddress & { readonly table: Table },
  ) => Row<Table> | null
  /** The row as the transaction sees it now, named by its id (and `sessionId`). */
  readonly get: <Table extends TableName>(
    table: Table,
    row: RowReference<Table>,
  ) => Row<Table> | null
  /** Every valid row whose fields equal those of `match`, as the transaction sees them now. */
  readonly find: <Table extends TableName>(
    table: Table,
    match?: Partial<Row<Table>>,
  ) => readonly Row<Table>[]
}

/** A change computed but not yet applied: what it touches is known, the documents are as before. */
export type PreparedChange = {
  readonly documents: readonly DocumentName[]
  /** Writes it; each document that really changes yields exactly one update. */
  readonly apply: (origin: unknown) => void
}

/** What one run changed: an update a document, and the address of each row touched. */
export type CapturedChange = {
  readonly updates: readonly DocumentUpdate[]
  readonly rows: readonly RowAddress[]
}

/** Origin of transactions made by this laptop's user: the undo stack follows only these. */
export const LOCAL_ORIGIN = 'local'
/** Origin of this laptop's own changes that are facts rather than steps: undo leaves them alone. */
export const FACT_ORIGIN = 'fact'
/** Origin of what comes from the journal. */
export const JOURNAL_ORIGIN = 'journal'

/**
 * The workspace as a set of Yjs documents. Each document holds one root map per table, each table
 * one nested map of plain fields per row, so that two laptops that change two fields of one row
 * both win. Fields unknown to this version stay in the document untouched.
 */
export class WriteModel {
  readonly #documents = new Map<DocumentName, Y.Doc>()
  /** Updates of documents that nobody asked for yet, in their order. */
  readonly #waiting = new Map<DocumentName, Uint8Array[]>()
  /** In the order they came, built or not. */
  readonly #names = new Set<DocumentName>()

  /** Names of the documents that exist. */
  get documentNames(): readonly DocumentName[] {
    return [...this.#names]
  }

  /** The Yjs document of that name, made empty when it does not exist yet. */
  document(name: DocumentName): Y.Doc {
    const known = this.#documents.get(name)
    if (known) return known
    const made = new Y.Doc({ gc: true, guid: name })
    // Named at once: Yjs puts another object in the place of a root map first met in an update, and
    // the rows that this update touched could not be told.
    for (const table of tablesOf(name)) tableMap(made, table)
    this.#documents.set(name, made)
    this.#names.add(name)
    const waiting = this.#waiting.get(name)
    if (!waiting) return made
    this.#waiting.delete(name)
    try {
      for (const update of waiting) Y.applyUpdate(made, update, JOURNAL_ORIGIN)
    } catch (error) {
      // Half a document must never pass for the whole: whoever asks again is refused again.
      this.#documents.delete(name)
      this.#waiting.set(name, waiting)
      throw error
    }
    return made
  }

  /**
   * Takes an update of the journal. The document is built when it is first asked for: a start would
   * otherwise wait for years of sessions that nobody opens today.
   */
  keepUpdate({ document, update }: DocumentUpdate): void {
    this.#names.add(document)
    const waiting = this.#waiting.get(document)
    if (this.#documents.has(document)) this.applyUpdate({ document, update }, JOURNAL_ORIGIN)
    else if (waiting) waiting.push(update)
    else this.#waiting.set(document, [update])
  }

  /** A document that is not built yet, or null. */
  get nextUnbuilt(): DocumentName | null {
    return this.#waiting.keys().next().value ?? null
  }

  applyUpdate({ document, update }: DocumentUpdate, origin?: unknown): void {
    Y.applyUpdate(this.document(document), update, origin)
  }

  /** Whole state of one document as a single update. */
  encode(name: DocumentName): Uint8Array {
    return Y.encodeStateAsUpdate(this.document(name))
  }

  /** Runs `change`; each touched document yields exactly one update. */
  transact(
    change: (transaction: WriteTransaction) => void,
    origin: unknown = LOCAL_ORIGIN,
  ): readonly DocumentUpdate[] {
    const prepared = this.prepare(change)
    return this.capture(prepared.documents, () => prepared.apply(origin)).updates
  }

  /** Runs `change` against an overlay: when it throws, the documents are untouched. */
  prepare(change: (transaction: WriteTransaction) => void): PreparedChange {
    const draft = new ChangeDraft(this)
    change(draft.transaction)
    return {
      documents: draft.documents,
      apply: (origin) => {
        for (const name of draft.documents) {
          const doc = this.document(name)
          doc.transact(() => draft.applyTo(name, doc), origin)
        }
      },
    }
  }

  /** Runs `run`, which may change only the named documents, and tells what it changed. */
  capture(names: readonly DocumentName[], run: () => void): CapturedChange {
    const updates: DocumentUpdate[] = []
    const rows = new Map<string, RowAddress>()
    const stops = names.map((name) => {
      const doc = this.document(name)
      const onUpdate = (update: Uint8Array) => updates.push({ document: name, update })
      const onTransaction = (transaction: Y.Transaction) => {
        for (const { table, id } of touchedRows(doc, name, transaction)) {
          rows.set(`${name}\n${table}\n${id}`, { document: name, table, id })
        }
      }
      doc.on('update', onUpdate)
      doc.on('afterTransaction', onTransaction)
      return () => {
        doc.off('update', onUpdate)
        doc.off('afterTransaction', onTransaction)
      }
    })
    try {
      run()
    } finally {
      for (const stop of stops) stop()
    }
    return { updates, rows: [...rows.values()] }
  }

  /** Every field of the row as stored, unknown ones included, or null. */
  rawRow({ document, table, id }: RowAddress): Record<string, unknown> | null {
    const doc = this.#existing(document)
    const record = doc && tableMap(doc, table).get(id)
    return record ? (record.toJSON() as Record<string, unknown>) : null
  }

  /** The row, parsed, or null when it does not exist or does not hold what its schema asks. */
  row<Table extends TableName>(address: RowAddress & { readonly table: Table }): Row<Table> | null {
    return parseRow(address.table, this.rawRow(address)) as Row<Table> | null
  }

  /** Every record of one table as stored, valid or not. */
  *records(
    table: TableName,
    document?: DocumentName,
  ): Generator<RowAddress & { readonly record: Y.Map<unknown> }> {
    for (const name of document === undefined ? this.documentNames : [document]) {
      const doc = TABLE_DOCUMENTS[table] === kindOf(name) && this.#existing(name)
      if (!doc) continue
      for (const [id, record] of tableMap(doc, table)) yield { document: name, table, id, record }
    }
  }

  /** Every valid row of one table. */
  rowsOf<Table extends TableName>(table: Table): readonly Row<Table>[] {
    const rows: Row<Table>[] = []
    for (const { record } of this.records(table)) {
      const row = parseRow(table, record.toJSON())
      if (row) rows.push(row)
    }
    return rows
  }

  /** Every valid row of every table. */
  rows(): Rows {
    return Object.fromEntries(
      TABLE_NAMES.map((table) => [table, this.rowsOf(table)]),
    ) as unknown as Rows
  }

  /** Number of rows a table, whether valid or not: the figure that manifests carry. */
  counts(): Readonly<Record<TableName, number>> {
    return Object.fromEntries(TABLE_NAMES.map((table) => [table, this.countOf(table)])) as Record<
      TableName,
      number
    >
  }

  /** Number of rows of one table, whether valid or not. */
  countOf(table: TableName): number {
    const names = this.documentNames.filter((name) => TABLE_DOCUMENTS[table] === kindOf(name))
    return names.reduce((sum, name) => sum + tableMap(this.document(name), table).size, 0)
  }

  #existing(name: DocumentName): Y.Doc | undefined {
    return this.#waiting.has(name) ? this.document(name) : this.#documents.get(name)
  }
}
