import type { DuplexFlip, PrinterProfile } from '#shared/schemas/printable.schema.ts'
import { moveMarks } from '../cards/place-marks.ts'
import type { DrawCommand, DrawnPage } from '../print-document.ts'
import type { Box } from './box.ts'

/** What rendering needs to know of a printer. */
export type PrinterSetting = Pick<PrinterProfile, 'flip' | 'dx' | 'dy' | 'rotation' | 'marginMm'>

/** A printer of which nothing is known: exact, turning the paper along its long edge. */
export const UNKNOWN_PRINTER: PrinterSetting = {
  flip: 'longEdge',
  dx: 0,
  dy: 0,
  rotation: 0,
  marginMm: 5,
}

type Paper = { readonly widthMm: number; readonly heightMm: number }

/** Where the back of a box is drawn: columns are mirrored, for a sheet turned like a page. */
export const behind = <Place extends Box>(box: Place, { widthMm }: Paper): Place => ({
  ...box,
  x: widthMm - box.x - box.width,
})

const turned = (page: DrawnPage, rotate: 90 | -90, about: number): DrawnPage => ({
  ...page,
  widthMm: page.heightMm,
  heightMm: page.widthMm,
  marks: [{ kind: 'group', rotate, x: about, y: about, marks: page.marks }],
})

/**
 * Both sides of a sheet, in the order they are printed. A sheet laid out on its side is turned
 * upright, the front one way and the back the other: printers take paper upright, their drift is
 * measured upright, and « long edge » then means the same to every program.
 */
export const sheetSides = (
  front: Omit<DrawnPage, 'side'>,
  back: Omit<DrawnPage, 'side'>,
): readonly [DrawnPage, DrawnPage] => {
  const sides = [
    { ...front, side: 'front' },
    { ...back, side: 'back' },
  ] as const
  if (front.widthMm <= front.heightMm) return sides
  return [turned(sides[0], 90, front.heightMm / 2), turned(sides[1], -90, back.widthMm / 2)]
}

/** The axis about which a sheet is turned between its sides, as its page is displayed (printing.md 1.3). */
export const flipAxis = (
  { widthMm, heightMm }: Paper,
  flip: DuplexFlip,
): 'vertical' | 'horizontal' =>
  widthMm <= heightMm === (flip === 'longEdge') ? 'vertical' : 'horizontal'

const group = (rotate: number, page: Paper, marks: readonly DrawCommand[]): DrawCommand => ({
  kind: 'group',
  rotate,
  x: page.widthMm / 2,
  y: page.heightMm / 2,
  marks,
})

/**
 * A page as it must be sent to that printer. Backs are drawn for a sheet turned about its vertical
 * axis; about the other one the whole page makes half a turn. Then what the printer adds is taken
 * off beforehand, from everything at once: cards, guides and labels alike (printing.md 1.1: guides
 * once stayed where they were while cards moved). Fronts are left alone.
 */
export const printedPage = (page: DrawnPage, printer: PrinterSetting): DrawnPage => {
  if (page.side !== 'back') return page
  const half = flipAxis(page, printer.flip) === 'horizontal'
  const { dx, dy, rotation } = printer
  let { marks } = page
  if (half) marks = [group(180, page, marks)]
  if (dx !== 0 || dy !== 0) marks = moveMarks(marks, -dx, -dy)
  if (rotation !== 0) marks = [group(-rotation, page, marks)]
  return { ...page, marks }
}
