import { CALIBRATION } from '#shared/domain/printer-calibration.ts'
import type { CalibrationModel } from '../calibration-document.ts'
import { moveMarks } from '../cards/place-marks.ts'
import { behind } from '../imposition/two-sided.ts'
import type { DrawCommand, LineCommand, PrintContext } from '../print-document.ts'
import { SHEET_COLOURS } from '../sheet-theme.ts'
import { blockHeightMm, drawBlock, drawLabel, wrapText } from '../text-layout.ts'

type Paper = { readonly widthMm: number; readonly heightMm: number }

const INK = '#000000'
const { spacing, step, lines, middle, scaleInset } = CALIBRATION
/** From the middle of a scale to the far ends of its lines; those of both sides cross by a hair. */
const REACH = { far: 9, near: 0.8 } as const
const MARGIN = 18

const line = (x1: number, y1: number, x2: number, y2: number, width: number): LineCommand => ({
  kind: 'line',
  x1,
  y1,
  x2,
  y2,
  width,
  colour: INK,
})

const numbers = Array.from({ length: lines }, (_, index) => index)
const isFifth = (number: number) => number % 5 === 0

/** Where the lines of the front, and of the back seen through it, stand along their scale. */
export const frontLine = (centre: number, number: number): number =>
  centre + (number - middle) * spacing
export const backLine = (centre: number, number: number): number =>
  centre + (number - middle) * (spacing - step)

// A scale that tells left from right: upright lines along a level.
const acrossScale = (centre: number, level: number): readonly DrawCommand[] =>
  numbers.flatMap((number): DrawCommand[] => {
    const x = frontLine(centre, number)
    const top = level - (isFifth(number) ? REACH.far : REACH.far - 2)
    return [
      line(x, top, x, level + REACH.near, 0.2),
      drawLabel(String(number), isFifth(number) ? 'bold' : 'regular', 7.5, {
        x,
        y: level - REACH.far - 0.8,
        colour: INK,
        align: 'center',
      }),
    ]
  })

// A scale that tells up from down: level lines down the middle of the page.
const downScale = (centre: number, middleX: number): readonly DrawCommand[] =>
  numbers.flatMap((number): DrawCommand[] => {
    const y = frontLine(centre, number)
    const left = middleX - (isFifth(number) ? REACH.far : REACH.far - 2)
    return [
      line(left, y, middleX + REACH.near, y, 0.2),
      drawLabel(String(number), isFifth(number) ? 'bold' : 'regular', 7.5, {
        x: middleX - REACH.far - 0.8,
        y: y + 0.9,
        colour: INK,
        align: 'right',
      }),
    ]
  })

const cross = (x: number, y: number): readonly DrawCommand[] => [
  line(x - 4, y, x + 4, y, 0.2),
  line(x, y - 4, x, y + 4, 0.2),
]

const corners = ({ widthMm, heightMm }: Paper) =>
  [14, widthMm - 14].flatMap((x) => [31, heightMm - 31].map((y) => ({ x, y })))

const arrow = (
  { x, y }: { readonly x: number; readonly y: number },
  size: number,
  isFull: boolean,
): DrawCommand => ({
  kind: 'path',
  d: 'M0 10v-9h-4.5L2.5 -8L9.5 1h-4.5v9z',
  x: x - (2.5 * size) / 18,
  y: y - size / 18,
  scale: size / 18,
  ...(isFull ? { fill: INK } : { stroke: INK, strokeWidth: 0.35 * (18 / size) }),
})

/** Where the arrows of both sides meet, seen from the front. */
const arrowPlace = ({ widthMm, heightMm }: Paper) => ({
  x: widthMm - 34,
  y: heightMm / 2 - 66,
})

// Ten short bars, one a millimetre further from the edge than the last: the first that is printed
// whole tells the margin.
const marginBars = (paper: Paper): readonly DrawCommand[] => {
  const { widthMm, heightMm } = paper
  const small = { colour: INK, align: 'center' } as const
  return Array.from({ length: 10 }, (_, index) => index + 1).flatMap((distance): DrawCommand[] => {
    const along = (distance - 1) * 3
    const word = String(distance)
    const level = heightMm / 2 + 58 + along
    const place = widthMm - 48 + along
    return [
      line(distance, level, distance, level + 2.2, 0.3),
      drawLabel(word, 'regular', 7, { ...small, x: 12.5, y: level + 2 }),
      line(widthMm - distance, level, widthMm - distance, level + 2.2, 0.3),
      drawLabel(word, 'regular', 7, { ...small, x: widthMm - 12.5, y: level + 2 }),
      line(place, distance, place + 2.2, distance, 0.3),
      drawLabel(word, 'regular', 7, { ...small, x: place + 1.1, y: 14 }),
      line(place, heightMm - distance, place + 2.2, heightMm - distance, 0.3),
      drawLabel(word, 'regular', 7, { ...small, x: place + 1.1, y: heightMm - 12 }),
    ]
  })
}

