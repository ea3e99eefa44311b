import type { DrawCommand } from '../print-document.ts'

/** A line that stays whole, in millimetres. */
export type FlowLine = {
  readonly height: number
  readonly draw: (x: number, top: number) => readonly DrawCommand[]
  /** No page ends after this line while the column goes on: a title stays with what it heads. */
  readonly keep?: boolean
}

/** Lines one under the other; the columns of a row run side by side. */
export type FlowColumn = { readonly x: number; readonly lines: readonly FlowLine[] }

/** What of a row stands on one page. */
export type FlowPiece = {
  readonly top: number
  readonly bottom: number
  readonly isFirst: boolean
  readonly isLast: boolean
}

export type FlowRow = {
  readonly columns: readonly FlowColumn[]
  readonly paddingTop: number
  readonly paddingBottom: number
  /** Least height of the whole row. */
  readonly least?: number
  /** Marks behind the words of each piece. */
  readonly frame?: (piece: FlowPiece) => readonly DrawCommand[]
  /** Head of what follows: never the last of its page. */
  readonly keepWithNext?: boolean
  /** Set again above the row where it begins a page: what the columns of its table are. */
  readonly head?: FlowRow
  /** Said above the rest of the row on the next page. */
  readonly continued?: FlowLine & { readonly x: number }
}

type Range = { readonly from: number; readonly to: number }

/** A row, or a part of one, at its place: `top` counts from the first row of the page. */
export type PlacedPiece = FlowPiece & { readonly row: FlowRow; readonly ranges: readonly Range[] }

export type FlowRoom = { readonly firstPage: number; readonly nextPages: number }

const sum = (lines: readonly FlowLine[]): number =>
  lines.reduce((height, line) => height + line.height, 0)

const columnsHeight = ({ columns }: FlowRow, ranges: readonly Range[]): number =>
  Math.max(
    0,
    ...columns.map(({ lines }, index) => {
      const { from, to } = ranges[index] ?? { from: 0, to: 0 }
      return sum(lines.slice(from, to))
    }),
  )

const whole = ({ columns }: FlowRow): Range[] =>
  columns.map(({ lines }) => ({ from: 0, to: lines.length }))

/** Height of a row that is not cut. */
export const rowHeight = (row: FlowRow): number =>
  Math.max(row.least ?? 0, row.paddingTop + columnsHeight(row, whole(row)) + row.paddingBottom)

// Lines up to the first after which a page may end.
const leastLines = (lines: readonly FlowLine[], from: number): number => {
  let to = from
  while (to < lines.length && lines[to]?.keep === true) to += 1
  return Math.min(lines.length, to + 1)
}

const leastPiece = (row: FlowRow): number =>
  row.paddingTop +
  columnsHeight(
    row,
    row.columns.map(({ lines }) => ({ from: 0, to: leastLines(lines, 0) })),
  ) +
  row.paddingBottom

/** A row below this share of a page goes whole to the next one rather than being cut. */
const WHOLE_SHARE = 0.34
const ROUNDING = 1e-6

const fits = (height: number, room: number) => height <= room + ROUNDING

const linesWithin = (lines: readonly FlowLine[], from: number, room: number): number => {
  let to = from
  let used = 0
  for (let index = from; index < lines.length; index += 1) {
    used += lines[index]?.height ?? 0
    if (!fits(used, room)) break
    if (lines[index]?.keep !== true || index === lines.length - 1) to = index + 1
  }
  return to
}

class Pages {
  readonly all: PlacedPiece[][] = [[]]
  private used = 0
  private readonly room: FlowRoom

  constructor(room: FlowRoom) {
    this.room = room
  }

  get height(): number {
    return this.all.length === 1 ? this.room.firstPage : this.room.nextPages
  }
  get left(): number {
    return this.height - this.used
  }
  get isEmpty(): boolean {
    return this.used === 0
  }
  turn(): void {
    this.all.push([])
    this.used = 0
  }
  put(
    row: FlowRow,
    ranges: readonly Range[],
    height: number,
    ends: Pick<FlowPiece, 'isFirst' | 'isLast'>,
  ): void {
    const piece = { row, ranges, top: this.used, bottom: this.used + height, ...ends }
    this.all.at(-1)?.push(piece)
    this.used += height
  }
}

const continuedHeight = ({ continued }: FlowRow, isFirst: boolean): number =>
  isFirst || continued === undefined ? 0 : continued.height

