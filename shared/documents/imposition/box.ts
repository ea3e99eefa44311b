/** A rectangle in millimetres from the top left corner of the page. */
export type Box = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Width along each edge of the paper where ordinary printers print nothing (printing.md 1.3). */
export const PRINTER_MARGIN = 5

/** The box with so many millimetres more on every side. */
export const grownBox = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
})