// Lines of 100 mm across and down, and a square, to lay a ruler on.
const rulers = ({ widthMm, heightMm }: Paper, { t }: PrintContext): readonly DrawCommand[] => {
  const [x, y] = [widthMm / 2, heightMm / 2]
  const level = heightMm - 22
  const caption = t('printers.sheet.hundred')
  const upright = { x: MARGIN + 4.5, y: y + 30 }
  const square = { x: widthMm - 76, y: y + 12, width: 50, height: 50 }
  return [
    line(x - 50, level, x + 50, level, 0.25),
    line(x - 50, level - 2.5, x - 50, level + 2.5, 0.25),
    line(x + 50, level - 2.5, x + 50, level + 2.5, 0.25),
    drawLabel(caption, 'regular', 9, { x, y: level - 1.5, colour: INK, align: 'center' }),
    line(MARGIN, y - 50, MARGIN, y + 50, 0.25),
    line(MARGIN - 2.5, y - 50, MARGIN + 2.5, y - 50, 0.25),
    line(MARGIN - 2.5, y + 50, MARGIN + 2.5, y + 50, 0.25),
    {
      kind: 'group',
      rotate: -90,
      ...upright,
      marks: [drawLabel(caption, 'regular', 9, { ...upright, colour: INK })],
    },
    { kind: 'rect', ...square, stroke: INK, strokeWidth: 0.25 },
    drawLabel(t('printers.sheet.square'), 'regular', 9, {
      x: square.x + 25,
      y: square.y + 26.5,
      colour: INK,
      align: 'center',
    }),
  ]
}

const STEPS = ['hold', 'arrow', 'read', 'between'] as const

// What to do, beside the scales, in the order of the screen.
const steps = ({ heightMm }: Paper, { t }: PrintContext): readonly DrawCommand[] => {
  let top = heightMm / 2 - 68
  return STEPS.flatMap((name, index): readonly DrawCommand[] => {
    const block = wrapText(t(`printers.sheet.steps.${name}`), 'regular', 10.5, 50)
    const marks = [
      drawLabel(`${index + 1}.`, 'bold', 10.5, { x: 27, y: top + 3.9, colour: SHEET_COLOURS.ink }),
      ...drawBlock(block, { x: 32.5, top, colour: SHEET_COLOURS.ink }),
    ]
    top += blockHeightMm(block) + 4
    return marks
  })
}

const foot = (words: string, { heightMm }: Paper): DrawCommand =>
  drawLabel(words, 'regular', 8, { x: MARGIN, y: heightMm - 8, colour: SHEET_COLOURS.softInk })

export const calibrationFront = (
  model: CalibrationModel,
  paper: Paper,
  context: PrintContext,
): readonly DrawCommand[] => {
  const { t } = context
  const { widthMm, heightMm } = paper
  const [x, y] = [widthMm / 2, heightMm / 2]
  const title = wrapText(
    t('printers.sheet.title', { name: model.printerName }),
    'bold',
    14,
    widthMm - MARGIN - 54,
  )
  return [
    ...drawBlock(
      { ...title, lines: title.lines.slice(0, 2) },
      { x: MARGIN, top: 9, colour: SHEET_COLOURS.ink },
    ),
    ...marginBars(paper),
    ...acrossScale(x, scaleInset),
    ...acrossScale(x, heightMm - scaleInset),
    ...downScale(y, x),
    ...corners(paper).flatMap((corner) => cross(corner.x, corner.y)),
    ...rulers(paper, context),
    ...steps(paper, context),
    arrow(arrowPlace(paper), 22, false),
    drawLabel(t('printers.sheet.margin'), 'regular', 8, {
      x: widthMm - 16,
      y: y + 61,
      colour: SHEET_COLOURS.ink,
      align: 'right',
    }),
    drawLabel(t('printers.sheet.topScale'), 'bold', 10.5, {
      x,
      y: scaleInset - REACH.far - 5,
      colour: SHEET_COLOURS.ink,
      align: 'center',
    }),
    drawLabel(t('printers.sheet.bottomScale'), 'bold', 10.5, {
      x,
      y: heightMm - scaleInset - REACH.far - 5,
      colour: SHEET_COLOURS.ink,
      align: 'center',
    }),
    drawLabel(t('printers.sheet.sideScale'), 'bold', 10.5, {
      x: x + 14,
      y: y + 0.9,
      colour: SHEET_COLOURS.ink,
    }),
    foot(t(model.isProof ? 'printers.sheet.frontProof' : 'printers.sheet.front'), paper),
  ]
}

/** The back, drawn for a sheet that turns like a page: what is seen at the left is drawn at the right. */
export const calibrationBack = (
  _model: CalibrationModel,
  paper: Paper,
  { t }: PrintContext,
): readonly DrawCommand[] => {
  const { widthMm, heightMm } = paper
  const mirrored = (seen: number) => widthMm - seen
  const [x, y] = [widthMm / 2, heightMm / 2]
  const across = (level: number): readonly DrawCommand[] =>
    numbers.map((number) => {
      const at = mirrored(backLine(x, number))
      const far = level + (isFifth(number) ? REACH.far : REACH.far - 2)
      return line(at, level - REACH.near, at, far, 0.2)
    })
  const down = numbers.map((number) => {
    const at = backLine(y, number)
    const far = mirrored(x + (isFifth(number) ? REACH.far : REACH.far - 2))
    return line(mirrored(x - REACH.near), at, far, at, 0.2)
  })
  const place = arrowPlace(paper)
  const seen = behind({ x: place.x, y: place.y, width: 0, height: 0 }, paper)
  return [
    ...across(scaleInset),
    ...across(heightMm - scaleInset),
    ...down,
    ...corners(paper).flatMap((corner) => moveMarks(cross(0, 0), mirrored(corner.x), corner.y)),
    arrow(seen, 11, true),
    foot(t('printers.sheet.back'), paper),
  ]
}
