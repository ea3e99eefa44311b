/** Sheets as a person writes them, « 1-3, 5 »: which ones, or what could not be read. */
export type SheetSelection =
  | { readonly kind: 'all' }
  /** From 1, in rising order, each once. */
  | {
      readonly kind: 'some'
      readonly sheets: readonly number[]
      /** Some of the numbers written stand for no sheet. */
      readonly isBeyond: boolean
    }
  | { readonly kind: 'unreadable'; readonly piece: string }

const PIECE = /^(\d{1,6})(?:[-–—à](\d{1,6})?)?$/u

/**
 * Reads « 1-3, 5 », « 2 à 4 ; 7 » or « 6- » (to the last). Nothing written is all sheets; numbers
 * beyond the last are left out and told, and a range may be written backwards.
 */
export const parseSheetSelection = (written: string, sheetCount: number): SheetSelection => {
  const tidy = written
    .replace(/\bto\b/giu, '-')
    .replace(/\s*([-–—à])\s*/gu, '$1')
    .trim()
  const pieces = tidy.split(/[\s,;]+/u).filter(Boolean)
  if (pieces.length === 0) return { kind: 'all' }
  const sheets = new Set<number>()
  let isBeyond = false
  for (const piece of pieces) {
    const match = PIECE.exec(piece)
    if (match === null) return { kind: 'unreadable', piece }
    const first = Number(match[1])
    const open = piece === match[1] ? first : Math.max(first, sheetCount)
    const last = match[2] !== undefined ? Number(match[2]) : open
    const [low, high] = first <= last ? [first, last] : [last, first]
    if (high > sheetCount || low < 1) isBeyond = true
    for (let sheet = Math.max(1, low); sheet <= Math.min(high, sheetCount); sheet += 1) {
      sheets.add(sheet)
    }
  }
  return { kind: 'some', sheets: [...sheets].sort((left, right) => left - right), isBeyond }
}
