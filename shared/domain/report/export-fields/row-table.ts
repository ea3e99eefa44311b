import type { Facilitator } from '#shared/schemas/community.schema.ts'
import type { Demographic } from '#shared/schemas/people.schema.ts'
import type { Day } from '../../dates.ts'
import type { ReportFilter } from '../report-filter.ts'
import type { ReportLedger } from '../report-ledger.ts'
import type { FieldKind, FieldValue } from './field-value.ts'

/** What the rows of an export are taken from. */
export type ExportSource = {
  /** Sessions of the filter may be cut down further (`sourceOf`). */
  readonly ledger: ReportLedger
  readonly filter: ReportFilter
  /** Code of a commune, `other`, `notTold`; null: whatever it is. */
  readonly personCommune: string | null
  readonly collects: readonly Demographic[]
  readonly facilitators: readonly Facilitator[]
  /** Whom to contact for those who left neither phone nor e-mail. */
  readonly referent: string
  readonly today: Day
  /** True when sessions were kept for a reason that the filter does not say. */
  readonly isCutDown: boolean
}

/** A column that rows can have. */
export type RowField<Key extends string = string> = {
  /** Kept in models and files: never changed, never used again for something else. */
  readonly key: Key
  readonly kind: FieldKind
  /** Says something of one person: leaving the app is noted. */
  readonly isPersonal: boolean
  /** Asked for only where the organisation chose to. */
  readonly asks: Demographic | null
}

/** Field of rows of one kind, with how it is read from them. */
export type ReadField<Row> = Omit<RowField, 'key'> & { readonly value: (row: Row) => FieldValue }

/** The rows of an export, read cell by cell. */
export type ReadRows = {
  readonly count: number
  /** Different people that the rows are about. */
  readonly people: number
  /** Null for a field that this kind of rows does not have. */
  readonly value: (row: number, key: string) => FieldValue
}

/** A kind of rows: what they can say, and how they are read. */
export type RowTable<Key extends string = string> = {
  readonly fields: readonly RowField<Key>[]
  readonly read: (source: ExportSource) => ReadRows
}

type Fields<Row, Key extends string> = Readonly<Record<Key, ReadField<Row>>>

/** Makes a kind of rows; `personOf` says whom a row is about. */
export const rowTable = <Row, Key extends string>(
  fields: Fields<Row, Key>,
  rowsOf: (source: ExportSource) => readonly Row[],
  personOf: (row: Row) => string | null,
): RowTable<Key> => {
  const byKey: Readonly<Record<string, ReadField<Row>>> = fields
  return {
    fields: Object.entries<ReadField<Row>>(fields).map(([key, { kind, isPersonal, asks }]) => ({
      key: key as Key,
      kind,
      isPersonal,
      asks,
    })),
    read: (source) => {
      const rows = rowsOf(source)
      return {
        count: rows.length,
        people: new Set(rows.map(personOf).filter((id) => id !== null)).size,
        value: (index, key) => {
          const row = rows[index]
          return row === undefined || !Object.hasOwn(byKey, key)
            ? null
            : (byKey[key]?.value(row) ?? null)
        },
      }
    },
  }
}

/** A field that says nothing of anybody. */
export const plain = <Row>(kind: FieldKind, value: (row: Row) => FieldValue): ReadField<Row> => ({
  kind,
  isPersonal: false,
  asks: null,
  value,
})

/** A field that says something of one person. */
export const personal = <Row>(
  kind: FieldKind,
  value: (row: Row) => FieldValue,
  asks: Demographic | null = null,
): ReadField<Row> => ({ kind, isPersonal: true, asks, value })
