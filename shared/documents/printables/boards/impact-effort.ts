import type { Box } from '../../imposition/box.ts'
import { namedPictogram } from '../../plan/energy-marks.ts'
import type { DrawCommand } from '../../print-document.ts'
import { blockHeightMm, drawBlock, fitText } from '../../text-layout.ts'
import { type BoardOptions, type BoardScene, boardSchema, defineBoard } from './board.ts'
import { boxAt, centred, INK, sketch, split, zone } from './board-marks.ts'

const GAP = 4
const LEFT = 44
const BELOW = 20

// The two ends of the upright axis: much at the top, little at the bottom.
const end = (
  pictogram: string,
  words: string,
  centre: { readonly x: number; readonly y: number },
): readonly DrawCommand[] => {
  const block = fitText(words, 'bold', [16, 15, 14], LEFT - 8, 2)
  return [
    ...namedPictogram(pictogram, centre, 15),
    ...centred(block, { x: centre.x, y: centre.y + 10 + blockHeightMm(block) / 2 }),
  ]
}

const axes = (grid: Box, area: Box): readonly DrawCommand[] => {
  const x = grid.x - 5
  const y = grid.y + grid.height + 5
  return [
    sketch(`M${x} ${grid.y + grid.height}V${grid.y + 1}m-2.6 3.6l2.6 -3.6l2.6 3.6`, {
      weight: 1.1,
    }),
    sketch(`M${grid.x} ${y}H${area.x + area.width - 1}m-3.6 -2.6l3.6 2.6l-3.6 2.6`, {
      weight: 1.1,
    }),
  ]
}

const draw = ({ area, t, hue }: BoardScene): readonly DrawCommand[] => {
  const grid = {
    x: area.x + LEFT,
    y: area.y,
    width: area.width - LEFT,
    height: area.height - BELOW,
  }
  const cells = split(grid, 'rows', [1, 1], GAP).flatMap((row) =>
    split(row, 'columns', [1, 1], GAP),
  )
  const middle = area.x + (LEFT - 8) / 2
  const base = grid.y + grid.height + 8
  const right = area.x + area.width
  const hard = fitText(t('printablesBoards.impactEffort.hard'), 'bold', [17, 16, 14], 60, 1)
  const easy = fitText(t('printablesBoards.impactEffort.easy'), 'bold', [17, 16, 14], 60, 1)
  const top = base + (11 - blockHeightMm(easy)) / 2
  return [
    ...zone(
      boxAt(cells, 0),
      { pictogram: 'rocket', title: t('printablesBoards.impactEffort.now') },
      hue('mangrove'),
    ),
    ...zone(
      boxAt(cells, 1),
      { pictogram: 'users-group', title: t('printablesBoards.impactEffort.prepare') },
      hue('sea'),
    ),
    ...zone(
      boxAt(cells, 2),
      { pictogram: 'hourglass', title: t('printablesBoards.impactEffort.maybe') },
      hue('madras'),
    ),
    ...zone(
      boxAt(cells, 3),
      { pictogram: 'archive', title: t('printablesBoards.impactEffort.leave') },
      hue('earth'),
    ),
    ...axes(grid, area),
    ...end('tree', t('printablesBoards.impactEffort.much'), { x: middle, y: grid.y + 12 }),
    ...end('seedling', t('printablesBoards.impactEffort.little'), {
      x: middle,
      y: grid.y + grid.height - 28,
    }),
    ...namedPictogram('feather', { x: grid.x + 6, y: base + 5.5 }, 11),
    ...drawBlock(easy, { x: grid.x + 14, top, colour: INK }),
    ...namedPictogram('mountain', { x: right - 6, y: base + 5.5 }, 11),
    ...drawBlock(hard, { x: right - 14, top, colour: INK, align: 'right' }),
  ]
}

/** Where to begin: easy or hard, changes little or a lot. */
export const impactEffort = defineBoard<BoardOptions>({
  key: 'impactEffort',
  kind: 'impactEffort',
  pictogram: 'scale',
  landscape: true,
  share: 'group',
  schema: boardSchema,
  draw,
})
