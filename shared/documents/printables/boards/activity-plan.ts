import type { Box } from '../../imposition/box.ts'
import type { DrawCommand } from '../../print-document.ts'
import { type BoardOptions, type BoardScene, boardSchema, defineBoard } from './board.ts'
import { boxAt, type Hue, split, zone } from './board-marks.ts'

const GAP = 3

const CELLS = {
  partners: { pictogram: 'heart-handshake', hue: 'plum' },
  means: { pictogram: 'tools', hue: 'plum' },
  actions: { pictogram: 'walk', hue: 'plum' },
  need: { pictogram: 'alert-circle', hue: 'hibiscus' },
  answer: { pictogram: 'bulb', hue: 'mangrove' },
  people: { pictogram: 'users-group', hue: 'sea' },
  reach: { pictogram: 'map-pin', hue: 'sea' },
  change: { pictogram: 'growth', hue: 'mangrove' },
  costs: { pictogram: 'receipt-euro', hue: 'madras' },
  income: { pictogram: 'coins', hue: 'madras' },
  surplus: { pictogram: 'pig-money', hue: 'madras' },
} as const satisfies Record<string, { pictogram: string; hue: Hue }>

const draw = ({ area, t, hue }: BoardScene): readonly DrawCommand[] => {
  const rows = split(area, 'rows', [2.5, 1], GAP)
  const columns = split(boxAt(rows, 0), 'columns', [1, 1.12, 1.12, 1], GAP)
  const below = split(boxAt(rows, 1), 'columns', [1, 1, 1], GAP)
  const halves = (index: number, shares: readonly number[] = [1, 1]) =>
    split(boxAt(columns, index), 'rows', shares, GAP)
  const cell = (key: keyof typeof CELLS, box: Box) => {
    const { pictogram, hue: tone } = CELLS[key]
    return zone(box, { pictogram, title: t(`printablesBoards.activityPlan.${key}`) }, hue(tone))
  }
  return [
    ...cell('partners', boxAt(halves(0), 0)),
    ...cell('means', boxAt(halves(0), 1)),
    ...cell('need', boxAt(halves(1), 0)),
    ...cell('actions', boxAt(halves(1), 1)),
    ...cell('answer', boxAt(halves(2), 0)),
    ...cell('change', boxAt(halves(2), 1)),
    ...cell('people', boxAt(halves(3), 0)),
    ...cell('reach', boxAt(halves(3), 1)),
    ...cell('costs', boxAt(below, 0)),
    ...cell('income', boxAt(below, 1)),
    ...cell('surplus', boxAt(below, 2)),
  ]
}

/** A whole social activity on one page, from need to money. */
export const activityPlan = defineBoard<BoardOptions>({
  key: 'activityPlan',
  kind: 'activityPlan',
  pictogram: 'building-store',
  landscape: true,
  share: 'group',
  schema: boardSchema,
  draw,
})
