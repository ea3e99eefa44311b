import { useSaveStatus } from '#renderer/data/save-status-store.ts'
import { redo, undo } from '#renderer/data/workspace.ts'
import { words } from '#renderer/i18n/i18n.ts'
import { saveDrafts } from '#renderer/lib/pending-drafts.ts'
import { hasUnsavedTyping } from '#renderer/lib/typing-guard.ts'
import { closeToast, showToast } from '#renderer/ui/toast-store.ts'

// Only the last « Annuler » is offered: an older one would take back another step than it says.
let offered: number | null = null

const withdrawOffer = () => {
  if (offered !== null) closeToast(offered)
  offered = null
}

/** Shows a toast whose button no longer counts once anything else is changed. */
const offer = (message: string, action: { label: string; perform: () => void }) => {
  withdrawOffer()
  offered = showToast(message, { action })
  const stop = useSaveStatus.subscribe((status, before) => {
    if (status.phase !== 'saving' || before.phase === 'saving') return
    stop()
    withdrawOffer()
  })
}

/** Takes back the last step and says which; typing that is not saved is taken back first. */
export const performUndo = async (): Promise<void> => {
  // The field keeps its own history while one types in it; this is the only way to reach it.
  if (hasUnsavedTyping() && document.execCommand('undo')) return
  await saveDrafts()
  const { t } = words()
  const step = useSaveStatus.getState().undoLabel
  withdrawOffer()
  if (step === null) {
    showToast(t('shell.nothingToUndo'))
    return
  }
  await undo()
  offer(t('shell.undone', { step }), { label: t('shell.redo'), perform: () => void performRedo() })
}

/** Takes the last undone step again. */
export const performRedo = async (): Promise<void> => {
  if (hasUnsavedTyping() && document.execCommand('redo')) return
  const { t } = words()
  const step = useSaveStatus.getState().redoLabel
  withdrawOffer()
  if (step === null) {
    showToast(t('shell.nothingToRedo'))
    return
  }
  await redo()
  offer(t('shell.redone', { step }), {
    label: t('common.cancel'),
    perform: () => void performUndo(),
  })
}

/**
 * Says what was just done, with « Annuler »: call it after the repository's promise resolved.
 *
 * `await sessionsRepository.remove(id); toastWithUndo(t('sessions.removed', { title }))`
 */
export const toastWithUndo = (message: string): void => {
  offer(message, { label: words().t('common.cancel'), perform: () => void performUndo() })
}
