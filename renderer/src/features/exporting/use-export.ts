import { useRef, useState } from 'react'
import { noteExport } from '#renderer/commands/note-export.ts'
import { saveFile } from '#renderer/commands/save-file.ts'
import { allRows } from '#renderer/data/workspace.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { today } from '#renderer/lib/clock.ts'
import { runSheetsTask } from '#renderer/platform/sheets-client.ts'
import { showToast } from '#renderer/ui/toast-store.ts'
import type { ExportSelection } from '#shared/spreadsheets/attendance-export/export-selection.ts'

export type ExportFormat = 'xlsx' | 'csv'

/** Writes the file in the worker, asks where to keep it, and offers to open it. */
export const useExport = (onSaved?: () => void) => {
  const { t, language } = useWords()
  const [running, setRunning] = useState<ExportFormat | null>(null)
  const abort = useRef<AbortController | null>(null)

  const write = async (selection: ExportSelection, format: ExportFormat) => {
    const stop = new AbortController()
    abort.current = stop
    const model = { rows: allRows(), selection, today: today() }
    const made = await runSheetsTask(
      'exportAttendance',
      { model, language, format },
      { signal: stop.signal },
    )
    if (!made.ok) {
      if (made.error.code !== 'cancelled') showToast(t('exporting.failed'), { tone: 'danger' })
      return
    }
    if (!(await saveFile(format, made.data))) return
    await noteExport('attendanceWorkbook', made.data.people)
    onSaved?.()
  }

  return {
    running,
    exportTo: async (selection: ExportSelection, format: ExportFormat) => {
      if (running) return
      setRunning(format)
      try {
        await write(selection, format)
      } finally {
        setRunning(null)
      }
    },
    cancel: () => abort.current?.abort(),
  }
}
