import { withEllipsis } from './cards/line-breaking.ts'
import { type FittedText, heldBlock } from './fit-box.ts'
import { advanceMm, type FontFace } from './font-metrics.ts'
import type { Colour, PrintContext, PrintWarning, TextCommand } from './print-document.ts'
import { type FontWeight, printableText } from './printable-text.ts'
import { drawBlock, firstBaselineMm, fitText, lineHeightMm, type TextBlock } from './text-layout.ts'

/** White between what a foot says and what stands beside it, in mm. */
export const FOOT_GAP = 4

/**
 * Width that page numbers take away from what a foot says, in mm, with the white before them: that of
 * the last one, so that all the feet of a document are set alike.
 */
export const pageNumberRoom = (
  total: number,
  weight: FontWeight,
  sizePt: number,
  { t }: PrintContext,
): number => {
  const { text, face } = printableText(t('documents.pageOf', { number: total, total }), weight)
  return advanceMm(face, text, sizePt) + FOOT_GAP
}

export type FootText = FittedText & { readonly text: string }

/**
 * What a foot says, at the first (largest) size that needs at most `maxLines` lines. When none does it
 * ends with an ellipsis at the last one: a foot runs neither over what is beside it nor off the paper.
 */
export const fitFoot = (
  text: string,
  weight: FontWeight,
  sizes: readonly [number, ...number[]],
  widthMm: number,
  maxLines = 1,
): FootText => {
  const block = fitText(text, weight, sizes, widthMm, maxLines)
  const heightMm = maxLines * lineHeightMm(block.size)
  return {
    text,
    block: heldBlock(block, { widthMm, heightMm }),
    fits: block.lines.length <= maxLines,
  }
}

/** Kerning may add this much to what was measured word by word, in mm. */
const SLACK = 0.4

/**
 * What a foot says on one line where a long text among its parts gives way, word after word, for the
 * others to stay whole: they tell a dropped sheet from another.
 */
export const fitFootAround = (
  {
    before = [],
    yielding,
    after = [],
  }: {
    readonly before?: readonly string[]
    readonly yielding: string
    readonly after?: readonly string[]
  },
  weight: FontWeight,
  sizePt: number,
  widthMm: number,
): FootText => {
  const joined = (text: string) => [...before, text, ...after].filter(Boolean).join(' · ')
  const whole = fitFoot(joined(yielding), weight, [sizePt], widthMm)
  if (whole.fits) return whole
  const { face } = printableText(joined(yielding), weight)
  const measure = (each: FontFace, text: string) => advanceMm(each, text, 1)
  const others = (measure(face, joined('…')) - measure(face, '…')) * sizePt
  const line = { face, sizePt, width: widthMm - others - SLACK, measure }
  const { text } = printableText(yielding, weight)
  return fitFoot(joined(withEllipsis(text, line)), weight, [sizePt], widthMm)
}

/** Draws what a foot says, its last line on the baseline `y`. */
export const drawFoot = (
  block: TextBlock,
  { x, y, colour }: { readonly x: number; readonly y: number; readonly colour: Colour },
): TextCommand[] => {
  const { lines, face, size } = block
  const above = Math.max(0, lines.length - 1) * lineHeightMm(size) + firstBaselineMm(face, size)
  return drawBlock(block, { x, top: y - above, colour })
}

const SAID = 60

/** Says that a foot does not fit, beginning with its words. */
export const footWarnings = (
  { text, fits }: Pick<FootText, 'text' | 'fits'>,
  { t }: PrintContext,
): readonly PrintWarning[] =>
  fits
    ? []
    : [
        {
          kind: 'textDoesNotFit',
          where: t('documents.foot'),
          text: text.length > SAID ? `${text.slice(0, SAID - 1).trimEnd()}…` : text,
        },
      ]
