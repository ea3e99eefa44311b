/** A cell by its row and column, both from 1 as in A1. */
export type CellPlace = { readonly row: number; readonly column: number }
/** Cells from the top left one to the bottom right one, both included. */
export type CellRange = { readonly first: CellPlace; readonly last: CellPlace }

/** Last row and column of a sheet (ECMA-376 as Excel limits it: XFD1048576). */
export const SHEET_EDGE: CellPlace = { row: 1_048_576, column: 16_384 }

/** « AB » for 28. */
export const columnName = (column: number): string => {
  let name = ''
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name
  }
  return name
}

export const cellName = ({ row, column }: CellPlace): string => `${columnName(column)}${row}`

/** The place that « B12 » or « $B$12 » says; null when it says none. */
export const cellPlace = (reference: string): CellPlace | null => {
  const [, letters = '', digits = ''] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/u.exec(reference) ?? []
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  const row = Number(digits)
  const isInside = column > 0 && row > 0 && row <= SHEET_EDGE.row && column <= SHEET_EDGE.column
  return isInside ? { row, column } : null
}

/** The cells that « B2:F9 » or « B2 » says; null when it says none. */
export const cellRange = (reference: string): CellRange | null => {
  const [from = '', to = from] = reference.split(':')
  const one = cellPlace(from)
  const other = cellPlace(to)
  if (!one || !other) return null
  return {
    first: { row: Math.min(one.row, other.row), column: Math.min(one.column, other.column) },
    last: { row: Math.max(one.row, other.row), column: Math.max(one.column, other.column) },
  }
}

export const rangeName = ({ first, last }: CellRange): string =>
  first.row === last.row && first.column === last.column
    ? cellName(first)
    : `${cellName(first)}:${cellName(last)}`

export const isWithin = ({ first, last }: CellRange, { row, column }: CellPlace): boolean =>
  row >= first.row && row <= last.row && column >= first.column && column <= last.column

export const isSamePlace = (left: CellPlace, right: CellPlace): boolean =>
  left.row === right.row && left.column === right.column
