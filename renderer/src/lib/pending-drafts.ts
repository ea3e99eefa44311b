/** Saves what was typed and not yet saved. */
type Draft = () => unknown

const drafts = new Set<Draft>()

/** Registers what must be saved before the window closes; returns what unregisters it. */
export const registerDraft = (save: Draft): (() => void) => {
  drafts.add(save)
  return () => drafts.delete(save)
}

/** Saves every field that holds unsaved typing: before closing, before undo, on Ctrl+S. */
export const saveDrafts = async (): Promise<void> => {
  await Promise.all([...drafts].map((save) => save()))
}
