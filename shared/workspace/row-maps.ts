import * as Y from 'yjs'
import {
  type DocumentKind,
  type DocumentName,
  TABLE_DOCUMENTS,
  TABLE_NAMES,
  type TableName,
} from '#shared/schemas/table-documents.ts'
import { ROW_SCHEMAS, type Row } from '#shared/schemas/tables.ts'

/** A row as stored, with the fields this version does not know. */
export type Fields = Readonly<Record<string, unknown>>
type RecordMap = Y.Map<Y.Map<unknown>>

/** Equal as stored values are: by content. */
export const sameValue = (left: unknown, right: unknown): boolean =>
  left === right || JSON.stringify(left) === JSON.stringify(right)

/** Kind of the document of that name. */
export const kindOf = (name: DocumentName): DocumentKind =>
  name.startsWith('session:') ? 'session' : (name as DocumentKind)

const TABLES_OF: Readonly<Record<DocumentKind, readonly TableName[]>> = {
  community: TABLE_NAMES.filter((table) => TABLE_DOCUMENTS[table] === 'community'),
  people: TABLE_NAMES.filter((table) => TABLE_DOCUMENTS[table] === 'people'),
  library: TABLE_NAMES.filter((table) => TABLE_DOCUMENTS[table] === 'library'),
  session: TABLE_NAMES.filter((table) => TABLE_DOCUMENTS[table] === 'session'),
}

/** Tables that a document of that name holds. */
export const tablesOf = (name: DocumentName): readonly TableName[] => TABLES_OF[kindOf(name)]

/** Rows that a Yjs transaction added, changed or removed, read from its events. */
export const touchedRows = (
  doc: Y.Doc,
  name: DocumentName,
  transaction: Y.Transaction,
): readonly { readonly table: TableName; readonly id: string }[] => {
  const tableOf = new Map<unknown, TableName>(
    tablesOf(name).map((table) => [tableMap(doc, table), table]),
  )
  const touched: { readonly table: TableName; readonly id: string }[] = []
  for (const [type, keys] of transaction.changed) {
    const ownTable = tableOf.get(type)
    if (ownTable) {
      for (const id of keys) if (id !== null) touched.push({ table: ownTable, id })
      continue
    }
    const parentTable = tableOf.get(type.parent)
    const id = type._item?.parentSub
    if (parentTable && id) touched.push({ table: parentTable, id })
  }
  return touched
}

/** Root map of a table within a document. */
export const tableMap = (doc: Y.Doc, table: TableName): RecordMap => doc.getMap(table) as RecordMap

/** Adds the row, or changes the given fields of the row that has its id. */
export const writeRow = (doc: Y.Doc, table: TableName, id: string, fields: Fields): void => {
  const rows = tableMap(doc, table)
  const record = rows.get(id)
  if (!record) {
    rows.set(id, new Y.Map(Object.entries(fields)))
    return
  }
  for (const [name, value] of Object.entries(fields)) {
    // A field that keeps its value is not written: it would win over a real change elsewhere.
    if (!sameValue(record.get(name), value)) record.set(name, value)
  }
}

/** The fields parsed by the table's schema; null when absent or invalid. */
export const parseRow = <Table extends TableName>(
  table: Table,
  fields: Readonly<Record<string, unknown>> | null,
): Row<Table> | null => {
  if (!fields) return null
  const parsed = ROW_SCHEMAS[table].safeParse(fields)
  return parsed.success ? (parsed.data as unknown as Row<Table>) : null
}
