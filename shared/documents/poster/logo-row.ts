import type { DrawCommand } from '../print-document.ts'
import { SHEET_COLOURS } from '../sheet-theme.ts'
import { fitImage } from '../sign-in-sheet/sheet-header.ts'
import type { SheetFunder, SheetImage } from '../sign-in-sheet-model.ts'
import { blockHeightMm, blockWidthMm, drawBlock, fitText } from '../text-layout.ts'

export type Emblem = {
  readonly width: number
  readonly draw: (x: number, top: number) => readonly DrawCommand[]
}

/** A logo within a box of that height, or the name that stands for it. */
export const emblemOf = (
  { name, logo }: { readonly name: string; readonly logo: SheetImage | null },
  box: { readonly width: number; readonly height: number },
  size: number,
): Emblem => {
  if (logo !== null) {
    const drawn = fitImage(logo, box)
    return {
      width: drawn.width,
      draw: (x, top) => [
        { kind: 'image', hash: logo.hash, x, y: top + (box.height - drawn.height) / 2, ...drawn },
      ],
    }
  }
  const block = fitText(name, 'bold', [size, size * 0.9, size * 0.8], box.width * 1.3, 2)
  return {
    width: blockWidthMm(block),
    draw: (x, top) =>
      drawBlock(block, {
        x,
        top: top + (box.height - blockHeightMm(block)) / 2,
        colour: SHEET_COLOURS.ink,
      }),
  }
}

/** Rows of emblems, left to right; as many rows as it takes. */
export const logoRows = (
  funders: readonly SheetFunder[],
  width: number,
  { height, size }: { readonly height: number; readonly size: number },
) => {
  const gap = height * 0.5
  const rows: Emblem[][] = [[]]
  let used = 0
  for (const funder of funders) {
    const emblem = emblemOf(funder, { width: height * 3.2, height }, size)
    if (used > 0 && used + emblem.width > width) {
      rows.push([])
      used = 0
    }
    rows.at(-1)?.push(emblem)
    used += emblem.width + gap
  }
  return {
    height: funders.length === 0 ? 0 : rows.length * height + (rows.length - 1) * height * 0.2,
    draw: (x: number, top: number): DrawCommand[] =>
      rows.flatMap((row, index) => {
        let left = x
        return row.flatMap((emblem) => {
          const marks = emblem.draw(left, top + index * height * 1.2)
          left += emblem.width + gap
          return marks
        })
      }),
  }
}
