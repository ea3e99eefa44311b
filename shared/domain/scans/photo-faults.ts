/** Why a file dropped among photos cannot be one; each has its sentence. */
export const PHOTO_FAULTS = ['empty', 'heic', 'damaged', 'notPicture'] as const
export type PhotoFault = (typeof PHOTO_FAULTS)[number]

/** First bytes that tell what a file is; its name and extension are not believed. */
export const HEAD_BYTES = 16

/** Brands of HEIF, written after « ftyp »: what phones of Apple make. */
const HEIC_BRAND = /^(?:hei[cxms]|hev[cxms]|mif1|msf1)$/u

/** Head of a PDF (ISO 32000-1, 7.5.2). */
const PDF_HEAD = '%PDF-'
/** Heads of the files that Koudmen reads: one of those that was refused is broken. */
const HEADS = ['\u00FF\u00D8\u00FF', '\u0089PNG', 'GIF8', 'RIFF', PDF_HEAD]
/** Readers look for the mark of the end in that many last bytes (ISO 32000-1, annex H, note 18). */
const PDF_TAIL = 1024

const asText = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

/** A PDF by its first bytes. */
export const startsAsPdf = (head: Uint8Array): boolean =>
  asText(head.subarray(0, PDF_HEAD.length)) === PDF_HEAD

/** Whether a PDF is there to its end: a copy that was cut opens nowhere, and proves nothing. */
export const endsAsPdf = (bytes: Uint8Array): boolean =>
  asText(bytes.subarray(-PDF_TAIL)).includes('%%EOF')

/** Why a file that could not be drawn was refused, from its first bytes. */
export const photoFault = (head: Uint8Array): PhotoFault => {
  if (head.length === 0) return 'empty'
  const text = asText(head.subarray(0, HEAD_BYTES))
  const brand = text.slice(4, 8) === 'ftyp' ? text.slice(8, 12) : ''
  if (HEIC_BRAND.test(brand)) return 'heic'
  const isPicture = brand.startsWith('avi') || HEADS.some((one) => text.startsWith(one))
  return isPicture ? 'damaged' : 'notPicture'
}
