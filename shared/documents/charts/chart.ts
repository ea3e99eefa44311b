import { advanceMm, MM_PER_POINT } from '../font-metrics.ts'
import type { Colour, DrawCommand } from '../print-document.ts'
import { type FontWeight, printableText } from '../printable-text.ts'
import { SHEET_COLOURS } from '../sheet-theme.ts'
import { drawLabel } from '../text-layout.ts'

/** A picture in millimetres from its top left corner: the same on screen, on paper and copied. */
export type Chart = {
  readonly width: number
  readonly height: number
  readonly marks: readonly DrawCommand[]
}

/** Sizes of the words of a chart, in points. */
export const CHART_TYPE = { label: 10, small: 9, value: 10 } as const

/** How an area is filled: told apart without colour. */
export type Look = 'solid' | 'hatched' | 'dotted' | 'empty'

const { ink, softInk, accent } = SHEET_COLOURS
const PAPER: Colour = '#FFFFFF'

type Area = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Distance between two lines of a hatching, in mm. */
const HATCH_STEP = 1.3

const hatchLines = ({ x, y, width, height }: Area): DrawCommand[] => {
  const lines: DrawCommand[] = []
  for (let at = -height; at < width; at += HATCH_STEP) {
    lines.push({
      kind: 'line',
      x1: x + at,
      y1: y + height,
      x2: x + at + height,
      y2: y,
      width: 0.3,
      colour: accent,
    })
  }
  return lines
}

/** Distance between two dots, and their radius, in mm. */
const DOTS = { step: 2, radius: 0.35 } as const

const dots = ({ x, y, width, height }: Area): DrawCommand[] => {
  const marks: DrawCommand[] = []
  for (let at = DOTS.step / 2; at < width; at += DOTS.step) {
    for (let down = DOTS.step / 2; down < height; down += DOTS.step) {
      marks.push(disc({ x: x + at, y: y + down }, DOTS.radius, accent, accent, 0))
    }
  }
  return marks
}

/** A filled rectangle. */
export const filledArea = (area: Area, look: Look): DrawCommand[] => {
  if (area.width <= 0 || area.height <= 0) return []
  if (look === 'solid') return [{ kind: 'rect', ...area, fill: accent }]
  return [
    { kind: 'rect', ...area, fill: PAPER },
    ...(look === 'dotted' ? dots(area) : []),
    ...(look === 'hatched'
      ? [
          {
            kind: 'group',
            rotate: 0,
            x: area.x,
            y: area.y,
            clip: area,
            marks: hatchLines(area),
          } as const,
        ]
      : []),
    { kind: 'rect', ...area, stroke: accent, strokeWidth: 0.3 },
  ]
}

/** A disc; its outline keeps it apart from what it covers. */
export const disc = (
  centre: { readonly x: number; readonly y: number },
  radius: number,
  fill: Colour,
  stroke: Colour = PAPER,
  strokeWidth = 0.3,
): DrawCommand => ({
  kind: 'rect',
  x: centre.x - radius,
  y: centre.y - radius,
  width: 2 * radius,
  height: 2 * radius,
  radius,
  fill,
  stroke,
  strokeWidth,
})

/** Width of one line of words, in mm. */
export const textWidth = (text: string, weight: FontWeight, size: number): number => {
  const printable = printableText(text, weight)
  return advanceMm(printable.face, printable.text, size)
}

/** Baseline of words centred on a height. */
export const middleBaseline = (y: number, size: number): number => y + size * MM_PER_POINT * 0.34

/** The words, shortened with an ellipsis to a width: the table beside a chart says them whole. */
export const shortened = (
  text: string,
  weight: FontWeight,
  size: number,
  width: number,
): string => {
  if (textWidth(text, weight, size) <= width) return text
  let kept = text
  while (kept !== '' && textWidth(`${kept}…`, weight, size) > width) kept = kept.slice(0, -1)
  return `${kept.trimEnd()}…`
}

export type LegendItem = { readonly look: Look; readonly label: string }

const SWATCH = 3.4
const LEGEND_HEIGHT = 7

/** What each filling says, on as many rows as it takes, above a chart. */
export const chartLegend = (
  items: readonly LegendItem[],
  width: number,
): { readonly height: number; readonly marks: readonly DrawCommand[] } => {
  let x = 0
  let row = 0
  const marks = items.flatMap(({ look, label }): DrawCommand[] => {
    const wide = SWATCH + 1.5 + textWidth(label, 'regular', CHART_TYPE.small)
    if (x > 0 && x + wide > width) {
      x = 0
      row += 1
    }
    const y = row * LEGEND_HEIGHT
    const at = x
    x += wide + 5
    return [
      ...filledArea({ x: at, y: y + 0.6, width: SWATCH, height: SWATCH }, look),
      drawLabel(label, 'regular', CHART_TYPE.small, {
        x: at + SWATCH + 1.5,
        y: middleBaseline(y + 0.6 + SWATCH / 2, CHART_TYPE.small),
        colour: softInk,
      }),
    ]
  })
  return { height: items.length === 0 ? 0 : (row + 1) * LEGEND_HEIGHT, marks }
}

/** A round number at or above the largest value, and the steps up to it: at most four. */
export const axisSteps = (largest: number): readonly number[] => {
  if (largest <= 0) return [0, 1]
  const rough = largest / 4
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, 1)))
  const step =
    [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= rough) ?? 10 * power
  const steps = [0]
  while ((steps.at(-1) ?? 0) < largest) steps.push((steps.at(-1) ?? 0) + step)
  return steps
}

export const CHART_COLOURS = {
  ink,
  softInk,
  accent,
  paper: PAPER,
  line: '#C9CEC9' as Colour,
} as const
