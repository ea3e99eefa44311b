import { type CellPlace, cellName, isSamePlace, isWithin } from './cell-reference.ts'
import type { OpenSheet } from './open-template.ts'
import { cellAt, type SheetCell } from './sheet-cells.ts'
import { childOf } from './xml-tree.ts'

/** What stands where something is to be written. */
export type PlaceVerdict =
  | { readonly kind: 'free' }
  /** Words or a number: a sample, a label. They go. */
  | { readonly kind: 'filled' }
  /** The funder's own computation of this one cell. It goes. */
  | { readonly kind: 'formula' }
  /** Hidden under a merged cell: only the top left one is seen. */
  | { readonly kind: 'covered'; readonly by: string }
  /**
   * Cannot be written: part of one formula for many cells (`sharedFormula`), or the name of a column of
   * an Excel table, which would then be damaged (`tableHeader`).
   */
  | { readonly kind: 'locked'; readonly why: 'sharedFormula' | 'tableHeader' }

export const placeVerdict = (sheet: OpenSheet, place: CellPlace): PlaceVerdict => {
  const merge = sheet.xml.merges.find((range) => isWithin(range, place))
  if (merge && !isSamePlace(merge.first, place)) {
    return { kind: 'covered', by: cellName(merge.first) }
  }
  const isHeader = sheet.tables.some(
    ({ range, headerRows }) => isWithin(range, place) && place.row < range.first.row + headerRows,
  )
  if (isHeader) return { kind: 'locked', why: 'tableHeader' }
  if (sheet.xml.sharedRanges.some((range) => isWithin(range, place))) {
    return { kind: 'locked', why: 'sharedFormula' }
  }
  const cell = cellAt(sheet.xml, place)
  if (!cell) return { kind: 'free' }
  if (cell.formula) {
    // The cell that says the formula of a group: the others would have none left.
    const { t, ref = '' } = cell.formula.attributes
    const isLeader = t === 'shared' && ref.includes(':')
    return isLeader ? { kind: 'locked', why: 'sharedFormula' } : { kind: 'formula' }
  }
  const value = childOf(cell.element, 'v') ?? childOf(cell.element, 'is')
  return value !== null && (value.text !== '' || value.children.length > 0)
    ? { kind: 'filled' }
    : { kind: 'free' }
}

/** Rows at a place that a list may take. */
export type ListRoom = {
  /** Rows until something stands in the way; null: until the end of the sheet. */
  readonly rows: number | null
  /** The cell that stands in the way. */
  readonly obstacle: string | null
  /** Rows prepared alike from the first one on: framed, formatted. */
  readonly prepared: number
}

/** Room below `start`, over `width` columns. Nothing is ever pushed down: formulas would not follow. */
export const listRoom = (sheet: OpenSheet, start: CellPlace, width: number): ListRoom => {
  const columns = Array.from({ length: width }, (_, index) => start.column + index)
  const obstacle = nearest([
    ...obstaclesIn(sheet, start, columns),
    ...obstaclesBeside(sheet, start, columns),
  ])
  return {
    rows: obstacle === null ? null : obstacle.row - start.row,
    obstacle: obstacle === null ? null : cellName(obstacle),
    prepared: preparedRows(sheet, start, columns),
  }
}

const nearest = (places: readonly CellPlace[]): CellPlace | null =>
  places.reduce<CellPlace | null>(
    (first, place) => (first === null || place.row < first.row ? place : first),
    null,
  )

const obstaclesIn = (
  sheet: OpenSheet,
  start: CellPlace,
  columns: readonly number[],
): readonly CellPlace[] => {
  const touches = (column: number) => columns.includes(column)
  const candidates: CellPlace[] = sheet.xml.rows
    .filter(({ row }) => row >= start.row)
    .flatMap(({ cells }) => cells.filter(({ column }) => touches(column)))
    .filter((cell) => {
      const { kind } = placeVerdict(sheet, cell)
      // A sample in the first rows is what the list replaces; further down it is something else.
      return kind !== 'free' && !(kind === 'filled' && cell.row === start.row)
    })
  for (const { first, last } of sheet.xml.merges) {
    const isWide =
      last.column > first.column &&
      columns.some((each) => each >= first.column && each <= last.column)
    const isTall =
      last.row > first.row && columns.some((each) => each >= first.column && each <= last.column)
    if (isTall && last.row >= start.row)
      candidates.push({ ...first, row: Math.max(first.row, start.row) })
    else if (
      isWide &&
      first.row >= start.row &&
      columns.some((each) => each > first.column && each <= last.column)
    ) {
      candidates.push(first)
    }
  }
  return candidates
}

/**
 * What the form says further down beside the list, its foot above all (« Signature du porteur »): rows
 * written past it would run through it. What goes with each row from the first one on, such as its number
 * or a formula, is no obstacle; neither is a note at the right of the table.
 */
const obstaclesBeside = (
  sheet: OpenSheet,
  start: CellPlace,
  columns: readonly number[],
): readonly CellPlace[] => {
  const isHeaded = (column: number) =>
    placeVerdict(sheet, { row: start.row - 1, column }).kind !== 'free'
  let last = columns.at(-1) ?? start.column
  while (isHeaded(last + 1)) last += 1
  const runs = new Map<number, { row: number; content: CellContent }>()
  return sheet.xml.rows
    .filter(({ row }) => row >= start.row)
    .flatMap(({ cells }) => cells)
    .filter((cell) => {
      const { row, column } = cell
      const content = column > last || columns.includes(column) ? null : contentOf(sheet, cell)
      if (content === null) return false
      const run = runs.get(column)
      const goesWithRow = row === start.row || (run?.row === row - 1 && run.content === content)
      if (goesWithRow) runs.set(column, { row, content })
      return !goesWithRow
    })
}

type CellContent = 'words' | 'number' | 'formula'

const contentOf = (sheet: OpenSheet, cell: SheetCell): CellContent | null => {
  const { kind } = placeVerdict(sheet, cell)
  if (kind === 'free' || kind === 'covered') return null
  if (kind !== 'filled') return 'formula'
  const { t = 'n' } = cell.element.attributes
  return t === 'n' || t === 'd' ? 'number' : 'words'
}

const preparedRows = (sheet: OpenSheet, start: CellPlace, columns: readonly number[]): number => {
  const byRow = new Map(sheet.xml.rows.map((row) => [row.row, row]))
  const styles = (row: number) =>
    columns
      .map((column) => byRow.get(row)?.cells.find((cell) => cell.column === column)?.style ?? '')
      .join()
  const first = styles(start.row)
  let count = 1
  while (byRow.has(start.row + count) && styles(start.row + count) === first) count += 1
  return count
}
