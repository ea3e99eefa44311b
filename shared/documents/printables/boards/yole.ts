import { moveMarks, scaleMarks } from '../../cards/place-marks.ts'
import type { DrawCommand } from '../../print-document.ts'
import { type BoardOptions, type BoardScene, boardSchema, defineBoard } from './board.ts'
import { type Heading, heading, sketch } from './board-marks.ts'
import {
  drawAnchor,
  drawFish,
  drawIsland,
  drawReefs,
  drawWinds,
  waves,
} from './drawings/sea-drawings.ts'
import { drawYole } from './drawings/yole-drawing.ts'

const LABEL = 76

const draw = ({ area, t, hue, lowInk }: BoardScene): readonly DrawCommand[] => {
  const { x, y, width, height } = area
  const right = x + width
  const bottom = y + height
  // The sky takes a little more than half of the board.
  const water = y + height * 0.6
  const label = (content: Heading, left: number, top: number) =>
    heading(content, { x: left, y: top, width: LABEL }).marks
  const boat = { x: x + 70, scale: Math.min(0.86, (water - y - 2) / 94) }
  return [
    ...(lowInk
      ? []
      : [
          sketch(`${waves(x, water, width, 14)}V${bottom}H${x}Z`, {
            fill: hue('sea').fill,
            stroke: null,
          }),
        ]),
    ...scaleMarks(drawIsland(hue), 0.9, right - 38, water + 0.4),
    ...moveMarks(drawWinds(hue('sea')), x + 4, y + 24),
    ...scaleMarks(drawYole(hue), boat.scale, boat.x, water - 1.5),
    sketch(waves(x, water, width, 14), { stroke: hue('sea').line }),
    ...[
      [0.45, 8],
      [0.57, 26],
      [0.02, 46],
    ].map(([share = 0, drop = 0]) =>
      sketch(waves(x + width * share, water + drop, 28, 14), { stroke: hue('sea').line }),
    ),
    ...moveMarks(drawAnchor(hue('plum')), boat.x + 22, water + 4),
    ...scaleMarks(drawReefs(hue), 0.72, right - 66, bottom),
    ...moveMarks(drawFish(hue('madras')), x + width * 0.5, bottom - 9),
    ...moveMarks(drawFish(hue('sea')), x + width * 0.57, bottom - 18),
    ...label(
      {
        pictogram: 'wind',
        title: t('printablesBoards.yole.winds'),
        hint: t('printablesBoards.yole.windsHint'),
        colour: hue('sea').line,
      },
      x,
      y,
    ),
    ...label(
      {
        pictogram: 'flag',
        title: t('printablesBoards.yole.goal'),
        hint: t('printablesBoards.yole.goalHint'),
        colour: hue('mangrove').line,
      },
      right - LABEL,
      y,
    ),
    ...label(
      {
        pictogram: 'anchor',
        title: t('printablesBoards.yole.anchors'),
        hint: t('printablesBoards.yole.anchorsHint'),
        colour: hue('plum').line,
      },
      x + 4,
      water + 10,
    ),
    ...label(
      {
        pictogram: 'alert-triangle',
        title: t('printablesBoards.yole.reefs'),
        hint: t('printablesBoards.yole.reefsHint'),
        colour: hue('hibiscus').line,
      },
      right - LABEL,
      water + 8,
    ),
    ...label(
      {
        pictogram: 'users-group',
        title: t('printablesBoards.yole.crew'),
        hint: t('printablesBoards.yole.crewHint'),
        colour: hue('earth').line,
      },
      x + width * 0.55,
      y + 30,
    ),
  ]
}

/** The sailing-boat canvas, with the yole of Martinique: goal, winds, anchors, reefs, crew. */
export const yole = defineBoard<BoardOptions>({
  key: 'yole',
  kind: 'yoleBoard',
  pictogram: 'sailboat-2',
  landscape: true,
  share: 'group',
  schema: boardSchema,
  draw,
})
