import { setTimeout as waited } from 'node:timers/promises'
import { BrowserWindow, dialog, type Rectangle, screen } from 'electron'
import icon from '../../../resources/icons/koudmen-256.png?asset'
import { tell } from '../ipc/channel.ts'
import { nativeWords } from '../menu/menu-words.ts'
import type { Log } from '../services/log.ts'
import { APP_ORIGIN } from './content-security.ts'
import { nextZoom, type PreferenceFile } from './preferences.ts'
import { MINIMUM_SIZE, placeWindow } from './window-placement.ts'

/** The page's own colour, so that nothing flashes before it is drawn. */
const BACKGROUND = '#FBF7EF'
const RELOADS_BEFORE_ASKING = 1
/** Milliseconds. */
const NEWS_OF_DEATH = 1_000

export type MainWindowOptions = {
  readonly preload: string
  readonly rendererUrl: string | null
  readonly isPackaged: boolean
  readonly preferences: PreferenceFile
  readonly log: Log
}

/** The app's one window, where it was and as large as it was. */
export const createMainWindow = (options: MainWindowOptions): BrowserWindow => {
  const { preferences, preload, isPackaged } = options
  const { bounds, isMaximized } = preferences.current
  const place = placeWindow(bounds, workAreas())
  const window = new BrowserWindow({
    ...place,
    minWidth: Math.min(MINIMUM_SIZE.width, place.width),
    minHeight: Math.min(MINIMUM_SIZE.height, place.height),
    show: false,
    backgroundColor: BACKGROUND,
    title: 'Koudmen',
    icon,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      // Dictionaries would be downloaded.
      spellcheck: false,
      devTools: !isPackaged,
    },
  })
  if (isMaximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  rememberPlace(window, preferences)
  keepZoom(window, preferences)
  reviveAfterCrash(window, options)
  return window
}

/**
 * Starts loading the page; rejects when there is none. A window closed meanwhile, or a page that died
 * and is loaded again, is no start that failed.
 */
export const loadPage = async (
  window: BrowserWindow,
  rendererUrl: string | null,
): Promise<void> => {
  const died = new Promise<true>((resolve) => {
    window.webContents.once('render-process-gone', () => resolve(true))
  })
  await window.loadURL(addressOf(rendererUrl)).catch(async (error: unknown) => {
    if (window.isDestroyed()) return
    // Chromium may tell that the load ended before it tells that the page died.
    if (!(await Promise.race([died, waited(NEWS_OF_DEATH, false)]))) throw error
  })
}

const workAreas = (): readonly [Rectangle, ...Rectangle[]] => {
  const primary = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id)
  return [primary.workArea, ...others.map(({ workArea }) => workArea)]
}

const rememberPlace = (window: BrowserWindow, preferences: PreferenceFile): void => {
  const remember = () => {
    void preferences.change({
      bounds: window.getNormalBounds(),
      isMaximized: window.isMaximized(),
    })
  }
  // `moved` and `resized` come once, at the end; Linux knows only the close.
  window.on('moved', remember)
  window.on('resized', remember)
  window.on('maximize', remember)
  window.on('unmaximize', remember)
  window.on('close', remember)
}

const keepZoom = (window: BrowserWindow, preferences: PreferenceFile): void => {
  const { webContents } = window
  webContents.on('did-finish-load', () => webContents.setZoomFactor(preferences.current.zoom / 100))
  webContents.on('zoom-changed', (_event, direction) => zoomWindow(window, preferences, direction))
}

/** Changes the zoom by a step, between 80 and 200 %, and remembers it. */
export const zoomWindow = (
  window: BrowserWindow,
  preferences: PreferenceFile,
  direction: 'in' | 'out' | 'reset',
): void => {
  const zoom = direction === 'reset' ? 100 : nextZoom(preferences.current.zoom, direction)
  window.webContents.setZoomFactor(zoom / 100)
  void preferences.change({ zoom })
}

const addressOf = (rendererUrl: string | null): string => rendererUrl ?? `${APP_ORIGIN}/`

/** A page that died is loaded again; when it dies again, the person decides. */
const reviveAfterCrash = (
  window: BrowserWindow,
  { log, preferences, rendererUrl }: MainWindowOptions,
): void => {
  let crashes = 0
  const revive = () => {
    const { webContents } = window
    // A process that died before its first page came has nothing to load again.
    if (webContents.getURL() !== '') webContents.reload()
    else webContents.loadURL(addressOf(rendererUrl)).catch(() => {})
  }
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    log.problem('window.gone', { reason })
    crashes += 1
    if (crashes <= RELOADS_BEFORE_ASKING) {
      revive()
      return
    }
    const words = nativeWords(preferences.current.language).dialogs.crashed
    void dialog
      .showMessageBox(window, {
        type: 'warning',
        title: words.title,
        message: words.message,
        detail: words.detail,
        buttons: [words.reload, words.quit],
        defaultId: 0,
        cancelId: 1,
      })
      .then(({ response }) => (response === 0 ? revive() : window.destroy()))
  })
}

/** Brings the window to the front, as when the app is started a second time. */
export const bringForward = (window: BrowserWindow): void => {
  if (window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/** Asks the page to save what is left. */
export const askToClose = (window: BrowserWindow): void =>
  tell(window.webContents, 'closeRequested', {})

/** True when the page answers within two seconds. */
export const isResponsive = (window: BrowserWindow): Promise<boolean> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), 2_000)
    window.webContents.executeJavaScript('true').then(
      () => resolve(true),
      () => resolve(false),
    )
    timer.unref()
  })
