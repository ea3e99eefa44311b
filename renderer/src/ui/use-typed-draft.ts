import { useEffect, useLayoutEffect, useRef } from 'react'
import { registerDraft } from '#renderer/lib/pending-drafts.ts'
import { noteSavedTyping } from '#renderer/lib/typing-guard.ts'

/**
 * Keeps what is typed in a next line (of a sheet, of the notes of the day) and not entered yet: when one leaves the screen, undoes
 * something or closes the window. `keep` enters it as Enter would, or does nothing. `entered` counts
 * the lines entered: what was typed is then a line, and Ctrl+Z takes that back, not words in the box.
 */
export const useTypedDraft = (isBegun: boolean, keep: () => unknown, entered = 0): void => {
  const latest = useRef(keep)
  latest.current = keep
  useEffect(() => (isBegun ? registerDraft(() => latest.current()) : undefined), [isBegun])
  // At once, not when the browser has time: the window may be closing.
  useLayoutEffect(() => () => void latest.current(), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: once each line is gone from the box.
  useEffect(noteSavedTyping, [entered])
}
