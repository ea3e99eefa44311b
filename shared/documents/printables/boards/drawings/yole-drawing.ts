import type { Colour, DrawCommand } from '../../../print-document.ts'
import { disc, type Hue, type HueInks, sketch, WHITE } from '../board-marks.ts'

// A yole under sail, seen from windward: a long hull, one sail set on its sprit, and the crew balanced
// on the « bois dressés », the poles that keep her upright. Drawn by us, in mm, her waterline at y = 0,
// her stern at x = 0.

const HULL =
  'M1 -9C30 -4 78 -3.4 106 -9.6C113 -11.2 119 -13.6 124 -17C120 -7 111 2.6 100 6.2C70 8.6 32 8 16 5.4C8 3.4 3 -2 1 -9Z'
const STRAKE = 'M4.4 -3.4C32 1.4 82 1.6 108 -4.2C113 -5.6 117 -7.4 120 -9.6'
const MAST = 'M80 -6L75.4 -90'
const SPRIT = 'M79 -24L19.4 -89.4'
const SAIL =
  'M77.6 -20C77.4 -42 76.4 -62 75.6 -80C56 -81.4 36 -84.6 19 -89C10.6 -70 10.4 -48 17 -31C38 -31.4 60 -27.6 77.6 -20Z'
const BANDS = [
  'M75.6 -80C56 -81.4 36 -84.6 19 -89C17 -84.6 15.4 -80 14.2 -75.2C36 -71 56 -68.6 76.1 -67.4Z',
  'M77.2 -37C57 -42.6 35 -45.6 13.4 -45.4C14.2 -40.4 15.4 -35.4 17 -31C38 -31.4 60 -27.6 77.6 -20Z',
] as const
const SHEET = 'M17 -31C14 -24 11 -16 10 -8.4'
const RUDDER = 'M6 -7L-15 -1.6C-18 -0.8 -20.6 0.6 -22 3L-13.6 2.6C-9 1.8 -2 -1 7.6 -4.4'

// Feet of the poles along the gunwale.
const POLES = [26, 42, 58, 74, 90] as const

// One pole and who sits on it: hands on the rope, body leaning out.
const POLE = 'M0 0L-26 -19.4'
const PERSON = {
  head: disc(-24.4, -29.4, 2.9),
  body: 'M-25.6 -26.4C-27.8 -23.6 -26.8 -19 -22 -17.6C-18.4 -16.6 -15.6 -15.2 -13.4 -12.6L-10.6 -8.4',
  arm: 'M-26 -23.8C-23.2 -22.4 -20.4 -22 -17.4 -22.8',
} as const

const crew = ({ tint }: HueInks, skin: Colour): readonly DrawCommand[] =>
  POLES.flatMap((x, index) => {
    const y = -5.6 - (index === 0 ? 1 : 0)
    const at = { x, y }
    return [
      sketch(POLE, { ...at, weight: 1.1 }),
      sketch(PERSON.body, { ...at, weight: 3.4 }),
      sketch(PERSON.body, { ...at, weight: 2, stroke: tint }),
      sketch(PERSON.arm, { ...at, weight: 2.6 }),
      sketch(PERSON.arm, { ...at, weight: 1.2, stroke: tint }),
      sketch(PERSON.head, { ...at, fill: skin }),
    ]
  })

/** The yole, her bow to the right; her stern on the waterline at the origin. */
export const drawYole = (hue: (hue: Hue) => HueInks): readonly DrawCommand[] => [
  sketch(RUDDER, { fill: WHITE }),
  sketch(SAIL, { fill: WHITE, stroke: null }),
  ...BANDS.map((band, index) =>
    sketch(band, { fill: hue(index === 0 ? 'hibiscus' : 'madras').tint, stroke: null }),
  ),
  ...BANDS.map((band) => sketch(band)),
  sketch(SAIL),
  sketch(SHEET),
  sketch(MAST, { weight: 1.6 }),
  sketch(SPRIT, { weight: 1.2 }),
  ...crew(hue('mangrove'), hue('earth').tint),
  sketch(HULL, { fill: hue('hibiscus').tint }),
  sketch(STRAKE),
]
