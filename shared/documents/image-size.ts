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

/** Reads the size of a PNG or JPEG from its first bytes; null when it is neither. */
export const imageSize = (bytes: Uint8Array): PixelSize | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length >= 24 && PNG_SIGNATURE.every((byte, index) => bytes[index] === byte)) {
    return positive(view.getUint32(16), view.getUint32(20))
  }
  if (bytes.length >= 4 && bytes[0] === 0xff && bytes[1] === 0xd8) return jpegSize(view)
  return null
}
