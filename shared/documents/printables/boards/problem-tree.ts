import { moveMarks, scaleMarks } from '../../cards/place-marks.ts'
import type { DrawCommand } from '../../print-document.ts'
import { type BoardOptions, type BoardScene, boardSchema, defineBoard } from './board.ts'
import { heading, sketch, WHITE } from './board-marks.ts'
import { drawCrown, drawTrunk, grass } from './drawings/tree-drawing.ts'

const PLAQUE = { width: 124, height: 34 } as const
const LABEL = 92

const draw = ({ area, t, hue }: BoardScene): readonly DrawCommand[] => {
  const { x, y, width, height } = area
  const middle = x + width / 2
  const bottom = y + height
  const crown = { x, y: y + 1, width, height: height * 0.46 }
  const ground = y + height * 0.66
  const depth = (bottom - ground) / 74
  const plaque = { ...PLAQUE, x: middle - PLAQUE.width / 2, y: crown.y + crown.height - 3 }
  return [
    sketch(`M${x} ${ground}H${x + width}V${bottom}H${x}Z`, {
      fill: hue('earth').fill,
      stroke: null,
    }),
    sketch(`M${x} ${ground}H${x + width}`),
    ...scaleMarks(drawTrunk(hue('earth')), Math.min(1, depth), middle, ground),
    ...drawCrown(crown, hue),
    ...[14, 30, width - 34, width - 18].map((at) => sketch(grass(x + at, ground))),
    {
      kind: 'rect',
      ...plaque,
      radius: 5,
      fill: WHITE,
      stroke: hue('hibiscus').line,
      strokeWidth: 0.9,
    },
    ...moveMarks(
      heading(
        {
          pictogram: 'alert-circle',
          title: t('printablesBoards.problemTree.problem'),
          colour: hue('hibiscus').line,
        },
        { x: 4, y: 3, width: PLAQUE.width - 8 },
      ).marks,
      plaque.x,
      plaque.y,
    ),
    ...heading(
      {
        pictogram: 'leaf',
        title: t('printablesBoards.problemTree.effects'),
        hint: t('printablesBoards.problemTree.effectsHint'),
        colour: hue('mangrove').line,
      },
      { x: middle - LABEL / 2 + 9, y: crown.y + 11, width: LABEL },
    ).marks,
    ...heading(
      {
        pictogram: 'seedling',
        title: t('printablesBoards.problemTree.causes'),
        hint: t('printablesBoards.problemTree.causesHint'),
        colour: hue('earth').line,
      },
      { x: x + 4, y: bottom - 17, width: LABEL },
    ).marks,
  ]
}

/** A problem in the trunk, effects in the leaves, causes in the roots. */
export const problemTree = defineBoard<BoardOptions>({
  key: 'problemTree',
  kind: 'problemTree',
  pictogram: 'tree',
  landscape: false,
  share: 'group',
  schema: boardSchema,
  draw,
})
