import { fitBox } from '../../fit-box.ts'
import { namedPictogram } from '../../plan/energy-marks.ts'
import type { DrawCommand } from '../../print-document.ts'
import { drawIcon, SHEET_COLOURS, STROKES } from '../../sheet-theme.ts'
import { blockHeightMm, drawBlock, drawLabel } from '../../text-layout.ts'

const { ink, softInk, rule } = SHEET_COLOURS

/** A rule to write on. */
export const writingRule = (x: number, y: number, width: number): DrawCommand => ({
  kind: 'line',
  x1: x,
  y1: y,
  x2: x + width,
  y2: y,
  width: STROKES.thin,
  colour: rule,
})

/** A big empty box to tick, by its top left corner: never printed ticked. */
export const tickBox = (x: number, y: number, size: number): DrawCommand => ({
  kind: 'rect',
  x,
  y,
  width: size,
  height: size,
  radius: size * 0.14,
  stroke: ink,
  strokeWidth: STROKES.firm,
})

/** Something to write: what is asked stands small above the rule, with its picture when given. */
export const writingField = (
  label: string,
  {
    x,
    y,
    width,
    height,
  }: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  },
  pictogram: string | null = null,
): readonly DrawCommand[] => {
  const indent = pictogram === null ? 0 : 6.5
  const words = fitBox(
    label,
    'bold',
    { widthMm: width - indent, heightMm: 7 },
    { largest: 14, floor: 8 },
  )
  return [
    ...(pictogram === null ? [] : namedPictogram(pictogram, { x: x + 2.6, y: y + 2.6 }, 5.2)),
    ...drawBlock(words.block, { x: x + indent, top: y + 0.2, colour: ink }),
    writingRule(x, y + height - 0.5, width),
  ]
}

/** Small print that must be there, behind its shield: as large as the room allows. */
export const noticeMarks = (
  text: string,
  {
    x,
    y,
    width,
    height,
  }: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  },
  { largest, floor }: { readonly largest: number; readonly floor: number },
): { readonly marks: readonly DrawCommand[]; readonly fits: boolean; readonly bottom: number } => {
  const indent = 6
  const words = fitBox(
    text,
    'regular',
    { widthMm: width - indent, heightMm: height },
    { largest, floor },
  )
  return {
    fits: words.fits,
    bottom: y + blockHeightMm(words.block),
    marks: [
      drawIcon('privacy', { x, y: y + 0.2, sizeMm: 4.4, colour: softInk }),
      ...drawBlock(words.block, { x: x + indent, top: y, colour: ink }),
    ],
  }
}

/** The code of the session in the corner of a piece that is cut from its sheet. */
export const cornerCode = (code: string, right: number, y: number): readonly DrawCommand[] =>
  code === '' ? [] : [drawLabel(code, 'bold', 11, { x: right, y, colour: softInk, align: 'right' })]
