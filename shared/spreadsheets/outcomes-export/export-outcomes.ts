import type { WorkBook, WorkSheet } from 'xlsx'
import { safeFileName } from '#shared/domain/file-names.ts'
import { createTranslator, type Language } from '#shared/locales/translator.ts'
import { exportTitle } from '../attendance-export/attendance-workbook.ts'
import type { PeopleFile } from '../attendance-export/export-attendance.ts'
import type { SheetContext } from '../attendance-export/sheet-table.ts'
import { workbookBytes } from '../attendance-export/workbook-bytes.ts'
import { workbookOf } from '../attendance-export/workbook-of.ts'
import { challengesSheet } from './challenges-sheet.ts'
import {
  commitmentsSheet,
  decisionsSheet,
  introductionsSheet,
  piecesSheet,
} from './followed-sheets.ts'
import { type OutcomesExportModel, selectOutcomes } from './outcome-selection.ts'
import { evaluationsSheet, ideasSheet, votesSheet } from './said-sheets.ts'

/** What to export, as plain data that a worker can be sent. */
export type OutcomesExportRequest = {
  readonly model: OutcomesExportModel
  readonly language: Language
}

/** The workbook of outcomes: one sheet for each kind, one row for each thing; how many people it names. Pure. */
export const outcomesWorkbook = (
  model: OutcomesExportModel,
  context: SheetContext,
): { readonly workbook: WorkBook; readonly people: number } => {
  const { t } = context
  const selected = selectOutcomes(model)
  const sheets: readonly (readonly [string, WorkSheet])[] = [
    [t('outcomeSheets.sheets.ideas'), ideasSheet(selected, context)],
    [t('outcomeSheets.sheets.votes'), votesSheet(selected, context)],
    [t('outcomeSheets.sheets.decisions'), decisionsSheet(selected, context)],
    [t('outcomeSheets.sheets.commitments'), commitmentsSheet(selected, context)],
    [t('outcomeSheets.sheets.pieces'), piecesSheet(selected, context)],
    [t('outcomeSheets.sheets.introductions'), introductionsSheet(selected, context)],
    [t('outcomeSheets.sheets.evaluations'), evaluationsSheet(selected, context)],
    [t('outcomeSheets.sheets.challenges'), challengesSheet(selected, context)],
  ]
  const workbook = workbookOf(sheets, {
    title: t('outcomeSheets.title', { title: exportTitle(model, context) }),
    subject: t('outcomeSheets.subject'),
    organisation: model.rows.organisation[0]?.name ?? '',
    today: model.today,
  })
  return { workbook, people: selected.named.size }
}

const fileName = (
  { rows, selection, today }: OutcomesExportModel,
  context: SheetContext,
): string => {
  const prefix = context.t('outcomeSheets.fileName')
  if (selection.kind === 'session') {
    const session = rows.sessions.find(({ id }) => id === selection.sessionId)
    return `${safeFileName([prefix, session?.title ?? '', session?.code ?? ''])}.xlsx`
  }
  const days = [selection.from, selection.to].filter((day) => day !== null)
  return `${safeFileName([prefix, ...(days.length > 0 ? days : [today])])}.xlsx`
}

/** The file of a request: the same in the window's worker and on the command line. */
export const exportOutcomes = ({ model, language }: OutcomesExportRequest): PeopleFile => {
  const context = { t: createTranslator(language), language }
  const { workbook, people } = outcomesWorkbook(model, context)
  return { bytes: workbookBytes(workbook), fileName: fileName(model, context), people }
}
