/** Scheme and host of the app's pages; fixed for ever: Chromium keeps storage by origin. */
export const APP_SCHEME = 'app'
export const APP_HOST = 'koudmen'
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`

/**
 * What a page may load: its own files, nothing from a network, no code made from text. Styles may be
 * inline because React Aria places popovers through style attributes.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data: blob:",
  "connect-src 'self' data: blob:",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * Sent with every answer of the app's own protocol. No `Cross-Origin-Opener-Policy`: no window opens
 * another here, nor is opened by one, and the header has Chromium throw the page's process away and
 * start a second one when the first answer comes, while the window waits.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

/** `scheme://host:port` of an address; an empty text when it is not one. */
export const originOf = (address: string): string => {
  try {
    const { protocol, host } = new URL(address)
    return `${protocol}//${host}`
  } catch {
    return ''
  }
}

/** True for an address the window may fetch; `developmentOrigin` is null in a packaged app. */
export const isAllowedAddress = (address: string, developmentOrigin: string | null): boolean => {
  if (/^(data:|devtools:)/u.test(address)) return true
  const inner = address.startsWith('blob:') ? address.slice('blob:'.length) : address
  const origin = originOf(inner)
  if (origin === APP_ORIGIN) return true
  if (developmentOrigin === null) return false
  const sockets = developmentOrigin.replace(/^http/u, 'ws')
  return origin === developmentOrigin || origin === sockets
}
