import type { DrawCommand } from '../print-document.ts'
import { drawLabel } from '../text-layout.ts'
import { CHART_COLOURS, CHART_TYPE, type Chart, disc, middleBaseline, textWidth } from './chart.ts'

/** A mean mark of one session. */
export type MarkPoint = { readonly label: string; readonly mean: number; readonly answers: number }

const { ink, softInk, accent, line, paper } = CHART_COLOURS
const LEFT = 6
const BOTTOM = 6
const TOP = 5
const LOWEST = 1
const HIGHEST = 5

/** Mean marks from 1 to 5, session after session; the larger the disc, the more answers. */
export const markChart = (
  points: readonly MarkPoint[],
  { width, height }: { readonly width: number; readonly height: number },
  written: (value: number) => string,
): Chart => {
  const base = height - BOTTOM
  const yOf = (mean: number) => base - ((mean - LOWEST) / (HIGHEST - LOWEST)) * (base - TOP)
  const room = width - LEFT - 8
  const xOf = (index: number) =>
    points.length === 1 ? LEFT + 4 + room / 2 : LEFT + 4 + (index / (points.length - 1)) * room
  const slot = room / Math.max(1, points.length - 1)
  const widest = Math.max(
    0,
    ...points.map(({ label }) => textWidth(label, 'regular', CHART_TYPE.small)),
  )
  const every = Math.max(1, Math.ceil((widest + 2) / slot))
  const most = Math.max(1, ...points.map(({ answers }) => answers))
  const marks: DrawCommand[] = [1, 2, 3, 4, 5].flatMap((mark): DrawCommand[] => [
    { kind: 'line', x1: LEFT, y1: yOf(mark), x2: width, y2: yOf(mark), width: 0.15, colour: line },
    drawLabel(String(mark), 'regular', CHART_TYPE.small, {
      x: LEFT - 1.5,
      y: middleBaseline(yOf(mark), CHART_TYPE.small),
      colour: softInk,
      align: 'right',
    }),
  ])
  points.forEach(({ mean }, index) => {
    const next = points[index + 1]
    if (next === undefined) return
    marks.push({
      kind: 'line',
      x1: xOf(index),
      y1: yOf(mean),
      x2: xOf(index + 1),
      y2: yOf(next.mean),
      width: 0.5,
      colour: accent,
    })
  })
  points.forEach(({ label, mean, answers }, index) => {
    const at = { x: xOf(index), y: yOf(mean) }
    const radius = 1.1 + 1.2 * Math.sqrt(answers / most)
    marks.push(disc(at, radius, accent))
    const isTold = points.length <= 12 || index === 0 || index === points.length - 1
    const text = written(mean)
    const wide = textWidth(text, 'bold', CHART_TYPE.value)
    if (isTold && wide < Math.max(slot, 8)) {
      marks.push(
        // No line of the scale goes through a number.
        {
          kind: 'rect',
          x: at.x - wide / 2 - 0.5,
          y: at.y - radius - 4.2,
          width: wide + 1,
          height: 3.9,
          fill: paper,
        },
        drawLabel(text, 'bold', CHART_TYPE.value, {
          x: at.x,
          y: at.y - radius - 1,
          colour: ink,
          align: 'center',
        }),
      )
    }
    if ((points.length - 1 - index) % every === 0) {
      const half = textWidth(label, 'regular', CHART_TYPE.small) / 2
      marks.push(
        drawLabel(label, 'regular', CHART_TYPE.small, {
          x: Math.min(Math.max(at.x, LEFT + half), width - half),
          y: height - 1.4,
          colour: softInk,
          align: 'center',
        }),
      )
    }
  })
  return { width, height, marks }
}
