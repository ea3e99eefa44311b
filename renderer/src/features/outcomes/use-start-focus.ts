import { type RefObject, useEffect } from 'react'

/** Longest wait for a sheet to be read and drawn, in milliseconds. */
const PATIENCE = 3_000
const BOXES = 'textarea, input:not([type=radio]):not([type=checkbox]):not([type=file])'

const isWriting = (element: Element | null, room: HTMLElement): boolean =>
  element !== null && room.contains(element) && element.matches(BOXES)

/**
 * Puts the focus where typing starts once a sheet is there: in what it marks `data-entry-start` or
 * `data-composer` (the next line), else in its first box. Whoever went somewhere else meanwhile is left alone.
 */
export const useStartFocus = (room: RefObject<HTMLElement | null>, sheetKey: string): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another sheet starts anew.
  useEffect(() => {
    const until = performance.now() + PATIENCE
    let frame = 0
    const stop = () => cancelAnimationFrame(frame)
    const look = () => {
      const place = room.current
      if (!place || isWriting(document.activeElement, place)) return
      const start = place.querySelector<HTMLElement>('[data-entry-start], [data-composer]')
      const box =
        start?.querySelector<HTMLElement>('textarea') ??
        (start ?? place).querySelector<HTMLElement>(BOXES)
      if (box) box.focus({ preventScroll: start === null })
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
