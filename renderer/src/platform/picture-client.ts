import { fail, ok, type Result } from '#shared/domain/result.ts'
import { withoutPdfMetadata } from '#shared/domain/scans/pdf-metadata.ts'
import { endsAsPdf, HEAD_BYTES, startsAsPdf } from '#shared/domain/scans/photo-faults.ts'
import type { IpcError } from '#shared/ipc/index.ts'
import type { PhotoType } from '#shared/schemas/outcome.schema.ts'
import { invoke } from './ipc-client.ts'

/** A camera's largest photographs are under that; a film dropped by mistake is not. Bytes. */
const LARGEST_FILE = 50 * 1024 * 1024
/** What paper can show (printing.md 2.5). */
const PRINT_DPI = 300
const MM_PER_INCH = 25.4
/** A drawing of few colours stays a PNG up to that; beyond, it is a photograph. Bytes. */
const LARGEST_PNG = 1_500_000
const JPEG_QUALITY = 0.85
/** Longest side of a photo in a report, and enough to read a wall of sticky notes. Millimetres. */
const PHOTO_MM = 210

/** What a picture becomes once stored. */
export type StoredPicture = {
  readonly hash: string
  /** Pixels. */
  readonly width: number
  readonly height: number
}

const encoded = async (canvas: OffscreenCanvas, isDrawing: boolean): Promise<Blob> => {
  if (isDrawing) {
    const png = await canvas.convertToBlob({ type: 'image/png' })
    if (png.size <= LARGEST_PNG) return png
  }
  return canvas.convertToBlob({ type: 'image/jpeg', quality: JPEG_QUALITY })
}

type DrawnPicture = Omit<StoredPicture, 'hash'> & { readonly blob: Blob }

/**
 * The picture as paper needs it: turned as the camera says, no larger than 300 dpi of its longest
 * printed side, on white where it was transparent, without what the camera noted (place, hour). Null
 * for anything that Chromium cannot draw.
 */
const drawn = async (file: Blob, longestMm: number): Promise<DrawnPicture | null> => {
  if (file.size > LARGEST_FILE) return null
  const bitmap = await createImageBitmap(file).catch(() => null)
  if (bitmap === null) return null
  const largest = Math.round((longestMm / MM_PER_INCH) * PRINT_DPI)
  const scale = Math.min(1, largest / Math.max(bitmap.width, bitmap.height))
  const width = Math.max(1, Math.round(bitmap.width * scale))
  const height = Math.max(1, Math.round(bitmap.height * scale))
  const canvas = new OffscreenCanvas(width, height)
  const pen = canvas.getContext('2d')
  if (pen === null) return null
  pen.fillStyle = '#FFFFFF'
  pen.fillRect(0, 0, width, height)
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(bitmap, 0, 0, width, height)
  bitmap.close()
  return { width, height, blob: await encoded(canvas, file.type !== 'image/jpeg') }
}

const bytesOf = async (blob: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await blob.arrayBuffer())

/**
 * Stores a picture as paper needs it, without what the camera noted. The same picture twice is one
 * file. Anything that Chromium cannot draw is refused: `imageUnsupported`.
 */
export const storePicture = async (
  file: Blob,
  { longestMm = 210 }: { readonly longestMm?: number } = {},
): Promise<Result<StoredPicture, IpcError>> => {
  const picture = await drawn(file, longestMm)
  if (picture === null) return fail({ code: 'imageUnsupported' } as const)
  const { width, height, blob } = picture
  const stored = await invoke('attachments.put', { bytes: await bytesOf(blob) })
  return stored.ok ? ok({ ...stored.data, width, height }) : stored
}

/** Files that `storePhoto` may take, for the system's dialog. */
export const PHOTO_FILE_TYPES: string[] = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/avif',
  'image/gif',
  'application/pdf',
]

/** A photo or a scan once stored: what its row says of the file. */
export type StoredPhoto = StoredPicture & {
  /** False: a PDF that still says who made it (`withoutPdfMetadata`). */
  readonly isClean: boolean
  readonly type: PhotoType
  readonly byteCount: number
}

const put = async (
  bytes: Uint8Array<ArrayBuffer>,
  about: Omit<StoredPhoto, 'hash' | 'byteCount'>,
): Promise<Result<StoredPhoto, IpcError>> => {
  const stored = await invoke('attachments.put', { bytes })
  return stored.ok ? ok({ ...about, ...stored.data, byteCount: bytes.length }) : stored
}

/**
 * Stores a photo of a sheet, a wall or the room like any picture; a scan as PDF is kept page for page,
 * without what its maker noted, up to what the main process takes (`fileTooLarge`).
 */
export const storePhoto = async (file: Blob): Promise<Result<StoredPhoto, IpcError>> => {
  if (file.size > LARGEST_FILE) return fail({ code: 'fileTooLarge' } as const)
  if (startsAsPdf(await bytesOf(file.slice(0, HEAD_BYTES)))) {
    const whole = await bytesOf(file)
    if (!endsAsPdf(whole)) return fail({ code: 'imageUnsupported' } as const)
    const { bytes, isClean } = withoutPdfMetadata(whole)
    return put(new Uint8Array(bytes), { type: 'application/pdf', width: 0, height: 0, isClean })
  }
  const picture = await drawn(file, PHOTO_MM)
  if (picture === null) return fail({ code: 'imageUnsupported' } as const)
  const { width, height, blob } = picture
  const type = blob.type === 'image/png' ? 'image/png' : 'image/jpeg'
  return put(await bytesOf(blob), { type, width, height, isClean: true })
}
