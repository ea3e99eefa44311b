import { words } from '#renderer/i18n/i18n.ts'
import { errorMessage } from '#renderer/lib/error-message.ts'
import { invoke } from '#renderer/platform/ipc-client.ts'
import { showToast } from '#renderer/ui/toast-store.ts'

export type PdfOutput = { readonly bytes: Uint8Array; readonly fileName: string }

const refused = (code: string): false => {
  if (code !== 'cancelled') showToast(errorMessage(words().t, code), { tone: 'danger' })
  return false
}

/** Asks where, saves, and offers to show the file. True when the file was written. */
export const savePdf = async ({ bytes, fileName }: PdfOutput): Promise<boolean> => {
  const answer = await invoke('files.save', { kind: 'pdf', suggestedName: fileName, bytes })
  if (!answer.ok) return refused(answer.error.code)
  const { handle, fileName: savedAs } = answer.data
  const { t } = words()
  showToast(t('print.output.saved', { fileName: savedAs }), {
    tone: 'positive',
    subject: 'file',
    action: {
      label: t('print.output.reveal'),
      perform: () => void invoke('files.reveal', { handle }),
    },
  })
  return true
}

/** Opens the PDF in the system's own viewer. */
export const openPdfOutside = async ({ bytes, fileName }: PdfOutput): Promise<boolean> => {
  const answer = await invoke('files.preview', { suggestedName: fileName, bytes })
  return answer.ok || refused(answer.error.code)
}

/** Prints through the system's dialog. False when the person closed it, or nothing could print. */
export const printPdf = async ({ bytes, fileName }: PdfOutput): Promise<boolean> => {
  const answer = await invoke('files.print', { suggestedName: fileName, bytes })
  // Some systems do not say: only a dialog known to have been closed counts as not printed.
  return answer.ok ? answer.data.printed !== false : refused(answer.error.code)
}
