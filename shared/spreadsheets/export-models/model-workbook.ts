import { strToU8 } from 'fflate'
import type { WorkBook } from 'xlsx'
import type { Day } from '#shared/domain/dates.ts'
import { safeFileName } from '#shared/domain/file-names.ts'
import {
  type ExportContent,
  readRows,
  sourceOf,
  usableColumns,
} from '#shared/domain/report/export-models/export-model.ts'
import { reportLedger } from '#shared/domain/report/report-ledger.ts'
import type { ReportRows } from '#shared/domain/report/report-rows.ts'
import { createTranslator, type Language } from '#shared/locales/translator.ts'
import { columnHeader } from '#shared/reporting/export-model-words.ts'
import type { Facilitator } from '#shared/schemas/community.schema.ts'
import type { Demographic } from '#shared/schemas/people.schema.ts'
import type { ExportedFile } from '../attendance-export/export-attendance.ts'
import { textCell } from '../attendance-export/sheet-cells.ts'
import { sheetCsv } from '../attendance-export/sheet-csv.ts'
import {
  type Column,
  type PrintableSheet,
  type SheetContext,
  tableSheet,
} from '../attendance-export/sheet-table.ts'
import { workbookBytes } from '../attendance-export/workbook-bytes.ts'
import { workbookOf } from '../attendance-export/workbook-of.ts'
import { FIELD_WIDTHS, fieldCell } from './field-cell.ts'
import { modelReadmeSheet } from './model-readme.ts'

/** What the file of a model is made from, as plain data that a worker can be sent. */
export type ModelExport = {
  readonly name: string
  readonly content: ExportContent
  readonly rows: ReportRows
  readonly facilitators: readonly Facilitator[]
  readonly collects: readonly Demographic[]
  readonly organisation: string
  readonly today: Day
}
export type ModelExportRequest = {
  readonly model: ModelExport
  readonly language: Language
  readonly format: 'xlsx' | 'csv'
}

/** A sheet of more columns than this is printed on two pages side by side. */
const COLUMNS_A_PAGE = 10

/** The rows of a model under the names of its columns, and what is in them. */
const madeSheet = (model: ModelExport, context: SheetContext) => {
  const { content, collects } = model
  const source = sourceOf(reportLedger(model.rows), content, model)
  const read = readRows(content.rows, source)
  const usable = usableColumns(content, collects)
  const columns = usable.map(({ column, field }): Column<number> => {
    const fixed = textCell(column.text)
    return {
      header: columnHeader({ column, field }, context),
      width: field === null ? 20 : FIELD_WIDTHS[field.kind],
      cell: (row) => (field === null ? fixed : fieldCell(read.value(row, field.key), context)),
    }
  })
  const rows = Array.from({ length: read.count }, (_, index) => index)
  const sheet: PrintableSheet = tableSheet(columns, rows, {
    pagesWide: Math.max(1, Math.ceil(columns.length / COLUMNS_A_PAGE)),
  })
  return { sheet, source, usable }
}

/** The workbook of a model: its rows, and « Lisez-moi ». Pure. */
export const modelWorkbook = (model: ModelExport, context: SheetContext): WorkBook => {
  const { t } = context
  const { sheet, source, usable } = madeSheet(model, context)
  return workbookOf(
    [
      [t(`exportModels.rows.${model.content.rows}.name`), sheet],
      [t('reportSheets.sheets.readme'), modelReadmeSheet(model, source, usable, context)],
    ],
    {
      title: model.name,
      subject: t('exportModels.file.subject'),
      organisation: model.organisation,
      today: model.today,
    },
  )
}

/** « Suivi FSE 2026 – 2026-11-24.xlsx ». */
export const exportModel = ({ model, language, format }: ModelExportRequest): ExportedFile => {
  const context = { t: createTranslator(language), language }
  return {
    bytes:
      format === 'csv'
        ? strToU8(sheetCsv(madeSheet(model, context).sheet))
        : workbookBytes(modelWorkbook(model, context)),
    fileName: `${safeFileName([model.name, model.today])}.${format}`,
  }
}
