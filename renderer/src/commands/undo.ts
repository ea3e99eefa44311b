import type { CommitOutcome } from '#renderer/data/commit-queue.ts'
import { type SaveStatus, useSaveStatus } from '#renderer/data/save-status-store.ts'
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

/** Which step the button of a toast takes, back or forth. */
type Offered = { readonly direction: 'undo' | 'redo'; readonly step: number | null }

const isNext = (status: SaveStatus, { direction, step }: Offered): boolean =>
  step !== null && step === (direction === 'undo' ? status.undoStep : status.redoStep)

/**
 * Shows a toast whose button takes that step, and goes as soon as another one comes first. Where one
 * already did (typed while this one was being saved), the words are shown without the button.
 */
const offer = (message: string, given: Offered): void => {
  if (!isNext(useSaveStatus.getState(), given)) return void showToast(message)
  withdrawOffer()
  const label = words().t(given.direction === 'undo' ? 'common.cancel' : 'shell.redo')
  const mine = showToast(message, { action: { label, perform: () => void accept(given) } })
  offered = mine
  const stop = useSaveStatus.subscribe((status) => {
    if (isNext(status, given)) return
    stop()
    closeToast(mine)
  })
}

/** Takes the step of a toast, unless what was still being typed came on top of it. */
const accept = async (given: Offered): Promise<void> => {
  await saveDrafts()
  if (!isNext(useSaveStatus.getState(), given)) {
    showToast(words().t('shell.undoTooLate'))
    return
  }
  await (given.direction === 'undo' ? takeBack() : takeAgain())
}

const takeBack = async (): Promise<void> => {
  const { t } = words()
  const name = useSaveStatus.getState().undoLabel
  withdrawOffer()
  if (name === null) return void showToast(t('shell.nothingToUndo'))
  const { step } = await undo()
  offer(t('shell.undone', { step: name }), { direction: 'redo', step })
}

const takeAgain = async (): Promise<void> => {
  const { t } = words()
  const name = useSaveStatus.getState().redoLabel
  withdrawOffer()
  if (name === null) return void showToast(t('shell.nothingToRedo'))
  const { step } = await redo()
  offer(t('shell.redone', { step: name }), { direction: 'undo', step })
}

/** Takes back the last step and says which; typing that is not saved is taken back first. */
export const performUndo = async (): Promise<void> => {
  // The field keeps its own history while one types in it; this is the only way to reach it.
  if (hasUnsavedTyping() && document.execCommand('undo')) return
  await saveDrafts()
  await takeBack()
}

/** Takes the last undone step again. */
export const performRedo = async (): Promise<void> => {
  if (hasUnsavedTyping() && document.execCommand('redo')) return
  await takeAgain()
}

/**
 * Says what was just done, with « Annuler »: call it with what the repository's promise resolved to.
 *
 * `toastWithUndo(t('sessions.removed', { title }), await sessionsRepository.remove(id))`
 */
export const toastWithUndo = (message: string, { step }: Pick<CommitOutcome, 'step'>): void =>
  offer(message, { direction: 'undo', step })
