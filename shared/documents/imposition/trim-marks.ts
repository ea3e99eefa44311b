import type { LineCommand } from '../print-document.ts'
import { type SheetTemplate, trimMarkReach } from './sheet-template.ts'

/** Thin enough to cut along, thick enough for any printer, in mm (printing.md, pnp-howto). */
const HAIRLINE = 0.15

/** A thin black line, in millimetres. */
export const hairline = (x1: number, y1: number, x2: number, y2: number): LineCommand => ({
  kind: 'line',
  x1,
  y1,
  x2,
  y2,
  width: HAIRLINE,
  colour: '#000000',
})

const distinct = (values: readonly number[]) => {
  const sorted = [...values].sort((left, right) => left - right)
  return sorted.filter((value, index) => index === 0 || value - (sorted[index - 1] ?? 0) > 0.01)
}

/**
 * Where the sheet is cut, across and down: along every edge of a card but the fold. Cards that
 * stand apart give two lines between them.
 */
export const cutLines = ({ slots, fold }: SheetTemplate) => {
  const boxes = slots.flatMap(({ front, back }) => (back === undefined ? [front] : [front, back]))
  const isFold = (axis: 'horizontal' | 'vertical', at: number) =>
    fold?.axis === axis && Math.abs(fold.at - at) < 0.01
  return {
    x: distinct(boxes.flatMap(({ x, width }) => [x, x + width])).filter(
      (x) => !isFold('vertical', x),
    ),
    y: distinct(boxes.flatMap(({ y, height }) => [y, y + height])).filter(
      (y) => !isFold('horizontal', y),
    ),
  }
}

/** Short lines outside the block at the ends of every cut: none ever crosses a card or its bleed. */
export const trimMarks = (template: SheetTemplate): readonly LineCommand[] => {
  const { x: left, y: top, width, height } = template.block
  const right = left + width
  const bottom = top + height
  const { x, y } = cutLines(template)
  const { near, far } = trimMarkReach(template.bleed ?? 0)
  return [
    ...x.flatMap((at) => [
      hairline(at, top - far, at, top - near),
      hairline(at, bottom + near, at, bottom + far),
    ]),
    ...y.flatMap((at) => [
      hairline(left - far, at, left - near, at),
      hairline(right + near, at, right + far, at),
    ]),
  ]
}
