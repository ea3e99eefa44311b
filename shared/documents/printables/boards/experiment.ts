import type { Box } from '../../imposition/box.ts'
import { namedPictogram } from '../../plan/energy-marks.ts'
import type { DrawCommand } from '../../print-document.ts'
import { drawBlock, fitText } from '../../text-layout.ts'
import { type BoardOptions, type BoardScene, boardSchema, defineBoard } from './board.ts'
import {
  boxAt,
  heading,
  INK,
  LINE,
  split,
  underHeading,
  WHITE,
  writingLines,
  zone,
} from './board-marks.ts'

const GAP = 4
const TICK = 8
/** From one line to write on to the next, in mm. */
const LINES = 7

// Before and after the trial, each under its word.
const stage = (words: string, pictogram: string, y: number, { area, hue }: BoardScene) =>
  heading(
    { pictogram, title: words, colour: hue('plum').line },
    { x: area.x, y, width: area.width },
  ).marks

const choices = (box: Box, { t, hue }: BoardScene): readonly DrawCommand[] => {
  const cells = split(box, 'columns', [1, 1, 1], 2)
  const options = [
    { key: 'goOn', pictogram: 'arrow-right' },
    { key: 'adapt', pictogram: 'arrow-iteration' },
    { key: 'halt', pictogram: 'hand-stop' },
  ] as const
  return options.flatMap(({ key, pictogram }, index) => {
    const cell = boxAt(cells, index)
    const middle = cell.y + cell.height / 2
    const block = fitText(
      t(`printablesBoards.experiment.${key}`),
      'bold',
      [15, 14],
      cell.width - TICK - 16,
      1,
    )
    return [
      {
        kind: 'rect' as const,
        x: cell.x,
        y: middle - TICK / 2,
        width: TICK,
        height: TICK,
        radius: 1,
        fill: WHITE,
        stroke: INK,
        strokeWidth: LINE,
      },
      ...namedPictogram(pictogram, { x: cell.x + TICK + 8, y: middle }, 9, hue('mangrove').line),
      ...drawBlock(block, { x: cell.x + TICK + 15, top: middle - 3.2, colour: INK }),
    ]
  })
}

const draw = (scene: BoardScene): readonly DrawCommand[] => {
  const { area, t, hue } = scene
  const rows = split(area, 'rows', [0.42, 1.5, 1.5, 0.95, 1.45, 0.42, 1.6, 1.1], GAP - 0.5)
  const lined = (
    row: number,
    key: 'bet' | 'trial' | 'signs',
    pictogram: string,
    tone: 'madras' | 'mangrove' | 'sea',
  ): readonly DrawCommand[] => {
    const box = boxAt(rows, row)
    const content = {
      pictogram,
      title: t(`printablesBoards.experiment.${key}`),
      hint: t(`printablesBoards.experiment.${key}Hint`),
    }
    return [
      ...zone(box, content, { ...hue(tone), fill: WHITE }),
      ...writingLines(underHeading(box, content), LINES),
    ]
  }
  const facts = split(boxAt(rows, 3), 'columns', [1, 1, 1], GAP)
  const seen = boxAt(rows, 6)
  const decide = boxAt(rows, 7)
  const seenContent = { pictogram: 'eye', title: t('printablesBoards.experiment.seen') }
  return [
    ...stage(t('printablesBoards.experiment.before'), 'seedling', boxAt(rows, 0).y, scene),
    ...lined(1, 'bet', 'bulb', 'madras'),
    ...lined(2, 'trial', 'flask', 'mangrove'),
    ...zone(
      boxAt(facts, 0),
      { pictogram: 'users', title: t('printablesBoards.experiment.who') },
      { ...hue('earth'), fill: WHITE },
    ),
    ...zone(
      boxAt(facts, 1),
      { pictogram: 'map-pin', title: t('printablesBoards.experiment.where') },
      { ...hue('earth'), fill: WHITE },
    ),
    ...zone(
      boxAt(facts, 2),
      { pictogram: 'calendar-event', title: t('printablesBoards.experiment.when') },
      { ...hue('earth'), fill: WHITE },
    ),
    ...lined(4, 'signs', 'target-arrow', 'sea'),
    ...stage(t('printablesBoards.experiment.after'), 'flower', boxAt(rows, 5).y, scene),
    ...zone(seen, seenContent, { ...hue('hibiscus'), fill: WHITE }),
    ...writingLines(underHeading(seen, seenContent), LINES),
    ...zone(
      decide,
      { pictogram: 'arrow-fork', title: t('printablesBoards.experiment.decide') },
      hue('mangrove'),
    ),
    ...choices(
      { x: decide.x + 17, y: decide.y + 14, width: decide.width - 19, height: decide.height - 16 },
      scene,
    ),
  ]
}

/** The bet, the trial, the signs of success; then what was seen and decided. */
export const experiment = defineBoard<BoardOptions>({
  key: 'experiment',
  kind: 'experimentSheet',
  pictogram: 'flask',
  landscape: false,
  share: 'group',
  schema: boardSchema,
  draw,
})
