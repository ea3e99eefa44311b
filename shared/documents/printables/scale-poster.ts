import { fitBox } from '../fit-box.ts'
import { namedPictogram } from '../plan/energy-marks.ts'
import type { DrawCommand } from '../print-document.ts'
import { SHEET_COLOURS, STROKES } from '../sheet-theme.ts'
import { blockHeightMm, drawBlock, drawLabel } from '../text-layout.ts'
import type { PictureItem } from './printable.ts'
import { type PaperSize, SHEET_FOOT, SHEET_MARGIN } from './printable-frame.ts'
import { SHEET_SIDE, type SheetTitle, sheetTitle } from './sheet-title.ts'

export type ScaleStep = PictureItem & {
  /** Large beside the picture: the value of the step. */
  readonly value?: string
}

const GAP = 4

/**
 * A poster on which everybody marks where they stand: a column a step, its picture, its words, room for
 * marks or dots, and a box where whoever leads writes how many there are.
 */
export const scalePoster = (
  paper: PaperSize,
  {
    steps,
    total,
    ...title
  }: SheetTitle & { readonly steps: readonly ScaleStep[]; readonly total: string },
): { readonly marks: readonly DrawCommand[]; readonly misfits: readonly (string | null)[] } => {
  const head = sheetTitle(paper, title)
  const bottom = paper.heightMm - SHEET_MARGIN - SHEET_FOOT - 1
  const width = (paper.widthMm - 2 * SHEET_SIDE - (steps.length - 1) * GAP) / steps.length
  const height = bottom - head.bottom
  const large = paper.widthMm > 290 && paper.heightMm > 290
  const pictureHeight = Math.min(width * 0.62, height * 0.26)
  const wordsHeight = large ? 26 : 20
  const countHeight = large ? 22 : 16
  const top = head.bottom
  const columns = steps.map(({ text, pictogram, value }, index) => {
    const x = SHEET_SIDE + index * (width + GAP)
    const middle = x + width / 2
    const words = fitBox(
      text,
      'bold',
      { widthMm: width - 5, heightMm: wordsHeight },
      { largest: large ? 26 : 18, floor: 14 },
    )
    const wordsTop = top + 4 + pictureHeight + 2
    const areaTop = wordsTop + wordsHeight + 3
    const countTop = bottom - countHeight
    const marks: DrawCommand[] = [
      {
        kind: 'rect',
        x,
        y: top,
        width,
        height,
        radius: 5,
        stroke: SHEET_COLOURS.ink,
        strokeWidth: STROKES.firm,
        ...(title.lowInk ? {} : { fill: '#FBF7EF' }),
      },
      ...namedPictogram(
        pictogram ?? 'circle',
        { x: middle, y: top + 4 + pictureHeight / 2 },
        pictureHeight,
      ),
      ...(value === undefined
        ? []
        : [
            drawLabel(value, 'bold', large ? 30 : 20, {
              x: x + 4,
              y: top + (large ? 13 : 9.5),
              colour: SHEET_COLOURS.ink,
            }),
          ]),
      ...drawBlock(words.block, {
        x: middle,
        top: wordsTop + (wordsHeight - blockHeightMm(words.block)) / 2,
        colour: SHEET_COLOURS.ink,
        align: 'center',
      }),
      {
        kind: 'rect',
        x: x + 3,
        y: areaTop,
        width: width - 6,
        height: countTop - 3 - areaTop,
        radius: 3,
        fill: '#FFFFFF',
        stroke: SHEET_COLOURS.hairline,
        strokeWidth: STROKES.thin,
        dash: [1.5, 1.5],
      },
      {
        kind: 'rect',
        x: middle - 1,
        y: countTop,
        width: width / 2 - 2,
        height: countHeight - 3,
        radius: 2,
        fill: '#FFFFFF',
        stroke: SHEET_COLOURS.ink,
        strokeWidth: STROKES.firm,
      },
      drawLabel(total, 'regular', large ? 16 : 12, {
        x: x + 4,
        y: countTop + (countHeight - 3) / 2 + (large ? 2 : 1.5),
        colour: SHEET_COLOURS.ink,
      }),
    ]
    return { marks, misfit: words.fits ? null : text }
  })
  return {
    marks: [...head.marks, ...columns.flatMap(({ marks }) => marks)],
    misfits: [...columns.map(({ misfit }) => misfit), head.fits ? null : title.title],
  }
}
