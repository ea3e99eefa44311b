import type { Result } from '#shared/domain/result.ts'
import { readTables } from '../table-reader/read-tables.ts'
import type { ReadTablesOptions, Refusal } from '../table-reader/table.ts'
import type { ImportOptions, ImportProposal } from './import-types.ts'
import { proposeImport } from './propose-import.ts'

/** Reads a file and understands the list of people in it; see `readTables` and `proposeImport`. */
export const readPeopleList = (
  bytes: Uint8Array,
  fileName: string,
  options: ImportOptions & ReadTablesOptions = {},
): Result<ImportProposal, Refusal> => {
  const tables = readTables(bytes, fileName, options)
  if (!tables.ok) return tables
  options.onProgress?.({ phase: 'understanding', ratio: 0 })
  return proposeImport(tables.data, fileName, options)
}
