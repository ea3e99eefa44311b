/** One file of a zip, as its central directory declares it. Sizes may lie: see `inflate-entry.ts`. */
export type ZipEntry = {
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly compressedBytes: number
  readonly declaredBytes: number
  /** Where the compressed bytes start in the file. */
  readonly dataOffset: number
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const END_BYTES = 22
const MAX_COMMENT = 65_535

/** Position of the end-of-directory record, or −1. */
const findEnd = (view: DataView): number => {
  const first = Math.max(0, view.byteLength - END_BYTES - MAX_COMMENT)
  for (let at = view.byteLength - END_BYTES; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END) return at
  }
  return -1
}

const latin = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}

/**
 * Reads the central directory without inflating anything (PKWARE APPNOTE 4.3). Null when the file
 * is cut or damaged; `tooMany` when it lists more than `maxEntries` files. Zip64 is refused as
 * damaged: no list under 10 MB needs it.
 */
export const readZipDirectory = (
  bytes: Uint8Array,
  maxEntries: number,
): readonly ZipEntry[] | 'tooMany' | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = bytes.length >= END_BYTES ? findEnd(view) : -1
  if (end < 0) return null
  const count = view.getUint16(end + 10, true)
  if (count > maxEntries) return 'tooMany'
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return null
    const nameLength = view.getUint16(at + 28, true)
    const local = view.getUint32(at + 42, true)
    if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) return null
    const dataOffset =
      local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    const compressedBytes = view.getUint32(at + 20, true)
    if (dataOffset + compressedBytes > bytes.length) return null
    entries.push({
      name: latin(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      compressedBytes,
      declaredBytes: view.getUint32(at + 24, true),
      dataOffset,
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}
