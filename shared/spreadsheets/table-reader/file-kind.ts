import type { RefusalCode } from './table.ts'

/** What the first bytes say a file is; names and extensions are not believed. */
export type Container = 'zip' | 'cfb' | 'text'

const startsWith = (bytes: Uint8Array, head: readonly number[], at = 0) =>
  head.every((byte, index) => bytes[at + index] === byte)

const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0))

const FOREIGN: readonly (readonly [RefusalCode, readonly number[], number?])[] = [
  ['pdf', ascii('%PDF')],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', ascii('GIF8')],
  ['picture', ascii('II*\u0000')],
  ['picture', ascii('MM\u0000*')],
  ['picture', ascii('WEBP'), 8],
  ['picture', ascii('ftypheic'), 4],
  ['picture', ascii('ftypheix'), 4],
  ['picture', ascii('ftypmif1'), 4],
  ['picture', ascii('ftypavif'), 4],
  ['archive', [0x1f, 0x8b]],
  ['archive', ascii('Rar!')],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['notASpreadsheet', ascii('MZ\u0090')],
  ['notASpreadsheet', [0x7f, 0x45, 0x4c, 0x46]],
  ['notASpreadsheet', ascii('SQLite format 3')],
  // Bare BIFF2–4 worksheets, older than Excel 95.
  ['otherSpreadsheet', [0x09, 0x00, 0x04, 0x00]],
  ['otherSpreadsheet', [0x09, 0x02, 0x06, 0x00]],
  ['otherSpreadsheet', [0x09, 0x04, 0x06, 0x00]],
]

/** The container of the file, or why it cannot be a list. */
export const detectContainer = (
  bytes: Uint8Array,
): { readonly container: Container } | { readonly refused: RefusalCode } => {
  if (bytes.length === 0) return { refused: 'emptyFile' }
  if (startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return { refused: 'nothingInside' }
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return { container: 'zip' }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    return { container: 'cfb' }
  }
  for (const [code, head, at] of FOREIGN) if (startsWith(bytes, head, at)) return { refused: code }
  return { container: 'text' }
}

/** What a zip holds, from the names of its files (and the `mimetype` of OpenDocument). */
export const detectZipContent = (
  names: readonly string[],
  mimetype: string,
): 'xlsx' | 'ods' | { readonly refused: RefusalCode } => {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name))
  if (mimetype.startsWith('application/vnd.oasis.opendocument')) {
    if (mimetype.includes('spreadsheet')) return 'ods'
    return { refused: mimetype.includes('presentation') ? 'presentation' : 'textDocument' }
  }
  if (has(/^xl\/workbook\.bin$/iu)) return { refused: 'otherSpreadsheet' }
  if (has(/^\[Content_Types\]\.xml$/iu)) {
    if (has(/^word\//iu)) return { refused: 'textDocument' }
    if (has(/^ppt\//iu)) return { refused: 'presentation' }
    if (has(/(?:^|\/)workbook[^/]*\.xml$/iu)) return 'xlsx'
    return { refused: 'notASpreadsheet' }
  }
  if (has(/^Index\/Document\.iwa$/iu) || has(/^index\.(?:xml|apxl)(?:\.gz)?$/iu)) {
    return { refused: 'otherSpreadsheet' }
  }
  if (has(/^content\.xml$/u) && has(/^META-INF\/manifest\.xml$/u)) return 'ods'
  // See `packWorkspace`.
  if (has(/^manifest\.json$/u) && has(/^documents\/\d{4,6}\.bin$/u))
    return { refused: 'koudmenFile' }
  return { refused: 'archive' }
}
