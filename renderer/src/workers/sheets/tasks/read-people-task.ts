import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { ok } from '#shared/domain/result.ts'
import type {
  ImportOptions,
  ImportProposal,
} from '#shared/spreadsheets/people-import/import-types.ts'
import { proposeImport } from '#shared/spreadsheets/people-import/propose-import.ts'
import { readTables } from '#shared/spreadsheets/table-reader/read-tables.ts'
import type { Refusal, Tables } from '#shared/spreadsheets/table-reader/table.ts'
import type { SheetsTask } from './sheets-task.ts'

export type ReadPeopleInput = {
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly options?: ImportOptions
}

export type ReadPeopleData = {
  /** The sheets as read: hand them to `proposePeople` when the mapping changes. */
  readonly tables: Tables
  readonly proposal: ImportProposal
  /** sha256 of the file. */
  readonly fileHash: string
}

/** Reads a file behind its guards and understands the list in it. */
export const readPeopleTask: SheetsTask<ReadPeopleInput, ReadPeopleData, Refusal> = (
  { bytes, fileName, options },
  onProgress,
) => {
  const tables = readTables(bytes, fileName, { onProgress })
  if (!tables.ok) return tables
  onProgress({ phase: 'understanding', ratio: 0 })
  const proposal = proposeImport(tables.data, fileName, options)
  if (!proposal.ok) return proposal
  return ok({
    tables: tables.data,
    proposal: proposal.data,
    fileHash: bytesToHex(sha256(bytes)),
  })
}
