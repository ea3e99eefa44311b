import { useRef, useState } from 'react'
import { noteExport } from '#renderer/commands/note-export.ts'
import { saveFile } from '#renderer/commands/save-file.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { today } from '#renderer/lib/clock.ts'
import { useReportChoice } from '#renderer/lib/report-choice-store.ts'
import { runSheetsTask } from '#renderer/platform/sheets-client.ts'
import { showToast } from '#renderer/ui/toast-store.ts'
import type { CurrentReport } from './use-report.ts'

/** Writes the workbook of the bilan in the worker, and asks where to keep it. */
export const useReportWorkbook = (current: CurrentReport | undefined) => {
  const { t, language } = useWords()
  const isPublic = useReportChoice((choice) => choice.isPublic)
  const withNames = useReportChoice((choice) => choice.withNames) && !isPublic
  const [isRunning, setIsRunning] = useState(false)
  const abort = useRef<AbortController | null>(null)
  return {
    isRunning,
    write: async () => {
      if (isRunning || current === undefined) return
      setIsRunning(true)
      abort.current = new AbortController()
      try {
        const made = await runSheetsTask(
          'exportReport',
          {
            language,
            model: {
              rows: current.ledger.rows,
              filter: current.filter,
              collects: current.collects,
              today: today(),
              organisation: current.organisation?.name ?? '',
              withNames,
              isPublic,
            },
          },
          { signal: abort.current.signal },
        )
        if (made.ok) {
          const isSaved = await saveFile('xlsx', made.data)
          // Without names too: each person has lines of their own, with structure and commune.
          if (isSaved && !isPublic)
            await noteExport('reportWorkbook', current.report.present.length || null)
        } else if (made.error.code !== 'cancelled') {
          showToast(t('reportPages.writingFailed'), { tone: 'danger' })
        }
      } finally {
        setIsRunning(false)
      }
    },
    cancel: () => abort.current?.abort(),
  }
}
