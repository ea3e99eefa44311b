import type { DrawCommand } from '../print-document.ts'
import type { SHEET_COLOURS } from '../sheet-theme.ts'
import { blockHeightMm, drawBlock, type TextBlock } from '../text-layout.ts'

/** Marks drawn from the top of the page, and how far down they reach in millimetres. */
export type Drawn = { readonly marks: readonly DrawCommand[]; readonly bottom: number }

export type Stacked = {
  readonly block: TextBlock
  readonly colour: (typeof SHEET_COLOURS)['ink' | 'softInk' | 'accent']
}

/** Blocks of text one under the other, from `top`. */
export const stack = (x: number, top: number, items: readonly Stacked[]): Drawn => {
  const marks: DrawCommand[] = []
  let bottom = top
  for (const { block, colour } of items) {
    marks.push(...drawBlock(block, { x, top: bottom, colour }))
    bottom += blockHeightMm(block)
  }
  return { marks, bottom }
}
