import type { WorkBook, WorkSheet } from 'xlsx'
import { formatShortDay } from '#shared/domain/dates.ts'
import { type AttendanceExportModel, selectAttendance } from './export-selection.ts'
import { matrixSheet } from './matrix-sheet.ts'
import { peopleSheet } from './people-sheet.ts'
import { presencesSheet } from './presences-sheet.ts'
import type { SheetContext } from './sheet-table.ts'
import { summarySheet } from './summary-sheet.ts'
import { workbookOf } from './workbook-of.ts'

/**
 * The attendance workbook: Présences, Matrice, Synthèse, Personnes. Pure: the same model gives the
 * same workbook, and `workbookBytes` the same bytes.
 */
export const attendanceWorkbook = (
  model: AttendanceExportModel,
  context: SheetContext,
): WorkBook => {
  const { t } = context
  const selected = selectAttendance(model)
  const sheets: readonly (readonly [string, WorkSheet])[] = [
    [t('spreadsheets.sheets.presences'), presencesSheet(selected, context)],
    [t('spreadsheets.sheets.matrix'), matrixSheet(selected, context)],
    [t('spreadsheets.sheets.summary'), summarySheet(selected, model.rows.facilitators, context)],
    [
      t('spreadsheets.sheets.people'),
      peopleSheet(selected, model.selection, model.rows.consentEvents, context),
    ],
  ]
  return workbookOf(sheets, {
    title: t('spreadsheets.workbook.title', { title: exportTitle(model, context) }),
    subject: t('spreadsheets.workbook.subject'),
    organisation: model.rows.organisation[0]?.name ?? '',
    today: model.today,
  })
}

/** What was exported, in words: the session's title, or the period. */
export const exportTitle = (
  {
    rows,
    selection,
  }: {
    readonly rows: Pick<AttendanceExportModel['rows'], 'sessions'>
    readonly selection: AttendanceExportModel['selection']
  },
  { t, language }: SheetContext,
): string => {
  if (selection.kind === 'session')
    return rows.sessions.find(({ id }) => id === selection.sessionId)?.title ?? ''
  const from = selection.from && formatShortDay(selection.from, language)
  const to = selection.to && formatShortDay(selection.to, language)
  if (from && to) return t('spreadsheets.workbook.fromTo', { from, to })
  if (from) return t('spreadsheets.workbook.from', { from })
  if (to) return t('spreadsheets.workbook.to', { to })
  return t('spreadsheets.workbook.allSessions')
}
