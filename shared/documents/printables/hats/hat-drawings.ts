import { namedPictogram } from '../../plan/energy-marks.ts'
import type { Colour, DrawCommand } from '../../print-document.ts'
import { INK, sketch, WHITE } from '../boards/board-marks.ts'

/** The six hats, in the order in which one puts them on. */
export const HATS = ['blue', 'white', 'red', 'yellow', 'black', 'green'] as const
export type Hat = (typeof HATS)[number]

/** Fills of the hats, steps of lightness apart, and the picture of each way of looking. */
export const HAT_LOOKS: Readonly<
  Record<Hat, { readonly fill: Colour; readonly pictogram: string }>
> = {
  blue: { fill: '#6FA8D0', pictogram: 'compass' },
  white: { fill: WHITE, pictogram: 'search' },
  red: { fill: '#D65A66', pictogram: 'heart' },
  yellow: { fill: '#F6CF57', pictogram: 'sun' },
  black: { fill: '#4A5350', pictogram: 'alert-triangle' },
  green: { fill: '#7DBBA5', pictogram: 'seedling' },
}

// A bakoua, the plaited hat of Martinique, on a grid of 100 by 64.
const BRIM =
  'M25 40C11 42 1 46.6 2 51.4C5 61 95 61 98 51.4C99 46.6 89 42 75 40C69 45.6 31 45.6 25 40Z'
const CROWN = 'M25 40C27 24 38 5 47 2.4Q50 1.6 53 2.4C62 5 73 24 75 40C69 45.6 31 45.6 25 40Z'
const BAND = 'M25 40C31 45.6 69 45.6 75 40L73.4 32.6C67 37.4 33 37.4 26.6 32.6Z'
const PLAITS =
  'M29.6 24.4C37 28.4 63 28.4 70.4 24.4M35 14.4C41 17.4 59 17.4 65 14.4M41.6 6.6C45.6 8.4 54.4 8.4 58.4 6.6M9 50.4C28 57 72 57 91 50.4M50 57.6V55.4M30 56.6L31 54.6M70 56.6L69 54.6M15 54L17.4 52.4M85 54L82.6 52.4'

/** A bakoua; origin: its top left corner, `width` mm wide and 0.6 times as high. */
export const drawBakoua = (
  hat: Hat,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  lowInk: boolean,
): readonly DrawCommand[] => {
  const scale = width / 100
  const at = { x, y, scale }
  const { fill } = HAT_LOOKS[hat]
  const straw = lowInk ? WHITE : fill
  // Lines that show on black straw.
  const plait = !lowInk && hat === 'black' ? WHITE : INK
  const weight = Math.max(0.6, width / 110)
  return [
    sketch(BRIM, { ...at, fill: straw, weight }),
    sketch(CROWN, { ...at, fill: straw, weight }),
    sketch(PLAITS, { ...at, stroke: plait, weight: weight * 0.7 }),
    sketch(BAND, { ...at, fill: WHITE, weight }),
  ]
}

/** The picture of a way of looking, in a white disc with a firm edge. */
export const hatBadge = (
  hat: Hat,
  centre: { readonly x: number; readonly y: number },
  size: number,
): readonly DrawCommand[] => [
  {
    kind: 'rect',
    x: centre.x - size / 2,
    y: centre.y - size / 2,
    width: size,
    height: size,
    radius: size / 2,
    fill: WHITE,
    stroke: INK,
    strokeWidth: size > 20 ? 0.9 : 0.6,
  },
  ...namedPictogram(HAT_LOOKS[hat].pictogram, centre, size * 0.62),
]
