import { useEffect, useRef } from 'react'
import { registerDraft } from '#renderer/lib/pending-drafts.ts'

/**
 * Keeps what is typed in a sheet's next line and not entered yet: when one leaves the screen, undoes
 * something or closes the window. `keep` enters it as Enter would, or does nothing.
 */
export const useTypedDraft = (isBegun: boolean, keep: () => unknown): void => {
  const latest = useRef(keep)
  latest.current = keep
  useEffect(() => (isBegun ? registerDraft(() => latest.current()) : undefined), [isBegun])
  useEffect(() => () => void latest.current(), [])
}
