import { moveMarks } from '../cards/place-marks.ts'
import type { DrawCommand } from '../print-document.ts'
import { drawLabel } from '../text-layout.ts'
import {
  axisSteps,
  CHART_COLOURS,
  CHART_TYPE,
  type Chart,
  chartLegend,
  filledArea,
  type LegendItem,
  middleBaseline,
  textWidth,
} from './chart.ts'

export type ColumnChartData = {
  /** From the bottom of each column up. */
  readonly series: readonly LegendItem[]
  readonly columns: readonly {
    readonly label: string
    /** One for each series; null: hidden. */
    readonly values: readonly (number | null)[]
  }[]
  /** Writes the numbers. */
  readonly written: (value: number) => string
  /** Stands over a column of which nothing is to be seen but something is hidden; or else a dash. */
  readonly hidden?: string
}

const { ink, softInk, line, paper } = CHART_COLOURS
/** Where a word has no room. */
const HIDDEN = '–'
const BOTTOM = 6
const TOP = 5

/** Columns side by side, each in layers: a year of months, five marks. */
export const columnChart = (
  { series, columns, written, hidden = HIDDEN }: ColumnChartData,
  { width, height }: { readonly width: number; readonly height: number },
): Chart => {
  const isOnlyHidden = (at: number) => {
    const own = columns.map(({ values }) => values[at] ?? null)
    return own.includes(null) && own.every((value) => value === null || value === 0)
  }
  // Named by the legend and nowhere to be seen, a series is looked for in vain.
  const named = series.length > 1 ? series.filter((_, at) => !isOnlyHidden(at)) : []
  const legend = chartLegend(named, width)
  const totals = columns.map(({ values }) =>
    values.reduce<number>((sum, value) => sum + (value ?? 0), 0),
  )
  const steps = axisSteps(Math.max(0, ...totals))
  const highest = steps.at(-1) ?? 1
  const left =
    Math.max(...steps.map((step) => textWidth(written(step), 'regular', CHART_TYPE.small))) + 2
  const top = legend.height + TOP
  const base = height - BOTTOM
  const yOf = (value: number) => base - (value / highest) * (base - top)
  const slot = (width - left) / Math.max(1, columns.length)
  const wide = Math.min(12, slot * 0.68)
  const widest = Math.max(
    0,
    ...columns.map(({ label }) => textWidth(label, 'regular', CHART_TYPE.small)),
  )
  // As many names as there is room for, the last one always.
  const every = Math.max(1, Math.ceil((widest + 2) / slot))
  const isNamed = (index: number) => (columns.length - 1 - index) % every === 0
  const marks: DrawCommand[] = steps.flatMap((step): DrawCommand[] => [
    { kind: 'line', x1: left, y1: yOf(step), x2: width, y2: yOf(step), width: 0.15, colour: line },
    drawLabel(written(step), 'regular', CHART_TYPE.small, {
      x: left - 1.5,
      y: middleBaseline(yOf(step), CHART_TYPE.small),
      colour: softInk,
      align: 'right',
    }),
  ])
  columns.forEach(({ label, values }, index) => {
    const middle = left + (index + 0.5) * slot
    let level = 0
    values.forEach((value, at) => {
      const look = series[at]?.look ?? 'solid'
      if (value === null || value === 0) return
      const from = yOf(level)
      level += value
      marks.push(
        ...filledArea(
          { x: middle - wide / 2, y: yOf(level), width: wide, height: from - yOf(level) },
          look,
        ),
      )
    })
    const total = totals[index] ?? 0
    // Nobody and a number that is hidden beside would look like nobody at all.
    const isHidden = total === 0 && values.includes(null)
    const widthOf = (text: string) => textWidth(text, 'bold', CHART_TYPE.value)
    const room = slot - 0.4
    const word = widthOf(hidden) <= room ? hidden : HIDDEN
    const text = isHidden ? word : written(total)
    const wideText = widthOf(text)
    if ((total > 0 || isHidden) && wideText <= room) {
      marks.push(
        // No line of the scale goes through a number.
        {
          kind: 'rect',
          x: middle - wideText / 2 - 0.5,
          y: yOf(total) - 4.4,
          width: wideText + 1,
          height: 4.2,
          fill: paper,
        },
        drawLabel(text, 'bold', CHART_TYPE.value, {
          x: middle,
          y: yOf(total) - 1.2,
          colour: ink,
          align: 'center',
        }),
      )
    }
    if (isNamed(index)) {
      const half = textWidth(label, 'regular', CHART_TYPE.small) / 2
      marks.push(
        drawLabel(label, 'regular', CHART_TYPE.small, {
          x: Math.min(Math.max(middle, left + half), width - half),
          y: height - 1.4,
          colour: softInk,
          align: 'center',
        }),
      )
    }
  })
  marks.push({ kind: 'line', x1: left, y1: base, x2: width, y2: base, width: 0.35, colour: ink })
  return { width, height, marks: [...moveMarks(legend.marks, left, 0), ...marks] }
}
