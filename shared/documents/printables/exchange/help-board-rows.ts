import type { PieceKind } from '#shared/schemas/outcome.schema.ts'
import type { PrintablePiece } from '../help-data.ts'
import type { PrintableData } from '../printable.ts'

export const BOARD_CONTENTS = ['expected', 'all', 'blank'] as const
export type BoardContent = (typeof BOARD_CONTENTS)[number]

/** One line of the board; without a piece: to be written by hand. */
export type BoardRow = {
  /**
   * Its own, on no other line of the board: the number of a piece is that of its session, which
   * another session has too, and many pieces have none.
   */
  readonly number: number
  readonly piece: PrintablePiece | null
  /** Who answered it, once it clicked; empty: found, by whom is not known. Null: still waits. */
  readonly answeredBy: string | null
}

/** One sheet: as many lines on each side. */
export type BoardSheet = Readonly<Record<PieceKind, readonly BoardRow[]>>

type Told = Omit<BoardRow, 'number'>

const BLANK: Told = { piece: null, answeredBy: null }
/** Lines left empty at least on each side: new needs come up in the room. */
const LEFT_EMPTY = 3
/** What clicked is there to give heart: a few lines of it do. */
const CLICKED_SHOWN = 4

const isShown =
  (content: BoardContent) =>
  ({ isExpected }: PrintablePiece): boolean =>
    content === 'all' || (content === 'expected' && isExpected)

const rowsOf = (kind: PieceKind, content: BoardContent, data: PrintableData): readonly Told[] => {
  const fits = isShown(content)
  const rows = data.pieces
    .filter((piece) => piece.kind === kind && fits(piece))
    .map((piece): Told => ({ piece, answeredBy: piece.answeredBy }))
  const answered = rows.filter(({ answeredBy }) => answeredBy !== null)
  // An offer that served once can serve again: it is told as a success, and goes on waiting.
  const waiting = rows.filter(
    ({ piece, answeredBy }) => answeredBy === null || piece?.state === 'open',
  )
  return [
    ...answered.slice(-CLICKED_SHOWN),
    ...waiting.filter((row) => !answered.slice(-CLICKED_SHOWN).includes(row)),
  ]
}

/**
 * What stands on the board: what clicked first, then what still waits, then lines to write on, on as
 * many sheets as it takes. Lines are numbered as they are read: down one side, then the other.
 */
export const boardSheets = (
  content: BoardContent,
  data: PrintableData,
  rowsPerSheet: number,
): readonly BoardSheet[] => {
  const need = rowsOf('need', content, data)
  const offer = rowsOf('offer', content, data)
  const longest = Math.max(need.length, offer.length)
  const sheets = Math.max(1, Math.ceil((longest + (longest === 0 ? 0 : LEFT_EMPTY)) / rowsPerSheet))
  const page = (rows: readonly Told[], sheet: number, before: number): readonly BoardRow[] =>
    Array.from({ length: rowsPerSheet }, (_, line) => ({
      number: before + line + 1,
      ...(rows[sheet * rowsPerSheet + line] ?? BLANK),
    }))
  return Array.from({ length: sheets }, (_, sheet) => ({
    need: page(need, sheet, 2 * sheet * rowsPerSheet),
    offer: page(offer, sheet, (2 * sheet + 1) * rowsPerSheet),
  }))
}
