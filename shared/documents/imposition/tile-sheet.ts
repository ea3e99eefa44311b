import type { Translate } from '#shared/locales/translator.ts'
import { moveMarks, scaleMarks } from '../cards/place-marks.ts'
import { namedPictogram } from '../plan/energy-marks.ts'
import type { DrawCommand, LineCommand } from '../print-document.ts'
import { SHEET_COLOURS, STROKES } from '../sheet-theme.ts'
import { blockWidthMm, drawLabel, wrapText } from '../text-layout.ts'
import type { Box } from './box.ts'
import { type Join, joinMarks, type Tile, type Tiling } from './tiling.ts'

/** A board to cut into tiles: its marks at enlargement 1. */
export type TiledBoard = {
  readonly marks: readonly DrawCommand[]
  readonly tiling: Tiling
}

/** The first sheet is the assembly picture: tiles are numbered as the pages that carry them. */
export const pageOfTile = (index: number): number => index + 2

const DIAMOND = 2.6
const JOIN_NUMBER_PT = 9
/** White that printers leave along every edge, in mm. */
const PRINTER_EDGE = 5
const SMALL_PT = 8.5
/** The words at the foot of the sheet: no line crosses them. */
const FOOT = 9

const diamond = ({ x, y }: Join): DrawCommand => ({
  kind: 'path',
  d: `M0 ${-DIAMOND}L${DIAMOND} 0L0 ${DIAMOND}L${-DIAMOND} 0Z`,
  x,
  y,
  scale: 1,
  fill: '#FFFFFF',
  stroke: SHEET_COLOURS.ink,
  strokeWidth: 0.35,
})

// The number, on the side of the edge that stays visible on this sheet; on white, whatever is under.
const joinNumber = ({ number, x, y, edge }: Join, isOver: boolean): readonly DrawCommand[] => {
  const off = (isOver ? 1 : -1) * (DIAMOND + 2.6)
  const centre = edge === 'vertical' ? { x: x + off, y } : { x, y: y + off }
  return [
    {
      kind: 'rect',
      x: centre.x - 2.2,
      y: centre.y - 1.9,
      width: 4.4,
      height: 3.8,
      radius: 1.9,
      fill: '#FFFFFF',
    },
    drawLabel(String(number), 'bold', JOIN_NUMBER_PT, {
      x: centre.x,
      y: centre.y + 1.1,
      colour: SHEET_COLOURS.ink,
      align: 'center',
    }),
  ]
}

const line = (x1: number, y1: number, x2: number, y2: number): LineCommand => ({
  kind: 'line',
  x1,
  y1,
  x2,
  y2,
  width: STROKES.thin,
  colour: SHEET_COLOURS.ink,
})

// Where this sheet is cut before it is glued over its neighbours: scissors at the start of each cut.
const cuts = ({ paper, place }: Tiling, { row, column }: Tile): readonly DrawCommand[] => {
  const middle = (PRINTER_EDGE + place.x) / 2
  return [
    ...(column > 0
      ? [
          line(place.x, PRINTER_EDGE, place.x, paper.heightMm - FOOT),
          ...namedPictogram('scissors', { x: middle, y: place.y + 18 }, 3),
          ...namedPictogram('scissors', { x: middle, y: place.y + place.height - 18 }, 3),
        ]
      : []),
    ...(row > 0
      ? [
          line(PRINTER_EDGE, place.y, paper.widthMm - PRINTER_EDGE, place.y),
          ...namedPictogram('scissors', { x: place.x + 18, y: middle }, 3),
          ...namedPictogram('scissors', { x: place.x + place.width - 18, y: middle }, 3),
        ]
      : []),
  ]
}

// A word in the strip that the next sheet will cover, on white so that the drawing does not blur it.
const glueWord = (
  text: string,
  centre: { readonly x: number; readonly y: number },
  rotate: number,
): DrawCommand => {
  const block = wrapText(text, 'bold', SMALL_PT, 300)
  const label = drawLabel(text, 'bold', SMALL_PT, {
    ...centre,
    y: centre.y + 1.05,
    colour: SHEET_COLOURS.ink,
    align: 'center',
  })
  const width = blockWidthMm(block) + 4
  return {
    kind: 'group',
    rotate,
    ...centre,
    marks: [
      {
        kind: 'rect',
        x: centre.x - width / 2,
        y: centre.y - 2.6,
        width,
        height: 5.2,
        radius: 1,
        fill: '#FFFFFF',
      },
      label,
    ],
  }
}

const dashed = (mark: LineCommand): LineCommand => ({ ...mark, dash: [1.2, 1.2] })

// The strips under the right and lower neighbours: where their edges come, and which page they are.
const glueStrips = (
  { place, overlap, columns, rows }: Tiling,
  { row, column }: Tile,
  index: number,
  t: Translate,
): readonly DrawCommand[] => {
  const right = place.x + place.width
  const bottom = place.y + place.height
  const words = (page: number) => t('printablesBoards.tiles.glueHere', { page })
  return [
    ...(column + 1 < columns
      ? [
          dashed(line(right - overlap, place.y, right - overlap, bottom)),
          glueWord(
            words(pageOfTile(index + 1)),
            { x: right - overlap / 2, y: place.y + (place.height - overlap) / 2 },
            -90,
          ),
        ]
      : []),
    ...(row + 1 < rows
      ? [
          dashed(line(place.x, bottom - overlap, right, bottom - overlap)),
          glueWord(
            words(pageOfTile(index + columns)),
            { x: place.x + (place.width - overlap) / 2, y: bottom - overlap / 2 },
            0,
          ),
        ]
      : []),
  ]
}

const clipped = (clip: Box, marks: readonly DrawCommand[]): DrawCommand => ({
  kind: 'group',
  rotate: 0,
  x: 0,
  y: 0,
  clip,
  marks,
})

/** One sheet of a tiled board: its part, join marks, cuts and the strips that get glue. */
export const tileSheetMarks = (
  { marks, tiling }: TiledBoard,
  index: number,
  t: Translate,
): readonly DrawCommand[] => {
  const tile = tiling.tiles[index]
  if (tile === undefined) return []
  const { place, scale } = tiling
  const dx = place.x - tile.part.x
  const dy = place.y - tile.part.y
  const joins = joinMarks(tiling).filter(({ under, over }) => under === index || over === index)
  return [
    clipped(place, [
      ...scaleMarks(marks, scale, dx, dy),
      ...glueStrips(tiling, tile, index, t),
      ...moveMarks(
        joins.flatMap((join) => [diamond(join), ...joinNumber(join, join.over === index)]),
        dx,
        dy,
      ),
    ]),
    ...cuts(tiling, tile),
  ]
}
