import { flatTable } from './flat-table.ts'
import { participantsTable, peopleTable } from './people-table.ts'
import { presencesTable } from './presences-table.ts'
import { resultsTable } from './results-table.ts'
import type { RowTable } from './row-table.ts'
import { sessionsTable } from './sessions-table.ts'

/** Every kind of rows that an export can have. To add one: a table here, its words, its name in the schema. */
export const ROW_TABLES = {
  presences: presencesTable,
  people: peopleTable,
  participants: participantsTable,
  sessions: sessionsTable,
  results: resultsTable,
  flat: flatTable,
} as const

export type RowKind = keyof typeof ROW_TABLES
export const ROW_KINDS = Object.keys(ROW_TABLES) as readonly RowKind[]
type FieldsOf<Table> = Table extends RowTable<infer Key> ? Key : never
/** Key of a column that some kind of rows has. */
export type RowFieldKey = FieldsOf<(typeof ROW_TABLES)[RowKind]>

/** The table of a kind of rows, whatever its fields. */
export const rowTableOf = (kind: RowKind): RowTable<RowFieldKey> => ROW_TABLES[kind]
