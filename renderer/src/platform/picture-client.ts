import { fail, ok, type Result } from '#shared/domain/result.ts'
import type { IpcError } from '#shared/ipc/index.ts'
import { invoke } from './ipc-client.ts'

/** A camera's largest photographs are under that; a film dropped by mistake is not. Bytes. */
const LARGEST_FILE = 50 * 1024 * 1024
/** What paper can show (printing.md 2.5). */
const PRINT_DPI = 300
const MM_PER_INCH = 25.4
/** A drawing of few colours stays a PNG up to that; beyond, it is a photograph. Bytes. */
const LARGEST_PNG = 1_500_000
const JPEG_QUALITY = 0.85

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

/**
 * Stores a picture as paper needs it: turned as the camera says, no larger than 300 dpi of its longest
 * printed side, on white where it was transparent, without what the camera noted (place, hour). The
 * same picture twice is one file. Anything that Chromium cannot draw is refused: `imageUnsupported`.
 */
export const storePicture = async (
  file: Blob,
  { longestMm = 210 }: { readonly longestMm?: number } = {},
): Promise<Result<StoredPicture, IpcError>> => {
  if (file.size > LARGEST_FILE) return fail({ code: 'imageUnsupported' } as const)
  const bitmap = await createImageBitmap(file).catch(() => null)
  if (bitmap === null) return fail({ code: 'imageUnsupported' } as const)
  const largest = Math.round((longestMm / MM_PER_INCH) * PRINT_DPI)
  const scale = Math.min(1, largest / Math.max(bitmap.width, bitmap.height))
  const width = Math.max(1, Math.round(bitmap.width * scale))
  const height = Math.max(1, Math.round(bitmap.height * scale))
  const canvas = new OffscreenCanvas(width, height)
  const pen = canvas.getContext('2d')
  if (pen === null) return fail({ code: 'imageUnsupported' } as const)
  pen.fillStyle = '#FFFFFF'
  pen.fillRect(0, 0, width, height)
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(bitmap, 0, 0, width, height)
  bitmap.close()
  const blob = await encoded(canvas, file.type !== 'image/jpeg')
  const bytes = new Uint8Array(await blob.arrayBuffer())
  const stored = await invoke('attachments.put', { bytes })
  return stored.ok ? ok({ ...stored.data, width, height }) : stored
}
