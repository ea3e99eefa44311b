import { type BrowserWindow, powerSaveBlocker } from 'electron'

let blocker: number | null = null

const release = (): void => {
  if (blocker !== null) powerSaveBlocker.stop(blocker)
  blocker = null
}

/**
 * Keeps the screen lit, or lets it go dark again. A page that is loaded anew, dies or closes asks for
 * nothing any more.
 */
export const stayAwake = (window: BrowserWindow, isOn: boolean): void => {
  release()
  if (!isOn || window.isDestroyed()) return
  blocker = powerSaveBlocker.start('prevent-display-sleep')
  window.webContents.once('did-start-loading', release)
  window.webContents.once('render-process-gone', release)
  window.once('closed', release)
}
