import { fail } from '#shared/domain/result.ts'
import { readCfbTables } from './cfb-tables.ts'
import { readCsvTables } from './csv-tables.ts'
import { detectContainer } from './file-kind.ts'
import { type ReadTablesOptions, type ReadTablesResult, TABLE_LIMITS } from './table.ts'
import { readZipTables } from './zip-tables.ts'

const baseName = (fileName: string): string =>
  fileName.replace(/^.*[\\/]/u, '').replace(/\.[^.]+$/u, '') || fileName

/**
 * Reads the sheets of an xlsx, xls, ods or csv file, told apart by their content. Every limit of
 * `TABLE_LIMITS` is checked before the costly step it protects; a file that is not a list is named
 * for what it is. Never throws: what is expected is a refusal, what is not is `damaged`.
 */
export const readTables = (
  bytes: Uint8Array,
  fileName: string,
  options: ReadTablesOptions = {},
): ReadTablesResult => {
  if (bytes.length > TABLE_LIMITS.fileBytes) {
    return fail({ code: 'fileTooLarge', limit: TABLE_LIMITS.fileBytes / 1_000_000 })
  }
  const detected = detectContainer(bytes)
  if ('refused' in detected) return fail({ code: detected.refused })
  options.onProgress?.({ phase: 'opening', ratio: 0 })
  switch (detected.container) {
    case 'zip':
      return readZipTables(bytes, options)
    case 'cfb':
      return readCfbTables(bytes, options)
    case 'text':
      return readCsvTables(bytes, baseName(fileName), options)
  }
}
