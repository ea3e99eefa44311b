import { useRef, useState } from 'react'
import { noteExport } from '#renderer/commands/note-export.ts'
import { saveFile } from '#renderer/commands/save-file.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { today } from '#renderer/lib/clock.ts'
import { runSheetsTask } from '#renderer/platform/sheets-client.ts'
import { showToast } from '#renderer/ui/toast-store.ts'
import { type ExportContent, isPersonal } from '#shared/domain/report/export-models/export-model.ts'
import type { ModelRows } from './use-model-rows.ts'

export type ModelFormat = 'xlsx' | 'csv'

/** Writes the file of a model in the worker, asks where to keep it, and notes that people were in it. */
export const useModelExport = (
  name: string,
  content: ExportContent,
  found: ModelRows | undefined,
) => {
  const { t, language } = useWords()
  const [running, setRunning] = useState<ModelFormat | null>(null)
  const abort = useRef<AbortController | null>(null)
  const write = async (format: ModelFormat, known: ModelRows): Promise<void> => {
    abort.current = new AbortController()
    const { rows, facilitators, collects, organisation, columns, read } = known
    const { rows: kind, columns: chosen, filter, referent } = content
    const model = {
      name,
      content: { rows: kind, columns: chosen, filter, referent },
      rows,
      facilitators,
      collects,
      organisation: organisation?.name ?? '',
      today: today(),
    }
    const made = await runSheetsTask(
      'exportModel',
      { model, language, format },
      { signal: abort.current.signal },
    )
    if (!made.ok) {
      if (made.error.code !== 'cancelled')
        showToast(t('exportModels.export.failed'), { tone: 'danger' })
      return
    }
    if ((await saveFile(format, made.data)) && isPersonal(columns)) {
      await noteExport('exportModel', read.people > 0 ? read.people : null)
    }
  }
  return {
    running,
    exportTo: async (format: ModelFormat): Promise<void> => {
      if (running || !found) return
      setRunning(format)
      try {
        await write(format, found)
      } finally {
        setRunning(null)
      }
    },
    cancel: () => abort.current?.abort(),
  }
}
