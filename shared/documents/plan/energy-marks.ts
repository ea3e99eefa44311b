import type { Energy } from '#shared/schemas/method.schema.ts'
import { drawPictogram } from '../cards/draw-pictogram.ts'
import { findPictogram } from '../cards/pictogram-library.ts'
import type { Colour, DrawCommand } from '../print-document.ts'
import { SHEET_COLOURS } from '../sheet-theme.ts'

/** Fills of the energies, as on screen: steps of lightness apart, ink is read on each. */
export const ENERGY_FILLS: Readonly<Record<Energy, Colour>> = {
  welcome: '#FCD97B',
  input: '#97CFF1',
  production: '#ECA278',
  decision: '#4D9D8A',
  break: '#F7F1D7',
  closing: '#B792D2',
}

/** Pictograms of the energies, as on screen: what is read where there is no colour. */
export const ENERGY_PICTOGRAMS: Readonly<Record<Energy, string>> = {
  welcome: 'door',
  input: 'ear',
  production: 'tools',
  decision: 'checklist',
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
