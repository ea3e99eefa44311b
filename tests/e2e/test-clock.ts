import type { RunningApp } from './fixtures.ts'

/** Makes the app's clock jump, as time that goes by, a laptop that slept or a clock that is set. */
export const moveClock = ({ electron }: Pick<RunningApp, 'electron'>, instant: string) =>
  electron.evaluate(({ BrowserWindow }, moment) => {
    for (const { webContents } of BrowserWindow.getAllWindows()) {
      webContents.send('koudmen-event', 'clockSet', { instant: moment })
    }
  }, instant)
