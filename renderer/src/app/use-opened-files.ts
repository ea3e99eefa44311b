import { useEffect } from 'react'
import { words } from '#renderer/i18n/i18n.ts'
import { errorMessage } from '#renderer/lib/error-message.ts'
import { invoke, onMainEvent } from '#renderer/platform/ipc-client.ts'
import { showToast } from '#renderer/ui/toast-store.ts'
import { DECK_EXTENSION } from '#shared/library/deck-extension.ts'

const open = async ({
  fileName,
  bytes,
}: {
  fileName: string
  bytes: Uint8Array
}): Promise<void> => {
  if (fileName.toLowerCase().endsWith(`.${DECK_EXTENSION}`)) {
    const { receiveDeckBytes } = await import('#renderer/features/decks/deck-files.ts')
    return receiveDeckBytes(bytes)
  }
  const { receiveTemplateBytes } = await import('#renderer/features/templates/template-files.ts')
  return receiveTemplateBytes(bytes)
}

/** Opened together from the system; more wait for the next one. */
const MOST_AT_ONCE = 20

const openWaiting = async (): Promise<void> => {
  for (let opened = 0; opened < MOST_AT_ONCE; opened += 1) {
    const taken = await invoke('files.takeOpened', {})
    if (!taken.ok) {
      showToast(errorMessage(words().t, taken.error.code), { tone: 'danger' })
      continue
    }
    if (taken.data.file === null) return
    await open(taken.data.file)
  }
}

/** Opens the decks and templates that somebody double-clicked, before or after the app was started. */
export const useOpenedFiles = (): void => {
  useEffect(() => {
    void openWaiting()
    return onMainEvent('fileOpened', () => void openWaiting())
  }, [])
}
