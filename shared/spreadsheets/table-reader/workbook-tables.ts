import { type CellObject, read, SSF, type WorkBook } from 'xlsx'
import { fail, ok } from '#shared/domain/result.ts'
import {
  type Cell,
  isUnsafeName,
  type ReadTablesOptions,
  type ReadTablesResult,
  type RefusalCode,
  TABLE_LIMITS,
  type TableKind,
  type TableRow,
  type TableSheet,
} from './table.ts'

type DateParts = {
  readonly y: number
  readonly m: number
  readonly d: number
  readonly H: number
  readonly M: number
}
type Formats = {
  readonly is_date: (format: string) => boolean
  readonly parse_date_code: (
    value: number,
    options: { readonly date1904: boolean },
  ) => DateParts | null
}
const formats = SSF as Formats

const two = (value: number) => String(value).padStart(2, '0')

/** Dates become the text people see: « 24/11/2026 », with the time when there is one. */
const dateText = (value: number, date1904: boolean): string | null => {
  const parts = formats.parse_date_code(value, { date1904 })
  if (!parts) return null
  const time = parts.H || parts.M ? `${two(parts.H)}:${two(parts.M)}` : ''
  if (parts.y <= 1900 && value < 1) return time || '00:00'
  return [`${two(parts.d)}/${two(parts.m)}/${parts.y}`, time].filter(Boolean).join(' ')
}

const isDateFormat = (format: unknown): boolean => {
  if (typeof format !== 'string') return false
  try {
    return formats.is_date(format)
  } catch {
    return false
  }
}

const readCell = (cell: CellObject | undefined, date1904: boolean): Cell => {
  if (!cell || cell.v === undefined || cell.v === null) return null
  if (cell.t === 'e') return cell.w ?? '#N/A'
  if (cell.t === 'b') return cell.v === true
  if (typeof cell.v === 'number') {
    if (!Number.isFinite(cell.v)) return null
    return isDateFormat(cell.z) ? (dateText(cell.v, date1904) ?? cell.v) : cell.v
  }
  const text = String(cell.v).normalize('NFC')
  return text.trim() === '' ? null : text
}

const readRow = (cells: readonly CellObject[], number: number, date1904: boolean): TableRow => {
  const values: Cell[] = []
  cells.forEach((cell, column) => {
    if (column >= TABLE_LIMITS.columns * 4) return
    const value = readCell(cell, date1904)
    if (value === null) return
    while (values.length < column) values.push(null)
    values[column] = value
  })
  return { number, cells: values }
}

const readSheet = (workbook: WorkBook, index: number): TableSheet | null => {
  const name = workbook.SheetNames[index]
  const sheet = name === undefined ? undefined : workbook.Sheets[name]
  if (name === undefined || !sheet) return null
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true
  const rows: TableRow[] = []
  // Rows are sparse: `forEach` passes over the holes, of which there may be a million.
  ;(sheet['!data'] ?? []).forEach((cells: readonly CellObject[] | undefined, row: number) => {
    const read = readRow(cells ?? [], row + 1, date1904)
    if (read.cells.length > 0) rows.push(read)
  })
  return { name, hidden: (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0, rows }
}

const sheetRefusal = (sheet: TableSheet): RefusalCode | null => {
  if (sheet.rows.length > TABLE_LIMITS.rowsPerSheet + TABLE_LIMITS.headRows) return 'tooManyRows'
  const tooWide = sheet.rows.some((row) => row.cells.length > TABLE_LIMITS.columns)
  return tooWide ? 'tooManyColumns' : null
}

/**
 * Parses bytes that passed the guards. Formulas are not evaluated (their last computed value is
 * taken), macros, comments and styles are not read.
 */
export const readWorkbook = (
  bytes: Uint8Array,
  kind: TableKind,
  { onProgress, shouldStop }: ReadTablesOptions,
): ReadTablesResult => {
  onProgress?.({ phase: 'reading', ratio: 0 })
  if (shouldStop?.()) return fail({ code: 'cancelled' })
  let workbook: WorkBook
  try {
    workbook = read(bytes, {
      type: 'array',
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellStyles: false,
      cellText: false,
      cellNF: true,
      cellDates: false,
      sheetStubs: false,
      bookVBA: false,
      bookDeps: false,
      bookFiles: false,
      nodim: true,
    })
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error)
    return fail({ code: /password|encrypt/iu.test(text) ? 'passwordProtected' : 'damaged' })
  }
  if (workbook.SheetNames.length > TABLE_LIMITS.sheets) {
    return fail({ code: 'tooManySheets', limit: TABLE_LIMITS.sheets })
  }
  const unsafe = workbook.SheetNames.find(isUnsafeName)
  if (unsafe !== undefined) return fail({ code: 'unsafeName', sheet: unsafe })
  const sheets: TableSheet[] = []
  for (let index = 0; index < workbook.SheetNames.length; index += 1) {
    if (shouldStop?.()) return fail({ code: 'cancelled' })
    const sheet = readSheet(workbook, index)
    if (sheet === null) continue
    const refusal = sheetRefusal(sheet)
    if (refusal !== null) {
      const limit = refusal === 'tooManyRows' ? TABLE_LIMITS.rowsPerSheet : TABLE_LIMITS.columns
      return fail({ code: refusal, sheet: sheet.name, limit })
    }
    sheets.push(sheet)
    onProgress?.({ phase: 'reading', ratio: (index + 1) / workbook.SheetNames.length })
  }
  if (sheets.every((sheet) => sheet.rows.length === 0)) return fail({ code: 'nothingInside' })
  return ok({ kind, sheets, encoding: null, separator: null })
}
