import type { Result } from '#shared/domain/result.ts'

/** A cell as read: dates are already text (« 24/11/2026 »), formulas their cached value, empty null. */
export type Cell = string | number | boolean | null

/** A row that holds something; `cells` goes up to its last filled cell. */
export type TableRow = {
  /** 1-based, as the spreadsheet numbers it; rows without anything are simply not listed. */
  readonly number: number
  readonly cells: readonly Cell[]
}

export type TableSheet = {
  readonly name: string
  readonly hidden: boolean
  readonly rows: readonly TableRow[]
}

export type TableKind = 'xlsx' | 'xls' | 'ods' | 'csv'

export type CsvEncoding = 'utf8' | 'utf16' | 'windows1252'

export type Tables = {
  readonly kind: TableKind
  readonly sheets: readonly TableSheet[]
  /** Only for text files. */
  readonly encoding: CsvEncoding | null
  readonly separator: string | null
}

/** Limits of a list. See reliability.md 2.4 for the measures behind them. */
export const TABLE_LIMITS = {
  fileBytes: 10_000_000,
  inflatedBytes: 50_000_000,
  zipEntries: 200,
  /** Apache POI's figure; only looked at in entries over `ratioFromBytes`. */
  inflationRatio: 100,
  ratioFromBytes: 1_000_000,
  /** Rows of people. */
  rowsPerSheet: 5_000,
  /** Titles, headers and totals tolerated above that while the people are not known yet. */
  headRows: 50,
  columns: 100,
  sheets: 50,
  cells: 1_000_000,
} as const

/** Why a file is refused; the sentences are `importing.refusals.<code>`. */
export const REFUSAL_CODES = [
  'emptyFile',
  'nothingInside',
  'fileTooLarge',
  'inflatedTooLarge',
  'suspiciousCompression',
  'tooManyParts',
  'tooManyRows',
  'tooManyColumns',
  'tooManySheets',
  'tooManyCells',
  'passwordProtected',
  'damaged',
  'unsafeName',
  'webPage',
  'pdf',
  'picture',
  'textDocument',
  'presentation',
  'otherSpreadsheet',
  'archive',
  'koudmenFile',
  'notASpreadsheet',
  'cancelled',
] as const
export type RefusalCode = (typeof REFUSAL_CODES)[number]

export type Refusal = {
  readonly code: RefusalCode
  /** Name of the sheet at fault, when one is. */
  readonly sheet?: string
  /** The limit that was passed, in the unit of the code (rows, columns, megabytes…). */
  readonly limit?: number
}

export type ReadProgress = {
  readonly phase: 'opening' | 'reading' | 'understanding'
  /** 0 to 1 within the phase. */
  readonly ratio: number
}

export type ReadTablesOptions = {
  readonly onProgress?: (progress: ReadProgress) => void
  /** Asked often; true ends the reading with `cancelled`. */
  readonly shouldStop?: () => boolean
}

export type ReadTablesResult = Result<Tables, Refusal>

/** Keys that would reach the prototype of a plain object. */
const UNSAFE_NAMES = new Set(['__proto__', 'constructor', 'prototype'])
export const isUnsafeName = (name: string): boolean => UNSAFE_NAMES.has(name.trim().toLowerCase())
