import { Unzlib } from 'fflate'

/** Width and height in pixels of a picture. */
export type PixelSize = { readonly width: number; readonly height: number }

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
// Start-of-frame markers of JPEG; C4, C8 and CC are tables, not frames.
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

const positive = (width: number, height: number): PixelSize | null =>
  width > 0 && height > 0 ? { width, height } : null

const jpegSize = (view: DataView): PixelSize | null => {
  let at = 2
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1)
    if (isFrame(marker)) return positive(view.getUint16(at + 7), view.getUint16(at + 5))
    at += 2 + view.getUint16(at + 2)
  }
  return null
}

/** A logo never needs more; beyond, a small file could fill the memory. */
const MOST_PIXEL_BYTES = 128 * 1024 * 1024

const NAME_AND_LENGTH = 8
const CHECKSUM = 4

/** The compressed pixels of a PNG, piece by piece. */
const pixelChunks = (bytes: Uint8Array, view: DataView): Uint8Array[] => {
  const chunks: Uint8Array[] = []
  let at = PNG_SIGNATURE.length
  while (at + NAME_AND_LENGTH <= bytes.length) {
    const start = at + NAME_AND_LENGTH
    const end = start + view.getUint32(at)
    const name = String.fromCharCode(...bytes.subarray(at + 4, start))
    if (name === 'IDAT' && end <= bytes.length) chunks.push(bytes.subarray(start, end))
    at = end + CHECKSUM
  }
  return chunks
}

// pdfkit inflates pictures with transparency out of our reach, where bad data would end the whole
// command: hence tried here first.
const inflates = (chunks: readonly Uint8Array[]): boolean => {
  let size = 0
  const inflater = new Unzlib((data) => {
    size += data.length
    if (size > MOST_PIXEL_BYTES) throw new Error('too many pixels')
  })
  try {
    chunks.forEach((chunk, index) => {
      inflater.push(chunk, index === chunks.length - 1)
    })
  } catch {
    return false
  }
  return size > 0
}

const pngSize = (bytes: Uint8Array, view: DataView): PixelSize | null =>
  inflates(pixelChunks(bytes, view)) ? positive(view.getUint32(16), view.getUint32(20)) : null

/** Reads the size of a PNG or JPEG; null when it is neither, or a PNG that cannot be decoded. */
export const imageSize = (bytes: Uint8Array): PixelSize | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length >= 24 && PNG_SIGNATURE.every((byte, index) => bytes[index] === byte)) {
    return pngSize(bytes, view)
  }
  if (bytes.length >= 4 && bytes[0] === 0xff && bytes[1] === 0xd8) return jpegSize(view)
  return null
}
