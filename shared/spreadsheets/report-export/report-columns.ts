import type { exportFields } from '#shared/locales/fr/export-fields.ts'
import type { Translate } from '#shared/locales/translator.ts'
import type { Cell } from '../attendance-export/sheet-cells.ts'
import { type Column, columnName } from '../attendance-export/sheet-table.ts'

export type ReportColumnKey = keyof typeof exportFields.names

/** A column that formulas and the sheet « Lisez-moi » know by its key. */
export type ReportColumn<Row> = Column<Row> & { readonly key: string; readonly about: string }

export const reportColumnsOf =
  <Row>(t: Translate) =>
  (key: ReportColumnKey, width: number, cell: (row: Row) => Cell): ReportColumn<Row> => ({
    key,
    header: t(`exportFields.names.${key}`),
    about: t(`exportFields.about.${key}`),
    width,
    cell,
  })

/** Names the cells of a column below its header: `'Données'!$C$2:$C$41`. */
export const rangesOf =
  (sheetName: string, columns: readonly { readonly key: string }[], rowCount: number) =>
  (key: ReportColumnKey): string => {
    const letter = columnName(columns.findIndex((column) => column.key === key))
    // Without rows the range is one empty row: a formula on no cell is no formula.
    return `'${sheetName}'!$${letter}$2:$${letter}$${Math.max(2, rowCount + 1)}`
  }
