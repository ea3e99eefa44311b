import { sheetCode } from '#shared/domain/outcomes/entry-sheets.ts'
import { type EvidenceItem, evidenceOf } from '#shared/domain/report/evidence.ts'
import type { evidence } from '#shared/locales/fr/evidence.ts'
import { lackText } from '#shared/reporting/evidence-words.ts'
import {
  type Cell,
  countCell,
  dayCell,
  FORMATS,
  textCell,
} from '../attendance-export/sheet-cells.ts'
import {
  type PrintableSheet,
  type SheetContext,
  tableSheet,
} from '../attendance-export/sheet-table.ts'
import type { ReportColumn } from './report-columns.ts'
import type { CountedReport } from './report-export-model.ts'

type EvidenceColumnKey = keyof typeof evidence.sheet.columns

/** Columns of the sheet « Preuves »: a row for each thing to put right. */
export const evidenceColumns = (
  { ledger, report, rows, withNames }: CountedReport,
  context: SheetContext,
): readonly ReportColumn<EvidenceItem>[] => {
  const { t } = context
  const column = (
    key: EvidenceColumnKey,
    width: number,
    cell: (item: EvidenceItem) => Cell,
  ): ReportColumn<EvidenceItem> => ({
    key,
    header: t(`evidence.sheet.columns.${key}`),
    about: t(`evidence.sheet.about.${key}`),
    width,
    cell,
  })
  // The numbers of « Données »: by first presence.
  const numbers = new Map(report.present.map(({ personId }, index) => [personId, index + 1]))
  const funders = new Map(rows.funders.map(({ id, name }) => [id, name]))
  const sessionOf = (item: EvidenceItem) =>
    item.kind === 'people' ? undefined : ledger.sessionById.get(item.sessionId)?.session
  const personOf = (item: EvidenceItem) =>
    item.kind === 'people' || item.kind === 'signatures' ? item.personId : null
  const name = (item: EvidenceItem, field: 'lastName' | 'firstName') =>
    textCell(ledger.people.get(personOf(item) ?? '')?.[field] ?? '')
  return [
    column('kind', 28, ({ kind }) => textCell(t(`evidence.list.kinds.${kind}`))),
    column('funders', 24, (item) =>
      textCell(
        (sessionOf(item)?.funderIds ?? []).flatMap((id) => funders.get(id) ?? []).join(', '),
      ),
    ),
    column('code', 8, (item) => textCell(sessionOf(item)?.code ?? '')),
    column('session', 34, (item) => textCell(sessionOf(item)?.title ?? '')),
    column('date', 12, (item) => (item.kind === 'people' ? undefined : dayCell(item.day))),
    column('person', 10, (item) => {
      const number = numbers.get(personOf(item) ?? '')
      return number === undefined ? undefined : textCell(`P${String(number).padStart(4, '0')}`)
    }),
    ...(withNames
      ? [
          column('lastName', 24, (item) => name(item, 'lastName')),
          column('firstName', 16, (item) => name(item, 'firstName')),
        ]
      : []),
    column('detail', 44, (item) =>
      item.kind === 'people' || item.kind === 'facts'
        ? textCell(lackText(item, context))
        : undefined,
    ),
    column('count', 9, (item) => countCell('count' in item ? item.count : 1)),
    column('sheet', 10, (item) => {
      const session = sessionOf(item)
      return session && item.kind !== 'facts' && item.kind !== 'certificates'
        ? textCell(sheetCode(session.code, item.kind === 'answers' ? 'evaluations' : 'attendance'))
        : undefined
    }),
  ]
}

/** The list to put right before an audit, then how much of each kind is there. */
export const evidenceSheet = (
  { ledger, filter, collects, today }: CountedReport,
  columns: readonly ReportColumn<EvidenceItem>[],
  { t }: SheetContext,
): PrintableSheet => {
  const { items, gauges } = evidenceOf(ledger, filter, { today, collects })
  const heading = (key: 'gauge' | 'ready' | 'total') =>
    textCell(t(`evidence.sheet.${key}`), FORMATS.heading)
  return tableSheet(columns, items, {
    pagesWide: 1,
    totals: [
      [],
      [heading('gauge'), heading('ready'), heading('total')],
      ...gauges.map(({ kind, ready, total }) => [
        textCell(t(`evidence.gauges.names.${kind}`)),
        countCell(ready),
        countCell(total),
      ]),
    ],
  })
}
