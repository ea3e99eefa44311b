import type { CellObject, WorkSheet } from 'xlsx'
import type { spreadsheets } from '#shared/locales/fr/spreadsheets.ts'
import type { Language, Translate } from '#shared/locales/translator.ts'
import { type Cell, FORMATS, textCell } from './sheet-cells.ts'

/** The language of a workbook and its words. */
export type SheetContext = { readonly t: Translate; readonly language: Language }

/** One column of a sheet: `width` in characters. */
export type Column<Row> = {
  readonly header: string
  readonly width: number
  readonly cell: (row: Row) => Cell
}

/** Key of a header in the locales. */
export type ColumnKey = keyof typeof spreadsheets.columns

/** Makes columns headed in the language of `t`. */
export const columnsOf =
  <Row>(t: Translate) =>
  (key: ColumnKey, width: number, cell: Column<Row>['cell']): Column<Row> => ({
    header: t(`spreadsheets.columns.${key}`),
    width,
    cell,
  })

/** What a sheet has besides its rows. */
export type TableExtras = {
  /** Rows below the table, which the filter leaves alone. */
  readonly totals?: readonly (readonly Cell[])[]
  /** Pages side by side when the sheet is printed. */
  readonly pagesWide?: number
}

/** A worksheet that says how it is printed; `workbook-bytes.ts` writes it. */
export type PrintableSheet = WorkSheet & { readonly '!pagesWide': number }

/** Two lines of a header. */
const HEADER_HEIGHT_POINTS = 36

/** A sheet of one header row, the rows, then the totals. */
export const tableSheet = <Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  { totals = [], pagesWide = 1 }: TableExtras = {},
): PrintableSheet => {
  const heading = columns.map((column) => textCell(column.header, FORMATS.heading))
  const body = rows.map((row) => columns.map((column) => column.cell(row)))
  const lastColumn = columnName(columns.length - 1)
  const data = [heading, ...body, ...totals]
  return {
    // SheetJS skips holes, which its types do not say.
    '!data': data as CellObject[][],
    '!ref': `A1:${lastColumn}${data.length}`,
    '!cols': columns.map(({ width }) => ({ wch: width })),
    '!rows': [{ hpt: HEADER_HEIGHT_POINTS }],
    '!autofilter': { ref: `A1:${lastColumn}${rows.length + 1}` },
    '!margins': { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 },
    '!pagesWide': pagesWide,
  }
}

/** « A » for 0, « AA » for 26. */
export const columnName = (index: number): string =>
  (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') +
  String.fromCharCode(65 + (index % 26))
