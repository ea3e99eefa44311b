import { useCallback, useEffect, useRef, useState } from 'react'

/** How long a second press may still belong to the first, in ms: slow double clicks last half a second. */
export const DOUBLE_PRESS_MS = 500

/** Tells the first press of a thing from the second of a double one; names what is pressed. */
export const firstPressTeller = (
  instant: () => number = () => performance.now(),
): ((name: string) => boolean) => {
  let last: { readonly name: string; readonly at: number } | null = null
  return (name) => {
    const at = instant()
    const isFirst = last === null || last.name !== name || at - last.at >= DOUBLE_PRESS_MS
    if (isFirst) last = { name, at }
    return isFirst
  }
}

/** `firstPressTeller` for the life of a component. */
export const useFirstPress = (): ((name: string) => boolean) => {
  const teller = useRef<((name: string) => boolean) | null>(null)
  return useCallback((name: string) => {
    teller.current ??= firstPressTeller()
    return teller.current(name)
  }, [])
}

/**
 * True for a moment after `shown` changed: what then lies under the pointer was not aimed at. Not when it
 * is first shown.
 */
export const useJustChanged = (shown: string): boolean => {
  const [settled, setSettled] = useState(shown)
  useEffect(() => {
    if (settled === shown) return
    const timer = setTimeout(() => setSettled(shown), DOUBLE_PRESS_MS)
    return () => clearTimeout(timer)
  }, [settled, shown])
  return settled !== shown
}
