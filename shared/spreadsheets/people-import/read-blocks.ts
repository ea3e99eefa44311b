import { foldText } from '#shared/domain/folded-text.ts'
import { learnNameHints, type NameHints } from '#shared/domain/name-splitting.ts'
import type { Translate } from '#shared/locales/translator.ts'
import { isUnsafeName, type TableRow } from '../table-reader/table.ts'
import { cellText, columnLetter } from './cell-text.ts'
import { guessColumns, headerNameOrder } from './guess-columns.ts'
import type {
  CellDoubt,
  CellDoubtCode,
  ColumnGuess,
  ColumnMapping,
  ImportRow,
  SkippedRow,
} from './import-types.ts'
import { bareName, joinedLines } from './name-shape.ts'
import { type RowContext, readRow } from './read-row.ts'
import { isBlockTitle, judgeAbove } from './rows-above.ts'
import { filledTexts, judgeRow, skippedRow } from './skipped-rows.ts'
import { isSameHeader, type TableBlock, type TableBlocks } from './table-blocks.ts'

/** What the rows of a list say, each in one of the two lists. */
export type ListReading = {
  /** Of the block under the chosen header: those that a person may give another sense. */
  readonly columns: readonly ColumnGuess[]
  readonly rows: readonly ImportRow[]
  readonly skipped: readonly SkippedRow[]
  readonly doubts: readonly CellDoubt[]
}

type Reading = {
  readonly rows: ImportRow[]
  readonly skipped: SkippedRow[]
  readonly doubts: CellDoubt[]
}

const nameHints = (columns: readonly ColumnGuess[], rows: readonly TableRow[]): NameHints => {
  const column = columns.find(({ target }) => target === 'fullName')
  if (!column) return {}
  return learnNameHints(
    rows.map((row) => bareName(joinedLines(cellText(row.cells[column.index]))).name),
    headerNameOrder(columns),
  )
}

/** What was chosen for the columns of one header, for the same names under another. */
const chosenFor = (header: TableRow | null, columns: readonly ColumnGuess[]): ColumnMapping => {
  const chosen = new Map(
    columns
      .filter(({ because, header: name }) => because === 'chosen' && name !== '')
      .map(({ header: name, target }) => [foldText(name), target]),
  )
  return header?.cells.map((cell) => chosen.get(foldText(cellText(cell))) ?? null) ?? []
}

/** Whether columns stand where `main` has the same: « Téléphone » for « Tél » changes nothing. */
const hasSamePlaces = (columns: readonly ColumnGuess[], main: readonly ColumnGuess[]): boolean =>
  columns.every(({ index, target }) => main[index]?.target === target)

/** A doubt about a row as a whole, at its first filled cell. */
const rowDoubt = (row: TableRow, code: CellDoubtCode, header: string, kept = ''): CellDoubt => {
  const index = Math.max(
    0,
    row.cells.findIndex((cell) => cellText(cell) !== ''),
  )
  const value = cellText(row.cells[index])
  const column = columnLetter(index)
  return { row: row.number, column, columnIndex: index, header, value, code, level: 'check', kept }
}

/** Columns whose header would reach the prototype of an object are refused, and said to be. */
const unsafeHeaderDoubts = (
  header: TableRow | null,
  columns: readonly ColumnGuess[],
): readonly CellDoubt[] =>
  columns
    .filter((column) => header !== null && isUnsafeName(column.header))
    .map((column) => ({
      row: header?.number ?? 0,
      column: column.letter,
      columnIndex: column.index,
      header: column.header,
      value: column.header,
      code: 'unsafeHeader',
      level: 'check',
      kept: '',
    }))

const addRow = (
  reading: Reading,
  row: TableRow,
  context: RowContext,
  why: CellDoubtCode | null = null,
) => {
  const draft = readRow(row, context, why)
  if (draft === null) {
    reading.skipped.push(skippedRow(row, 'nobody'))
    return
  }
  reading.rows.push({ row: row.number, person: { ...draft.person }, consents: draft.consents })
  reading.doubts.push(...draft.doubts)
}

const addTitle = (reading: Reading, row: TableRow, isDoubtful: boolean) => {
  reading.skipped.push(skippedRow(row, 'title'))
  if (isDoubtful) reading.doubts.push(rowDoubt(row, 'rowAboveLeftOut', ''))
}

const addAbove = (reading: Reading, rows: readonly TableRow[], context: RowContext) => {
  for (const row of rows) {
    const verdict = judgeAbove(row, context.columns)
    if (verdict === 'person') addRow(reading, row, context, 'rowAboveHeader')
    else addTitle(reading, row, verdict === 'doubtful')
  }
}

const addBlock = (reading: Reading, block: TableBlock, context: RowContext, isLast: boolean) => {
  const named = new Set(
    context.columns
      .filter(({ target }) => ['fullName', 'lastName', 'firstName'].includes(target))
      .map(({ index }) => index),
  )
  for (const row of block.rows) {
    const title = !isLast && row === block.rows.at(-1) ? isBlockTitle(row) : null
    const verdict = judgeRow(row, block.header, (index) => named.has(index))
    if (verdict === 'doubtful') addRow(reading, row, context, 'nameMaybeNote')
    else if (verdict !== 'person') reading.skipped.push(skippedRow(row, verdict))
    else if (title !== null) addTitle(reading, row, title === 'doubtful')
    else addRow(reading, row, context)
  }
}

/**
 * Reads a list block by block, each under its own header. Those whose header is that of `main` share
 * its columns; the others are read by the names that stand above them, and that is said.
 */
export const readBlocks = (
  { above, blocks }: TableBlocks,
  main: TableBlock,
  mapping: ColumnMapping | undefined,
  t: Translate,
): ListReading => {
  const isLikeMain = ({ header }: TableBlock) => isSameHeader(header, main.header)
  const alike = blocks.filter(isLikeMain).flatMap(({ rows }) => rows)
  const contextOf = (
    header: TableRow | null,
    rows: readonly TableRow[],
    chosen: ColumnMapping | undefined,
  ): RowContext => {
    const columns = guessColumns(header, rows, chosen)
    return { columns, hints: nameHints(columns, rows), t }
  }
  const mainContext = contextOf(main.header, alike, mapping)
  const reading: Reading = {
    rows: [],
    skipped: [],
    doubts: [...unsafeHeaderDoubts(main.header, mainContext.columns)],
  }
  for (const [at, block] of blocks.entries()) {
    const { header, rows } = block
    const isOther = !isLikeMain(block)
    const context = isOther
      ? contextOf(header, rows, chosenFor(header, mainContext.columns))
      : mainContext
    if (at === 0) addAbove(reading, above, context)
    if (header !== null) {
      const isRepeated = block !== main && !isOther
      reading.skipped.push(skippedRow(header, isRepeated ? 'repeatedHeader' : 'header'))
    }
    if (isOther && header !== null && rows.length > 0) {
      if (!hasSamePlaces(context.columns, mainContext.columns))
        reading.doubts.push(rowDoubt(header, 'headerChanged', '', filledTexts(header).join(' · ')))
      reading.doubts.push(...unsafeHeaderDoubts(header, context.columns))
    }
    addBlock(reading, block, context, at === blocks.length - 1)
  }
  return { columns: mainContext.columns, ...reading }
}
