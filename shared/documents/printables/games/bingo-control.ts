import { type BingoGrid, EMPTY_SQUARE, FREE_SQUARE } from '#shared/domain/games/bingo.ts'
import { namedPictogram } from '../../plan/energy-marks.ts'
import type { DrawCommand, PrintContext } from '../../print-document.ts'
import { SHEET_COLOURS, STROKES } from '../../sheet-theme.ts'
import { blockHeightMm, drawBlock, drawLabel, wrapText } from '../../text-layout.ts'
import { type PaperSize, SHEET_FOOT, SHEET_MARGIN, type UnfootedPage } from '../printable-frame.ts'
import { SHEET_SIDE, sheetTitle } from '../sheet-title.ts'

// For whoever leads the game: what each number stands for, then every grid as numbers. A winner is
// checked at a glance, and a lost grid is copied out by hand.

const GAP = 5
const LIST_COLUMNS = 3
const LIST_PT = 10
const ACROSS = 5

const miniGrid = (
  grid: BingoGrid,
  title: string,
  { x, y, width }: { x: number; y: number; width: number },
): readonly DrawCommand[] => {
  const side = Math.round(Math.sqrt(grid.length))
  const step = width / side
  const top = y + 5.5
  return [
    drawLabel(title, 'bold', 11, { x, y: y + 3.8, colour: SHEET_COLOURS.ink }),
    ...grid.flatMap((square, index): DrawCommand[] => {
      const left = x + (index % side) * step
      const above = top + Math.floor(index / side) * step
      const centre = { x: left + step / 2, y: above + step / 2 }
      return [
        {
          kind: 'rect',
          x: left,
          y: above,
          width: step,
          height: step,
          stroke: SHEET_COLOURS.rule,
          strokeWidth: STROKES.thin,
        },
        ...(square === FREE_SQUARE
          ? namedPictogram('confetti', centre, Math.min(5, step * 0.7))
          : square === EMPTY_SQUARE
            ? []
            : [
                drawLabel(String(square + 1), 'regular', step > 8 ? 11 : 9, {
                  x: centre.x,
                  y: centre.y + 1.3,
                  colour: SHEET_COLOURS.ink,
                  align: 'center',
                }),
              ]),
      ]
    }),
  ]
}

type Cursor = { readonly pages: DrawCommand[][]; y: number }

/** Facilitator's sheets: numbered list, then all the grids. `title` says which draw they belong to. */
export const bingoControlPages = (
  {
    paper,
    grids,
    things,
    seed,
    lowInk,
  }: {
    readonly paper: PaperSize
    readonly grids: readonly BingoGrid[]
    readonly things: readonly string[]
    readonly seed: number
    readonly lowInk: boolean
  },
  { t }: PrintContext,
): readonly UnfootedPage[] => {
  const head = sheetTitle(paper, {
    pictogram: 'eye-check',
    title: t('printablesGames.bingo.controlTitle'),
    subtitle: t('printablesGames.bingo.controlHow'),
    corner: {
      large: t('printablesGames.bingo.draw', { seed: String(seed) }),
      small: t('printablesGames.bingo.gridCount', { count: grids.length }),
    },
    lowInk,
  })
  const bottom = paper.heightMm - SHEET_MARGIN - SHEET_FOOT
  const cursor: Cursor = { pages: [[...head.marks]], y: head.bottom }
  const marksHere = () => cursor.pages.at(-1) ?? []
  const turnPage = () => {
    cursor.pages.push([...head.marks])
    cursor.y = head.bottom
  }

  const inner = paper.widthMm - 2 * SHEET_SIDE
  const listWidth = (inner - (LIST_COLUMNS - 1) * GAP) / LIST_COLUMNS
  const entries = things.map((thing) => wrapText(thing, 'regular', LIST_PT, listWidth - 8))
  const heights = entries.map((entry) => blockHeightMm(entry) + 0.8)
  const perColumn = Math.ceil(things.length / LIST_COLUMNS)
  let deepest = cursor.y
  entries.forEach((entry, index) => {
    const column = Math.floor(index / perColumn)
    const first = column * perColumn
    const top = cursor.y + heights.slice(first, index).reduce((sum, each) => sum + each, 0)
    const x = SHEET_SIDE + column * (listWidth + GAP)
    marksHere().push(
      drawLabel(String(index + 1), 'bold', LIST_PT, {
        x: x + 5.5,
        y: top + 3.6,
        colour: SHEET_COLOURS.ink,
        align: 'right',
      }),
      ...drawBlock(entry, { x: x + 8, top, colour: SHEET_COLOURS.ink }),
    )
    deepest = Math.max(deepest, top + (heights[index] ?? 0))
  })
  cursor.y = deepest + GAP

  const width = (inner - (ACROSS - 1) * GAP) / ACROSS
  const height = width + 5.5
  for (let start = 0; start < grids.length; start += ACROSS) {
    if (cursor.y + height > bottom) turnPage()
    grids.slice(start, start + ACROSS).forEach((grid, column) => {
      const title = t('printablesGames.bingo.grid', { number: start + column + 1 })
      const place = { x: SHEET_SIDE + column * (width + GAP), y: cursor.y, width }
      marksHere().push(...miniGrid(grid, title, place))
    })
    cursor.y += height + GAP
  }
  return cursor.pages.map((marks) => ({ ...paper, marks }))
}
