import type { Energy } from '#shared/schemas/method.schema.ts'
import { drawPictogram } from '../cards/draw-pictogram.ts'
import { findPictogram } from '../cards/pictogram-library.ts'
import type { Colour, DrawCommand } from '../print-document.ts'
import { SHEET_COLOURS } from '../sheet-theme.ts'

/**
 * Fills of the energies: the hues of the screen, lighter, for printers that only know grey make them
 * darker. Steps of lightness apart, and ink is read on each.
 */
export const ENERGY_FILLS: Readonly<Record<Energy, Colour>> = {
  welcome: '#FCE3A0',
  input: '#B3DAF3',
  production: '#EBB088',
  decision: '#A6D8CB',
  break: '#F7F1D7',
  closing: '#C0A2D8',
}

/** Pictograms of the energies: what is read where there is no colour, hence few strokes each. */
export const ENERGY_PICTOGRAMS: Readonly<Record<Energy, string>> = {
  welcome: 'door',
  input: 'ear',
  production: 'tools',
  decision: 'circle-check',
  break: 'coffee',
  closing: 'flag',
}

/** A pictogram of the collection by name, in a square of `size` mm centred on a point. */
export const namedPictogram = (
  name: string,
  centre: { readonly x: number; readonly y: number },
  size: number,
  colour: Colour = SHEET_COLOURS.ink,
): DrawCommand[] => {
  const pictogram = findPictogram(name)
  return pictogram === undefined ? [] : [drawPictogram(pictogram, centre, size, colour)]
}

/** The energy's picture in a rounded square of its colour, centred on a point. */
export const energyBadge = (
  energy: Energy,
  centre: { readonly x: number; readonly y: number },
  size: number,
): DrawCommand[] => [
  {
    kind: 'rect',
    x: centre.x - size / 2,
    y: centre.y - size / 2,
    width: size,
    height: size,
    radius: size * 0.2,
    fill: ENERGY_FILLS[energy],
    stroke: SHEET_COLOURS.softInk,
    strokeWidth: 0.2,
  },
  ...namedPictogram(ENERGY_PICTOGRAMS[energy], centre, size * 0.74),
]
