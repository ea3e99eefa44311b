import { safeFileName } from '#shared/domain/file-names.ts'
import type { AttendanceExportModel } from './export-selection.ts'
import type { SheetContext } from './sheet-table.ts'

/**
 * « présences – Atelier compost – 2026-11-24.xlsx » for a session (day of its first part),
 * « présences – 2026-01-01 – 2026-06-30.xlsx » for a period. Safe on Windows, macOS and Linux.
 */
export const exportFileName = (
  { rows, selection, today }: AttendanceExportModel,
  extension: 'xlsx' | 'csv',
  { t }: SheetContext,
): string => {
  const prefix = t('spreadsheets.fileName.prefix')
  if (selection.kind === 'period') {
    const days = [selection.from, selection.to].filter((day) => day !== null)
    const period = days.length > 0 ? days : [t('spreadsheets.workbook.allSessions'), today]
    return joinFileName([prefix, ...period], extension)
  }
  const session = rows.sessions.find(({ id }) => id === selection.sessionId)
  const firstDay = rows.sessionParts
    .filter(({ sessionId }) => sessionId === selection.sessionId)
    .reduce<string | null>(
      (first, { date }) => (first === null || date < first ? date : first),
      null,
    )
  return joinFileName([prefix, session?.title ?? '', firstDay ?? today], extension)
}

const joinFileName = (parts: readonly string[], extension: string): string =>
  `${safeFileName(parts)}.${extension}`
