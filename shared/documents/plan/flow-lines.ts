import { keptTogether } from '../cards/line-breaking.ts'
import type { Colour, DrawCommand } from '../print-document.ts'
import type { FontWeight } from '../printable-text.ts'
import { SHEET_COLOURS } from '../sheet-theme.ts'
import { drawBlock, lineHeightMm, wrapText } from '../text-layout.ts'
import type { FlowLine } from './row-flow.ts'

export type LineStyle = {
  readonly weight?: FontWeight
  readonly size: number
  readonly colour?: Colour
  /** From the left of the column, in millimetres. */
  readonly indent?: number
  /** Stays with the line after it. */
  readonly keep?: boolean
  /** Drawn once, beside the first line. */
  readonly lead?: (x: number, top: number) => readonly DrawCommand[]
}

/** A text as lines of a column `width` wide; nothing for an empty text. */
export const textLines = (text: string, width: number, style: LineStyle): FlowLine[] => {
  const { weight = 'regular', size, colour = SHEET_COLOURS.ink, indent = 0, keep, lead } = style
  const block = wrapText(keptTogether(text.trim()), weight, size, width - indent)
  return block.lines.map(
    (line, index): FlowLine => ({
      height: lineHeightMm(size),
      draw: (x, top) => [
        ...(index === 0 && lead !== undefined ? lead(x, top) : []),
        ...drawBlock({ ...block, lines: [line] }, { x: x + indent, top, colour }),
      ],
      ...(keep === true ? { keep } : {}),
    }),
  )
}

/** Empty room between two texts. */
export const spaceLine = (height: number, keep = false): FlowLine => ({
  height,
  draw: () => [],
  ...(keep ? { keep } : {}),
})

/** The same lines, with room above when there is any line. */
export const spacedLines = (lines: readonly FlowLine[], above: number): FlowLine[] =>
  lines.length === 0 ? [] : [spaceLine(above, true), ...lines]

/** The same lines, none of which ends a page before the last. */
export const keptLines = (lines: readonly FlowLine[]): FlowLine[] =>
  lines.map((line) => ({ ...line, keep: true }))

/** Marks of their own height. */
export const markLine = (height: number, draw: FlowLine['draw'], keep = false): FlowLine => ({
  height,
  draw,
  ...(keep ? { keep } : {}),
})
