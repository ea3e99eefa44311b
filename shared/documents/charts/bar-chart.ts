import type { DrawCommand } from '../print-document.ts'
import { drawLabel, lineHeightMm, wrapText } from '../text-layout.ts'
import {
  CHART_COLOURS,
  CHART_TYPE,
  type Chart,
  filledArea,
  type Look,
  middleBaseline,
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
/** Of a bar whose name takes two lines. */
const TALL_ROW = 10.4
const THICK = 4.4
const MOST_LINES = 2
/** Share of the width for names at most. */
const NAMES = 0.46

/** A name in two lines at most; still too long, it loses its middle: ends tell places apart. */
const nameLines = (label: string, width: number): readonly string[] => {
  const size = CHART_TYPE.label
  const wrapped = (text: string) => wrapText(text, 'regular', size, width).lines
  if (wrapped(label).length <= MOST_LINES) return wrapped(label)
  const letters = [...label]
  for (let kept = letters.length - 1; kept > 1; kept -= 1) {
    const end = Math.floor(kept / 2)
    const start = letters
      .slice(0, kept - end)
      .join('')
      .trimEnd()
    const text = `${start}…${letters.slice(letters.length - end).join('')}`
    if (wrapped(text).length <= MOST_LINES) return wrapped(text)
  }
  return wrapped(label).slice(0, MOST_LINES)
}

/** Bars from the left, each with its name and its number: formats, zones, structures. */
export const barChart = (bars: readonly Bar[], width: number): Chart => {
  const named = Math.min(
    width * NAMES,
    Math.max(0, ...bars.map(({ label }) => textWidth(label, 'regular', CHART_TYPE.label))) + 0.5,
  )
  const told = Math.max(0, ...bars.map(({ text }) => textWidth(text, 'bold', CHART_TYPE.value))) + 2
  const left = named + 2.5
  const room = Math.max(5, width - left - told)
  const largest = Math.max(1, ...bars.map(({ value }) => value ?? 0))
  let top = 0
  const marks = bars.flatMap(({ label, value, text, look = 'solid' }): DrawCommand[] => {
    const lines = nameLines(label, named)
    const row = lines.length > 1 ? TALL_ROW : ROW
    const middle = top + row / 2
    top += row
    const length = ((value ?? 0) / largest) * room
    const line = lineHeightMm(CHART_TYPE.label)
    return [
      ...lines.map((words, at) =>
        drawLabel(words, 'regular', CHART_TYPE.label, {
          x: named,
          y: middleBaseline(middle + (at - (lines.length - 1) / 2) * line, CHART_TYPE.label),
          colour: ink,
          align: 'right',
        }),
      ),
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
    y2: Math.max(ROW, top),
    width: 0.35,
    colour: ink,
  })
  return { width, height: Math.max(ROW, top), marks }
}
