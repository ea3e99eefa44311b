import { keptTogether } from '../cards/line-breaking.ts'
import { heldBlock } from '../fit-box.ts'
import { namedPictogram } from '../plan/energy-marks.ts'
import type { Colour, DrawCommand } from '../print-document.ts'
import { SHEET_COLOURS } from '../sheet-theme.ts'
import {
  blockHeightMm,
  drawBlock,
  drawLabel,
  fitText,
  lineHeightMm,
  wrapText,
} from '../text-layout.ts'

const { ink, softInk } = SHEET_COLOURS

/** The longest bar is filled; the others are light with a firm edge: told apart in black and white. */
const FULL: Colour = '#31473F'
const LIGHT: Colour = '#DAD8CE'
const WHITE: Colour = '#FFFFFF'

export type Bar = { readonly label: string; readonly count: number | null; readonly said: string }

export type BarStyle = {
  /** Points. */
  readonly size: number
  /** Share of the width that labels take. */
  readonly labelShare?: number
  /** Room for the number at the end, in mm. */
  readonly numberWidth?: number
  readonly lowInk?: boolean
  /** Lines of a label at most; what is longer ends with an ellipsis. */
  readonly mostLines?: number
}

/** A horizontal bar with its label before it and its number after it; `most` fills the width. */
export const barMarks = (
  { label, count, said }: Bar,
  most: number,
  width: number,
  { size, labelShare = 0.4, numberWidth = 14, lowInk = false, mostLines = 99 }: BarStyle,
): { readonly height: number; readonly draw: (x: number, top: number) => DrawCommand[] } => {
  const labelWidth = width * labelShare
  const words = heldBlock(wrapText(keptTogether(label), 'regular', size, labelWidth - 3), {
    widthMm: labelWidth - 3,
    heightMm: lineHeightMm(size) * mostLines,
  })
  const number = fitText(said, 'bold', [size, size * 0.9, size * 0.8], numberWidth - 1.5, 1)
  const thickness = size * 0.4
  const height = Math.max(blockHeightMm(words), thickness) + size * 0.09
  const room = width - labelWidth - numberWidth
  const length = count === null || most === 0 ? 0 : (count / most) * room
  const isLongest = count !== null && count > 0 && count === most
  return {
    height,
    draw: (x, top) => {
      const middle = top + (height - size * 0.09) / 2
      const start = x + labelWidth
      return [
        ...drawBlock(words, { x, top, colour: ink }),
        ...(length > 0
          ? [
              {
                kind: 'rect',
                x: start,
                y: middle - thickness / 2,
                width: Math.max(0.8, length),
                height: thickness,
                fill: lowInk ? WHITE : isLongest ? FULL : LIGHT,
                stroke: ink,
                strokeWidth: isLongest ? 0.5 : 0.3,
              } as const,
            ]
          : []),
        {
          kind: 'line',
          x1: start,
          y1: middle - thickness / 2 - 0.8,
          x2: start,
          y2: middle + thickness / 2 + 0.8,
          width: 0.35,
          colour: ink,
        },
        ...drawBlock(number, {
          x: start + Math.max(length, 0) + 1.6,
          top: middle - blockHeightMm(number) / 2,
          colour: count === null ? softInk : ink,
        }),
      ]
    },
  }
}

export type Column = { readonly pictogram: string; readonly count: number | null }

/** Height of a chart of columns, in mm. */
export const COLUMNS_HEIGHT = 40

/** Five columns with their counts above and a picture under each; a count that is not known says so. */
export const columnMarks = (
  columns: readonly Column[],
  { x, top, width }: { readonly x: number; readonly top: number; readonly width: number },
  unknown: string,
): DrawCommand[] => {
  const most = Math.max(1, ...columns.map(({ count }) => count ?? 0))
  const step = width / columns.length
  const base = top + COLUMNS_HEIGHT - 9.5
  const tallest = COLUMNS_HEIGHT - 16.5
  return [
    ...columns.flatMap(({ pictogram, count }, index): DrawCommand[] => {
      const centre = x + step * (index + 0.5)
      const height = ((count ?? 0) / most) * tallest
      const isTallest = count !== null && count > 0 && count === most
      const thick = Math.min(13, step * 0.62)
      return [
        ...(height > 0
          ? [
              {
                kind: 'rect',
                x: centre - thick / 2,
                y: base - height,
                width: thick,
                height,
                fill: isTallest ? FULL : LIGHT,
                stroke: ink,
                strokeWidth: isTallest ? 0.5 : 0.3,
              } as const,
            ]
          : []),
        drawLabel(count === null ? unknown : String(count), 'bold', 11, {
          x: centre,
          y: base - height - 1.4,
          colour: count === null ? softInk : ink,
          align: 'center',
        }),
        ...namedPictogram(pictogram, { x: centre, y: base + 4.6 }, 7.6),
      ]
    }),
    {
      kind: 'line',
      x1: x,
      y1: base,
      x2: x + width,
      y2: base,
      width: 0.35,
      colour: ink,
    },
  ]
}
