import { namedPictogram } from '../plan/energy-marks.ts'
import type { DrawCommand } from '../print-document.ts'
import { SHEET_COLOURS, STROKES } from '../sheet-theme.ts'
import { blockWidthMm, drawLabel, wrapText } from '../text-layout.ts'

export type WritingRow = {
  readonly pictogram: string | null
  /** What to write; may be empty: a line only. */
  readonly label: string
  /** Shorter than the others by so many mm at its right end. */
  readonly short?: number
}

/** Lines to write on, each with its picture and its word; `y` is the first line's height. */
export const writingRows = (
  rows: readonly WritingRow[],
  {
    x,
    y,
    width,
    step,
    size = 14,
  }: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly step: number
    readonly size?: number
  },
): readonly DrawCommand[] =>
  rows.flatMap(({ pictogram, label, short = 0 }, index): DrawCommand[] => {
    const base = y + index * step
    const picture = pictogram === null ? 0 : 8
    const words = label === '' ? 0 : blockWidthMm(wrapText(label, 'regular', size, width)) + 2
    return [
      ...(pictogram === null
        ? []
        : namedPictogram(pictogram, { x: x + 3, y: base - 2 }, 6, SHEET_COLOURS.ink)),
      drawLabel(label, 'regular', size, { x: x + picture, y: base, colour: SHEET_COLOURS.ink }),
      {
        kind: 'line',
        x1: x + picture + words,
        y1: base + 0.6,
        x2: x + width - short,
        y2: base + 0.6,
        width: STROKES.thin,
        colour: SHEET_COLOURS.hairline,
      },
    ]
  })
