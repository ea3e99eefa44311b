import { namedPictogram } from '../plan/energy-marks.ts'
import type { Colour, DrawCommand } from '../print-document.ts'
import { SHEET_COLOURS } from '../sheet-theme.ts'

export type TileStyle = {
  readonly lowInk: boolean
  /** Fill of the tile when ink is not spared. */
  readonly fill?: Colour
  /** Colour of the picture on that fill. */
  readonly onFill?: Colour
}

/** A picture on a rounded square, centred on a point; an outlined square to spare ink. */
export const pictogramTile = (
  pictogram: string | null,
  centre: { readonly x: number; readonly y: number },
  size: number,
  { lowInk, fill = SHEET_COLOURS.accent, onFill = '#FFFFFF' }: TileStyle,
): readonly DrawCommand[] => [
  {
    kind: 'rect',
    x: centre.x - size / 2,
    y: centre.y - size / 2,
    width: size,
    height: size,
    radius: size * 0.22,
    ...(lowInk ? { stroke: SHEET_COLOURS.ink, strokeWidth: Math.max(0.3, size * 0.02) } : { fill }),
  },
  ...(pictogram === null
    ? []
    : namedPictogram(pictogram, centre, size * 0.7, lowInk ? SHEET_COLOURS.ink : onFill)),
]
