import type { DrawCommand, LineCommand, PrintContext } from '../../print-document.ts'
import { SHEET_COLOURS } from '../../sheet-theme.ts'
import { blockHeightMm, drawBlock, drawLabel, fitText } from '../../text-layout.ts'
import { INK, sketch, WHITE } from '../boards/board-marks.ts'
import type { PrintablePaper } from '../printable.ts'
import { paperSize, type UnfootedPage } from '../printable-frame.ts'
import { HAT_LOOKS, type Hat, hatBadge } from './hat-drawings.ts'

// The paper hat that children fold out of a newspaper. The sheet is folded in half, its two upper
// corners are brought down on the side that carries the instructions, and a strip is turned up on each
// side. What remains in sight on the other side is a triangle under the first fold: the hat's picture.

export type PaperHat = {
  readonly width: number
  readonly height: number
  /** Heights of the folds from the top of the sheet, in mm: brim, half, brim. */
  readonly folds: { readonly upper: number; readonly half: number; readonly lower: number }
  /** The triangle in sight: its tip is on the fold in half, its sides go down at 45 degrees. */
  readonly triangle: { readonly x: number; readonly y: number; readonly height: number }
}

/** Where a sheet is folded to make a hat of it. */
export const paperHat = (width: number, height: number): PaperHat => {
  const half = height / 2
  const strip = half - width / 2
  return {
    width,
    height,
    folds: { upper: half - width / 2, half, lower: half + width / 2 },
    triangle: { x: width / 2, y: half, height: width / 2 - strip },
  }
}

const EDGE = 5
/** Colour left around the words, in mm. */
const BORDER = 2.5

const folds = ({ width, folds: at }: PaperHat, { t }: PrintContext): readonly DrawCommand[] => {
  const line = (x1: number, y1: number, x2: number, y2: number): LineCommand => ({
    kind: 'line',
    x1,
    y1,
    x2,
    y2,
    width: 0.3,
    colour: SHEET_COLOURS.rule,
    dash: [3, 2],
  })
  const word = (number: number, x: number, y: number, rotate = 0): DrawCommand => ({
    kind: 'group',
    rotate,
    x,
    y,
    marks: [
      drawLabel(t('printablesCafe.hats.foldNumber', { number }), 'bold', 10, {
        x,
        y: y - 1.3,
        colour: SHEET_COLOURS.softInk,
      }),
    ],
  })
  const reach = width / 2 - EDGE
  const middle = width / 2
  return [
    line(EDGE, at.half, width - EDGE, at.half),
    word(1, EDGE + 3, at.half),
    ...[-1, 1].flatMap((side) => {
      const diagonal = (way: number, from: number, to: number) =>
        line(
          middle + side * reach * from,
          at.half + way * reach * from,
          middle + side * reach * to,
          at.half + way * reach * to,
        )
      // On the upper half it stops where the instructions are.
      return [diagonal(1, 0, 1), diagonal(-1, 0, 0.6), diagonal(-1, 0.94, 1)]
    }),
    word(2, middle - reach * 0.86, at.half + reach * 0.86, -45),
    word(2, middle - reach * 0.52, at.half - reach * 0.52, 45),
    line(EDGE, at.upper, width - EDGE, at.upper),
    word(3, EDGE + 3, at.upper),
    line(EDGE, at.lower, width - EDGE, at.lower),
    word(3, EDGE + 3, at.lower),
  ]
}

