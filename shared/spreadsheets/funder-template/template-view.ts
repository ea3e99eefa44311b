import type { Language } from '#shared/locales/translator.ts'
import { type PlaceVerdict, placeVerdict } from './cell-place.ts'
import { cellName, columnName, isSamePlace, isWithin } from './cell-reference.ts'
import { cellText } from './cell-text.ts'
import { isProtected, type OpenSheet, type OpenTemplate } from './open-template.ts'
import { styleAt } from './sheet-cells.ts'
import { type CellStyle, PLAIN_STYLE } from './workbook-styles.ts'

/** A cell as it is drawn. Cells covered by a merged one are left out. */
export type ViewCell = {
  readonly cell: string
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly text: string
  readonly verdict: PlaceVerdict
  readonly style: CellStyle
  /** A number, a day: written at the right. */
  readonly isNumber: boolean
}

export type SheetView = {
  readonly name: string
  readonly isHidden: boolean
  readonly isProtected: boolean
  /** Letters of the columns drawn, with their width in characters. */
  readonly columns: readonly { readonly name: string; readonly width: number }[]
  readonly rows: readonly { readonly row: number; readonly cells: readonly ViewCell[] }[]
  /** Rows or columns that are not drawn: there is too much of them. */
  readonly isCut: boolean
}

/** A template as it is drawn on screen. */
export type TemplateView = { readonly hasMacros: boolean; readonly sheets: readonly SheetView[] }

/** What is drawn of a sheet at most; fields are typed for a form, not for a database. */
export const DRAWN = { rows: 200, columns: 40, spareRows: 3, spareColumns: 1 } as const
const USUAL_WIDTH = 10

export const templateView = (template: OpenTemplate, language: Language): TemplateView => ({
  hasMacros: template.structure.hasMacros,
  sheets: template.sheets.map((sheet) => sheetView(template, sheet, language)),
})

const sheetView = (template: OpenTemplate, sheet: OpenSheet, language: Language): SheetView => {
  const { xml } = sheet
  const cells = xml.rows.flatMap((row) => row.cells)
  const ends = [...cells, ...xml.merges.map(({ last }) => last)]
  const lastRow = ends.reduce((last, { row }) => Math.max(last, row), 1) + DRAWN.spareRows
  const lastColumn =
    ends.reduce((last, { column }) => Math.max(last, column), 1) + DRAWN.spareColumns
  const rows = Math.min(lastRow, DRAWN.rows)
  const columns = Math.min(lastColumn, DRAWN.columns)
  const known = new Map(cells.map((cell) => [cellName(cell), cell]))
  const drawn = (row: number, column: number): readonly ViewCell[] => {
    const place = { row, column }
    const merge = xml.merges.find((range) => isWithin(range, place))
    if (merge && !isSamePlace(merge.first, place)) return []
    const name = cellName(place)
    const cell = known.get(name)
    return [
      {
        cell: name,
        row,
        column,
        rowSpan: merge ? Math.min(merge.last.row, rows) - row + 1 : 1,
        columnSpan: merge ? Math.min(merge.last.column, columns) - column + 1 : 1,
        text: cell ? cellText(template, cell, language) : '',
        verdict: placeVerdict(sheet, place),
        style:
          template.structure.styles.cells[(cell ? cell.style : styleAt(xml, place)) ?? 0] ??
          PLAIN_STYLE,
        isNumber: cell !== undefined && (cell.element.attributes.t ?? 'n') === 'n',
      },
    ]
  }
  return {
    name: sheet.name,
    isHidden: sheet.isHidden,
    isProtected: isProtected(sheet),
    columns: upTo(columns).map((column) => ({
      name: columnName(column),
      width:
        xml.columns.find(({ first, last }) => column >= first && column <= last)?.width ??
        USUAL_WIDTH,
    })),
    rows: upTo(rows).map((row) => ({
      row,
      cells: upTo(columns).flatMap((column) => drawn(row, column)),
    })),
    isCut: rows < lastRow || columns < lastColumn,
  }
}

const upTo = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => index + 1)
