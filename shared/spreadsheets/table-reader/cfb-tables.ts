import { CFB } from 'xlsx'
import { fail } from '#shared/domain/result.ts'
import { type ReadTablesOptions, type ReadTablesResult, TABLE_LIMITS } from './table.ts'
import { readWorkbook } from './workbook-tables.ts'
import { inspectXls } from './xls-guard.ts'

type CfbEntry = { readonly content?: Uint8Array | readonly number[] }
type CfbReader = {
  readonly read: (bytes: Uint8Array, options: { readonly type: 'array' }) => unknown
  readonly find: (file: unknown, path: string) => CfbEntry | null
}

// The library types its container reader loosely; these are the two calls used here.
const reader = CFB as CfbReader

/** Reads an Excel 97–2003 file, and tells an encrypted xlsx or a Word file apart from one. */
export const readCfbTables = (file: Uint8Array, options: ReadTablesOptions): ReadTablesResult => {
  let container: unknown
  try {
    container = reader.read(file, { type: 'array' })
  } catch {
    return fail({ code: 'damaged' })
  }
  const find = (path: string) => reader.find(container, path)
  if (find('/EncryptedPackage')) return fail({ code: 'passwordProtected' })
  const workbook = find('/Workbook') ?? find('/Book')
  if (!workbook) {
    if (find('/WordDocument')) return fail({ code: 'textDocument' })
    if (find('/PowerPoint Document')) return fail({ code: 'presentation' })
    return fail({ code: 'notASpreadsheet' })
  }
  const content = workbook.content ?? []
  const verdict = inspectXls(content instanceof Uint8Array ? content : Uint8Array.from(content))
  if (verdict === 'tooManyRows') {
    return fail({ code: verdict, limit: TABLE_LIMITS.rowsPerSheet })
  }
  if (verdict !== null) return fail({ code: verdict })
  return readWorkbook(file, 'xls', options)
}
