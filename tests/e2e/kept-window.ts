import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import type { KoudmenBridge } from '#shared/ipc/index.ts'
import { copyFolder } from '#tests/helpers/profile-files.ts'
import { type KeptTables, writeTables } from '#tests/helpers/write-tables.ts'
import type { RunningApp } from './fixtures.ts'

declare const koudmen: KoudmenBridge

/** A profile to begin with: the folder of an app that was closed, and its tables. */
export type StartingProfile = { readonly folder: string; readonly tables: KeptTables }

/** What the app itself writes in its folder; all else there is Chromium's. */
const APP_FILES = ['journal', 'snapshots', 'attachments', 'temporary'] as const
/** An address of the app where none of its code runs. */
const NO_APP = 'app://koudmen/nothing-here'

type Scope = typeof globalThis & {
  untouched?: { readonly dialog: object; readonly size: number[] | undefined }
}

/**
 * One real window that a worker keeps from test to test: starting the process is half the cost of most
 * tests. Between two tests its files, tables and settings are put back as the profile has them, and
 * the page loads anew: it reads the disk as it does at any start. What is about starting, closing,
 * killing or the files themselves launches an app of its own.
 */
export class KeptWindow {
  readonly #launch: () => Promise<RunningApp>
  #running: RunningApp | null = null

  constructor(launch: () => Promise<RunningApp>) {
    this.#launch = launch
  }

  /** The window, usable, on this profile; on nothing at all when there is none. */
  async open(profile: StartingProfile | null): Promise<RunningApp> {
    if (!this.#running) {
      this.#running = await this.#launch()
      await keepUntouched(this.#running.electron)
    }
    const running = this.#running
    await putBack(running, profile)
    return running
  }

  async close(): Promise<void> {
    await this.#running?.close().catch(() => undefined)
    this.#running = null
  }
}

/** Remembers what tests replace in the main process, and the size of the window. */
const keepUntouched = (electron: ElectronApplication): Promise<void> =>
  electron.evaluate(({ dialog, BrowserWindow }) => {
    const scope = globalThis as Scope
    scope.untouched = {
      dialog: { ...dialog },
      size: BrowserWindow.getAllWindows()[0]?.getContentSize(),
    }
  })

const putBack = async (
  { electron, page, userData }: RunningApp,
  profile: StartingProfile | null,
): Promise<void> => {
  await page.goto(NO_APP)
  // Answered after all that the page had asked for: nothing is written any more.
  await page.evaluate(() => koudmen.invoke('workspace.snapshots', {}))
  for (const name of APP_FILES)
    await rm(path.join(userData, name), { recursive: true, force: true })
  if (profile) await copyAppFiles(profile.folder, userData)
  await page.evaluate(() => {
    localStorage.clear()
    sessionStorage.clear()
  })
  await writeTables(page, profile?.tables ?? '{}')
  await page.evaluate(() => koudmen.invoke('system.setLanguage', { language: 'fr' }))
  await page.evaluate(() => koudmen.invoke('system.stayAwake', { isOn: false }))
  await electron.evaluate(({ dialog, clipboard, BrowserWindow }) => {
    const { untouched } = globalThis as Scope
    Object.assign(dialog, untouched?.dialog)
    clipboard.clear()
    const [window, ...others] = BrowserWindow.getAllWindows()
    for (const other of others) other.destroy()
    if (window?.isFullScreen()) window.setFullScreen(false)
    const [width = 0, height = 0] = untouched?.size ?? []
    window?.setContentSize(width, height)
    window?.webContents.setZoomFactor(1)
  })
  await page.emulateMedia({ colorScheme: null, reducedMotion: null })
  await page.mouse.move(0, 0)
  await page.goto('app://koudmen/')
  await page.locator('[data-app-state="ready"]').waitFor({ timeout: 30_000 })
}

const copyAppFiles = async (from: string, to: string): Promise<void> => {
  const present = await readdir(from)
  for (const name of APP_FILES) {
    if (present.includes(name)) await copyFolder(path.join(from, name), path.join(to, name))
  }
}
