import type { WorkBook } from 'xlsx'
import { flatRows } from '#shared/domain/report/flat-rows.ts'
import { reportView } from '#shared/domain/report/report-view.ts'
import { resultRows } from '#shared/domain/report/result-rows.ts'
import { createTranslator, type Language } from '#shared/locales/translator.ts'
import { scopedFileName, scopeText } from '#shared/reporting/scope-text.ts'
import type { ExportedFile } from '../attendance-export/export-attendance.ts'
import { FORMAT_TABLE } from '../attendance-export/sheet-cells.ts'
import { type SheetContext, tableSheet } from '../attendance-export/sheet-table.ts'
import { workbookBytes } from '../attendance-export/workbook-bytes.ts'
import { dataColumns } from './data-sheet.ts'
import { evidenceColumns, evidenceSheet } from './evidence-sheet.ts'
import { publicReadmeSheet, readmeSheet } from './readme-sheet.ts'
import { rangesOf } from './report-columns.ts'
import { type CountedReport, countedReport, type ReportExportModel } from './report-export-model.ts'
import { resultColumns } from './results-sheet.ts'
import { publicSummarySheet, summaryFormulasSheet } from './summary-sheet.ts'

/** What to export, as plain data that a worker can be sent. */
export type ReportExportRequest = {
  readonly model: ReportExportModel
  readonly language: Language
}

/**
 * The workbook of a bilan: Synthèse, Données, Résultats, Preuves, Lisez-moi. In public: Synthèse as it may
 * be seen, and Lisez-moi. Pure.
 */
export const reportWorkbook = (model: ReportExportModel, context: SheetContext): WorkBook =>
  workbookOf(countedReport(model), context)

const workbookOf = (counted: CountedReport, context: SheetContext): WorkBook => {
  const { t } = context
  const workbook: WorkBook & { readonly SSF: Readonly<Record<number, string>> } = {
    ...(counted.isPublic ? publicSheets(counted, context) : wholeSheets(counted, context)),
    // SheetJS completes the table it is given: each workbook needs its own.
    SSF: { ...FORMAT_TABLE },
    Props: {
      Title: t('reportSheets.title', { scope: scopeText(counted.report.scope, context) }),
      Subject: t('reportSheets.subject'),
      ...(counted.organisation === ''
        ? {}
        : { Author: counted.organisation, Company: counted.organisation }),
      Application: 'Koudmen',
      CreatedDate: new Date(`${counted.today}T00:00:00Z`),
    },
  }
  return workbook
}

const publicSheets = (
  counted: CountedReport,
  context: SheetContext,
): Pick<WorkBook, 'SheetNames' | 'Sheets'> => {
  const summary = context.t('reportSheets.sheets.summary')
  const readme = context.t('reportSheets.sheets.readme')
  return {
    SheetNames: [summary, readme],
    Sheets: {
      [summary]: publicSummarySheet(reportView(counted.report, true), context),
      [readme]: publicReadmeSheet(counted, context),
    },
  }
}

const wholeSheets = (
  counted: CountedReport,
  context: SheetContext,
): Pick<WorkBook, 'SheetNames' | 'Sheets'> => {
  const { t } = context
  const rows = flatRows(counted.report)
  const results = resultRows(counted.ledger, counted.filter, counted.withNames)
  const columns = {
    data: dataColumns(counted, context),
    results: resultColumns(counted, context),
    evidence: evidenceColumns(counted, context),
  }
  const names = {
    summary: t('reportSheets.sheets.summary'),
    data: t('reportSheets.sheets.data'),
    results: t('reportSheets.sheets.results'),
    evidence: t('evidence.sheet.name'),
    readme: t('reportSheets.sheets.readme'),
  }
  const ranges = {
    data: rangesOf(names.data, columns.data, rows.length),
    results: rangesOf(names.results, columns.results, results.length),
  }
  return {
    SheetNames: [names.summary, names.data, names.results, names.evidence, names.readme],
    Sheets: {
      [names.summary]: summaryFormulasSheet(counted, ranges.data, ranges.results, context),
      [names.data]: tableSheet(columns.data, rows, { pagesWide: 2 }),
      [names.results]: tableSheet(columns.results, results, { pagesWide: 1 }),
      [names.evidence]: evidenceSheet(counted, columns.evidence, context),
      [names.readme]: readmeSheet(counted, columns, context),
    },
  }
}

/** « bilan – l’année 2026 – Formations.xlsx ». */
export const exportReport = ({ model, language }: ReportExportRequest): ExportedFile => {
  const context = { t: createTranslator(language), language }
  const counted = countedReport(model)
  const { scope } = counted.report
  return {
    bytes: workbookBytes(workbookOf(counted, context)),
    fileName: `${scopedFileName(context.t('reportSheets.fileName'), scope, context)}.xlsx`,
  }
}
