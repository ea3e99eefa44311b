import type { Box } from '../../imposition/box.ts'
import type { DrawCommand } from '../../print-document.ts'
import { drawLabel } from '../../text-layout.ts'
import { type BoardOptions, type BoardScene, boardSchema, defineBoard } from './board.ts'
import { disc, heading, INK, LINE, sketch, WHITE } from './board-marks.ts'

const STEPS = 5
/** How far each step goes in, and the height of a riser, in mm. */
const TREAD = 21
const GAP = 3

const step = (
  box: Box,
  number: number,
  words: string,
  { hue }: BoardScene,
): readonly DrawCommand[] => {
  const { line, fill } = hue('sea')
  const middle = box.y + box.height / 2
  return [
    { kind: 'rect', ...box, radius: 3, fill: WHITE, stroke: line, strokeWidth: LINE },
    sketch(disc(box.x + 10, middle, 5.6), { fill, stroke: line }),
    drawLabel(String(number), 'bold', 17, {
      x: box.x + 10,
      y: middle + 2.1,
      colour: INK,
      align: 'center',
    }),
    drawLabel(words, 'bold', 15, { x: box.x + 19, y: middle + 1.9, colour: line }),
  ]
}

// Someone goes down the stairs: the arrow follows the risers.
const wayDown = (scene: BoardScene, height: number): DrawCommand => {
  const { x, y } = scene.area
  const risers = Array.from(
    { length: STEPS },
    (_, index) => `h${index === 0 ? 0 : TREAD}v${height + GAP}`,
  ).join('')
  return sketch(`M${x + 8} ${y + height + 2}${risers}m-3 -4l3 4l3 -4`, {
    stroke: scene.hue('sea').line,
    weight: 1.1,
  })
}

const draw = (scene: BoardScene): readonly DrawCommand[] => {
  const { area, t, hue } = scene
  const height = (area.height - (STEPS + 1) * GAP) / (STEPS + 2)
  const at = (index: number): Box => {
    const left = area.x + (index === 0 ? 0 : 14 + (index - 1) * TREAD)
    return {
      x: left,
      y: area.y + index * (height + GAP),
      width: area.x + area.width - left,
      height,
    }
  }
  const first = at(0)
  const last = at(STEPS + 1)
  const end = (box: Box, tone: 'hibiscus' | 'mangrove'): DrawCommand => ({
    kind: 'rect',
    ...box,
    radius: 4,
    fill: hue(tone).fill,
    stroke: hue(tone).line,
    strokeWidth: 1,
  })
  return [
    end(first, 'hibiscus'),
    ...heading(
      {
        pictogram: 'eye',
        title: t('printablesBoards.fiveWhys.problem'),
        colour: hue('hibiscus').line,
      },
      { x: first.x + 4, y: first.y + (height - 10) / 2, width: 80 },
    ).marks,
    wayDown(scene, height),
    ...Array.from({ length: STEPS }, (_, index) =>
      step(at(index + 1), index + 1, t('printablesBoards.fiveWhys.why'), scene),
    ).flat(),
    end(last, 'mangrove'),
    ...heading(
      {
        pictogram: 'seedling',
        title: t('printablesBoards.fiveWhys.root'),
        hint: t('printablesBoards.fiveWhys.rootHint'),
        colour: hue('mangrove').line,
      },
      { x: last.x + 4, y: last.y + 3, width: last.width - 8 },
    ).marks,
  ]
}

/** Five steps down, from what one sees to its root cause. */
export const fiveWhys = defineBoard<BoardOptions>({
  key: 'fiveWhys',
  kind: 'fiveWhys',
  pictogram: 'stairs-up',
  landscape: true,
  share: 'group',
  schema: boardSchema,
  draw,
})
