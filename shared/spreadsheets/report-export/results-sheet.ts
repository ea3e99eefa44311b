import type { ResultRow } from '#shared/domain/report/result-rows.ts'
import { countCell, dayCell, textCell } from '../attendance-export/sheet-cells.ts'
import type { SheetContext } from '../attendance-export/sheet-table.ts'
import { type ReportColumn, reportColumnsOf } from './report-columns.ts'
import type { CountedReport } from './report-export-model.ts'

/** Columns of the sheet « Résultats ». */
export const resultColumns = (
  { rows }: CountedReport,
  { t }: SheetContext,
): readonly ReportColumn<ResultRow>[] => {
  const column = reportColumnsOf<ResultRow>(t)
  const challenges = new Map(rows.challenges.map(({ id, title }) => [id, title]))
  return [
    column('type', 20, ({ type }) => textCell(t(`reportSheets.types.${type}`))),
    column('date', 12, ({ day }) => (day === null ? undefined : dayCell(day))),
    column('code', 8, ({ session }) => textCell(session?.session.code ?? '')),
    column('session', 34, ({ session }) => textCell(session?.session.title ?? '')),
    column('format', 20, ({ session }) =>
      session ? textCell(t(`spreadsheets.formats.${session.session.format}`)) : undefined,
    ),
    column('challenge', 28, ({ session }) =>
      textCell(challenges.get(session?.session.challengeId ?? '') ?? ''),
    ),
    column('text', 60, ({ text }) => textCell(text)),
    column('state', 18, ({ state }) =>
      state === null ? undefined : textCell(t(`reportSheets.states.${state}`)),
    ),
    column('mark', 8, ({ mark }) => (mark === null ? undefined : countCell(mark))),
    column('resultCount', 9, ({ count }) => countCell(count)),
    column('sheet', 10, ({ sheet }) => textCell(sheet)),
  ]
}
