import { ipcMain, type WebContents } from 'electron'
import { fail } from '#shared/domain/result.ts'
import type { MainEventName, MainEvents } from '#shared/ipc/index.ts'
import type { createRouter } from './router.ts'
import { isTrustedSender } from './sender.ts'

/** The one channel of requests, and the one of what main says unasked. */
export const REQUEST_CHANNEL = 'koudmen'
export const EVENT_CHANNEL = 'koudmen-event'

/** Opens the channel at once; requests wait for the router, which is loaded beside the window. */
export const listenToWindow = (
  router: () => Promise<ReturnType<typeof createRouter>>,
  trustedOrigins: readonly string[],
): void => {
  ipcMain.handle(REQUEST_CHANNEL, async (event, name: unknown, input: unknown) => {
    if (!isTrustedSender(event.senderFrame, trustedOrigins)) return fail({ code: 'badRequest' })
    return (await router())(name, input)
  })
}

/** Tells the window something; a window that is gone is told nothing. */
export const tell = <Name extends MainEventName>(
  contents: WebContents,
  name: Name,
  payload: MainEvents[Name],
): void => {
  if (!contents.isDestroyed()) contents.send(EVENT_CHANNEL, name, payload)
}
