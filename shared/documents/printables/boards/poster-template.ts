import type { DrawCommand } from '../../print-document.ts'
import { type BoardOptions, type BoardScene, boardSchema, defineBoard } from './board.ts'
import { boxAt, split, underHeading, WHITE, writingLines, zone } from './board-marks.ts'

const GAP = 4

const draw = ({ area, t, hue }: BoardScene): readonly DrawCommand[] => {
  const rows = split(area, 'rows', [0.85, 2.7, 1.6, 1.25, 1.25], GAP)
  const head = split(boxAt(rows, 0), 'columns', [1.5, 1], GAP)
  const middle = split(boxAt(rows, 2), 'columns', [1, 1], GAP)
  const last = split(boxAt(rows, 4), 'columns', [1, 1], GAP)
  const found = { pictogram: 'diamond', title: t('printablesBoards.posterTemplate.found') }
  const did = { pictogram: 'walk', title: t('printablesBoards.posterTemplate.did') }
  const next = { pictogram: 'arrow-right', title: t('printablesBoards.posterTemplate.next') }
  return [
    ...zone(
      boxAt(head, 0),
      { pictogram: 'star', title: t('printablesBoards.posterTemplate.title') },
      hue('madras'),
    ),
    ...zone(
      boxAt(head, 1),
      { pictogram: 'users-group', title: t('printablesBoards.posterTemplate.team') },
      hue('madras'),
    ),
    ...zone(
      boxAt(rows, 1),
      { pictogram: 'photo', title: t('printablesBoards.posterTemplate.picture') },
      { ...hue('earth'), fill: WHITE },
    ),
    ...zone(boxAt(middle, 0), did, { ...hue('sea'), fill: WHITE }),
    ...writingLines(underHeading(boxAt(middle, 0), did)),
    ...zone(boxAt(middle, 1), found, { ...hue('mangrove'), fill: WHITE }),
    ...writingLines(underHeading(boxAt(middle, 1), found)),
    ...zone(boxAt(rows, 3), next, { ...hue('plum'), fill: WHITE }),
    ...writingLines(underHeading(boxAt(rows, 3), next)),
    ...zone(
      boxAt(last, 0),
      { pictogram: 'sticker', title: t('printablesBoards.posterTemplate.dots') },
      hue('hibiscus'),
    ),
    ...zone(
      boxAt(last, 1),
      { pictogram: 'message-circle', title: t('printablesBoards.posterTemplate.words') },
      hue('hibiscus'),
    ),
  ]
}

/** What a group did and found, to hang on a wall. */
export const posterTemplate = defineBoard<BoardOptions>({
  key: 'posterTemplate',
  kind: 'posterTemplate',
  pictogram: 'presentation',
  landscape: false,
  share: 'group',
  schema: boardSchema,
  draw,
})
