import path from 'node:path'
import { app, BrowserWindow, Menu, session } from 'electron'
import { registerAppScheme, serveApp } from './app/app-protocol.ts'
import { CloseFlow } from './app/close-flow.ts'
import { APP_ORIGIN, originOf } from './app/content-security.ts'
import { readEnvironment } from './app/environment.ts'
import { appAddresses, guardNavigation, guardSession, relaxForDevelopment } from './app/guards.ts'
import {
  askToClose,
  bringForward,
  createMainWindow,
  isResponsive,
  loadPage,
} from './app/main-window.ts'
import { PreferenceFile } from './app/preferences.ts'
import { failToStart, hardenProcess, settleFolders, watchForBugs } from './app/process-set-up.ts'
import type { Services } from './app/services.ts'
import { clearWindowStorage } from './app/window-storage.ts'
import { listenToWindow, tell } from './ipc/channel.ts'
import { showAppMenu } from './menu/app-menu.ts'
import { AttachmentFolder } from './services/attachments.ts'
import { nodeDisk } from './services/disk.ts'
import { isErasureUnderWay } from './services/erasure-mark.ts'
import { createLog } from './services/log.ts'
import { nodeSha256 } from './services/node-sha256.ts'
import { fileOfArguments, OpenedFiles } from './services/opened-files.ts'

const environment = readEnvironment(process.env, app.isPackaged)
const { folder, logFolder } = settleFolders(environment)
const preferences = new PreferenceFile(folder)
const log = createLog(logFolder, app.isPackaged)

// macOS tells of a file before the app is ready.
const openedEarly: string[] = []
app.on('open-file', (event, file) => {
  event.preventDefault()
  if (!app.isReady()) openedEarly.push(file)
})

/** Once Chromium knows how to draw, and can tell the page, which waits for it. */
const readyToDraw = new Promise<void>((resolve) => app.once('gpu-info-update', () => resolve()))

const start = async (): Promise<void> => {
  await app.whenReady()
  const developmentOrigin = environment.rendererUrl && originOf(environment.rendererUrl)
  const attachments = new AttachmentFolder(nodeDisk, path.join(folder, 'attachments'), nodeSha256)

  guardSession(session.defaultSession, appAddresses(developmentOrigin))
  if (developmentOrigin) relaxForDevelopment(session.defaultSession, developmentOrigin)
  const scriptSent = serveApp(session.defaultSession, {
    rendererFolder: path.join(import.meta.dirname, '../renderer'),
    attachments,
  })

  const window = createMainWindow({
    preload: path.join(import.meta.dirname, '../preload/index.cjs'),
    rendererUrl: environment.rendererUrl,
    isPackaged: app.isPackaged,
    preferences,
    log,
  })
  const isErasing = isErasureUnderWay(folder)
  const page = isErasing ? null : loadPage(window, environment.rendererUrl)
  const refreshMenu = () => showAppMenu({ window, preferences, logFolder })
  const closeFlow = new CloseFlow({
    canAsk: () => !window.webContents.isLoadingMainFrame() && !window.webContents.isCrashed(),
    ask: () => askToClose(window),
    isAlive: () => isResponsive(window),
    finish: async () => {
      const { store, temporaryFiles } = await services()
      if (store.isDirty) await store.snapshot('quit')
      await store.settled()
      await temporaryFiles.clear()
      await preferences.settled()
    },
    destroy: () => {
      // The hidden window of a print would keep the app running, unseen, and its lock taken.
      for (const other of BrowserWindow.getAllWindows()) if (other !== window) other.destroy()
      window.destroy()
    },
  })
  window.on('close', (event) => {
    event.preventDefault()
    closeFlow.request()
  })
  const openedFiles = new OpenedFiles(() => tell(window.webContents, 'fileOpened', {}))
  openedFiles.add(fileOfArguments(process.argv, process.cwd()))
  for (const file of openedEarly) openedFiles.add(file)
  app.on('open-file', (_, file) => openedFiles.add(file))
  app.on('second-instance', (_, args, workingFolder) => {
    openedFiles.add(fileOfArguments(args, workingFolder))
    bringForward(window)
  })

  // The page needs this process for its files, then to be told how to draw, and boots in its own: only then
  // is there time here to load what answers it. Whoever asks sooner gets it sooner.
  let started: Promise<Services> | null = null
  const services = (): Promise<Services> => {
    if (started) return started
    started = import('./app/services.ts').then(({ startServices }) =>
      startServices({
        window,
        folder,
        logFolder,
        attachments,
        preferences,
        openedFiles,
        clock: environment.clock,
        log,
        confirmClose: () => closeFlow.confirm(),
        refreshMenu,
      }),
    )
    // The menu is built while the disk is read for the page.
    void started.then(refreshMenu)
    return started
  }
  listenToWindow(async () => (await services()).router, [developmentOrigin ?? APP_ORIGIN])
  if (isErasing) {
    // Whoever was being erased must be in no file before the window reads them again.
    const { store } = await services()
    if (await store.isStorageDue()) {
      await clearWindowStorage(window.webContents.session)
      await store.noteStorageCleared()
    }
  }
  void Promise.all([scriptSent, readyToDraw]).then(services)
  await (page ?? loadPage(window, environment.rendererUrl))
  // Closed already: nothing is left to keep.
  if (window.isDestroyed()) return
  const { store, temporaryFiles } = await services()
  await temporaryFiles.clear()
  const { scheduleSnapshots } = await import('./app/snapshot-schedule.ts')
  scheduleSnapshots(store)
}

// Electron would make its own, while the window waits; ours comes before the window is shown.
Menu.setApplicationMenu(null)
registerAppScheme()
hardenProcess(preferences.current.language)
watchForBugs(log)
guardNavigation()
app.on('window-all-closed', () => app.quit())

if (app.requestSingleInstanceLock()) {
  start().catch((error: unknown) => failToStart(preferences.current.language, log, error))
} else {
  app.quit()
}
