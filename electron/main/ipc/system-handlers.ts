import { app, type BrowserWindow, clipboard, shell } from 'electron'
import { ok } from '#shared/domain/result.ts'
import type { RouteHandlers } from '#shared/ipc/index.ts'
import type { TestClock } from '../app/environment.ts'
import type { PreferenceFile } from '../app/preferences.ts'
import { copyPng } from '../services/clipboard-picture.ts'
import { type Log, placesOf } from '../services/log.ts'
import { stayAwake } from '../services/stay-awake.ts'

type Handled = Pick<RouteHandlers, Extract<keyof RouteHandlers, `system.${string}`>>

export type SystemHandlerOptions = {
  readonly window: BrowserWindow
  readonly preferences: PreferenceFile
  readonly logFolder: string
  readonly clock: TestClock | null
  readonly log: Log
  /** The page has saved what was left. */
  readonly confirmClose: () => void
  /** The language of the menu changed. */
  readonly refreshMenu: () => void
}

/** The app itself: what it is, its log, its window. */
export const systemHandlers = ({
  window,
  preferences,
  logFolder,
  clock,
  log,
  confirmClose,
  refreshMenu,
}: SystemHandlerOptions): Handled => ({
  'system.info': async () =>
    ok({
      appVersion: app.getVersion(),
      electronVersion: process.versions.electron,
      platform: process.platform,
      locale: app.getLocale(),
      clock,
    }),
  'system.reportBug': async ({ where, stack }) => {
    // A name we gave is kept as it is; anything else could be something a person typed.
    const place = /^[\w./:-]{1,80}$/u.test(where) ? where : 'elsewhere'
    const [kind = ''] = /^\w*Error\b/u.exec(stack) ?? []
    log.problem('window.bug', { place, kind, stack: placesOf(stack).join(' | ') })
    return ok({})
  },
  'system.copyText': async ({ text }) => {
    clipboard.writeText(text)
    return ok({})
  },
  'system.copyPicture': async ({ png }) => {
    await copyPng(png)
    return ok({})
  },
  'system.showLogs': async () => {
    await shell.openPath(logFolder)
    return ok({})
  },
  'system.reload': async () => {
    // After the answer: a page that is gone cannot receive it.
    setImmediate(() => {
      if (!window.isDestroyed()) window.webContents.reload()
    })
    return ok({})
  },
  'system.close': async () => {
    setImmediate(confirmClose)
    return ok({})
  },
  'system.setFullScreen': async ({ isOn }) => {
    if (!window.isDestroyed()) window.setFullScreen(isOn)
    return ok({})
  },
  'system.stayAwake': async ({ isOn }) => {
    stayAwake(window, isOn)
    return ok({})
  },
  'system.setLanguage': async ({ language }) => {
    await preferences.change({ language })
    refreshMenu()
    return ok({})
  },
})
