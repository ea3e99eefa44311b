import { fail, ok } from '#shared/domain/result.ts'
import { guessSeparator, parseCsv } from './csv-parser.ts'
import {
  type ReadTablesOptions,
  type ReadTablesResult,
  type RefusalCode,
  TABLE_LIMITS,
  type TableRow,
} from './table.ts'
import { decodeText } from './text-decoding.ts'

/** What else a text file may be, from its first characters. */
const foreignText = (head: string): RefusalCode | null => {
  const start = head
    .replace(/^\uFEFF/u, '')
    .trimStart()
    .slice(0, 2_000)
    .toLowerCase()
  if (start.startsWith('{\\rtf')) return 'textDocument'
  if (/^<(?:!doctype html|html|table|head|body|meta|div|style|script)\b/u.test(start))
    return 'webPage'
  if (/^<\?xml/u.test(start)) {
    if (start.includes('<html')) return 'webPage'
    return start.includes('urn:schemas-microsoft-com:office:spreadsheet') ||
      start.includes('opendocument') ||
      start.includes('<office:document')
      ? 'otherSpreadsheet'
      : 'notASpreadsheet'
  }
  if (/^<\w/u.test(start)) return start.includes('<td') ? 'webPage' : 'notASpreadsheet'
  if (start.startsWith('begin:vcard') || /^(?:\{\s*["}]|\[\s*[{[])/u.test(start)) {
    return 'notASpreadsheet'
  }
  return null
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const CONTROL = /[\u0000-\u0008\u000B\u000E-\u001F]/gu

const looksBinary = (text: string): boolean => {
  const sample = text.slice(0, 20_000)
  if (sample.includes('\u0000')) return true
  return (sample.match(CONTROL)?.length ?? 0) > sample.length * 0.01
}

/**
 * What a field says without what keeps spreadsheets from changing it: OWASP's guard against formulas
 * (`'=…`, `'+…`), written by our own export and by others, and `="0696123456"`, by which exports keep
 * a zero in front.
 */
const withoutGuard = (field: string): string => {
  if (/^'[=+\-@\t\r\n＝＋－＠]/u.test(field)) return field.slice(1)
  const quoted = /^\s*="((?:[^"]|"")*)"\s*$/u.exec(field)?.[1]
  return quoted === undefined ? field : quoted.replaceAll('""', '"')
}

const lastFilled = (fields: readonly string[]): number => {
  let last = fields.length
  while (last > 0 && (fields[last - 1] ?? '').trim() === '') last -= 1
  return last
}

/** Reads a text file as one sheet. Separator, encoding and `sep=` line are found; nothing is typed. */
export const readCsvTables = (
  bytes: Uint8Array,
  sheetName: string,
  { onProgress, shouldStop }: ReadTablesOptions,
): ReadTablesResult => {
  const { text: decoded, encoding } = decodeText(bytes)
  const foreign = foreignText(decoded)
  if (foreign) return fail({ code: foreign })
  if (looksBinary(decoded)) return fail({ code: 'notASpreadsheet' })
  const declared = /^\uFEFF?sep=(.)(?:\r\n|\r|\n|$)/iu.exec(decoded)
  const text = decoded.slice(declared?.[0].length ?? 0).replace(/^\uFEFF/u, '')
  const separator = declared?.[1] ?? guessSeparator(text)
  const rows: TableRow[] = []
  let refusal: RefusalCode | null = null
  let seen = 0
  parseCsv(text, separator, (fields, number) => {
    seen += 1
    if (seen % 500 === 0) {
      onProgress?.({
        phase: 'reading',
        ratio: Math.min(1, rows.length / TABLE_LIMITS.rowsPerSheet),
      })
      if (shouldStop?.()) refusal = 'cancelled'
    }
    const width = lastFilled(fields)
    if (width > TABLE_LIMITS.columns) refusal = 'tooManyColumns'
    if (width > 0) {
      rows.push({
        number,
        cells: fields.slice(0, width).map((field) => {
          const value = withoutGuard(field).normalize('NFC')
          return value.trim() === '' ? null : value
        }),
      })
    }
    if (rows.length > TABLE_LIMITS.rowsPerSheet + TABLE_LIMITS.headRows) refusal = 'tooManyRows'
    return refusal === null
  })
  if (refusal !== null) return fail(refusalWithLimit(refusal))
  if (rows.length === 0) return fail({ code: 'nothingInside' })
  return ok({
    kind: 'csv',
    sheets: [{ name: sheetName, hidden: false, rows }],
    encoding,
    separator,
  })
}

const refusalWithLimit = (code: RefusalCode) => {
  if (code === 'tooManyRows') return { code, limit: TABLE_LIMITS.rowsPerSheet }
  if (code === 'tooManyColumns') return { code, limit: TABLE_LIMITS.columns }
  return { code }
}
