import type { DrawCommand, PrintContext } from '../../print-document.ts'
import { SHEET_COLOURS } from '../../sheet-theme.ts'
import { drawLabel } from '../../text-layout.ts'
import type { PaperSize } from '../printable-frame.ts'

const INSET = 5
const WORD_PT = 8

const dashed = (x1: number, y1: number, x2: number, y2: number): DrawCommand => ({
  kind: 'line',
  x1,
  y1,
  x2,
  y2,
  width: 0.2,
  colour: SHEET_COLOURS.hairline,
  dash: [2, 1.6],
})

/** A fold right across the paper at that height, dashed and named. */
export const foldAcross = (
  y: number,
  { widthMm }: PaperSize,
  { t }: PrintContext,
): readonly DrawCommand[] => [
  dashed(INSET, y, widthMm - INSET, y),
  drawLabel(t('decks.paper.fold'), 'regular', WORD_PT, {
    x: widthMm - INSET - 1,
    y: y + 4,
    colour: SHEET_COLOURS.softInk,
    align: 'right',
  }),
]

/** A fold from top to bottom at that distance from the left edge, dashed; the one across names it. */
export const foldDown = (x: number, { heightMm }: PaperSize): readonly DrawCommand[] => [
  dashed(x, INSET, x, heightMm - INSET),
]
