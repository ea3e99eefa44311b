import type { Box } from './box.ts'

// Posters on ordinary sheets: the board is cut into equal parts that overlap, one a sheet. Each sheet
// but the first of its row (column) is cut along its left (top) edge and glued over its neighbour.

export type SheetSize = { readonly widthMm: number; readonly heightMm: number }

export type TilingOptions = {
  /** Width that two neighbours both carry, in mm: where the glue goes. */
  readonly overlap: number
  /** White kept along the edges of every sheet, in mm: printer margin, room for the cut and the foot. */
  readonly margins: {
    readonly left: number
    readonly top: number
    readonly right: number
    readonly bottom: number
  }
  /**
   * Least enlargement accepted when it saves sheets: at 1 the board keeps its exact size; at 0.87 an A1
   * comes out on eight A4 sheets, a little smaller, rather than on fifteen.
   */
  readonly smallest: number
}

/** One sheet of the board. */
export type Tile = {
  /** From 0, from the top left. */
  readonly row: number
  readonly column: number
  /** What it carries of the board, in mm from the board's top left corner. */
  readonly part: Box
}

export type Tiling = {
  /** The sheets, upright or on their side. */
  readonly paper: SheetSize
  /** Where the part lies on its sheet: the same on all of them. */
  readonly place: Box
  readonly columns: number
  readonly rows: number
  readonly overlap: number
  /** Enlargement of the board asked for, 1 or a little less. */
  readonly scale: number
  /** The board as it comes out once glued. */
  readonly board: SheetSize
  /** Row after row. */
  readonly tiles: readonly Tile[]
}

// Lengths that differ by less are equal.
const ROUNDING = 1e-6

/** Sheets in a row whose parts of `area` mm overlap and together reach `length` mm. */
const sheetsAlong = (length: number, area: number, overlap: number) =>
  Math.max(1, Math.ceil((length - overlap) / (area - overlap) - ROUNDING))

/** Length that `count` parts reach at most. */
const reach = (count: number, area: number, overlap: number) => count * (area - overlap) + overlap

const areaOf = ({ widthMm, heightMm }: SheetSize, { margins }: TilingOptions) => ({
  width: widthMm - margins.left - margins.right,
  height: heightMm - margins.top - margins.bottom,
})

type Choice = {
  readonly paper: SheetSize
  readonly columns: number
  readonly rows: number
  readonly scale: number
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

const choicesFor = (board: SheetSize, paper: SheetSize, options: TilingOptions): Choice[] => {
  const { width, height } = areaOf(paper, options)
  const { overlap, smallest } = options
  const most = {
    columns: sheetsAlong(board.widthMm, width, overlap),
    rows: sheetsAlong(board.heightMm, height, overlap),
  }
  return upTo(most.columns)
    .flatMap((columns) =>
      upTo(most.rows).map((rows) => ({
        paper,
        columns,
        rows,
        scale: Math.min(
          1,
          reach(columns, width, overlap) / board.widthMm,
          reach(rows, height, overlap) / board.heightMm,
        ),
      })),
    )
    .filter(({ scale }) => scale >= smallest - ROUNDING)
}

// Fewest sheets, then the largest board; upright sheets come first.
const compare = (one: Choice, other: Choice): number =>
  one.columns * one.rows - other.columns * other.rows ||
  (Math.abs(one.scale - other.scale) < ROUNDING ? 0 : other.scale - one.scale)

const turned = ({ widthMm, heightMm }: SheetSize): SheetSize => ({
  widthMm: heightMm,
  heightMm: widthMm,
})

const bestChoice = (board: SheetSize, paper: SheetSize, options: TilingOptions): Choice => {
  const [first, ...others] = [paper, turned(paper)].flatMap((side) =>
    choicesFor(board, side, options),
  )
  if (first === undefined) throw new Error('a board can always be tiled at its exact size')
  return others.reduce((best, choice) => (compare(choice, best) < 0 ? choice : best), first)
}

/**
 * Cuts a board of any size into the fewest sheets of `paper` (given upright), turned on their side
 * when that takes fewer. All parts are of one size and lie at one place of their sheet.
 */
export const tileBoard = (board: SheetSize, paper: SheetSize, options: TilingOptions): Tiling => {
  const { overlap, margins } = options
  const { columns, rows, scale, ...choice } = bestChoice(board, paper, options)
  const scaled = { widthMm: board.widthMm * scale, heightMm: board.heightMm * scale }
  const width = (scaled.widthMm + (columns - 1) * overlap) / columns
  const height = (scaled.heightMm + (rows - 1) * overlap) / rows
  return {
    paper: choice.paper,
    place: { x: margins.left, y: margins.top, width, height },
    columns,
    rows,
    overlap,
    scale,
    board: scaled,
    tiles: Array.from({ length: columns * rows }, (_, index) => {
      const row = Math.floor(index / columns)
      const column = index % columns
      return {
        row,
        column,
        part: { x: column * (width - overlap), y: row * (height - overlap), width, height },
      }
    }),
  }
}

/** A mark that two neighbours share: laid one on the other, its halves meet. */
export type Join = {
  /** From 1; the same on both sheets. */
  readonly number: number
  /** On the board once glued, on the edge of the sheet that lies on top. */
  readonly x: number
  readonly y: number
  /** Direction of that edge. */
  readonly edge: 'vertical' | 'horizontal'
  /** Indexes of the sheet that lies under and of the one that is glued over it. */
  readonly under: number
  readonly over: number
}

// Two marks an edge, clear of the corners where four sheets overlap.
const ALONG = [0.2, 0.8] as const

/** The join marks of every edge where two sheets meet. */
export const joinMarks = ({ tiles, columns, rows, overlap }: Tiling): readonly Join[] =>
  tiles
    .flatMap(({ row, column, part }, under): Omit<Join, 'number'>[] => {
      const along = (start: number, length: number) =>
        ALONG.map((share) => start + overlap + (length - 2 * overlap) * share)
      return [
        ...(column + 1 < columns
          ? along(part.y, part.height).map((y) => ({
              x: part.x + part.width - overlap,
              y,
              edge: 'vertical' as const,
              under,
              over: under + 1,
            }))
          : []),
        ...(row + 1 < rows
          ? along(part.x, part.width).map((x) => ({
              x,
              y: part.y + part.height - overlap,
              edge: 'horizontal' as const,
              under,
              over: under + columns,
            }))
          : []),
      ]
    })
    .map((join, index) => ({ number: index + 1, ...join }))
