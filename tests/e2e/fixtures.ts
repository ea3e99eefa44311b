import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test'
import { copyFolder } from '#tests/helpers/profile-files.ts'
import { readTables } from '#tests/helpers/read-tables.ts'
import { keepTables } from '#tests/helpers/write-tables.ts'
import { KeptWindow, type StartingProfile } from './kept-window.ts'
import { welcomeScreen } from './page-models/welcome-screen.ts'

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
  /**
   * The window that is kept from test to test, put back as it is at the beginning of one: for tests
   * that neither close the app, nor start it twice, nor touch its files.
   */
  readonly open: () => Promise<RunningApp>
  /** A fresh folder that is removed after the test. */
  readonly userData: string
  /** Fills `userData` before the first launch does, for a test that alters files first. */
  readonly layOut: () => Promise<void>
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

/**
 * What the main process answers is held by a weak promise: where its memory is collected first, Playwright
 * says so instead of the answer (« Resulting promise was garbage collected »). What tests ask of the main
 * process may be asked twice.
 */
const askAgainWhenForgotten = (electron: ElectronApplication): void => {
  const ask = electron.evaluate.bind(electron) as (...asked: readonly unknown[]) => Promise<unknown>
  const askAgain = async (...asked: readonly unknown[]): Promise<unknown> => {
    for (let triesLeft = 4; ; triesLeft -= 1) {
      try {
        return await ask(...asked)
      } catch (error) {
        if (triesLeft === 0 || !String(error).includes('garbage collected')) throw error
      }
    }
  }
  electron.evaluate = askAgain as ElectronApplication['evaluate']
}

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
  askAgainWhenForgotten(electron)
  const page = await electron.firstWindow()
  await page.locator(`[data-app-state="${until}"]`).waitFor({ timeout: 30_000 })
  return { electron, page, userData, close: () => electron.close() }
}

type TestFixtures = {
  readonly app: AppLauncher
  /** What the test begins with; nothing at all when null. */
  readonly beginning: StartingProfile | null
}

type WorkerFixtures = {
  readonly keptWindow: KeptWindow
  /** The bundled example, made and closed once. */
  readonly exampleProfile: StartingProfile
}

// Every test has the same fixtures of a worker: those with others would wait for the end, the longest too.
export const test = base.extend<TestFixtures, WorkerFixtures>({
  keptWindow: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures it needs here.
    async ({}, use) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'koudmen-kept-'))
      const kept = new KeptWindow(() => launchApp(path.join(folder, 'profile')))
      await use(kept)
      await kept.close()
      await rm(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
  exampleProfile: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures it needs here.
    async ({}, use) => {
      const root = await mkdtemp(path.join(tmpdir(), 'koudmen-example-'))
      const folder = path.join(root, 'profile')
      const running = await launchApp(folder)
      await welcomeScreen(running.page).exploreExample()
      await readTables(running.page)
      const tables = await keepTables(running.page)
      await running.close()
      await use({ folder, tables })
      await rm(root, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
  beginning: null,
  app: async ({ keptWindow, beginning }, use) => {
    const root = await mkdtemp(path.join(tmpdir(), 'koudmen-e2e-'))
    const userData = path.join(root, 'profile')
    const outputFolder = await mkdtemp(path.join(root, 'output-'))
    const running = new Set<RunningApp>()
    let isLaid = beginning === null
    const layOut = async () => {
      if (!isLaid && beginning) await copyFolder(beginning.folder, userData)
      isLaid = true
    }
    await use({
      userData,
      outputFolder,
      open: () => keptWindow.open(beginning),
      layOut,
      launch: async (options) => {
        const folder = options?.userData ?? userData
        if (folder === userData) await layOut()
        const app = await launchApp(folder, options)
        running.add(app)
        return app
      },
    })
    for (const app of running) await app.close().catch(() => undefined)
    await rm(root, { recursive: true, force: true })
  },
})
