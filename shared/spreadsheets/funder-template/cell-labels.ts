import { foldText } from '#shared/domain/folded-text.ts'
import type { SheetView, ViewCell } from './template-view.ts'

/** Cells of a drawn sheet, found by place. */
export type CellGrid = {
  readonly cells: readonly ViewCell[]
  readonly at: (row: number, column: number) => ViewCell | undefined
}

export const cellGrid = (sheet: SheetView): CellGrid => {
  const cells = sheet.rows.flatMap((row) => row.cells)
  const byPlace = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]))
  return { cells, at: (row, column) => byPlace.get(`${row} ${column}`) }
}

/** Words that name something: not a number, not what a formula came to. */
export const isLabel = (cell: ViewCell | undefined): cell is ViewCell =>
  cell !== undefined &&
  !cell.isNumber &&
  cell.verdict.kind !== 'formula' &&
  /\p{L}{2}/u.test(cell.text)

const LOOKED_LEFT = 8
const LOOKED_UP = 30

/** The nearest words at the left of a cell on its row. */
export const labelLeftOf = ({ at }: CellGrid, { row, column }: ViewCell): ViewCell | null => {
  for (let left = column - 1; left > 0 && left >= column - LOOKED_LEFT; left -= 1) {
    const cell = at(row, left)
    if (isLabel(cell)) return cell
  }
  return null
}

/** The nearest words above a cell in its column. */
export const labelAbove = ({ at }: CellGrid, { row, column }: ViewCell): ViewCell | null => {
  for (let up = row - 1; up > 0 && up >= row - LOOKED_UP; up -= 1) {
    const cell = at(up, column)
    if (isLabel(cell)) return cell
  }
  return null
}

/** Words that tell a cell from others: those at its left, else those above. */
export const labelOf = (grid: CellGrid, cell: ViewCell): ViewCell | null =>
  labelLeftOf(grid, cell) ?? labelAbove(grid, cell)

/** The words as they are compared: « Nb. de participants : » and « nb de participants » are the same. */
export const foldedLabel = (cell: ViewCell): string => foldText(cell.text)