const split = (row: FlowRow, pages: Pages): void => {
  let from = row.columns.map(() => 0)
  let isFirst = true
  for (;;) {
    const above = row.paddingTop + continuedHeight(row, isFirst)
    const room = pages.left - above - row.paddingBottom
    const ranges = row.columns.map(({ lines }, index) => {
      const start = from[index] ?? 0
      const to = linesWithin(lines, start, room)
      // On an empty page something must be placed, or it would never end.
      return { from: start, to: to > start || !pages.isEmpty ? to : leastLines(lines, start) }
    })
    const stuck = row.columns.some(({ lines }, index) => {
      const { from: start, to } = ranges[index] ?? { from: 0, to: 0 }
      return start < lines.length && to === start
    })
    if (stuck && !pages.isEmpty) {
      pages.turn()
      continue
    }
    const isLast = row.columns.every(({ lines }, index) => ranges[index]?.to === lines.length)
    const height = above + columnsHeight(row, ranges) + row.paddingBottom
    pages.put(row, ranges, height, { isFirst, isLast })
    if (isLast) return
    from = ranges.map(({ to }) => to)
    isFirst = false
    pages.turn()
  }
}

// What must stand together from the top of `rows[index]`: a head with the least of what it heads.
const needed = (rows: readonly FlowRow[], index: number, page: number): number => {
  const row = rows[index]
  if (row === undefined) return 0
  const height = rowHeight(row)
  if (!fits(height, page * WHOLE_SHARE)) return Math.min(height, leastPiece(row))
  return row.keepWithNext === true ? height + needed(rows, index + 1, page) : height
}

/**
 * Lays rows out on pages: in order, nothing dropped. A short row stays whole; a tall one is cut
 * between lines, each column on its own; a head stays with what it heads.
 */
export const flowRows = (
  rows: readonly FlowRow[],
  room: FlowRoom,
): readonly (readonly PlacedPiece[])[] => {
  const pages = new Pages(room)
  rows.forEach((row, index) => {
    if (!pages.isEmpty && !fits(needed(rows, index, room.nextPages), pages.left)) pages.turn()
    if (pages.isEmpty && row.head !== undefined) {
      pages.put(row.head, whole(row.head), rowHeight(row.head), { isFirst: true, isLast: true })
    }
    const height = rowHeight(row)
    if (fits(height, pages.left))
      pages.put(row, whole(row), height, { isFirst: true, isLast: true })
    else split(row, pages)
  })
  return pages.all
}

/** A last page filled less than that is worth closer lines on the others. */
const NEARLY_EMPTY = 0.3
/** White around rows and leading of their lines, as shares of what is usual. */
const CLOSER = [
  { white: 0.6, leading: 0.98 },
  { white: 0.35, leading: 0.95 },
  { white: 0.2, leading: 0.92 },
] as const

type Closer = { readonly white: number; readonly leading: number }

const closerRow = (row: FlowRow, { white, leading }: Closer): FlowRow => ({
  ...row,
  paddingTop: row.paddingTop * white,
  paddingBottom: row.paddingBottom * white,
  ...(row.least === undefined ? {} : { least: row.least * leading }),
  ...(row.head === undefined ? {} : { head: closerRow(row.head, { white, leading }) }),
  columns: row.columns.map((column) => ({
    ...column,
    lines: column.lines.map((line) => ({ ...line, height: line.height * leading })),
  })),
})

/** The same rows, a little closer when that saves a last page with next to nothing on it. */
export const flowRowsClosely = (
  rows: readonly FlowRow[],
  room: FlowRoom,
): readonly (readonly PlacedPiece[])[] => {
  const usual = flowRows(rows, room)
  const filled = usual.at(-1)?.at(-1)?.bottom ?? 0
  if (usual.length < 2 || filled > NEARLY_EMPTY * room.nextPages) return usual
  for (const share of CLOSER) {
    const closer = flowRows(
      rows.map((row) => closerRow(row, share)),
      room,
    )
    if (closer.length < usual.length) return closer
  }
  return usual
}

/** Draws one piece; `top` of the first row of the page in millimetres. */
export const drawPiece = (piece: PlacedPiece, pageTop: number): readonly DrawCommand[] => {
  const { row, ranges, isFirst } = piece
  const top = pageTop + piece.top
  const marks: DrawCommand[] = []
  if (row.frame) marks.push(...row.frame({ ...piece, top, bottom: pageTop + piece.bottom }))
  let start = top + row.paddingTop
  if (!isFirst && row.continued !== undefined) {
    marks.push(...row.continued.draw(row.continued.x, start))
    start += row.continued.height
  }
  row.columns.forEach(({ x, lines }, index) => {
    const { from, to } = ranges[index] ?? { from: 0, to: 0 }
    let y = start
    for (const line of lines.slice(from, to)) {
      marks.push(...line.draw(x, y))
      y += line.height
    }
  })
  return marks
}
