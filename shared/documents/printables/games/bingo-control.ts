import { type BingoGrid, EMPTY_SQUARE, FREE_SQUARE } from '#shared/domain/games/bingo.ts'
import { lazyPage } from '../../lazy-page.ts'
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
/** Small grids side by side: closer ones where that saves a sheet. */
const ACROSS = [5, 6] as const

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

/** A row of small grids: where it stands, and its first grid. */
type GridRow = { readonly y: number; readonly first: number }

type ListPage = { readonly marks: DrawCommand[]; bottom: number }

// What each number stands for, in columns of as many lines where one sheet holds them, else in columns
// as long as the sheets.
const numberedList = (
  things: readonly string[],
  { top, end, width }: { readonly top: number; readonly end: number; readonly width: number },
): readonly ListPage[] => {
  const listWidth = (width - (LIST_COLUMNS - 1) * GAP) / LIST_COLUMNS
  const entries = things.map((thing) => wrapText(thing, 'regular', LIST_PT, listWidth - 8))
  const inColumns = (most: number): readonly ListPage[] => {
    let page: ListPage = { marks: [], bottom: top }
    const pages = [page]
    let [column, held, y] = [0, 0, top]
    entries.forEach((entry, index) => {
      const height = blockHeightMm(entry)
      if (held > 0 && (held === most || y + height > end)) {
        ;[column, held, y] = [column + 1, 0, top]
        if (column === LIST_COLUMNS) {
          column = 0
          page = { marks: [], bottom: top }
          pages.push(page)
        }
      }
      const x = SHEET_SIDE + column * (listWidth + GAP)
      page.marks.push(
        drawLabel(String(index + 1), 'bold', LIST_PT, {
          x: x + 5.5,
          y: y + 3.6,
          colour: SHEET_COLOURS.ink,
          align: 'right',
        }),
        ...drawBlock(entry, { x: x + 8, top: y, colour: SHEET_COLOURS.ink }),
      )
      held += 1
      y += height + 0.8
      page.bottom = Math.max(page.bottom, y)
    })
    return pages
  }
  const even = inColumns(Math.ceil(entries.length / LIST_COLUMNS))
  return even.length === 1 ? even : inColumns(entries.length)
}

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
  const inner = paper.widthMm - 2 * SHEET_SIDE
  const lists = numberedList(things, { top: head.bottom, end: bottom, width: inner })
  const listBottom = (lists.at(-1)?.bottom ?? head.bottom) + GAP
  const rowsIn = (top: number, height: number) =>
    Math.max(0, Math.floor((bottom - top + GAP) / (height + GAP)))
  // Where each row of small grids goes: below the list, then as many on each page of their own.
  const placed = (across: number) => {
    const width = (inner - (across - 1) * GAP) / across
    const height = width + 5.5
    const rows = Math.ceil(grids.length / across)
    const below = Math.min(rows, rowsIn(listBottom, height))
    const ownPages = Math.ceil((rows - below) / rowsIn(head.bottom, height))
    const each = Math.ceil((rows - below) / Math.max(1, ownPages))
    const rowsFrom = (top: number, from: number, count: number): readonly GridRow[] =>
      Array.from({ length: count }, (_, row) => ({
        y: top + row * (height + GAP),
        first: (from + row) * across,
      }))
    const pages = [
      ...lists.map((_, index) =>
        index === lists.length - 1 ? rowsFrom(listBottom, 0, below) : rowsFrom(0, 0, 0),
      ),
      ...Array.from({ length: ownPages }, (_, page) => {
        const from = below + page * each
        return rowsFrom(head.bottom, from, Math.min(each, rows - from))
      }),
    ]
    return { across, width, pages }
  }
  const { across, width, pages } = ACROSS.map(placed).reduce((best, tried) =>
    tried.pages.length < best.pages.length ? tried : best,
  )
  const rowMarks = ({ y: top, first }: GridRow) =>
    grids.slice(first, first + across).flatMap((grid, column) => {
      const title = t('printablesGames.bingo.grid', { number: first + column + 1 })
      return miniGrid(grid, title, { x: SHEET_SIDE + column * (width + GAP), y: top, width })
    })
  return pages.map((rows, index) =>
    lazyPage(paper, () => [
      ...head.marks,
      ...(lists[index]?.marks ?? []),
      ...rows.flatMap(rowMarks),
    ]),
  )
}
