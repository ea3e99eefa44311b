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

/**
 * Draws each thing once, in a square at the origin, and gives it moved to where it is asked: sixty grids
 * show the same few dozen things.
 */
export const squareStamps = (
  { width, height }: Pick<Box, 'width' | 'height'>,
  draw: (thing: number, square: Box) => DrawnPicture,
): ((thing: number, square: Box) => DrawnPicture) => {
  const drawn = new Map<number, DrawnPicture>()
  return (thing, { x, y }) => {
    const known = drawn.get(thing) ?? draw(thing, { x: 0, y: 0, width, height })
    drawn.set(thing, known)
    return { ...known, marks: moveMarks(known.marks, x, y) }
  }
}
