import { keptTogether, withEllipsis } from './cards/line-breaking.ts'
import { advanceMm } from './font-metrics.ts'
import { type FontWeight, printableText } from './printable-text.ts'
import { blockHeightMm, lineHeightMm, type TextBlock, wrapText } from './text-layout.ts'

/** A text set in a box, and whether it fits there at a size that may be read. */
export type FittedText = { readonly block: TextBlock; readonly fits: boolean }

/** Points from one size tried to the next. */
const STEP = 0.5

/** Below this nothing is read any more, in points. */
const TINY = 6

const wordsFit = (text: string, { face, size }: TextBlock, widthMm: number): boolean =>
  text.split(/[ \n]+|(?<=[-/])/u).every((word) => advanceMm(face, word, size) <= widthMm)

/**
 * The lines of a block that a box holds, the last one ending with an ellipsis after a whole word when
 * others follow: a text that is warned of must not run over what is beside it.
 */
export const heldBlock = (
  block: TextBlock,
  { widthMm, heightMm }: { readonly widthMm: number; readonly heightMm: number },
): TextBlock => {
  const { lines, face, size } = block
  const room = Math.max(1, Math.floor((heightMm + 0.01) / lineHeightMm(size)))
  if (lines.length <= room) return block
  const last = withEllipsis(lines[room - 1] ?? '', {
    face,
    sizePt: size,
    width: widthMm,
    measure: (each, text) => advanceMm(each, text, 1),
  })
  return { ...block, lines: [...lines.slice(0, room - 1), last] }
}

/**
 * Texts set lately: a bingo of 300 grids sets the same fifty sentences, and each letter typed in one
 * choice sets all the others again.
 */
const remembered = new Map<string, FittedText>()
const MOST_REMEMBERED = 5_000

type Box = { readonly widthMm: number; readonly heightMm: number }
type Sizes = { readonly largest: number; readonly floor: number }

/**
 * Sets a text in a box at the largest size, from `largest` down to `floor` (points), at which no word
 * is broken and no line falls outside. When even the floor is too large `fits` is false: whoever asks
 * warns, and the text is set as small as it takes, then cut, not to run over what is beside it.
 */
export const fitBox = (raw: string, weight: FontWeight, box: Box, sizes: Sizes): FittedText => {
  const key = `${weight} ${box.widthMm} ${box.heightMm} ${sizes.largest} ${sizes.floor} ${raw}`
  const known = remembered.get(key)
  if (known !== undefined) return known
  const fitted = fittedIn(raw, weight, box, sizes)
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(key, fitted)
  return fitted
}

const fittedIn = (
  raw: string,
  weight: FontWeight,
  { widthMm, heightMm }: Box,
  { largest, floor }: Sizes,
): FittedText => {
  const text = keptTogether(raw)
  const printable = printableText(text, weight).text
  const setAt = (size: number) => wrapText(text, weight, size, widthMm)
  const holds = (block: TextBlock) =>
    blockHeightMm(block) <= heightMm && wordsFit(printable, block, widthMm)
  const largestHeld = (from: number, to: number) => {
    // What fits at one size fits at any smaller one: halving finds the largest in a few tries.
    let [held, steps] = [-1, Math.max(0, Math.floor((to - from) / STEP))]
    let next = steps
    while (held < steps) {
      if (holds(setAt(from + next * STEP))) held = next
      else steps = next - 1
      next = Math.ceil((held + steps) / 2)
    }
    return held < 0 ? null : setAt(from + held * STEP)
  }
  const block = largestHeld(floor, largest)
  if (block !== null) return { block, fits: true }
  const tiny = largestHeld(TINY, floor) ?? heldBlock(setAt(TINY), { widthMm, heightMm })
  return { block: tiny, fits: false }
}

/**
 * The first of several ways to say the same, the fullest first, that a box holds at a size as usual; the
 * last one, down to the floor, when none does.
 */
export const fitFirst = (
  texts: readonly [string, ...string[]],
  weight: FontWeight,
  box: Box,
  { largest, usual, floor }: Sizes & { readonly usual: number },
): FittedText => {
  for (const text of texts) {
    const fitted = fitBox(text, weight, box, { largest, floor: usual })
    if (fitted.fits) return fitted
  }
  return fitBox(texts.at(-1) ?? texts[0], weight, box, { largest: usual, floor })
}
