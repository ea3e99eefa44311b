import { app, type Session, type WebContents } from 'electron'
import { isAllowedAddress } from './content-security.ts'
import { isPrintAddress } from './print-addresses.ts'

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

/** What Vite's development server needs beyond the real policy: inline scripts and a socket. */
export const relaxForDevelopment = (session: Session, origin: string): void => {
  const policy = [
    "default-src 'none'",
    "script-src 'self' 'unsafe-inline'",
    "worker-src 'self' blob:",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' app: data: blob:",
    "font-src 'self' data: blob:",
    `connect-src 'self' app: data: blob: ${origin.replace(/^http/u, 'ws')}`,
  ].join('; ')
  session.webRequest.onHeadersReceived({ urls: [`${origin}/*`] }, (details, callback) => {
    callback({
      responseHeaders: { ...details.responseHeaders, 'Content-Security-Policy': [policy] },
    })
  })
}

/** The app's own addresses, and what is being printed. */
export const appAddresses =
  (developmentOrigin: string | null) =>
  (address: string): boolean =>
    isAllowedAddress(address, developmentOrigin) || isPrintAddress(address)

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
      const isOwn = event.isMainFrame ? isReload(contents, event.url) : isPrintAddress(event.url)
      if (!isOwn) event.preventDefault()
    })
  })
}

const withoutFragment = (address: string): string => address.split('#')[0] ?? ''

const isReload = (contents: WebContents, target: string): boolean =>
  withoutFragment(target) === withoutFragment(contents.getURL())