const front = (
  hat: Hat,
  { triangle }: PaperHat,
  lowInk: boolean,
  { t }: PrintContext,
): readonly DrawCommand[] => {
  const { x, y, height } = triangle
  const { fill } = HAT_LOOKS[hat]
  const look = fitText(
    t(`printablesCafe.hats.looks.${hat}`),
    'bold',
    [30, 26, 22, 20, 18, 16],
    height * 1.2,
    1,
  )
  const name = fitText(
    t(`printablesCafe.hats.colours.${hat}`),
    'regular',
    [20, 18, 16, 15, 14],
    height * 0.86,
    1,
  )
  const plate = y + height * 0.5
  const words = blockHeightMm(look) + blockHeightMm(name)
  const top = plate + (height * 0.48 - words) / 2
  const base = y + height - BORDER
  // The sides go down at 45 degrees.
  const edge = BORDER * Math.SQRT2
  return [
    sketch(`M${x} ${y}L${x + height} ${y + height}H${x - height}Z`, {
      fill: lowInk ? WHITE : fill,
      stroke: lowInk ? INK : null,
      weight: 0.5,
    }),
    // A white plate for the words, a border of straw around it: they are read on any colour.
    sketch(
      `M${x - height / 2 + edge} ${plate}H${x + height / 2 - edge}L${x + base - y - edge} ${base}H${x - base + y + edge}Z`,
      { fill: WHITE, stroke: INK, weight: 0.5 },
    ),
    ...hatBadge(hat, { x, y: y + height * 0.33 }, height * 0.27),
    ...drawBlock(look, { x, top: top + blockHeightMm(name), colour: INK, align: 'center' }),
    ...drawBlock(name, {
      x,
      top,
      colour: SHEET_COLOURS.softInk,
      align: 'center',
    }),
  ]
}

// Three small pictures of the folding, in a square of 34 mm.
const PICTURES = {
  half: {
    shape: 'M4 17H30V32H4ZM4 17L7 4H33L30 17',
    fold: 'M4 17H30',
    arrow: 'M36 6c3 5 2 11 -3 16m0.6 -4.4l-0.8 4.6l4.4 -1.2',
  },
  corners: {
    shape: 'M17 5L4 18V30H30V18ZM17 5V18H4M17 18H30',
    fold: 'M17 5L4 18M17 5L30 18',
    arrow: 'M2 8c1 3 4 5 7 6m-2.6 -3l2.8 3.2l-4 1.4',
  },
  brims: {
    shape: 'M17 4L3 18H31ZM3 18V24H31V18',
    fold: 'M3 24H31',
    arrow: 'M17 33v-7m-2.6 2.8l2.6 -3l2.6 3',
  },
} as const

// Above the brim of the half that the corners will hide: read with the first fold at the top.
const instructions = (hat: PaperHat, { t }: PrintContext): readonly DrawCommand[] => {
  const scale = hat.width / 210
  const size = 24 * scale
  const gap = 4 * scale
  const left = 17 * scale
  const top = hat.folds.lower - size - 22 * scale
  const width = (hat.width - 2 * left - 2 * gap) / 3
  const wanted = ['half', 'corners', 'brims'] as const
  return wanted.flatMap((key, index): readonly DrawCommand[] => {
    const x = left + index * (width + gap)
    const { shape, fold, arrow } = PICTURES[key]
    const at = { x: x + size * 0.36, y: top, scale: size / 36, weight: 0.5 }
    const block = fitText(t(`printablesCafe.hats.steps.${key}`), 'regular', [14, 13, 12], width, 4)
    return [
      drawLabel(String(index + 1), 'bold', 18, {
        x,
        y: top + 8,
        colour: SHEET_COLOURS.accent,
      }),
      sketch(shape, { ...at, fill: WHITE }),
      sketch(fold, { ...at, weight: 0.9 }),
      sketch(arrow, { ...at, stroke: SHEET_COLOURS.accent, weight: 0.8 }),
      ...drawBlock(block, { x, top: top + size + 1, colour: INK }),
    ]
  })
}

/** A sheet to fold into a hat, with its folds numbered in the order of folding. */
export const paperHatPage = (
  hat: Hat,
  size: PrintablePaper,
  lowInk: boolean,
  context: PrintContext,
): UnfootedPage => {
  const paper = paperSize(size, false)
  const shape = paperHat(paper.widthMm, paper.heightMm)
  return {
    ...paper,
    marks: [
      ...front(hat, shape, lowInk, context),
      {
        kind: 'group',
        rotate: 180,
        x: shape.triangle.x,
        y: shape.triangle.y,
        marks: instructions(shape, context),
      },
      ...folds(shape, context),
    ],
  }
}
