import { namedPictogram } from '../../plan/energy-marks.ts'
import type { DrawCommand, PrintContext } from '../../print-document.ts'
import { SHEET_COLOURS, STROKES } from '../../sheet-theme.ts'
import { drawLabel } from '../../text-layout.ts'

// A die and six pawns of paper, cut, folded and glued: nothing else is needed to play.

const FACE = 26
const TAB = 6

const fold = (x1: number, y1: number, x2: number, y2: number): DrawCommand => ({
  kind: 'line',
  x1,
  y1,
  x2,
  y2,
  width: STROKES.thin,
  colour: SHEET_COLOURS.softInk,
  dash: [1.6, 1.2],
})

/** Where the six faces lie in the net, in faces; opposite faces add up to seven. */
export const DIE_NET = [
  { value: 1, column: 0, row: 1 },
  { value: 2, column: 1, row: 1 },
  { value: 6, column: 2, row: 1 },
  { value: 5, column: 3, row: 1 },
  { value: 3, column: 1, row: 0 },
  { value: 4, column: 1, row: 2 },
] as const

const PIPS: Readonly<Record<number, readonly (readonly [number, number])[]>> = {
  1: [[0, 0]],
  2: [
    [-1, -1],
    [1, 1],
  ],
  3: [
    [-1, -1],
    [0, 0],
    [1, 1],
  ],
  4: [
    [-1, -1],
    [1, -1],
    [-1, 1],
    [1, 1],
  ],
  5: [
    [-1, -1],
    [1, -1],
    [0, 0],
    [-1, 1],
    [1, 1],
  ],
  6: [
    [-1, -1],
    [1, -1],
    [-1, 0],
    [1, 0],
    [-1, 1],
    [1, 1],
  ],
}

const pips = (value: number, x: number, y: number): readonly DrawCommand[] =>
  (PIPS[value] ?? []).map(([across, down]) => ({
    kind: 'rect',
    x: x + FACE / 2 + across * 6.5 - 2.3,
    y: y + FACE / 2 + down * 6.5 - 2.3,
    width: 4.6,
    height: 4.6,
    radius: 2.3,
    fill: SHEET_COLOURS.ink,
  }))

/**
 * Outline of the net with its tabs, cut in one go: an SVG path from the net’s top left corner. Seven
 * edges are glued, each with one tab: those of the faces of the row to the faces above and below, and
 * the end of the row to its beginning.
 */
export const netOutline = (): string => {
  const f = FACE
  const t = TAB
  const slant = 3
  const flat = f - 2 * slant
  const tabToRight = `l${slant} ${-t}h${flat}l${slant} ${t}`
  const tabToLeft = `l${-slant} ${t}h${-flat}l${-slant} ${-t}`
  // Clockwise from the top left of the upper face.
  return [
    `M${f} 0h${f}v${f}`,
    tabToRight,
    tabToRight,
    `v${f}`,
    tabToLeft,
    tabToLeft,
    `v${f}h${-f}v${-f}`,
    tabToLeft,
    `l${-t} ${-slant}v${-flat}l${t} ${-slant}`,
    tabToRight,
    `v${-f}z`,
  ].join('')
}

/** Room that the net takes: a tab sticks out at its left. */
export const DIE_SIZE = { width: 4 * FACE + TAB, height: 3 * FACE } as const

/** The net of a die; `(x, y)` is the top left corner of all of it, tabs included. */
export const dieNet = (x: number, y: number): readonly DrawCommand[] => {
  const left = x + TAB
  const f = FACE
  return [
    {
      kind: 'path',
      d: netOutline(),
      x: left,
      y,
      scale: 1,
      stroke: SHEET_COLOURS.ink,
      strokeWidth: 0.4,
    },
    ...[0, 1, 2, 3].map((column) => fold(left + column * f, y + f, left + column * f, y + 2 * f)),
    ...[1, 2].map((row) => fold(left, y + row * f, left + 4 * f, y + row * f)),
    ...DIE_NET.flatMap(({ value, column, row }) => pips(value, left + column * f, y + row * f)),
  ]
}

const PAWNS = ['sailboat-2', 'fish', 'star', 'leaf', 'heart', 'anchor'] as const

/** One pawn: a foot, two faces, a foot; folded like a tent with its feet glued over one another. */
export const PAWN = { width: 28, face: 24, foot: 9, height: 66 } as const

const pawn = (picture: string, number: number, x: number, y: number): readonly DrawCommand[] => {
  const { width, face, foot, height } = PAWN
  const middle = x + width / 2
  const front = y + foot + face
  const faceMarks: readonly DrawCommand[] = [
    ...namedPictogram(picture, { x: middle, y: front + 10 }, 15),
    drawLabel(String(number), 'bold', 12, {
      x: middle,
      y: front + face - 1.8,
      colour: SHEET_COLOURS.ink,
      align: 'center',
    }),
  ]
  return [
    { kind: 'rect', x, y, width, height, stroke: SHEET_COLOURS.ink, strokeWidth: 0.4 },
    ...[foot, foot + face, foot + 2 * face].map((at) => fold(x, y + at, x + width, y + at)),
    ...faceMarks,
    // The other face stands on its head: once folded both are upright.
    { kind: 'group', rotate: 180, x: middle, y: front, marks: faceMarks },
  ]
}

/** Six pawns in a row. */
export const pawnRow = (x: number, y: number, gap: number): readonly DrawCommand[] =>
  PAWNS.flatMap((picture, index) => pawn(picture, index + 1, x + index * (PAWN.width + gap), y))

/** « plier » beside dashes, « découper » beside a plain line. */
export const lineLegend = (x: number, y: number, { t }: PrintContext): readonly DrawCommand[] => [
  { kind: 'line', x1: x, y1: y, x2: x + 12, y2: y, width: 0.4, colour: SHEET_COLOURS.ink },
  drawLabel(t('printables.lines.cut'), 'regular', 11, {
    x: x + 15,
    y: y + 1.4,
    colour: SHEET_COLOURS.ink,
  }),
  fold(x, y + 7, x + 12, y + 7),
  drawLabel(t('printables.lines.fold'), 'regular', 11, {
    x: x + 15,
    y: y + 8.4,
    colour: SHEET_COLOURS.ink,
  }),
]
