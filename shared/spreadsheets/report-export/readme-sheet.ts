import { formatShortDay } from '#shared/domain/dates.ts'
import { methodLines } from '#shared/reporting/method-note.ts'
import { scopeText } from '#shared/reporting/scope-text.ts'
import { textCell } from '../attendance-export/sheet-cells.ts'
import {
  type Column,
  type PrintableSheet,
  type SheetContext,
  tableSheet,
} from '../attendance-export/sheet-table.ts'
import type { ReportColumn } from './report-columns.ts'
import type { CountedReport } from './report-export-model.ts'

type ReadmeRow = { readonly sheet: string; readonly column: string; readonly meaning: string }

/** The sheet « Lisez-moi »: what each sheet and each column says, and how everything is counted. */
export const readmeSheet = (
  counted: CountedReport,
  columns: {
    readonly data: readonly Pick<ReportColumn<never>, 'header' | 'about'>[]
    readonly results: readonly Pick<ReportColumn<never>, 'header' | 'about'>[]
    readonly evidence: readonly Pick<ReportColumn<never>, 'header' | 'about'>[]
  },
  context: SheetContext,
): PrintableSheet => {
  const { t } = context
  const data = t('reportSheets.sheets.data')
  const results = t('reportSheets.sheets.results')
  const evidence = t('evidence.sheet.name')
  const about = t('reportSheets.readme.about')
  return readmeOf(
    [
      scopeRow(counted, context),
      { sheet: about, column: '', meaning: t('reportSheets.readme.pivot') },
      { sheet: about, column: '', meaning: t('reportSheets.readme.names') },
      { sheet: data, column: '', meaning: t('reportSheets.readme.data') },
      ...columns.data.map(({ header, about: meaning }) => ({
        sheet: data,
        column: header,
        meaning,
      })),
      { sheet: results, column: '', meaning: t('reportSheets.readme.results') },
      ...columns.results.map(({ header, about: meaning }) => ({
        sheet: results,
        column: header,
        meaning,
      })),
      { sheet: evidence, column: '', meaning: t('evidence.sheet.readme') },
      ...columns.evidence.map(({ header, about: meaning }) => ({
        sheet: evidence,
        column: header,
        meaning,
      })),
      {
        sheet: t('reportSheets.sheets.summary'),
        column: '',
        meaning: t('reportSheets.readme.summary'),
      },
    ],
    counted,
    context,
  )
}

/** « Lisez-moi » of the public version: why it holds no row, and how what it tells is counted. */
export const publicReadmeSheet = (
  counted: CountedReport,
  context: SheetContext,
): PrintableSheet => {
  const { t } = context
  return readmeOf(
    [
      scopeRow(counted, context),
      {
        sheet: t('reportSheets.readme.about'),
        column: '',
        meaning: t('reportSheets.readme.public'),
      },
      {
        sheet: t('reportSheets.sheets.summary'),
        column: '',
        meaning: t('reportSheets.readme.publicSummary'),
      },
    ],
    counted,
    context,
  )
}

const scopeRow = ({ report, today }: CountedReport, context: SheetContext): ReadmeRow => ({
  sheet: context.t('reportSheets.readme.about'),
  column: '',
  meaning: context.t('reportSheets.readme.scope', {
    scope: scopeText(report.scope, context),
    day: formatShortDay(today, context.language),
  }),
})

const readmeOf = (
  rows: readonly ReadmeRow[],
  { isPublic }: CountedReport,
  context: SheetContext,
): PrintableSheet => {
  const { t } = context
  const shown: readonly Column<ReadmeRow>[] = [
    { header: t('reportSheets.readme.sheet'), width: 14, cell: ({ sheet }) => textCell(sheet) },
    { header: t('reportSheets.readme.column'), width: 34, cell: ({ column }) => textCell(column) },
    {
      header: t('reportSheets.readme.meaning'),
      width: 120,
      cell: ({ meaning }) => textCell(meaning),
    },
  ]
  const method = methodLines(context, isPublic).map((meaning) => ({
    sheet: t('reportSheets.readme.method'),
    column: '',
    meaning,
  }))
  return tableSheet(shown, [...rows, ...method])
}
