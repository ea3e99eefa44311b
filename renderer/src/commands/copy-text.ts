import { words } from '#renderer/i18n/i18n.ts'
import { errorMessage } from '#renderer/lib/error-message.ts'
import { invoke } from '#renderer/platform/ipc-client.ts'
import { showToast } from '#renderer/ui/toast-store.ts'

/** Puts the text on the clipboard and says so; the page itself may not touch the clipboard. */
export const copyText = async (text: string, done: string): Promise<void> => {
  const copied = await invoke('system.copyText', { text })
  if (copied.ok) showToast(done, { tone: 'positive' })
  else showToast(errorMessage(words().t, copied.error.code), { tone: 'danger' })
}
