import { useRef, useState } from 'react'
import { allRows } from '#renderer/data/workspace.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { today } from '#renderer/lib/clock.ts'
import { runSheetsTask } from '#renderer/platform/sheets-client.ts'
import { showToast } from '#renderer/ui/toast-store.ts'
import type { NewsletterRequest } from '#shared/spreadsheets/newsletter-export/export-newsletter.ts'
import { noteExport } from './note-export.ts'
import { saveFile } from './save-file.ts'

type Format = NewsletterRequest['format']

/** Writes the list in the worker, asks where to keep it, and offers to open it. */
export const useNewsletterExport = (session: NewsletterRequest['session']) => {
  const { t, language } = useWords()
  const [running, setRunning] = useState<Format | null>(null)
  const abort = useRef<AbortController | null>(null)

  const write = async (format: Format) => {
    const stop = new AbortController()
    abort.current = stop
    const { people, consentEvents, organisation } = allRows()
    const made = await runSheetsTask(
      'exportNewsletter',
      {
        source: { people, consentEvents },
        session,
        organisation: organisation[0]?.name ?? '',
        today: today(),
        language,
        format,
      },
      { signal: stop.signal },
    )
    if (made.ok) {
      if (await saveFile(format, made.data)) {
        await noteExport('newsletterList', made.data.people)
      }
      return
    }
    if (made.error.code !== 'cancelled') {
      showToast(t('inviting.newsletter.failed'), { tone: 'danger' })
    }
  }

  return {
    running,
    exportTo: async (format: Format) => {
      if (running) return
      setRunning(format)
      try {
        await write(format)
      } finally {
        setRunning(null)
      }
    },
    cancel: () => abort.current?.abort(),
  }
}
