import { keptTogether } from './cards/line-breaking.ts'
import { advanceMm } from './font-metrics.ts'
import { type FontWeight, printableText } from './printable-text.ts'
import { blockHeightMm, type TextBlock, wrapText } from './text-layout.ts'

/** A text set in a box, and whether it fits there at a size that may be read. */
export type FittedText = { readonly block: TextBlock; readonly fits: boolean }

/** Points from one size tried to the next. */
const STEP = 0.5

// Steps of a point and more for large sizes: nobody sees the difference, and posters begin at 200.
const smaller = (size: number) => (size > 60 ? size * 0.97 : size - STEP)

const wordsFit = (text: string, { face, size }: TextBlock, widthMm: number): boolean =>
  text.split(/[ \n]+|(?<=[-/])/u).every((word) => advanceMm(face, word, size) <= widthMm)

/**
 * Sets a text in a box at the largest size, from `largest` down to `floor` (points), at which no word
 * is broken and no line falls outside. When even the floor is too large, the text is set at the floor
 * with as many lines as it takes, and `fits` is false: whoever asks warns.
 */
export const fitBox = (
  raw: string,
  weight: FontWeight,
  { widthMm, heightMm }: { readonly widthMm: number; readonly heightMm: number },
  { largest, floor }: { readonly largest: number; readonly floor: number },
): FittedText => {
  const text = keptTogether(raw)
  const printable = printableText(text, weight).text
  for (let size = largest; size > floor; size = smaller(size)) {
    const block = wrapText(text, weight, size, widthMm)
    if (blockHeightMm(block) <= heightMm && wordsFit(printable, block, widthMm)) {
      return { block, fits: true }
    }
  }
  const block = wrapText(text, weight, floor, widthMm)
  return {
    block,
    fits: blockHeightMm(block) <= heightMm && wordsFit(printable, block, widthMm),
  }
}
