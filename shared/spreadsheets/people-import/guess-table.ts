import { foldText } from '#shared/domain/folded-text.ts'
import type { TableRow, TableSheet } from '../table-reader/table.ts'
import { cellText } from './cell-text.ts'
import { matchHeader } from './column-headers.ts'

const ROWS_SEARCHED = 40

/** How much a row reads like a header: distinct fields announced, minus signs of data. */
const headerScore = (row: TableRow): number => {
  const fields = new Set<string>()
  let strong = 0
  let data = 0
  let filled = 0
  for (const cell of row.cells) {
    const text = cellText(cell)
    if (text === '') continue
    filled += 1
    const match = matchHeader(text)
    if (match) {
      fields.add(match.field)
      if (match.strength === 'strong') strong += 1
    }
    if (typeof cell === 'number' || /@|\d{6,}/u.test(text) || text.length > 60) data += 1
  }
  if (fields.size === 0) return 0
  return fields.size + strong * 0.5 - data * 1.5 - Math.max(0, filled - fields.size) * 0.1
}

/** 1-based number of the row that names the columns, or null when the list has none. */
export const guessHeaderRow = (rows: readonly TableRow[]): number | null => {
  let best: number | null = null
  let bestScore = 0
  const single = rows.every((row) => row.cells.length <= 1)
  for (const row of rows.slice(0, ROWS_SEARCHED)) {
    const score = headerScore(row)
    // One word that happens to be a header (« Contacts ») is a title when columns follow.
    if (score < (single ? 1 : 1.9) || score <= bestScore) continue
    best = row.number
    bestScore = score
  }
  return best ?? lonelyHeader(rows)
}

/** A first full row of short labels, of which only one is understood: « Nom | Bidule ». */
const lonelyHeader = (rows: readonly TableRow[]): number | null => {
  const width = Math.max(0, ...rows.map((row) => row.cells.length))
  const row = rows.find(({ cells }) => cells.length >= 2)
  if (!row || row.cells.length < width * 0.6 || headerScore(row) < 0.5) return null
  const labels = row.cells.every((cell) => {
    const text = cellText(cell)
    return typeof cell !== 'number' && text !== '' && text.length <= 40 && !/\d{2}|@/u.test(text)
  })
  return labels ? row.number : null
}

const sheetScore = (sheet: TableSheet): number => {
  const header = guessHeaderRow(sheet.rows)
  const row = sheet.rows.find(({ number }) => number === header)
  const people = Math.min(sheet.rows.length, 200) / 20
  const named = /contact|participant|personne|liste|inscri|adherent|membre|annuaire/u
  return (
    (row ? headerScore(row) * 3 : 0) +
    people +
    (named.test(foldText(sheet.name)) ? 1 : 0) -
    (sheet.hidden ? 20 : 0) +
    (sheet.rows.length === 0 ? -100 : 0)
  )
}

/** Index of the sheet that most looks like a list of people. */
export const guessSheet = (sheets: readonly TableSheet[]): number => {
  let best = 0
  let bestScore = Number.NEGATIVE_INFINITY
  sheets.forEach((sheet, index) => {
    const score = sheetScore(sheet)
    if (score <= bestScore) return
    best = index
    bestScore = score
  })
  return best
}
