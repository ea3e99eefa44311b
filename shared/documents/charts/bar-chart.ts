import type { DrawCommand } from '../print-document.ts'
import { drawLabel } from '../text-layout.ts'
import {
  CHART_COLOURS,
  CHART_TYPE,
  type Chart,
  filledArea,
  type Look,
  middleBaseline,
  shortened,
  textWidth,
} from './chart.ts'

export type Bar = {
  readonly label: string
  /** Null: hidden. */
  readonly value: number | null
  /** What stands at the end of the bar. */
  readonly text: string
  readonly look?: Look
}

const { ink } = CHART_COLOURS
const ROW = 7.2
const THICK = 4.4
/** Share of the width for names at most. */
const NAMES = 0.46

/** Bars from the left, one a line, with its name and its number: formats, zones, structures. */
export const barChart = (bars: readonly Bar[], width: number): Chart => {
  const named = Math.min(
    width * NAMES,
    Math.max(0, ...bars.map(({ label }) => textWidth(label, 'regular', CHART_TYPE.label))) + 0.5,
  )
  const told = Math.max(0, ...bars.map(({ text }) => textWidth(text, 'bold', CHART_TYPE.value))) + 2
  const left = named + 2.5
  const room = Math.max(5, width - left - told)
  const largest = Math.max(1, ...bars.map(({ value }) => value ?? 0))
  const marks = bars.flatMap(({ label, value, text, look = 'solid' }, index): DrawCommand[] => {
    const middle = index * ROW + ROW / 2
    const length = ((value ?? 0) / largest) * room
    return [
      drawLabel(shortened(label, 'regular', CHART_TYPE.label, named), 'regular', CHART_TYPE.label, {
        x: named,
        y: middleBaseline(middle, CHART_TYPE.label),
        colour: ink,
        align: 'right',
      }),
      ...filledArea({ x: left, y: middle - THICK / 2, width: length, height: THICK }, look),
      drawLabel(text, 'bold', CHART_TYPE.value, {
        x: left + length + 1.5,
        y: middleBaseline(middle, CHART_TYPE.value),
        colour: ink,
      }),
    ]
  })
  marks.push({
    kind: 'line',
    x1: left,
    y1: 0,
    x2: left,
    y2: Math.max(ROW, bars.length * ROW),
    width: 0.35,
    colour: ink,
  })
  return { width, height: Math.max(ROW, bars.length * ROW), marks }
}
