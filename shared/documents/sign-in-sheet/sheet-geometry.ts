import type { SignInMode } from '#shared/schemas/session.schema.ts'
import { PAPER_SIZES } from '../print-document.ts'

/** A column or a page area: left edge and width in millimetres. */
export type Span = { readonly x: number; readonly width: number }

export type SheetPaper = {
  readonly widthMm: number
  readonly heightMm: number
  readonly content: Span
  readonly top: number
  readonly bottom: number
}

// Home printers leave 5 mm unprinted at worst; clipboards hold the top.
const MARGINS = { side: 12, top: 10, bottom: 8 } as const

const paper = (widthMm: number, heightMm: number): SheetPaper => ({
  widthMm,
  heightMm,
  content: { x: MARGINS.side, width: widthMm - 2 * MARGINS.side },
  top: MARGINS.top,
  bottom: heightMm - MARGINS.bottom,
})

const { widthMm: short, heightMm: long } = PAPER_SIZES.a4

/** Portrait for a workshop of one or two parts; landscape for training and for more columns. */
export const sheetPaper = (mode: SignInMode, partCount: number): SheetPaper =>
  mode === 'workshop' && partCount <= 2 ? paper(short, long) : paper(long, short)

export type SheetColumns = {
  readonly number: Span
  readonly name: Span
  readonly structure: Span
  readonly signatures: readonly Span[]
}

// Shares of the width left beside the line numbers: names, structure, signatures together.
const SHARES = {
  portrait: [
    [0.36, 0.28, 0.36],
    [0.32, 0.25, 0.43],
  ],
  landscape: [
    [0.31, 0.26, 0.43],
    [0.29, 0.21, 0.5],
    [0.27, 0.17, 0.56],
    [0.245, 0.175, 0.58],
  ],
} as const

const NUMBER_WIDTH = 12

/** Columns of the table for one to four signatures a line; `besideName`: mm taken before the names. */
export const sheetColumns = (
  { widthMm, heightMm, content }: SheetPaper,
  count: number,
  besideName = 0,
): SheetColumns => {
  const shares = SHARES[widthMm < heightMm ? 'portrait' : 'landscape']
  const [names, structures, signatures] = shares[count - 1] ??
    shares[shares.length - 1] ?? [1, 0, 0]
  const room = content.width - NUMBER_WIDTH
  // Structures wrap more easily than names: they give the most of it.
  const given = Math.min(besideName * 0.4, room * structures * 0.22)
  const name = { x: content.x + NUMBER_WIDTH, width: room * names + given }
  const structure = { x: name.x + name.width, width: room * structures - given }
  const first = structure.x + structure.width
  const width = (room * signatures) / count
  return {
    number: { x: content.x, width: NUMBER_WIDTH },
    name,
    structure,
    signatures: Array.from({ length: count }, (_, index) => ({ x: first + index * width, width })),
  }
}
