import { namedPictogram } from '../../plan/energy-marks.ts'
import type { DrawCommand } from '../../print-document.ts'
import { SHEET_COLOURS } from '../../sheet-theme.ts'
import { drawBlock, fitText } from '../../text-layout.ts'
import { type BoardOptions, type BoardScene, boardSchema, defineBoard } from './board.ts'
import { boxAt, INK, LINE, split, WHITE, zone } from './board-marks.ts'
import { drawBust } from './drawings/person-drawings.ts'

const GAP = 4

const draw = ({ area, t, hue }: BoardScene): readonly DrawCommand[] => {
  const columns = split(area, 'columns', [1, 2.35], GAP)
  const left = boxAt(columns, 0)
  const blocks = split(boxAt(columns, 1), 'rows', [1, 1, 0.62], GAP)
  const cells = [0, 1].flatMap((row) => split(boxAt(blocks, row), 'columns', [1, 1], GAP))
  const centre = left.x + left.width / 2
  const name = left.y + left.height - 46
  const field = (words: string, y: number): DrawCommand[] => [
    ...drawBlock(fitText(words, 'regular', [14], left.width - 10, 1), {
      x: left.x + 5,
      top: y,
      colour: INK,
    }),
    {
      kind: 'line',
      x1: left.x + 5,
      x2: left.x + left.width - 5,
      y1: y + 18,
      y2: y + 18,
      width: 0.3,
      colour: SHEET_COLOURS.rule,
    },
  ]
  const face = { x: centre, y: left.y + 14 + (name - left.y - 14 - 64) / 2 + 20 }
  return [
    {
      kind: 'rect',
      ...left,
      radius: 4,
      fill: hue('madras').fill,
      stroke: hue('madras').line,
      strokeWidth: LINE,
    },
    ...namedPictogram('pencil', { x: left.x + 9, y: left.y + 9 }, 9, hue('madras').line),
    ...drawBlock(fitText(t('printablesBoards.persona.draw'), 'regular', [14], left.width - 20, 2), {
      x: left.x + 17,
      top: left.y + 5.4,
      colour: INK,
    }),
    ...drawBust(face),
    ...field(t('printablesBoards.persona.firstName'), name),
    ...field(t('printablesBoards.persona.place'), name + 22),
    ...zone(
      boxAt(cells, 0),
      {
        pictogram: 'sun',
        title: t('printablesBoards.persona.day'),
        hint: t('printablesBoards.persona.dayHint'),
      },
      { ...hue('sea'), fill: WHITE },
    ),
    ...zone(
      boxAt(cells, 1),
      {
        pictogram: 'heart',
        title: t('printablesBoards.persona.matters'),
        hint: t('printablesBoards.persona.mattersHint'),
      },
      { ...hue('hibiscus'), fill: WHITE },
    ),
    ...zone(
      boxAt(cells, 2),
      {
        pictogram: 'basket',
        title: t('printablesBoards.persona.needs'),
        hint: t('printablesBoards.persona.needsHint'),
      },
      { ...hue('mangrove'), fill: WHITE },
    ),
    ...zone(
      boxAt(cells, 3),
      {
        pictogram: 'barrier-block',
        title: t('printablesBoards.persona.obstacles'),
        hint: t('printablesBoards.persona.obstaclesHint'),
      },
      { ...hue('earth'), fill: WHITE },
    ),
    ...zone(
      boxAt(blocks, 2),
      { pictogram: 'quote', title: t('printablesBoards.persona.quote') },
      hue('plum'),
    ),
  ]
}

/** A face, a day, needs: the person one works for. */
export const persona = defineBoard<BoardOptions>({
  key: 'persona',
  kind: 'personaBoard',
  pictogram: 'user-circle',
  landscape: true,
  share: 'group',
  schema: boardSchema,
  draw,
})
