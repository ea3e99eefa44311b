import { useRef, useState } from 'react'
import { noteExport } from '#renderer/commands/note-export.ts'
import { saveFile } from '#renderer/commands/save-file.ts'
import { allRows } from '#renderer/data/workspace.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { today } from '#renderer/lib/clock.ts'
import { runSheetsTask } from '#renderer/platform/sheets-client.ts'
import { showToast } from '#renderer/ui/toast-store.ts'
import type { ExportSelection } from '#shared/spreadsheets/attendance-export/export-selection.ts'

/** Writes the workbook of outcomes in the worker, asks where to keep it, and offers to open it. */
export const useOutcomesExport = () => {
  const { t, language } = useWords()
  const [isRunning, setRunning] = useState(false)
  const abort = useRef<AbortController | null>(null)
  const write = async (selection: ExportSelection) => {
    const stop = new AbortController()
    abort.current = stop
    const model = { rows: allRows(), selection, today: today() }
    const made = await runSheetsTask('exportOutcomes', { model, language }, { signal: stop.signal })
    if (made.ok) {
      if (await saveFile('xlsx', made.data)) {
        await noteExport('outcomesWorkbook', made.data.people)
      }
    } else if (made.error.code !== 'cancelled') {
      showToast(t('exporting.failed'), { tone: 'danger' })
    }
  }
  return {
    isRunning,
    exportOutcomes: async (selection: ExportSelection) => {
      if (isRunning) return
      setRunning(true)
      try {
        await write(selection)
      } finally {
        setRunning(false)
      }
    },
    cancel: () => abort.current?.abort(),
  }
}
