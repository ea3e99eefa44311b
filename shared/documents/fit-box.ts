import { keptTogether } from './cards/line-breaking.ts'
import { advanceMm } from './font-metrics.ts'
import { type FontWeight, printableText } from './printable-text.ts'
import { blockHeightMm, type TextBlock, wrapText } from './text-layout.ts'

/** A text set in a box, and whether it fits there at a size that may be read. */
export type FittedText = { readonly block: TextBlock; readonly fits: boolean }

/** Points from one size tried to the next. */
const STEP = 0.5

/** Below this nothing is read any more, in points. */
const TINY = 6

// Steps of a point and more for large sizes: nobody sees the difference, and posters begin at 200.
const smaller = (size: number) => (size > 60 ? size * 0.97 : size - STEP)

const wordsFit = (text: string, { face, size }: TextBlock, widthMm: number): boolean =>
  text.split(/[ \n]+|(?<=[-/])/u).every((word) => advanceMm(face, word, size) <= widthMm)

/**
 * Sets a text in a box at the largest size, from `largest` down to `floor` (points), at which no word
 * is broken and no line falls outside. When even the floor is too large `fits` is false: whoever asks
 * warns, and the text is set as small as it takes not to run over what is beside it.
 */
export const fitBox = (
  raw: string,
  weight: FontWeight,
  { widthMm, heightMm }: { readonly widthMm: number; readonly heightMm: number },
  { largest, floor }: { readonly largest: number; readonly floor: number },
): FittedText => {
  const text = keptTogether(raw)
  const printable = printableText(text, weight).text
  const setAt = (size: number) => wrapText(text, weight, size, widthMm)
  const holds = (block: TextBlock) =>
    blockHeightMm(block) <= heightMm && wordsFit(printable, block, widthMm)
  for (let size = largest; size > floor; size = smaller(size)) {
    const block = setAt(size)
    if (holds(block)) return { block, fits: true }
  }
  const least = setAt(floor)
  if (holds(least)) return { block: least, fits: true }
  for (let size = floor - STEP; size > TINY; size -= STEP) {
    const block = setAt(size)
    if (blockHeightMm(block) <= heightMm) return { block, fits: false }
  }
  return { block: setAt(TINY), fits: false }
}
