import { moveMarks } from '../cards/place-marks.ts'
import { gridAboveFoot, gridBoxes, gridTemplate } from '../imposition/grid-template.ts'
import { trimMarks } from '../imposition/trim-marks.ts'
import { lazyPage } from '../lazy-page.ts'
import type { DrawCommand } from '../print-document.ts'
import { plainFacts } from './common-fields.ts'
import type { Afterwards, PrintableFacts } from './printable.ts'
import { CUTS_END, type PaperSize, type UnfootedPage } from './printable-frame.ts'

export type CutGrid = {
  readonly paper: PaperSize
  readonly nx: number
  readonly ny: number
  /** Size of one piece once cut, in mm. */
  readonly width: number
  readonly height: number
}

/** As many pieces as fill whole sheets: a blank place costs the same paper. */
export const wholeSheets = ({ nx, ny }: Pick<CutGrid, 'nx' | 'ny'>, pieces: number): number =>
  Math.ceil(pieces / (nx * ny)) * nx * ny

/** Facts of pieces cut from upright A4 sheets, as good in black. */
export const cutFacts = (
  { nx, ny, width, height }: Omit<CutGrid, 'paper'>,
  afterwards: readonly Afterwards[],
): PrintableFacts => ({
  ...plainFacts('a4', afterwards),
  piece: { widthMm: width, heightMm: height },
  piecesPerSheet: nx * ny,
})

/** Marks of one piece, or what draws them once its sheet is looked at. */
export type CutPiece = readonly DrawCommand[] | (() => readonly DrawCommand[])

/**
 * Pieces, drawn from their own top left corner, on as many sheets as it takes: always in the same
 * places, with trim marks around and the foot left to itself.
 */
export const cutSheets = (
  { paper, nx, ny, width, height }: CutGrid,
  pieces: readonly CutPiece[],
  { isCut = true }: { readonly isCut?: boolean } = {},
): readonly UnfootedPage[] => {
  const grid = gridAboveFoot(paper, nx, ny, width, height, CUTS_END)
  const boxes = gridBoxes(grid)
  const marks = isCut ? trimMarks(gridTemplate(grid)) : []
  const sheets = Math.max(1, Math.ceil(pieces.length / boxes.length))
  return Array.from({ length: sheets }, (_, sheet) =>
    lazyPage({ ...paper }, () => [
      ...boxes.flatMap(({ x, y }, place) => {
        const piece = pieces[sheet * boxes.length + place] ?? []
        return moveMarks(typeof piece === 'function' ? piece() : piece, x, y)
      }),
      ...marks,
    ]),
  )
}
