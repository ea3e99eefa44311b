/** Segments in which cameras and programs write: Exif and XMP, IPTC, and plain comments (JPEG, ITU T.81). */
const NOTES: ReadonlySet<number> = new Set([0xe1, 0xed, 0xfe])
const START_OF_SCAN = 0xda

/**
 * Blanks in place what a camera wrote about a photograph (hour, place, device). Every segment keeps its
 * length, so that the picture is drawn as before; colour profiles stay.
 */
export const withoutJpegNotes = (bytes: Uint8Array): void => {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? START_OF_SCAN
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === START_OF_SCAN) return
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)
    if (length < 2) return
    if (NOTES.has(marker)) bytes.fill(0, at + 4, Math.min(bytes.length, at + 2 + length))
    at += 2 + length
  }
}
