const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const VALUES: ReadonlyMap<string, number> = new Map([...DIGITS].map((digit, at) => [digit, at]))

/** Bytes as base64 (RFC 4648, with padding), where neither the browser's nor Node's is at hand. */
export const toBase64 = (bytes: Uint8Array): string => {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 3) {
    const count = Math.min(3, bytes.length - at)
    const bits = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    for (let place = 0; place < 4; place += 1) {
      parts.push(place > count ? '=' : (DIGITS[(bits >> (18 - 6 * place)) & 63] ?? ''))
    }
  }
  return parts.join('')
}

/** The bytes of a base64 text; null when it is not one. */
export const fromBase64 = (text: string): Uint8Array | null => {
  if (text.length % 4 !== 0) return null
  const digits = text.replace(/={1,2}$/u, '')
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4))
  let bits = 0
  let held = 0
  let written = 0
  for (const digit of digits) {
    const value = VALUES.get(digit)
    if (value === undefined) return null
    bits = ((bits << 6) | value) & 0xffffff
    held += 6
    if (held < 8) continue
    held -= 8
    bytes[written] = (bits >> held) & 0xff
    written += 1
  }
  return bytes
}
