import type { DrawCommand } from '../../print-document.ts'
import { drawLabel } from '../../text-layout.ts'
import { type BoardOptions, type BoardScene, boardSchema, defineBoard } from './board.ts'
import { boxAt, disc, INK, LINE, sketch, split, WHITE, zone } from './board-marks.ts'
import { drawFace } from './drawings/person-drawings.ts'

const GAP = 4
const HALO = 31

const draw = ({ area, t, hue }: BoardScene): readonly DrawCommand[] => {
  const [top, strip] = split(area, 'rows', [3.6, 1], GAP)
  const rows = top === undefined ? [] : split(top, 'rows', [1, 1], GAP)
  const cells = rows.flatMap((row) => split(row, 'columns', [1, 1], GAP))
  const ends = strip === undefined ? [] : split(strip, 'columns', [1, 1], GAP)
  const first = boxAt(cells, 0)
  const centre = {
    x: area.x + area.width / 2,
    y: first.y + first.height + GAP / 2,
  }
  const nameWidth = 38
  return [
    ...zone(
      first,
      {
        pictogram: 'brain',
        title: t('printablesBoards.empathyMap.thinks'),
        hint: t('printablesBoards.empathyMap.thinksHint'),
      },
      hue('madras'),
    ),
    ...zone(
      boxAt(cells, 1),
      {
        pictogram: 'eye',
        title: t('printablesBoards.empathyMap.sees'),
        hint: t('printablesBoards.empathyMap.seesHint'),
      },
      hue('sea'),
      HALO,
    ),
    ...zone(
      boxAt(cells, 2),
      {
        pictogram: 'ear',
        title: t('printablesBoards.empathyMap.hears'),
        hint: t('printablesBoards.empathyMap.hearsHint'),
      },
      hue('mangrove'),
    ),
    ...zone(
      boxAt(cells, 3),
      {
        pictogram: 'message-circle',
        title: t('printablesBoards.empathyMap.says'),
        hint: t('printablesBoards.empathyMap.saysHint'),
      },
      hue('plum'),
      HALO,
    ),
    ...zone(
      boxAt(ends, 0),
      { pictogram: 'cloud-storm', title: t('printablesBoards.empathyMap.fears') },
      hue('hibiscus'),
    ),
    ...zone(
      boxAt(ends, 1),
      { pictogram: 'rainbow', title: t('printablesBoards.empathyMap.hopes') },
      hue('earth'),
    ),
    sketch(disc(centre.x, centre.y, HALO), { fill: WHITE }),
    ...drawFace({ x: centre.x, y: centre.y - 5 }),
    drawLabel(t('printablesBoards.empathyMap.firstName'), 'regular', 10, {
      x: centre.x,
      y: centre.y + HALO - 3.2,
      colour: INK,
      align: 'center',
    }),
    {
      kind: 'line',
      x1: centre.x - nameWidth / 2,
      x2: centre.x + nameWidth / 2,
      y1: centre.y + HALO - 8,
      y2: centre.y + HALO - 8,
      width: LINE / 2,
      colour: INK,
    },
  ]
}

/** What a person sees, hears, thinks, says; a face to complete in the middle. */
export const empathyMap = defineBoard<BoardOptions>({
  key: 'empathyMap',
  kind: 'empathyMap',
  pictogram: 'empathize',
  landscape: true,
  share: 'group',
  schema: boardSchema,
  draw,
})
