import type { Colour, PathCommand } from '../print-document.ts'
import { pictogramStroke } from './card-style.ts'
import { PICTOGRAM_GRID, type Pictogram } from './pictogram-library.ts'

/** A pictogram in a square of `size` mm centred on a point. */
export const drawPictogram = (
  { d }: Pick<Pictogram, 'd'>,
  centre: { readonly x: number; readonly y: number },
  size: number,
  colour: Colour,
): PathCommand => ({
  kind: 'path',
  d,
  x: centre.x - size / 2,
  y: centre.y - size / 2,
  scale: size / PICTOGRAM_GRID,
  stroke: colour,
  strokeWidth: pictogramStroke(size),
})
