import { moveMarks } from '../../cards/place-marks.ts'
import type { Box } from '../../imposition/box.ts'
import type { DrawCommand } from '../../print-document.ts'
import { SHEET_COLOURS, STROKES } from '../../sheet-theme.ts'
import type { DrawnPicture } from './picture-label.ts'

/** Lines of a grid of `side` by `side` squares, with rounded corners. */
export const gridFrame = (side: number, { x, y, width, height }: Box): readonly DrawCommand[] => [
  ...Array.from({ length: side - 1 }, (_, index): DrawCommand[] => {
    const across = x + ((index + 1) * width) / side
    const down = y + ((index + 1) * height) / side
    const line = { kind: 'line', width: STROKES.thin, colour: SHEET_COLOURS.rule } as const
    return [
      { ...line, x1: across, y1: y, x2: across, y2: y + height },
      { ...line, x1: x, y1: down, x2: x + width, y2: down },
    ]
  }).flat(),
  { kind: 'rect', x, y, width, height, radius: 3, stroke: SHEET_COLOURS.ink, strokeWidth: 0.6 },
]

/** The square at that place, row after row from the top left. */
export const squareAt = (side: number, frame: Box, place: number): Box => {
  const width = frame.width / side
  const height = frame.height / side
  return {
    x: frame.x + (place % side) * width,
    y: frame.y + Math.floor(place / side) * height,
    width,
    height,
  }
}

/** Things drawn once each, and put wherever a grid shows them. */
export type SquareStamps = {
  /** The thing in that square. */
  readonly marks: (thing: number, square: Box) => readonly DrawCommand[]
  /** Texts that do not fit in their square, of all that the grids show, in the order of the things. */
  readonly misfits: (grids: readonly (readonly number[])[]) => readonly (string | null)[]
}

/** Draws each thing once, in a square at the origin: sixty grids show the same few dozen things. */
export const squareStamps = (
  { width, height }: Pick<Box, 'width' | 'height'>,
  draw: (thing: number, square: Box) => DrawnPicture,
): SquareStamps => {
  const known = new Map<number, DrawnPicture>()
  const drawn = (thing: number): DrawnPicture => {
    const picture = known.get(thing) ?? draw(thing, { x: 0, y: 0, width, height })
    known.set(thing, picture)
    return picture
  }
  return {
    marks: (thing, { x, y }) => moveMarks(drawn(thing).marks, x, y),
    misfits: (grids) =>
      [...new Set(grids.flat())].toSorted((a, b) => a - b).map((thing) => drawn(thing).misfit),
  }
}
