import { moveMarks } from '../cards/place-marks.ts'
import { PRINTER_MARGIN } from '../imposition/box.ts'
import { gridAboveFoot, gridBoxes, gridTemplate } from '../imposition/grid-template.ts'
import { trimMarkReach } from '../imposition/sheet-template.ts'
import { trimMarks } from '../imposition/trim-marks.ts'
import { lazyPage } from '../lazy-page.ts'
import type { DrawCommand } from '../print-document.ts'
import { plainFacts } from './common-fields.ts'
import type { Afterwards, PrintableFacts, PrintablePaper } from './printable.ts'
import { CUTS_END, type PaperSize, paperSize, type UnfootedPage } from './printable-frame.ts'

export type CutGrid = {
  readonly paper: PaperSize
  readonly nx: number
  readonly ny: number
  /** Size of one piece once cut, in mm. */
  readonly width: number
  readonly height: number
}

/** Pieces as they lie on an A4 sheet: how many across and down, and the size of one. */
export type CutLayout = Omit<CutGrid, 'paper'>

// Lengths that differ by less are equal.
const ROUNDING = 1e-6

/** The same pieces on that paper: one size whatever is in the printer, fewer rows where it is shorter. */
export const cutGrid = (paper: PrintablePaper, layout: CutLayout): CutGrid => {
  const size = paperSize(paper, false)
  const room = size.heightMm - PRINTER_MARGIN - CUTS_END - 2 * trimMarkReach(0).far
  const rows = Math.floor(room / layout.height + ROUNDING)
  return { ...layout, paper: size, ny: Math.min(layout.ny, rows) }
}

/** As many pieces as fill whole sheets: a blank place costs the same paper. */
export const wholeSheets = ({ nx, ny }: Pick<CutGrid, 'nx' | 'ny'>, pieces: number): number =>
  Math.ceil(pieces / (nx * ny)) * nx * ny

/** Facts of pieces cut from upright sheets, as good in black. */
export const cutFacts = (
  paper: PrintablePaper,
  layout: CutLayout,
  afterwards: readonly Afterwards[],
): PrintableFacts => {
  const { nx, ny, width, height } = cutGrid(paper, layout)
  return {
    ...plainFacts(paper, afterwards),
    piece: { widthMm: width, heightMm: height },
    piecesPerSheet: nx * ny,
  }
}

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
