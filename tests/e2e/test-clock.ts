import type { KoudmenBridge } from '#shared/ipc/index.ts'
import type { RunningApp } from './fixtures.ts'

type ClockWindow = Window & { readonly koudmen: KoudmenBridge; clockHeard?: Promise<void> }

/**
 * Makes the app's clock jump, as time that goes by, a laptop that slept or a clock that is set.
 * Resolves once the page heard of it: a key pressed before would count at the old time.
 */
export const moveClock = async (
  { electron, page }: Pick<RunningApp, 'electron' | 'page'>,
  instant: string,
): Promise<void> => {
  await page.evaluate(() => {
    const scope = window as unknown as ClockWindow
    scope.clockHeard = new Promise((resolve) => {
      const stop = scope.koudmen.on('clockSet', () => {
        stop()
        resolve()
      })
    })
  })
  await electron.evaluate(({ BrowserWindow }, moment) => {
    for (const { webContents } of BrowserWindow.getAllWindows()) {
      webContents.send('koudmen-event', 'clockSet', { instant: moment })
    }
  }, instant)
  await page.evaluate(() => (window as unknown as ClockWindow).clockHeard)
}
