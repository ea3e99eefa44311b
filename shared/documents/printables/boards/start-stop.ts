import type { DrawCommand } from '../../print-document.ts'
import { type BoardOptions, type BoardScene, boardSchema, defineBoard } from './board.ts'
import { banded, boxAt, split } from './board-marks.ts'

const COLUMNS = [
  { key: 'begin', pictogram: 'seedling', hue: 'mangrove' },
  { key: 'stop', pictogram: 'hand-stop', hue: 'hibiscus' },
  { key: 'keep', pictogram: 'repeat', hue: 'sea' },
] as const

const draw = ({ area, t, hue }: BoardScene): readonly DrawCommand[] => {
  const boxes = split(area, 'columns', [1, 1, 1], 4)
  return COLUMNS.flatMap(({ key, pictogram, hue: tone }, index) =>
    banded(
      boxAt(boxes, index),
      {
        pictogram,
        title: t(`printablesBoards.startStop.${key}`),
        hint: t(`printablesBoards.startStop.${key}Hint`),
      },
      hue(tone),
      23,
    ),
  )
}

/** Three columns for a short review. */
export const startStop = defineBoard<BoardOptions>({
  key: 'startStop',
  kind: 'startStopContinue',
  pictogram: 'traffic-lights',
  landscape: true,
  share: 'group',
  schema: boardSchema,
  draw,
})
