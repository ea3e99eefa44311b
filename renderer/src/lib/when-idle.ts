/** Longest wait for a quiet moment, in milliseconds. */
const PATIENCE_MS = 5_000

/** Resolves when the window has nothing better to do. */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: PATIENCE_MS })
  })
