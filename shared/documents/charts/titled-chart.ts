import { moveMarks } from '../cards/place-marks.ts'
import type { DrawCommand } from '../print-document.ts'
import { drawLabel, lineHeightMm, wrapText } from '../text-layout.ts'
import { CHART_COLOURS, type Chart } from './chart.ts'

const { ink, softInk } = CHART_COLOURS
/** White around a picture that leaves the app, in mm. */
const MARGIN = 6
const TITLE_SIZE = 13
const SCOPE_SIZE = 10

/** A chart that leaves the app: under its title and what it is about, with a margin. */
export const titledChart = (chart: Chart, title: string, scope: string): Chart => {
  const marks: DrawCommand[] = []
  let y = MARGIN
  const write = (text: string, weight: 'bold' | 'regular', size: number) => {
    const line = lineHeightMm(size)
    for (const words of wrapText(text, weight, size, chart.width).lines) {
      const colour = weight === 'bold' ? ink : softInk
      marks.push(drawLabel(words, weight, size, { x: MARGIN, y: y + line * 0.78, colour }))
      y += line
    }
  }
  write(title, 'bold', TITLE_SIZE)
  write(scope, 'regular', SCOPE_SIZE)
  const top = y + 3
  return {
    width: chart.width + 2 * MARGIN,
    height: top + chart.height + MARGIN,
    marks: [...marks, ...moveMarks(chart.marks, MARGIN, top)],
  }
}
