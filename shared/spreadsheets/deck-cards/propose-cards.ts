import { fail, ok, type Result } from '#shared/domain/result.ts'
import type { Card } from '#shared/schemas/library.schema.ts'
import { columnLetter } from '../people-import/cell-text.ts'
import { type Refusal, TABLE_LIMITS, type TableRow, type Tables } from '../table-reader/table.ts'
import {
  type CardDoubtCode,
  cellWords,
  type Reading,
  readCopies,
  readPictogram,
  readWords,
} from './card-cells.ts'
import { type CardField, type CardTarget, matchCardHeader } from './card-columns.ts'

/** A card as a row of the table says it. */
export type ReadCard = Pick<Card, CardField>

/** A cell that was not taken exactly as written, where it stands, and what is kept of it. */
export type CardDoubt = {
  readonly row: number
  readonly column: string
  readonly value: string
  readonly code: CardDoubtCode
  readonly kept: string
}

export type CardColumn = {
  readonly index: number
  readonly letter: string
  readonly header: string
  readonly target: CardTarget
}

export type CardsProposal = {
  readonly sheets: readonly { readonly name: string; readonly rowCount: number }[]
  readonly sheetIndex: number
  /** 1-based; null when the first row is a card already. */
  readonly headerRow: number | null
  readonly columns: readonly CardColumn[]
  readonly cards: readonly ReadCard[]
  readonly doubts: readonly CardDoubt[]
  /** First rows, to recognise one's table. */
  readonly table: readonly TableRow[]
}

export type CardsOptions = {
  readonly sheetIndex?: number
  /** What the person chose for each column; null or absent: guessed. */
  readonly mapping?: readonly (CardTarget | null)[]
}

/** Cards of one deck at most. */
export const CARDS_LIMIT = TABLE_LIMITS.rowsPerSheet
const HEADER_SEARCHED = 10
const SHOWN_ROWS = 12

const headerScore = ({ cells }: TableRow): number => {
  const labels = cells.map(cellWords).filter((words) => words !== '')
  const fields = new Set(labels.map(matchCardHeader).filter((field) => field !== null))
  return fields.size >= labels.length / 2 ? fields.size : 0
}

const guessHeader = (rows: readonly TableRow[]): TableRow | null => {
  let best: TableRow | null = null
  for (const row of rows.slice(0, HEADER_SEARCHED)) {
    if (headerScore(row) > (best ? headerScore(best) : 0)) best = row
  }
  return best
}

const guessSheet = ({ sheets }: Tables): number => {
  const scores = sheets.map(({ hidden, rows }) => {
    const header = guessHeader(rows)
    return (header ? headerScore(header) * 1_000 : 0) + rows.length - (hidden ? 100_000 : 0)
  })
  return Math.max(0, scores.indexOf(Math.max(...scores)))
}

/** The column with most words: in a table without headers, the text of the cards. */
const wordiest = (rows: readonly TableRow[], free: readonly number[]): number | undefined => {
  const length = (index: number) =>
    rows.slice(0, 200).reduce((sum, { cells }) => sum + cellWords(cells[index]).length, 0)
  return free.toSorted((left, right) => length(right) - length(left))[0]
}

const guessColumns = (
  header: TableRow | null,
  rows: readonly TableRow[],
  mapping: CardsOptions['mapping'] = [],
): readonly CardColumn[] => {
  const width = Math.max(0, header?.cells.length ?? 0, ...rows.map(({ cells }) => cells.length))
  const taken = new Set<CardTarget>(mapping.filter((target) => target !== null))
  const columns = Array.from({ length: width }, (_, index): CardColumn => {
    const words = cellWords(header?.cells[index])
    const chosen = mapping[index] ?? null
    const guessed = matchCardHeader(words)
    const target = chosen ?? (guessed !== null && !taken.has(guessed) ? guessed : 'ignore')
    if (target !== 'ignore') taken.add(target)
    return { index, letter: columnLetter(index), header: words, target }
  })
  if (taken.has('text') || taken.has('title')) return columns
  const free = columns.filter(({ index, target }) => target === 'ignore' && !mapping[index])
  const text = wordiest(
    rows,
    free.map(({ index }) => index),
  )
  return columns.map((column) => (column.index === text ? { ...column, target: 'text' } : column))
}

const readRow = (
  { number, cells }: TableRow,
  columns: readonly CardColumn[],
): { readonly card: ReadCard; readonly doubts: readonly CardDoubt[] } => {
  const doubts: CardDoubt[] = []
  const read = <Value>(
    field: CardField,
    reader: (cell: TableRow['cells'][number] | undefined) => Reading<Value>,
  ): Value => {
    const column = columns.find(({ target }) => target === field)
    const cell = column === undefined ? null : cells[column.index]
    const { value, doubt } = reader(cell)
    if (doubt && column) {
      const written = cellWords(cell).slice(0, 200)
      doubts.push({ row: number, column: column.letter, value: written, ...doubt })
    }
    return value
  }
  const line = (field: CardField) => read(field, (cell) => readWords(cell, 'line'))
  const paragraph = (field: CardField) => read(field, (cell) => readWords(cell, 'paragraph'))
  const card = {
    title: line('title'),
    text: paragraph('text'),
    creole: line('creole'),
    pictogram: read('pictogram', readPictogram),
    backText: line('backText'),
    answer: line('answer'),
    script: paragraph('script'),
    copies: read('copies', readCopies),
    author: line('author'),
  }
  return { card, doubts }
}

const saysNothing = ({ title, text, creole, pictogram, backText, answer, script }: ReadCard) =>
  pictogram === null && [title, text, creole, backText, answer, script].every((one) => one === '')

/**
 * Understands a table of cards already read: which sheet, which header, what each column holds.
 * Quick enough to be run again at each change of the mapping.
 */
export const proposeCards = (
  tables: Tables,
  { sheetIndex = guessSheet(tables), mapping }: CardsOptions = {},
): Result<CardsProposal, Refusal> => {
  const sheet = tables.sheets[sheetIndex]
  if (!sheet) return fail({ code: 'nothingInside' })
  const header = guessHeader(sheet.rows)
  const below = sheet.rows.filter(({ number }) => number > (header?.number ?? 0))
  const columns = guessColumns(header, below, mapping)
  const read = below
    .map((row) => readRow(row, columns))
    .filter(({ card, doubts }) => !saysNothing(card) || doubts.length > 0)
  if (read.length > CARDS_LIMIT) {
    return fail({ code: 'tooManyRows', sheet: sheet.name, limit: CARDS_LIMIT })
  }
  return ok({
    sheets: tables.sheets.map(({ name, rows }) => ({ name, rowCount: rows.length })),
    sheetIndex,
    headerRow: header?.number ?? null,
    columns,
    cards: read.map(({ card }) => card).filter((card) => !saysNothing(card)),
    doubts: read.flatMap(({ doubts }) => doubts),
    table: sheet.rows.slice(0, SHOWN_ROWS),
  })
}
