import path from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { FROZEN_DAY } from '#tests/e2e/fixtures.ts'

/** A window that is up, and how long that took. */
export type OpenWindow = {
  readonly page: Page
  readonly electron: ElectronApplication
  /** Milliseconds from the start of the process to the window's being usable and drawn. */
  readonly startMs: number
  readonly close: () => Promise<void>
}

export type WindowOptions = {
  /** Switches for Chromium. */
  readonly switches?: readonly string[]
}

const asRoot = process.platform === 'linux' && process.getuid?.() === 0

/**
 * When the page could be used and had drawn it, by the clock that all processes share. The page notes it
 * itself: Playwright's wait looks again after 20, 50, 100, 100, then 500 ms, and the start of either side
 * would be rounded up to its next look.
 */
const USABLE_AT = `new Promise((resolve) => {
  const look = () => {
    const [usable] = performance.getEntriesByName('usable', 'mark')
    if (usable) resolve(performance.timeOrigin + usable.startTime)
    else requestAnimationFrame(look)
  }
  look()
})`

const open = async (
  app: string,
  env: Readonly<Record<string, string>>,
  { switches = [] }: WindowOptions,
): Promise<OpenWindow> => {
  const begun = performance.timeOrigin + performance.now()
  const electron = await _electron.launch({
    args: [...(asRoot ? ['--no-sandbox'] : []), ...switches, app],
    env: { ...(process.env as Record<string, string>), ...env },
  })
  const page = await electron.firstWindow()
  // Whoever watches costs the page nothing: looking for an element first runs Playwright's own script in it,
  // some 40 ms of its one thread, which fell within the start of the app and after that of the bare page.
  await page.waitForURL(/^(?:app|file):/u, { timeout: 60_000 })
  const startMs = (await page.evaluate<number>(USABLE_AT)) - begun
  await page.locator('[data-app-state="ready"]').waitFor({ state: 'attached', timeout: 60_000 })
  // tsx names the functions it compiles through this helper, which the page does not have.
  await page.evaluate('globalThis.__name ??= (named) => named')
  return { page, electron, startMs, close: () => electron.close() }
}

/** Starts the app as it is built on a profile, and waits until it is usable. */
export const openApp = (profile: string, options: WindowOptions = {}): Promise<OpenWindow> =>
  open('.', { KOUDMEN_USER_DATA: profile, KOUDMEN_TODAY: FROZEN_DAY }, options)

/** Starts the bare window in the same way. */
export const openBare = (profile: string, options: WindowOptions = {}): Promise<OpenWindow> =>
  open(path.resolve('tests/bench/bare-app'), { BARE_USER_DATA: profile }, options)
