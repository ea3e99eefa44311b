import { strFromU8, strToU8 } from 'fflate'
import type { CsvEncoding } from './table.ts'

// Present in Node, Chromium and workers alike, but typed only by the DOM and Node libraries.
declare const TextDecoder: new (
  encoding: string,
  options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean },
) => { readonly decode: (bytes: Uint8Array) => string }

const startsWith = (bytes: Uint8Array, ...head: readonly number[]) =>
  head.every((byte, index) => bytes[index] === byte)

/**
 * What Windows-1252 has at 0x80 to 0x9F (WHATWG Encoding, index windows-1252). Node decodes that range
 * as Latin-1 does, into control characters; Chromium does not, and this then changes nothing.
 */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

const withWindowsLetters = (text: string): string =>
  text.replace(
    /[\u0080-\u009F]/gu,
    (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control,
  )

/** UTF-16 without a mark: Latin text then has a zero every other byte. */
const guessUtf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const length = Math.min(bytes.length, 2_000) & ~1
  if (length < 4) return null
  let evenZeros = 0
  let oddZeros = 0
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) evenZeros += 1
    if (bytes[at + 1] === 0) oddZeros += 1
  }
  const pairs = length / 2
  if (oddZeros > pairs * 0.6 && evenZeros < pairs * 0.1) return 'utf-16le'
  if (evenZeros > pairs * 0.6 && oddZeros < pairs * 0.1) return 'utf-16be'
  return null
}

/** One character beyond ASCII as UTF-8 writes it (RFC 3629), where each character stands for a byte. */
const CHARACTER =
  '[\\xC2-\\xDF][\\x80-\\xBF]|\\xE0[\\xA0-\\xBF][\\x80-\\xBF]|[\\xE1-\\xEC\\xEE\\xEF][\\x80-\\xBF]{2}|' +
  '\\xED[\\x80-\\x9F][\\x80-\\xBF]|\\xF0[\\x90-\\xBF][\\x80-\\xBF]{2}|[\\xF1-\\xF3][\\x80-\\xBF]{3}|\\xF4[\\x80-\\x8F][\\x80-\\xBF]{2}'
const UTF8 = new RegExp(CHARACTER, 'g')
const UTF8_OR_BYTE = new RegExp(`${CHARACTER}|[\\x80-\\xFF]`, 'g')

/**
 * The text of a UTF-8 file into which lines of Windows-1252 were pasted: read as the latter, one such
 * letter made « Ã‰LODIE » of every name. Null when most of what is not ASCII is no UTF-8.
 */
const decodeMixed = (bytes: Uint8Array, isMarked: boolean): string | null => {
  const characters = strFromU8(bytes, true)
  const count = characters.match(UTF8)?.length ?? 0
  const strayCount = (characters.match(UTF8_OR_BYTE)?.length ?? 0) - count
  if (!isMarked && count < strayCount) return null
  // The mark itself is read as nothing.
  return characters.replace(UTF8_OR_BYTE, (found) =>
    found.length > 1 ? strFromU8(strToU8(found, true)) : withWindowsLetters(found),
  )
}

/**
 * Text of a CSV file: its mark decides, then whether it is valid UTF-8, but for some letters of
 * Windows-1252; else it is that.
 */
export const decodeText = (
  bytes: Uint8Array,
): { readonly text: string; readonly encoding: CsvEncoding } => {
  const decode = (encoding: string, from = bytes) => new TextDecoder(encoding).decode(from)
  if (startsWith(bytes, 0xff, 0xfe)) return { text: decode('utf-16le'), encoding: 'utf16' }
  if (startsWith(bytes, 0xfe, 0xff)) return { text: decode('utf-16be'), encoding: 'utf16' }
  const isMarked = startsWith(bytes, 0xef, 0xbb, 0xbf)
  const utf16 = isMarked ? null : guessUtf16(bytes)
  if (utf16) return { text: decode(utf16), encoding: 'utf16' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf8' }
  } catch {
    const mixed = decodeMixed(bytes, isMarked)
    if (mixed !== null) return { text: mixed, encoding: 'utf8' }
    return { text: withWindowsLetters(decode('windows-1252')), encoding: 'windows1252' }
  }
}
