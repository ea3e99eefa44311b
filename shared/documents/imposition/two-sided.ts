import type { DuplexFlip, PrinterProfile } from '#shared/schemas/printable.schema.ts'
import { moveMarks } from '../cards/place-marks.ts'
import { lazyPage } from '../lazy-page.ts'
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

type Side = Pick<DrawnPage, 'widthMm' | 'heightMm' | 'marks'>

const turned = ({ widthMm, heightMm }: Paper): Paper => ({ widthMm: heightMm, heightMm: widthMm })

const turnedMarks = (page: Side, rotate: 90 | -90, about: number): readonly DrawCommand[] => [
  { kind: 'group', rotate, x: about, y: about, marks: page.marks },
]

/**
 * Both sides of a sheet, in the order they are printed. A sheet laid out on its side is turned
 * upright, the front one way and the back the other: printers take paper upright, their drift is
 * measured upright, and « long edge » then means the same to every program.
 */
export const sheetSides = (front: Side, back: Side): readonly [DrawnPage, DrawnPage] => {
  const { widthMm, heightMm } = front
  const isUpright = widthMm <= heightMm
  const paper = isUpright ? { widthMm, heightMm } : turned({ widthMm, heightMm })
  // Drawn when they are looked at, like the pages they are made from.
  return [
    lazyPage({ ...paper, side: 'front' }, () =>
      isUpright ? front.marks : turnedMarks(front, 90, heightMm / 2),
    ),
    lazyPage({ ...paper, side: 'back' }, () =>
      isUpright ? back.marks : turnedMarks(back, -90, widthMm / 2),
    ),
  ]
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
