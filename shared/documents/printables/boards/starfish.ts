import { namedPictogram } from '../../plan/energy-marks.ts'
import type { DrawCommand } from '../../print-document.ts'
import { type BoardOptions, type BoardScene, boardSchema, defineBoard } from './board.ts'
import { disc, type Hue, heading, sketch } from './board-marks.ts'

type Point = { readonly x: number; readonly y: number }

const ARM = 60
const WAIST = 19
const LABEL = 70

const polar = (centre: Point, degrees: number, radius: number): Point => ({
  x: centre.x + radius * Math.cos((degrees * Math.PI) / 180),
  y: centre.y + radius * Math.sin((degrees * Math.PI) / 180),
})

const written = ({ x, y }: Point) => `${x.toFixed(2)} ${y.toFixed(2)}`

// Arms that swell a little and end round, as on the beach.
const outline = (centre: Point): string => {
  const at = (degrees: number, radius: number) => written(polar(centre, degrees, radius))
  const arms = Array.from({ length: 5 }, (_, index) => {
    const angle = -90 + index * 72
    return [
      `C${at(angle - 25, 27)} ${at(angle - 9, 44)} ${at(angle - 4.5, ARM - 5)}`,
      `C${at(angle - 2.5, ARM + 1)} ${at(angle + 2.5, ARM + 1)} ${at(angle + 4.5, ARM - 5)}`,
      `C${at(angle + 9, 44)} ${at(angle + 25, 27)} ${at(angle + 36, WAIST)}`,
    ].join('')
  })
  return `M${at(-126, WAIST)}${arms.join('')}Z`
}

const spots = (centre: Point): string =>
  Array.from({ length: 5 }, (_, arm) =>
    [14, 22, 30, 38, 46].map((radius, index) => {
      const { x, y } = polar(centre, -90 + arm * 72, radius)
      return disc(x, y, 1.7 - index * 0.22)
    }),
  )
    .flat()
    .join('')

// To the edge of the area, between two arms.
const ray = (centre: Point, degrees: number, area: BoardScene['area']): DrawCommand => {
  const { x: dx, y: dy } = polar({ x: 0, y: 0 }, degrees, 1)
  const across = dx > 0 ? area.x + area.width - centre.x : centre.x - area.x
  const along = dy > 0 ? area.y + area.height - centre.y : centre.y - area.y
  const length = Math.min(
    Math.abs(dx) < 1e-6 ? Number.POSITIVE_INFINITY : across / Math.abs(dx),
    Math.abs(dy) < 1e-6 ? Number.POSITIVE_INFINITY : along / Math.abs(dy),
  )
  const from = polar(centre, degrees, WAIST + 4)
  const to = polar(centre, degrees, length)
  return {
    kind: 'line',
    x1: from.x,
    y1: from.y,
    x2: to.x,
    y2: to.y,
    width: 0.6,
    colour: '#5F6A64',
    dash: [0.2, 2.2],
  }
}

const draw = ({ area, t, hue }: BoardScene): readonly DrawCommand[] => {
  const centre = { x: area.x + area.width / 2, y: area.y + area.height * 0.53 }
  const right = area.x + area.width - LABEL
  const bottom = area.y + area.height - 16
  const label = (
    key: 'keep' | 'more' | 'begin' | 'less' | 'stop',
    pictogram: string,
    tone: Hue,
    at: Point,
    width = LABEL,
  ) =>
    heading(
      {
        pictogram,
        title: t(`printablesBoards.starfish.${key}`),
        hint: t(`printablesBoards.starfish.${key}Hint`),
        colour: hue(tone).line,
      },
      { ...at, width },
    ).marks
  return [
    ...Array.from({ length: 5 }, (_, index) => ray(centre, -54 + index * 72, area)),
    sketch(outline(centre), { fill: hue('madras').tint }),
    sketch(spots(centre), { fill: hue('madras').fill, weight: 0.45 }),
    ...namedPictogram('heart', centre, 11),
    ...label('keep', 'repeat', 'mangrove', { x: centre.x - 50, y: area.y }, 46),
    ...label('more', 'plus', 'sea', { x: right, y: area.y }),
    ...label('begin', 'seedling', 'earth', { x: right, y: bottom }),
    ...label('stop', 'hand-stop', 'hibiscus', { x: area.x, y: bottom }),
    ...label('less', 'minus', 'plum', { x: area.x, y: area.y }),
  ]
}

/** Five arms to look back on a cycle. */
export const starfish = defineBoard<BoardOptions>({
  key: 'starfish',
  kind: 'starfish',
  pictogram: 'star',
  landscape: true,
  share: 'group',
  schema: boardSchema,
  draw,
})
