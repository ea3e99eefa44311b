import { hasUnsavedTyping } from './typing-guard.ts'

/** Saves what was typed and not yet saved. */
type Draft = () => unknown

const drafts = new Set<Draft>()

/** Registers what must be saved before the window closes; returns what unregisters it. */
export const registerDraft = (save: Draft): (() => void) => {
  drafts.add(save)
  return () => drafts.delete(save)
}

/**
 * Saves everything that holds unsaved typing: before closing, before undo, on Ctrl+S. Tries every
 * field, then throws what the first one that failed threw.
 */
export const saveDrafts = async (): Promise<void> => {
  await leaveTypedBox()
  const outcomes = await Promise.allSettled([...drafts].map(async (save) => save()))
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason
}

/**
 * Some boxes (numbers, lists of words) hand over what was typed only when they are left: leaves the
 * one in use for a moment, and lets its change reach the repository.
 */
const leaveTypedBox = async (): Promise<void> => {
  if (!hasUnsavedTyping()) return
  const box = document.activeElement as HTMLElement
  box.blur()
  // React shows what the change did, and registers drafts of its own, after this task.
  await new Promise((resolve) => {
    setTimeout(resolve)
  })
  if (box.isConnected && document.activeElement === document.body) box.focus()
}
