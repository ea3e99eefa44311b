import type { DrawCommand } from '../../print-document.ts'
import { type BoardOptions, type BoardScene, boardSchema, defineBoard } from './board.ts'
import { boxAt, split, underHeading, WHITE, writingLines, zone } from './board-marks.ts'

const GAP = 4

const draw = ({ area, t, hue }: BoardScene): readonly DrawCommand[] => {
  const rows = split(area, 'rows', [0.85, 3.2, 1.5, 1.9], GAP)
  const pair = split(boxAt(rows, 2), 'columns', [1, 1], GAP)
  const test = split(boxAt(rows, 3), 'columns', [1, 1, 1], GAP)
  const words = {
    forWhom: { pictogram: 'users', title: t('printablesBoards.prototype.forWhom') },
    withWhat: { pictogram: 'tools', title: t('printablesBoards.prototype.withWhat') },
  }
  const faces = [
    { key: 'likes', pictogram: 'mood-smile', hue: 'mangrove' },
    { key: 'dislikes', pictogram: 'mood-sad', hue: 'hibiscus' },
    { key: 'changes', pictogram: 'arrow-iteration', hue: 'sea' },
  ] as const
  return [
    ...zone(
      boxAt(rows, 0),
      { pictogram: 'bulb', title: t('printablesBoards.prototype.idea') },
      hue('madras'),
    ),
    ...zone(
      boxAt(rows, 1),
      {
        pictogram: 'pencil',
        title: t('printablesBoards.prototype.how'),
        hint: t('printablesBoards.prototype.howHint'),
      },
      { ...hue('earth'), fill: WHITE },
    ),
    ...zone(boxAt(pair, 0), words.forWhom, { ...hue('sea'), fill: WHITE }),
    ...writingLines(underHeading(boxAt(pair, 0), words.forWhom)),
    ...zone(boxAt(pair, 1), words.withWhat, { ...hue('plum'), fill: WHITE }),
    ...writingLines(underHeading(boxAt(pair, 1), words.withWhat)),
    ...faces.flatMap(({ key, pictogram, hue: tone }, index) =>
      zone(
        boxAt(test, index),
        { pictogram, title: t(`printablesBoards.prototype.${key}`) },
        hue(tone),
      ),
    ),
  ]
}

/** For whom, how, with what, and what those who tried it say. */
export const prototype = defineBoard<BoardOptions>({
  key: 'prototype',
  kind: 'prototypeSheet',
  pictogram: 'cube-3d-sphere',
  landscape: false,
  share: 'group',
  schema: boardSchema,
  draw,
})
