import { namedPictogram } from '../../plan/energy-marks.ts'
import type { DrawCommand } from '../../print-document.ts'
import { type BoardOptions, type BoardScene, boardSchema, defineBoard } from './board.ts'
import { disc, heading, sketch, WHITE } from './board-marks.ts'

const SUN = 17
const RAYS = 15
const LABEL = 84

const draw = ({ area, t, hue, lowInk }: BoardScene): readonly DrawCommand[] => {
  const { x, y, width, height } = area
  const right = x + width
  const bottom = y + height
  const horizon = y + height * 0.44
  const sun = { x: x + width * 0.62, y: horizon - 3 }
  const at = (degrees: number, radius: number) =>
    `${(sun.x + radius * Math.cos((degrees * Math.PI) / 180)).toFixed(2)} ${(sun.y + radius * Math.sin((degrees * Math.PI) / 180)).toFixed(2)}`
  const rays = Array.from({ length: RAYS }, (_, index) => {
    const degrees = -180 + (index * 180) / (RAYS - 1)
    return `M${at(degrees, SUN + 4)}L${at(degrees, SUN + (index % 2 === 0 ? 13 : 9))}`
  }).join('')
  // Hills from the far to the near, then the path that winds from today to the sun.
  const hill = (d: string, fill: ReturnType<typeof hue>['fill']) => sketch(d, { fill })
  const px = (share: number) => (x + width * share).toFixed(2)
  const py = (share: number) => (horizon + (bottom - horizon) * share).toFixed(2)
  const path = `M${px(0.06)} ${py(1)}C${px(0.2)} ${py(0.62)} ${px(0.62)} ${py(0.72)} ${px(0.52)} ${py(0.46)}C${px(0.45)} ${py(0.28)} ${px(0.66)} ${py(0.24)} ${px(0.612)} ${py(0.06)}L${px(0.628)} ${py(0.06)}C${px(0.7)} ${py(0.28)} ${px(0.56)} ${py(0.3)} ${px(0.62)} ${py(0.46)}C${px(0.74)} ${py(0.78)} ${px(0.36)} ${py(0.72)} ${px(0.3)} ${py(1)}Z`
  const label = (
    key: 'dream' | 'today' | 'strengths' | 'steps',
    pictogram: string,
    colour: ReturnType<typeof hue>['line'],
    left: number,
    top: number,
    room = LABEL,
  ) =>
    heading(
      {
        pictogram,
        title: t(`printablesBoards.vision.${key}`),
        hint: t(`printablesBoards.vision.${key}Hint`),
        colour,
      },
      { x: left, y: top, width: room },
    ).marks
  return [
    sketch(disc(sun.x, sun.y, SUN), { fill: hue('madras').tint }),
    sketch(rays),
    hill(
      `M${x} ${horizon + 6}C${px(0.1)} ${horizon - 8} ${px(0.2)} ${horizon - 26} ${px(0.27)} ${horizon - 22}C${px(0.34)} ${horizon - 18} ${px(0.4)} ${horizon + 2} ${px(0.5)} ${horizon + 3}C${px(0.62)} ${horizon + 4} ${px(0.74)} ${horizon + 2} ${px(0.8)} ${horizon - 8}C${px(0.86)} ${horizon - 16} ${px(0.94)} ${horizon - 12} ${right} ${horizon - 2}V${bottom}H${x}Z`,
      lowInk ? WHITE : hue('mangrove').tint,
    ),
    hill(
      `M${x} ${py(0.34)}C${px(0.16)} ${py(0.1)} ${px(0.34)} ${py(0.02)} ${px(0.52)} ${py(0.07)}C${px(0.7)} ${py(0.1)} ${px(0.84)} ${py(0.02)} ${right} ${py(0.16)}V${bottom}H${x}Z`,
      hue('mangrove').fill,
    ),
    sketch(path, { fill: lowInk ? WHITE : hue('madras').fill }),
    ...namedPictogram('building-cottage', { x: x + width * 0.36, y: horizon + 15 }, 13),
    ...namedPictogram('trees', { x: x + width * 0.42, y: horizon + 14.5 }, 13),
    ...namedPictogram('users-group', { x: x + width * 0.205, y: bottom - 9.5 }, 12),
    ...label('dream', 'stars', hue('earth').line, x, y, 130),
    ...label('today', 'map-pin', hue('plum').line, x + 6, bottom - 54, 62),
    ...label('strengths', 'tree', hue('mangrove').line, right - 66, bottom - 68, 64),
    ...label('steps', 'footsteps', hue('hibiscus').line, right - 86, bottom - 22, 84),
  ]
}

/** A landscape to fill: the dream at sunrise, today in front, the path between. */
export const vision = defineBoard<BoardOptions>({
  key: 'vision',
  kind: 'sharedVision',
  pictogram: 'telescope',
  landscape: true,
  share: 'group',
  schema: boardSchema,
  draw,
})
