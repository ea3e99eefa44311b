import { app, type Session, type WebContents } from 'electron'
import { isAllowedAddress } from './content-security.ts'

/** No permission, no device, no download, no network: only the app's own addresses are fetched. */
export const guardSession = (session: Session, isAllowed: (address: string) => boolean): void => {
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler(null)
  session.setSpellCheckerEnabled(false)
  session.on('will-download', (event) => event.preventDefault())
  session.webRequest.onBeforeRequest(({ url }, callback) => callback({ cancel: !isAllowed(url) }))
}

/** The rule of the app's own window. */
export const appAddresses =
  (developmentOrigin: string | null) =>
  (address: string): boolean =>
    isAllowedAddress(address, developmentOrigin)

/**
 * Whatever page is shown, now or later: it opens no window, embeds no other page and goes nowhere.
 * Loading itself anew is the one move left, for the development server.
 */
export const guardNavigation = (): void => {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.on('will-navigate', (event) => {
      if (!isReload(contents, event.url)) event.preventDefault()
    })
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-frame-navigate', (event) => {
      const isOwn = event.isMainFrame ? isReload(contents, event.url) : isViewerFrame(event.url)
      if (!isOwn) event.preventDefault()
    })
  })
}

const withoutFragment = (address: string): string => address.split('#')[0] ?? ''

const isReload = (contents: WebContents, target: string): boolean =>
  withoutFragment(target) === withoutFragment(contents.getURL())

/** Chromium shows a PDF to be printed in a frame of its own viewer. */
const isViewerFrame = (address: string): boolean =>
  address.startsWith('chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/')
