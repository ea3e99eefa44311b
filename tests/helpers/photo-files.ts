import type { Page } from '@playwright/test'

/** A picture drawn by the window: left half red, right half blue, or nothing at all (transparent). */
export const drawnPicture = async (
  page: Page,
  { width, height, type }: { width: number; height: number; type: 'image/jpeg' | 'image/png' },
  isTransparent = false,
): Promise<Buffer> => {
  const bytes = await page.evaluate(
    async ({ width, height, type, isTransparent }) => {
      const canvas = new OffscreenCanvas(width, height)
      const pen = canvas.getContext('2d')
      if (pen && !isTransparent) {
        pen.fillStyle = '#FF0000'
        pen.fillRect(0, 0, width / 2, height)
        pen.fillStyle = '#0000FF'
        pen.fillRect(width / 2, 0, width / 2, height)
      }
      const blob = await canvas.convertToBlob({ type })
      return Array.from(new Uint8Array(await blob.arrayBuffer()))
    },
    { width, height, type, isTransparent },
  )
  return Buffer.from(bytes)
}

const entry = (tag: number, kind: number, count: number, value: Buffer): Buffer => {
  const head = Buffer.alloc(8)
  head.writeUInt16BE(tag, 0)
  head.writeUInt16BE(kind, 2)
  head.writeUInt32BE(count, 4)
  return Buffer.concat([head, value])
}

const short = (value: number): Buffer => Buffer.from([value >> 8, value & 255, 0, 0])
const long = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

/**
 * The same JPEG as a phone would have written it: held on its side (orientation 6) and with where it
 * was taken (14° 36′ N). TIFF 6.0 in an APP1 segment, big-endian.
 */
export const asPhoneWrote = (jpeg: Buffer): Buffer => {
  const [ORIENTATION, GPS, LATITUDE_REF, LATITUDE] = [0x0112, 0x8825, 1, 2]
  const directory = (entries: readonly Buffer[]) =>
    Buffer.concat([short(entries.length).subarray(0, 2), ...entries, long(0)])
  const header = Buffer.concat([Buffer.from('MM\0*', 'latin1'), long(8)])
  const main = (gpsAt: number) =>
    directory([entry(ORIENTATION, 3, 1, short(6)), entry(GPS, 4, 1, long(gpsAt))])
  const gpsAt = header.length + main(0).length
  const gps = (placeAt: number) =>
    directory([
      entry(LATITUDE_REF, 2, 2, Buffer.from('N\0\0\0', 'latin1')),
      entry(LATITUDE, 5, 3, long(placeAt)),
    ])
  const placeAt = gpsAt + gps(0).length
  const place = Buffer.concat([14, 1, 36, 1, 0, 1].map(long))
  const tiff = Buffer.concat([header, main(gpsAt), gps(placeAt), place])
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  const size = Buffer.alloc(2)
  size.writeUInt16BE(body.length + 2)
  return Buffer.concat([
    jpeg.subarray(0, 2),
    Buffer.from([0xff, 0xe1]),
    size,
    body,
    jpeg.subarray(2),
  ])
}

/** Red, green and blue of a pixel of a stored picture, places in shares of its sides. */
export const pixelOf = (
  page: Page,
  bytes: Buffer,
  at: { readonly x: number; readonly y: number },
): Promise<readonly number[]> =>
  page.evaluate(
    async ({ list, x, y }) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(list)]))
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
      const pen = canvas.getContext('2d')
      pen?.drawImage(bitmap, 0, 0)
      const data = pen?.getImageData(bitmap.width * x, bitmap.height * y, 1, 1).data
      return Array.from(data ?? [])
    },
    { list: Array.from(bytes), ...at },
  )
