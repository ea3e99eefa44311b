import { type RefObject, useEffect } from 'react'
import { focusQuietly } from '#renderer/lib/focus-quietly.ts'

/** Longest wait for a sheet to be read and drawn, in milliseconds. */
const PATIENCE = 3_000
const START = '[data-entry-start], [data-composer]'
const BOXES = 'textarea, input:not([type=radio]):not([type=checkbox]):not([type=file])'

/**
 * Puts the focus where typing starts once a sheet is there: in what it marks `data-entry-start` or
 * `data-composer` (the next line), else in its first box. Whoever went somewhere in the sheet
 * meanwhile is left alone: a box that comes later would take the next keys for words.
 */
export const useStartFocus = (room: RefObject<HTMLElement | null>, sheetKey: string): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another sheet starts anew.
  useEffect(() => {
    const until = performance.now() + PATIENCE
    let frame = 0
    const stop = () => cancelAnimationFrame(frame)
    const look = () => {
      const place = room.current
      if (!place || place.contains(document.activeElement)) return
      const start = place.querySelector<HTMLElement>(START)
      const box =
        start?.querySelector<HTMLElement>('textarea') ??
        (start ?? place).querySelector<HTMLElement>(BOXES) ??
        start?.querySelector<HTMLElement>('button')
      if (box) focusQuietly(box, { preventScroll: start === null })
      else if (performance.now() < until) frame = requestAnimationFrame(look)
    }
    frame = requestAnimationFrame(look)
    window.addEventListener('pointerdown', stop, { once: true, capture: true })
    return () => {
      stop()
      window.removeEventListener('pointerdown', stop, { capture: true })
    }
  }, [sheetKey])
}
