import type { Box } from '../../../imposition/box.ts'
import type { DrawCommand } from '../../../print-document.ts'
import { disc, type Hue, type HueInks, sketch } from '../board-marks.ts'

const round = (value: number) => Math.round(value * 100) / 100

/** A cloud (foliage) that fills a box: bumps around an ellipse. */
export const cloud = ({ x, y, width, height }: Box, bumps: number): string => {
  const at = (index: number) => {
    const angle = (index / bumps) * 2 * Math.PI - Math.PI / 2
    // Bumps stand out of the ellipse by about a tenth.
    return {
      x: x + width / 2 + Math.cos(angle) * width * 0.455,
      y: y + height / 2 + Math.sin(angle) * height * 0.43,
    }
  }
  const first = at(0)
  const arcs = Array.from({ length: bumps }, (_, index) => {
    const from = at(index)
    const to = at(index + 1)
    const radius = Math.hypot(to.x - from.x, to.y - from.y) * 0.58
    return `A${round(radius)} ${round(radius)} 0 0 1 ${round(to.x)} ${round(to.y)}`
  })
  return `M${round(first.x)} ${round(first.y)}${arcs.join('')}Z`
}

// Trunk and roots in one outline; origin: middle of the trunk at ground level. 62 mm up, 70 down.
const TRUNK =
  'M-15 -62C-15 -38 -16 -18 -24 -7C-34 5 -60 2 -90 17C-66 11 -48 13 -36 14C-46 24 -60 30 -72 51C-55 36 -40 29 -21 19C-20 32 -28 46 -27 68C-18 50 -12 34 -3 24C-1 36 1 50 8 70C9 52 10 36 14 22C24 32 36 42 46 62C42 42 34 28 30 17C44 22 60 30 74 46C64 26 52 16 38 11C54 9 70 12 90 22C66 2 38 5 26 -6C18 -16 16 -38 16 -62Z'
const BARK = 'M-5 -50C-6 -34 -7 -20 -10 -8M6 -56C5 -40 5 -24 9 -6M0 -30C-1 -20 -1 -10 -2 0'

/** Trunk and roots; origin: middle of the trunk at ground level, as high and deep as asked. */
export const drawTrunk = ({ tint }: HueInks): readonly DrawCommand[] => [
  sketch(TRUNK, { fill: tint }),
  sketch(BARK),
]

/** Foliage with a few fruits. */
export const drawCrown = (box: Box, hue: (hue: Hue) => HueInks): readonly DrawCommand[] => {
  const fruit = (left: number, top: number) => {
    const x = box.x + box.width * left
    const y = box.y + box.height * top
    return [
      sketch(disc(x, y, 3.4), { fill: hue('madras').tint }),
      sketch(`M${x} ${y - 3.4}c0 -2 1 -3 2.6 -3.6`),
    ]
  }
  return [
    sketch(cloud(box, 15), { fill: hue('mangrove').fill }),
    ...fruit(0.1, 0.62),
    ...fruit(0.88, 0.4),
    ...fruit(0.7, 0.9),
    ...fruit(0.27, 0.88),
  ]
}

/** Tufts of grass along the ground. */
export const grass = (x: number, y: number): string =>
  `M${x} ${y}c-0.6 -2 -1.6 -3.4 -3 -4M${x} ${y}v-5M${x} ${y}c0.6 -2 1.6 -3.4 3 -4`
