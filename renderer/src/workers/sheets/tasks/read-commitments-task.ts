import {
  type CommitmentsProposal,
  type KnownCommitments,
  proposeCommitments,
} from '#shared/spreadsheets/outcomes-export/read-commitments.ts'
import { readTables } from '#shared/spreadsheets/table-reader/read-tables.ts'
import type { Refusal } from '#shared/spreadsheets/table-reader/table.ts'
import type { SheetsTask } from './sheets-task.ts'

export type ReadCommitmentsInput = {
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly known: KnownCommitments
}

/** Reads an « Engagements » sheet behind the guards of every file and says what it changes. */
export const readCommitmentsTask: SheetsTask<
  ReadCommitmentsInput,
  CommitmentsProposal,
  Refusal | { readonly code: 'notThatSheet' }
> = ({ bytes, fileName, known }, onProgress) => {
  const tables = readTables(bytes, fileName, { onProgress })
  if (!tables.ok) return tables
  onProgress({ phase: 'understanding', ratio: 0 })
  return proposeCommitments(tables.data, known)
}
