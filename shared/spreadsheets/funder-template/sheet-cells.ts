import {
  type CellPlace,
  type CellRange,
  cellPlace,
  cellRange,
  columnName,
} from './cell-reference.ts'
import { childOf, childrenOf, type XmlElement } from './xml-tree.ts'

/** A cell of a sheet's XML. Cells and rows without `r` follow the one before them (18.3.1.4). */
export type SheetCell = CellPlace & {
  readonly element: XmlElement
  /** Index of its style; null: that of its row or column. */
  readonly style: number | null
  readonly formula: XmlElement | null
}

export type SheetRow = {
  readonly row: number
  readonly element: XmlElement
  readonly cells: readonly SheetCell[]
}

/** A worksheet read from its XML, which is kept beside it. */
export type SheetXml = {
  readonly text: string
  readonly root: XmlElement
  readonly data: XmlElement
  readonly rows: readonly SheetRow[]
  /** The same by number: a long list asks for each of its rows, for each of its columns. */
  readonly rowAt: ReadonlyMap<number, SheetRow>
  readonly merges: readonly CellRange[]
  /** Cells of which one formula gives all values: an array, or a table of data. */
  readonly sharedRanges: readonly CellRange[]
  readonly columns: readonly {
    readonly first: number
    readonly last: number
    readonly style: number | null
    readonly width: number | null
    readonly isHidden: boolean
  }[]
}

/** Reads rows and cells; null when this is no sheet, or its cells run backwards. */
export const readSheetXml = (text: string, root: XmlElement): SheetXml | null => {
  const data = childOf(root, 'sheetData')
  if (root.name !== 'worksheet' || !data) return null
  const rows: SheetRow[] = []
  let lastRow = 0
  for (const element of childrenOf(data, 'row')) {
    const row = element.attributes.r === undefined ? lastRow + 1 : Number(element.attributes.r)
    const cells = readCells(element, row)
    if (!(row > lastRow) || cells === null) return null
    rows.push({ row, element, cells })
    lastRow = row
  }
  const ranges = (list: XmlElement | null, name: string) =>
    childrenOf(list, name).flatMap(({ attributes }) => cellRange(attributes.ref ?? '') ?? [])
  return {
    text,
    root,
    data,
    rows,
    rowAt: new Map(rows.map((each) => [each.row, each])),
    merges: ranges(childOf(root, 'mergeCells'), 'mergeCell'),
    sharedRanges: rows.flatMap(({ cells }) =>
      cells.flatMap(({ formula }) => {
        const { t = '', ref = '' } = formula?.attributes ?? {}
        return t === 'array' || t === 'dataTable' ? (cellRange(ref) ?? []) : []
      }),
    ),
    columns: childrenOf(childOf(root, 'cols'), 'col').map(({ attributes }) => ({
      first: Number(attributes.min),
      last: Number(attributes.max),
      style: numberOf(attributes.style),
      width: numberOf(attributes.width),
      isHidden: isTrue(attributes.hidden),
    })),
  }
}

const readCells = (row: XmlElement, number: number): readonly SheetCell[] | null => {
  const cells: SheetCell[] = []
  let last = 0
  for (const element of childrenOf(row, 'c')) {
    const { r: reference, s: style } = element.attributes
    const place = reference === undefined ? { row: number, column: last + 1 } : cellPlace(reference)
    if (place?.row !== number || place.column <= last) return null
    cells.push({ ...place, element, style: numberOf(style), formula: childOf(element, 'f') })
    last = place.column
  }
  return cells
}

const numberOf = (value: string | undefined): number | null =>
  value === undefined || value === '' || !Number.isFinite(Number(value)) ? null : Number(value)

export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'

/**
 * The style of what is written to a cell: its own, its row's, that of the cell it continues (the first row
 * of a list), its column's. LibreOffice gives every column a style, so that the column comes last.
 */
export const styleAt = (
  sheet: SheetXml,
  place: CellPlace,
  continued?: CellPlace,
): number | null => {
  const row = sheet.rowAt.get(place.row)
  const cell = row?.cells.find(({ column }) => column === place.column)
  const ofContinued = () => (continued ? styleAt(sheet, continued) : null)
  if (cell) return cell.style ?? ofContinued()
  const ofRow =
    row && isTrue(row.element.attributes.customFormat) ? row.element.attributes.s : undefined
  if (ofRow !== undefined) return numberOf(ofRow)
  return (
    ofContinued() ??
    sheet.columns.find(({ first, last }) => place.column >= first && place.column <= last)?.style ??
    null
  )
}

export const cellAt = (sheet: SheetXml, place: CellPlace): SheetCell | null =>
  sheet.rowAt.get(place.row)?.cells.find(({ column }) => column === place.column) ?? null

/** `r` of a cell that does not say it, to be put into its tag once cells are added around it. */
export const missingReference = (cell: SheetCell): string =>
  ` r="${columnName(cell.column)}${cell.row}"`
