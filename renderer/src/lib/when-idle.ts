/** Longest wait for a quiet moment, in milliseconds. */
const PATIENCE_MS = 5_000

/** Resolves once what was drawn last is on the screen. */
export const whenSeen = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
  })

/** Resolves when the window has nothing better to do. */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: PATIENCE_MS })
  })
