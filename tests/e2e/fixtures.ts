import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test'

/** The day every end-to-end test lives in: a Monday, so that sentences with dates never move. */
export const FROZEN_DAY = '2026-11-23'

export type RunningApp = {
  readonly electron: ElectronApplication
  readonly page: Page
  readonly userData: string
  /** Closes the window as a person does and waits for the process to end. */
  readonly close: () => Promise<void>
}

export type AppLauncher = {
  /** A fresh folder that is removed after the test. */
  readonly userData: string
  /** A fresh folder for what the test saves. */
  readonly outputFolder: string
  /** Starts the real app on `userData` (or on another folder) and waits until it is usable. */
  readonly launch: (options?: LaunchOptions) => Promise<RunningApp>
}

export type LaunchOptions = {
  readonly userData?: string
  readonly env?: Readonly<Record<string, string>>
  /** State of the root element to wait for. */
  readonly until?: 'ready' | 'recovery'
}

const asRoot = process.platform === 'linux' && process.getuid?.() === 0

// The negative controls run the same tests on a copy of the built app from which a part was taken.
const appFolder = process.env.KOUDMEN_E2E_APP ?? '.'

/** Arguments that start the app, after the executable. */
export const APP_ARGUMENTS: readonly string[] = [...(asRoot ? ['--no-sandbox'] : []), appFolder]

export const launchApp = async (
  userData: string,
  { env = {}, until = 'ready' }: LaunchOptions = {},
): Promise<RunningApp> => {
  const electron = await _electron.launch({
    args: [...APP_ARGUMENTS],
    cwd: process.cwd(),
    env: {
      ...(process.env as Record<string, string>),
      KOUDMEN_USER_DATA: userData,
      KOUDMEN_TODAY: FROZEN_DAY,
      ...env,
    },
  })
  const page = await electron.firstWindow()
  await page.locator(`[data-app-state="${until}"]`).waitFor({ timeout: 30_000 })
  return { electron, page, userData, close: () => electron.close() }
}

export const test = base.extend<{ readonly app: AppLauncher }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures it needs here.
  app: async ({}, use) => {
    const root = await mkdtemp(path.join(tmpdir(), 'koudmen-e2e-'))
    const userData = path.join(root, 'profile')
    const outputFolder = await mkdtemp(path.join(root, 'output-'))
    const running = new Set<RunningApp>()
    await use({
      userData,
      outputFolder,
      launch: async (options) => {
        const app = await launchApp(options?.userData ?? userData, options)
        running.add(app)
        return app
      },
    })
    for (const app of running) await app.close().catch(() => undefined)
    await rm(root, { recursive: true, force: true })
  },
})
