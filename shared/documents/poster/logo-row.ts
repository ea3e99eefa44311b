import type { DrawCommand } from '../print-document.ts'
import { SHEET_COLOURS } from '../sheet-theme.ts'
import { fitImage } from '../sign-in-sheet/sheet-header.ts'
import type { SheetFunder, SheetImage } from '../sign-in-sheet-model.ts'
import {
  blockHeightMm,
  blockWidthMm,
  drawBlock,
  fitText,
  lineHeightMm,
  wrapText,
} from '../text-layout.ts'

export type Emblem = {
  readonly width: number
  /** What it takes of the box: all of it for a logo, its lines for a name. */
  readonly height: number
  readonly draw: (x: number, top: number) => readonly DrawCommand[]
}

/** A logo within a box of that height, or the name that stands for it. */
export const emblemOf = (
  { name, logo }: { readonly name: string; readonly logo: SheetImage | null },
  box: { readonly width: number; readonly height: number },
  size: number,
  textWidth = box.width * 1.3,
): Emblem => {
  if (logo !== null) {
    const drawn = fitImage(logo, box)
    return {
      width: drawn.width,
      height: box.height,
      draw: (x, top) => [
        { kind: 'image', hash: logo.hash, x, y: top + (box.height - drawn.height) / 2, ...drawn },
      ],
    }
  }
  const block = fitText(name, 'bold', [size, size * 0.9, size * 0.8], textWidth, 2)
  return {
    width: blockWidthMm(block),
    height: blockHeightMm(block),
    draw: (x, top) =>
      drawBlock(block, {
        x,
        top: top + (box.height - blockHeightMm(block)) / 2,
        colour: SHEET_COLOURS.ink,
      }),
  }
}

type RowSizes = { readonly height: number; readonly size: number }

type Row = { readonly emblems: readonly Emblem[]; readonly height: number }

/** As many emblems a row as fit: a name is on one line wherever the row is long enough for it. */
const rowsOf = (
  funders: readonly SheetFunder[],
  width: number,
  { height, size }: RowSizes,
): readonly Row[] => {
  const rows: { emblems: Emblem[]; height: number }[] = []
  let used = 0
  for (const funder of funders) {
    const emblem = emblemOf(funder, { width: height * 3.2, height }, size, width)
    const last = rows.at(-1)
    if (last === undefined || used + emblem.width > width) {
      rows.push({ emblems: [emblem], height: emblem.height })
      used = 0
    } else {
      last.emblems.push(emblem)
      last.height = Math.max(last.height, emblem.height)
    }
    used += emblem.width + height * 0.5
  }
  return rows
}

/**
 * Rows of emblems, left to right; as many rows as it takes. A label over them says who they are: a
 * name alone beside that of the organisation is one more organiser.
 */
export const logoRows = (
  funders: readonly SheetFunder[],
  width: number,
  sizes: RowSizes,
  label: { readonly text: string; readonly size: number } | null = null,
) => {
  const { height } = sizes
  const rows = rowsOf(funders, width, sizes)
  const above = label === null ? 0 : lineHeightMm(label.size) + height * 0.1
  const between = height * 0.2
  return {
    height:
      rows.length === 0
        ? 0
        : above + rows.reduce((sum, row) => sum + row.height + between, 0) - between,
    draw: (x: number, top: number): DrawCommand[] => {
      let y = top + above
      return [
        ...(label === null || rows.length === 0
          ? []
          : drawBlock(wrapText(label.text, 'regular', label.size, width), {
              x,
              top,
              colour: SHEET_COLOURS.softInk,
            })),
        ...rows.flatMap((row) => {
          let left = x
          const middle = y + row.height / 2
          y += row.height + between
          return row.emblems.flatMap((emblem) => {
            const marks = emblem.draw(left, middle - height / 2)
            left += emblem.width + height * 0.5
            return marks
          })
        }),
      ]
    },
  }
}
