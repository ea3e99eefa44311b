import { type Box, PRINTER_MARGIN } from './box.ts'
import type { SheetTemplate } from './sheet-template.ts'

/**
 * A sheet of equal places, as label makers describe theirs: how many across and down, where the
 * first begins, and from one to the next. Millimetres.
 */
export type SheetGrid = {
  readonly paper: SheetTemplate['paper']
  readonly nx: number
  readonly ny: number
  /** Top left corner of the first place. */
  readonly x0: number
  readonly y0: number
  /** From the left (top) of one place to that of the next. */
  readonly dx: number
  readonly dy: number
  readonly width: number
  readonly height: number
}

/** A grid without gaps in the middle of the paper: straight cuts take it apart. */
export const centredGrid = (
  paper: SheetTemplate['paper'],
  nx: number,
  ny: number,
  width: number,
  height: number,
): SheetGrid => ({
  paper,
  nx,
  ny,
  x0: (paper.widthMm - nx * width) / 2,
  y0: (paper.heightMm - ny * height) / 2,
  dx: width,
  dy: height,
  width,
  height,
})

/**
 * The same, as much higher as leaves the foot of the sheet to itself: trim marks below the grid end
 * above `footMm` from the bottom edge, and those on top begin below the margin of the printer.
 */
export const gridAboveFoot = (
  paper: SheetTemplate['paper'],
  nx: number,
  ny: number,
  width: number,
  height: number,
  footMm: number,
): SheetGrid => {
  const room = paper.heightMm - PRINTER_MARGIN - footMm - ny * height
  return { ...centredGrid(paper, nx, ny, width, height), y0: PRINTER_MARGIN + room / 2 }
}

/** Places of a grid, row after row from the top left: always the same, on a part-filled sheet too. */
export const gridBoxes = ({ nx, ny, x0, y0, dx, dy, width, height }: SheetGrid): readonly Box[] =>
  Array.from({ length: nx * ny }, (_, index) => ({
    x: x0 + (index % nx) * dx,
    y: y0 + Math.floor(index / nx) * dy,
    width,
    height,
  }))

/** The grid as a sheet of fronts, for trim marks and labels. */
export const gridTemplate = (grid: SheetGrid): SheetTemplate => {
  const { nx, ny, x0, y0, dx, dy, width, height } = grid
  return {
    paper: grid.paper,
    slots: gridBoxes(grid).map((front) => ({ front })),
    block: { x: x0, y: y0, width: (nx - 1) * dx + width, height: (ny - 1) * dy + height },
  }
}
