/**
 * After a change of screen the focus goes to the new title, so that the keyboard and a screen
 * reader start there. The screen may come later than the address: the title takes the focus when it
 * appears, unless the person has already put it somewhere in the content.
 */
let isAwaited = false

/** Follows the address; called once, before the router listens. */
export const startNavigationFocus = (): void => {
  window.addEventListener('hashchange', () => {
    isAwaited = true
  })
}

/** Called by a title that appears. */
export const takeNavigationFocus = (title: HTMLElement | null): void => {
  if (!isAwaited || !title) return
  isAwaited = false
  const focused = document.activeElement
  const isElsewhere = focused === null || focused === document.body || !focused.closest('main')
  if (isElsewhere) title.focus({ preventScroll: true })
}
