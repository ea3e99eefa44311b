import type { Colour, DrawCommand } from '../print-document.ts'
import { SHEET_COLOURS, STROKES } from '../sheet-theme.ts'
import { blockHeightMm, type TextBlock } from '../text-layout.ts'
import type { SheetColumns, Span } from './sheet-geometry.ts'

/** White at the left and right of what a cell says, in millimetres. */
export const CELL_PADDING = 1.6
const { hairline } = SHEET_COLOURS

/** The part of a column where text may stand. */
export const inner = ({ x, width }: Span): Span => ({
  x: x + CELL_PADDING,
  width: width - 2 * CELL_PADDING,
})

/** The whole table, from the line numbers to the last signature. */
export const tableWidth = ({ number, signatures }: SheetColumns): Span => {
  const last = signatures.at(-1) ?? number
  return { x: number.x, width: last.x + last.width - number.x }
}

/** A tinted strip behind one row. */
export const band = (area: Span, top: number, height: number, fill: Colour): DrawCommand => ({
  kind: 'rect',
  x: area.x,
  // The rule of the row above stays visible.
  y: top + STROKES.thin / 2,
  width: area.width,
  height: height - STROKES.thin / 2,
  fill,
})

/** The rule under a row. */
export const ruleUnder = (area: Span, y: number): DrawCommand => ({
  kind: 'line',
  x1: area.x,
  y1: y,
  x2: area.x + area.width,
  y2: y,
  width: STROKES.thin,
  colour: hairline,
})

/** Lines between the columns of one row: none crosses a total or a heading. */
export const uprights = (
  { name, structure, signatures }: SheetColumns,
  top: number,
  bottom: number,
  which: 'all' | 'signatures' = 'all',
): DrawCommand[] =>
  [...(which === 'all' ? [name, structure] : []), ...signatures].map(({ x }) => ({
    kind: 'line',
    x1: x,
    y1: top,
    x2: x,
    y2: bottom,
    width: STROKES.thin,
    colour: hairline,
  }))

/** Blocks of text one above the other. */
export type Cell = { readonly blocks: readonly TextBlock[]; readonly height: number }

export const cell = (blocks: readonly TextBlock[]): Cell => ({
  blocks,
  height: blocks.reduce((sum, block) => sum + blockHeightMm(block), 0),
})
