import { words } from '#renderer/i18n/i18n.ts'
import { errorMessage } from '#renderer/lib/error-message.ts'
import { invoke } from '#renderer/platform/ipc-client.ts'
import { showToast } from '#renderer/ui/toast-store.ts'
import type { SAVED_FILE_KINDS } from '#shared/ipc/app-routes.ts'
import { DECK_EXTENSION } from '#shared/library/deck-extension.ts'
import { EXPORT_MODEL_EXTENSION } from '#shared/library/export-model-extension.ts'
import { TEMPLATE_EXTENSION } from '#shared/library/template-extension.ts'

/** Asks where to keep a file, says its name, and offers to open or find it; true once it is written. */
export const saveFile = async (
  kind: (typeof SAVED_FILE_KINDS)[number],
  { bytes, fileName }: { readonly bytes: Uint8Array; readonly fileName: string },
): Promise<boolean> => {
  const { t } = words()
  const saved = await invoke('files.save', { kind, suggestedName: fileName, bytes })
  if (!saved.ok) {
    if (saved.error.code !== 'cancelled') {
      showToast(errorMessage(t, saved.error.code), { tone: 'danger' })
    }
    return false
  }
  const { handle } = saved.data
  showToast(t('exporting.saved', { fileName: saved.data.fileName }), {
    tone: 'positive',
    subject: 'file',
    // What teams share is opened from within Koudmen: what helps is to find it, to send it on.
    action:
      kind === TEMPLATE_EXTENSION || kind === DECK_EXTENSION || kind === EXPORT_MODEL_EXTENSION
        ? { label: t('templates.reveal'), perform: () => void invoke('files.reveal', { handle }) }
        : { label: t('exporting.open'), perform: () => void invoke('files.open', { handle }) },
  })
  return true
}
