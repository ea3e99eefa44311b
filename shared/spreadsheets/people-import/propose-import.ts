import { fail, ok, type Result } from '#shared/domain/result.ts'
import { createTranslator } from '#shared/locales/translator.ts'
import { type Refusal, TABLE_LIMITS, type Tables } from '../table-reader/table.ts'
import { guessHeaderRow, guessSheet } from './guess-table.ts'
import type { ImportOptions, ImportProposal } from './import-types.ts'
import { readBlocks } from './read-blocks.ts'
import { blankRows } from './skipped-rows.ts'
import { splitBlocks, type TableBlock, type TableBlocks } from './table-blocks.ts'

const NO_BLOCK: TableBlock = { header: null, rows: [] }

/** The block of the chosen header; of a guessed one, that whose names stand just above its rows. */
const mainBlock = (
  { blocks }: TableBlocks,
  headerRow: number | null,
  isChosen: boolean,
): TableBlock => {
  const at = blocks.findIndex(({ header }) => (header?.number ?? null) === headerRow)
  const block = blocks[at] ?? NO_BLOCK
  const next = blocks[at + 1]
  return !isChosen && block.rows.length === 0 && next !== undefined ? next : block
}

/**
 * Understands a list already read: which sheet, which header, what each column holds, what each
 * cell says. Every row that holds something is either in `rows` or in `skipped`, every cell that was
 * not taken exactly as written is in `doubts`. Quick enough to be run again at each change of the
 * mapping.
 */
export const proposeImport = (
  tables: Tables,
  fileName: string,
  options: ImportOptions = {},
): Result<ImportProposal, Refusal> => {
  const t = createTranslator(options.language ?? 'fr')
  const sheetIndex = options.sheetIndex ?? guessSheet(tables.sheets)
  const sheet = tables.sheets[sheetIndex]
  if (!sheet) return fail({ code: 'nothingInside' })
  const isChosen = options.headerRow !== undefined
  const wanted = options.headerRow === undefined ? guessHeaderRow(sheet.rows) : options.headerRow
  const table = splitBlocks(sheet.rows, wanted)
  const main = mainBlock(table, wanted, isChosen)
  const { columns, rows, doubts, skipped } = readBlocks(table, main, options.mapping, t)
  if (rows.length > TABLE_LIMITS.rowsPerSheet) {
    return fail({ code: 'tooManyRows', sheet: sheet.name, limit: TABLE_LIMITS.rowsPerSheet })
  }
  return ok({
    fileName,
    kind: tables.kind,
    sheets: tables.sheets.map(({ name, hidden, rows: sheetRows }) => ({
      name,
      hidden,
      rowCount: sheetRows.length,
    })),
    sheetIndex,
    headerRow: main.header?.number ?? null,
    columns,
    rows,
    doubts,
    skipped: [...skipped, ...blankRows(sheet.rows)].sort((one, other) => one.row - other.row),
    table: sheet.rows,
  })
}
