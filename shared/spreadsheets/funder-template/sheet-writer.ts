import { type CellPlace, type CellRange, cellName, cellRange, rangeName } from './cell-reference.ts'
import { cellXml, type RawValue } from './cell-xml.ts'
import { missingReference, type SheetRow, type SheetXml } from './sheet-cells.ts'
import { childOf, openingTag, prefixOf, type Splice, spliced, type XmlElement } from './xml-tree.ts'

export type StyledCell = CellPlace & { readonly style: number | null; readonly value: RawValue }

/** The XML of a sheet with cells written, and its formulas without what they last came to. */
export const writtenSheet = (sheet: SheetXml, cells: readonly StyledCell[]): string => {
  const byRow = new Map<number, StyledCell[]>()
  for (const cell of cells.toSorted((left, right) => left.column - right.column)) {
    const row = byRow.get(cell.row)
    if (row) row.push(cell)
    else byRow.set(cell.row, [cell])
  }
  const added = [...byRow].filter(([row]) => !sheet.rowAt.has(row)).toSorted(([a], [b]) => a - b)
  return spliced(sheet.text, [
    ...sheet.rows.flatMap((row) => {
      const changed = changedRow(row, byRow.get(row.row) ?? [])
      const isTagAnew = changed.some(({ start }) => start === row.element.start)
      return added.length > 0 && !isTagAnew ? [...saidRow(row), ...changed] : changed
    }),
    ...addedRows(sheet, added),
    ...grownDimension(sheet, cells),
  ])
}

/** Rows that do not say their number follow the one before: they say it once one is put between. */
const saidRow = ({ element, row }: SheetRow): readonly Splice[] =>
  element.attributes.r === undefined ? [afterName(element, ` r="${row}"`)] : []

const afterName = ({ start, qualifiedName }: XmlElement, text: string): Splice => {
  const at = start + 1 + qualifiedName.length
  return { start: at, end: at, text }
}

const changedRow = (row: SheetRow, written: readonly StyledCell[]): readonly Splice[] => {
  const replaced = new Map(written.map((cell) => [cell.column, cell]))
  const prefix = prefixOf(row.element)
  const splices: Splice[] = []
  for (const cell of row.cells) {
    const mine = replaced.get(cell.column)
    if (mine) {
      const { start, end } = cell.element
      splices.push({ start, end, text: cellXml(cellName(mine), mine.style, mine.value, prefix) })
      replaced.delete(cell.column)
      continue
    }
    if (cell.formula) splices.push(...withoutResult(cell.element, cell))
    else if (written.length > 0 && cell.element.attributes.r === undefined) {
      splices.push(afterName(cell.element, missingReference(cell)))
    }
  }
  return [...splices, ...addedCells(row, [...replaced.values()], prefix)]
}

/** A formula without its last result, nor the kind of that result. */
const withoutResult = (element: XmlElement, place: CellPlace): readonly Splice[] => {
  const result = childOf(element, 'v')
  const says = element.attributes
  const tag: Splice = {
    start: element.start,
    end: element.openEnd,
    text: openingTag(element, { r: cellName(place), t: null }),
  }
  return [
    ...(says.t === undefined && says.r !== undefined ? [] : [tag]),
    ...(result ? [{ start: result.start, end: result.end, text: '' }] : []),
  ]
}

const addedCells = (
  row: SheetRow,
  cells: readonly StyledCell[],
  prefix: string,
): readonly Splice[] => {
  if (cells.length === 0) return []
  const xml = (cell: StyledCell) => cellXml(cellName(cell), cell.style, cell.value, prefix)
  const { element } = row
  // What a row says of the columns it spans is a hint that would now be wrong.
  const tag = openingTag(element, { r: String(row.row), spans: null })
  if (element.isSelfClosing) {
    const open = `${tag.slice(0, -2)}>`
    const text = `${open}${cells.map(xml).join('')}</${element.qualifiedName}>`
    return [{ start: element.start, end: element.end, text }]
  }
  return [
    { start: element.start, end: element.openEnd, text: tag },
    ...cells.map((cell) => {
      const next = row.cells.find(({ column }) => column > cell.column)
      const at = next?.element.start ?? element.closeStart
      return { start: at, end: at, text: xml(cell) }
    }),
  ]
}

const addedRows = (
  { data, rows }: SheetXml,
  added: readonly (readonly [row: number, cells: readonly StyledCell[]])[],
): readonly Splice[] => {
  if (added.length === 0) return []
  const prefix = prefixOf(data)
  const xml = ([row, cells]: (typeof added)[number]) =>
    `<${prefix}row r="${row}">${cells
      .map((cell) => cellXml(cellName(cell), cell.style, cell.value, prefix))
      .join('')}</${prefix}row>`
  if (data.isSelfClosing) {
    const text = `${openingTag(data, {}).slice(0, -2)}>${added.map(xml).join('')}</${data.qualifiedName}>`
    return [{ start: data.start, end: data.end, text }]
  }
  // Both run downwards: the row before which one goes is never above that of the one before.
  let next = 0
  return added.map((each) => {
    while ((rows[next]?.row ?? Number.POSITIVE_INFINITY) < each[0]) next += 1
    const at = rows[next]?.element.start ?? data.closeStart
    return { start: at, end: at, text: xml(each) }
  })
}

/** `dimension` says which cells are used. */
const grownDimension = (sheet: SheetXml, cells: readonly CellPlace[]): readonly Splice[] => {
  const element = childOf(sheet.root, 'dimension')
  const range = cellRange(element?.attributes.ref ?? '')
  if (!element || !range) return []
  const grown = cells.reduce<CellRange>(
    ({ first, last }, { row, column }) => ({
      first: { row: Math.min(first.row, row), column: Math.min(first.column, column) },
      last: { row: Math.max(last.row, row), column: Math.max(last.column, column) },
    }),
    range,
  )
  if (rangeName(grown) === rangeName(range)) return []
  const text = openingTag(element, { ref: rangeName(grown) })
  return [{ start: element.start, end: element.openEnd, text }]
}
