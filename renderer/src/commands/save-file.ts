import { words } from '#renderer/i18n/i18n.ts'
import { errorMessage } from '#renderer/lib/error-message.ts'
import { invoke } from '#renderer/platform/ipc-client.ts'
import { showToast } from '#renderer/ui/toast-store.ts'
import type { SAVED_FILE_KINDS } from '#shared/ipc/app-routes.ts'

/** Asks where to keep a file, says its name, and offers to open it; true once it is written. */
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
    action: { label: t('exporting.open'), perform: () => void invoke('files.open', { handle }) },
  })
  return true
}
