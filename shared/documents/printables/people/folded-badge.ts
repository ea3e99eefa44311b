import { moveMarks } from '../../cards/place-marks.ts'
import { fitBox } from '../../fit-box.ts'
import { namedPictogram } from '../../plan/energy-marks.ts'
import type { DrawCommand, PrintContext } from '../../print-document.ts'
import { SHEET_COLOURS, STROKES } from '../../sheet-theme.ts'
import { drawBlock, drawLabel } from '../../text-layout.ts'
import type { PaperSize, UnfootedPage } from '../printable-frame.ts'
import { type BadgeHolder, type BadgeStyle, badgeMarks } from './badge-marks.ts'
import { foldAcross, foldDown } from './fold-lines.ts'

const { ink, softInk, rule } = SHEET_COLOURS
const PAD = 10

/** Where something is written by hand: its picture and words, then lines. */
const writingPage = (
  pictogram: string,
  words: string,
  area: { readonly x: number; readonly width: number; readonly height: number },
): readonly DrawCommand[] => {
  const heading = fitBox(
    words,
    'bold',
    { widthMm: area.width - 2 * PAD - 14, heightMm: 18 },
    { largest: 18, floor: 14 },
  )
  const lines: DrawCommand[] = []
  for (let y = 44; y < area.height - 8; y += 11) {
    lines.push({
      kind: 'line',
      x1: area.x + PAD,
      y1: y,
      x2: area.x + area.width - PAD,
      y2: y,
      width: STROKES.thin,
      colour: rule,
    })
  }
  return [
    ...namedPictogram(pictogram, { x: area.x + PAD + 5, y: 22 }, 11),
    ...drawBlock(heading.block, { x: area.x + PAD + 14, top: 16, colour: ink }),
    ...lines,
  ]
}

/**
 * A sheet folded twice into a badge, an A6 out of an A4. The lower half goes behind, then the sheet is folded
 * down the middle: both outer faces are upright and say the name, whichever way it hangs. The spread
 * inside, upside down on the flat sheet, is for what one offers and looks for.
 */
export const foldedBadge = (
  holder: BadgeHolder,
  style: BadgeStyle,
  paper: PaperSize,
  context: PrintContext,
): { readonly page: UnfootedPage; readonly misfits: readonly string[] } => {
  const { t } = context
  const width = paper.widthMm / 2
  const height = paper.heightMm / 2
  const face = badgeMarks(holder, { width, height }, { ...style, bandInset: 8 }, context)
  const inside: readonly DrawCommand[] = [
    ...writingPage('heart-handshake', t('printablesPeople.badges.iOffer'), { x: 0, width, height }),
    ...writingPage('bulb', t('printablesPeople.badges.iSeek'), { x: width, width, height }),
  ]
  return {
    misfits: face.misfits,
    page: {
      ...paper,
      marks: [
        ...face.marks,
        ...moveMarks(face.marks, width, 0),
        {
          kind: 'group',
          rotate: 180,
          x: width,
          y: height * 1.5,
          marks: moveMarks(inside, 0, height),
        },
        ...foldAcross(height, paper, context),
        ...foldDown(width, paper),
        drawLabel(t('printablesPeople.badges.foldHint'), 'regular', 8, {
          x: 6,
          y: height + 4,
          colour: softInk,
        }),
      ],
    },
  }
}
