import type { DrawCommand } from '../../../print-document.ts'
import { disc, type Hue, type HueInks, sketch, WHITE } from '../board-marks.ts'

// What surrounds the yole. Each drawing says where its origin is; all in mm.

/** Two mornes, a coconut tree and the sun; origin: middle of the shore, on the waterline. 74 mm wide. */
export const drawIsland = (hue: (hue: Hue) => HueInks): readonly DrawCommand[] => [
  sketch(disc(-8, -35, 7), { fill: hue('madras').tint }),
  ...Array.from({ length: 9 }, (_, index) => {
    const angle = Math.PI + (index * Math.PI) / 8
    const at = (radius: number) =>
      `${(-8 + radius * Math.cos(angle)).toFixed(2)} ${(-35 + radius * Math.sin(angle)).toFixed(2)}`
    return sketch(`M${at(9.5)}L${at(13)}`)
  }),
  sketch(
    'M-37 0C-30 -3 -27 -16 -20 -20C-14 -23 -10 -15 -4 -12C2 -15 6 -30 14 -33C21 -35 25 -18 37 0Z',
    {
      fill: hue('mangrove').tint,
    },
  ),
  sketch('M14 -33C11 -24 14 -17 10 -9M-20 -20C-21 -14 -18 -11 -20 -6'),
  sketch('M-41 0C-30 -4.6 -8 -6 6 -5.6C22 -5.2 34 -3 41 0Z', { fill: hue('madras').fill }),
  sketch('M-25 -4C-26 -12 -28.6 -19 -32.6 -25', { weight: 1.6 }),
  sketch(
    'M-32.6 -25C-37 -29 -42 -28.4 -45 -24.4M-32.6 -25C-37.4 -25.6 -41.6 -22.6 -42.4 -17.6M-32.6 -25C-33 -30.4 -37 -33.6 -41.4 -33.4M-32.6 -25C-30 -30 -25.6 -32 -21.6 -30.4M-32.6 -25C-28 -26.6 -23.6 -24.6 -22 -20.6',
  ),
  sketch(`${disc(-34.2, -23.2, 1)}${disc(-31.4, -22.6, 1)}`, { fill: WHITE }),
]

/** Three gusts from the left; origin: their top left corner. 66 mm wide, 26 high. */
export const drawWinds = ({ line }: HueInks): readonly DrawCommand[] =>
  [
    'M0 8C10 4 20 10 32 8C42 6.4 46 0 41 -2.6C37 -4.4 33.6 -0.4 36.4 2',
    'M4 16C18 12 32 18 48 15.4C60 13.4 66 6 60.6 2.6C56.4 0.2 52 4.4 55 7.4',
    'M0 24C10 20.4 22 25 34 23.2C42 22 47 24.6 45.4 28.4C43.8 31.6 39 30 40.2 26.8',
  ].map((d) => sketch(d, { stroke: line }))

/** An anchor on its rope; origin: where the rope is made fast, 36 mm above the crown. */
export const drawAnchor = ({ line, fill }: HueInks): readonly DrawCommand[] => [
  sketch('M0 0C-3 6 3 9 0 15', { stroke: line }),
  sketch(
    'M0 19V36M-5 23H5M-10.6 27.4C-9.4 33 -5.4 36 0 36C5.4 36 9.4 33 10.6 27.4M-12.8 30.4L-10.6 27.4L-7.4 29.2M12.8 30.4L10.6 27.4L7.4 29.2',
    {
      stroke: line,
      weight: 1.1,
    },
  ),
  sketch(disc(0, 17, 2), { stroke: line, fill, weight: 1.1 }),
]

/** Rocks and corals; origin: left end of the sea bed. 88 mm wide, 44 high. */
export const drawReefs = (hue: (hue: Hue) => HueInks): readonly DrawCommand[] => [
  sketch('M0 0L8 -11L14 -8L22 -29L28 -24L35 -44L43 -21L49 -25L58 -9L66 -15L76 -5L88 0Z', {
    fill: hue('earth').tint,
  }),
  sketch('M22 -29L25 -17L21 -9M35 -44L34 -31L38 -20M49 -25L50 -15M66 -15L65 -8'),
  sketch(
    'M80 -3C80 -9 78 -11 75.6 -14M80 -7C82 -10 84.6 -11 85.6 -15M78.4 -10.4C79.6 -12 79.6 -14 79.2 -16',
    {
      stroke: hue('hibiscus').line,
    },
  ),
]

/** A small fish that swims to the right; origin: its middle. 14 mm long. */
export const drawFish = ({ tint }: HueInks): readonly DrawCommand[] => [
  sketch('M7 0C4 -4 -1 -4.4 -4 -0.6L-7 -3.6L-6.4 0L-7 3.6L-4 0.6C-1 4.4 4 4 7 0Z', { fill: tint }),
  sketch(disc(4, -0.8, 0.35), { weight: 0.5 }),
]

/** The surface of the sea, crest after crest, from `x` over `width` mm. */
export const waves = (x: number, y: number, width: number, crest: number): string => {
  const count = Math.round(width / crest)
  const step = width / count
  return `M${x} ${y}${`q${step / 4} ${-step * 0.16} ${step / 2} 0t${step / 2} 0`.repeat(count)}`
}
