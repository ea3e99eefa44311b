import { namedPictogram } from '../../plan/energy-marks.ts'
import type { DrawCommand } from '../../print-document.ts'
import { drawBlock, drawLabel, fitText } from '../../text-layout.ts'
import { type BoardOptions, type BoardScene, boardSchema, defineBoard } from './board.ts'
import { disc, INK, LINE, sketch } from './board-marks.ts'

const ROUNDS = 6
const IDEAS = 3
const RULE = 13
const HEAD = 9
const NAME = 42

const draw = ({ area, t, hue }: BoardScene): readonly DrawCommand[] => {
  const { x, width } = area
  const top = area.y + RULE + HEAD
  const bottom = area.y + area.height
  const row = (bottom - top) / ROUNDS
  const column = (width - NAME) / IDEAS
  const { line, fill } = hue('madras')
  const rule = fitText(t('printablesBoards.brainwriting.rule'), 'regular', [15, 14], width - 34, 1)
  return [
    ...namedPictogram('message-off', { x: x + 5, y: area.y + 5 }, 10, line),
    ...namedPictogram('rotate-clockwise', { x: x + 17, y: area.y + 5 }, 10, line),
    ...drawBlock(rule, { x: x + 27, top: area.y + 1.6, colour: INK }),
    {
      kind: 'rect',
      x,
      y: area.y + RULE,
      width,
      height: bottom - area.y - RULE,
      radius: 3,
      stroke: INK,
      strokeWidth: LINE,
    },
    ...Array.from({ length: ROUNDS }, (_, index): readonly DrawCommand[] => {
      const y = top + index * row
      return [
        sketch(`M${x} ${y}H${x + width}`, { weight: index === 0 ? LINE : 0.4 }),
        sketch(disc(x + 8, y + row / 2, 4.8), { fill, stroke: line }),
        drawLabel(String(index + 1), 'bold', 15, {
          x: x + 8,
          y: y + row / 2 + 1.9,
          colour: INK,
          align: 'center',
        }),
      ]
    }).flat(),
    drawLabel(t('printablesBoards.brainwriting.firstName'), 'bold', 14, {
      x: x + 4,
      y: area.y + RULE + 6.3,
      colour: INK,
    }),
    ...Array.from({ length: IDEAS }, (_, index): readonly DrawCommand[] => {
      const left = x + NAME + index * column
      return [
        sketch(`M${left} ${area.y + RULE}V${bottom}`, { weight: index === 0 ? LINE : 0.4 }),
        drawLabel(t('printablesBoards.brainwriting.idea', { number: index + 1 }), 'bold', 14, {
          x: left + 4,
          y: area.y + RULE + 6.3,
          colour: line,
        }),
      ]
    }).flat(),
  ]
}

/** Six rounds of three ideas: one sheet a person, which goes round the table. */
export const brainwriting = defineBoard<BoardOptions>({
  key: 'brainwriting',
  kind: 'brainwritingGrid',
  pictogram: 'writing',
  landscape: true,
  share: 'person',
  schema: boardSchema,
  draw,
})
