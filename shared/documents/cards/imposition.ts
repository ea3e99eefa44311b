import type { BackMode, CardSize } from '#shared/schemas/library.schema.ts'
import { PAPER_SIZES } from '../print-document.ts'

/** A rectangle in millimetres from the top left corner of the page. */
export type Box = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Cards after cutting, in millimetres, upright. */
export const CARD_TRIM = {
  poker: { width: 63, height: 88 },
  a7: { width: 74, height: 105 },
  a6: { width: 105, height: 148 },
} as const satisfies Record<CardSize, { width: number; height: number }>

/** Width along each edge of the paper where ordinary printers print nothing (printing.md 1.3). */
export const PRINTER_MARGIN = 5

/** Where one card goes: its front, and for fold-over cards its back on the same side of the paper. */
export type CardSlot = {
  readonly front: Box
  /** `turned`: printed upside down, so that it reads upright once folded. */
  readonly back?: Box & { readonly turned: boolean }
}

export type Fold = {
  /** `horizontal`: across the page, the back under the front; `vertical`: the back at its right. */
  readonly axis: 'horizontal' | 'vertical'
  /** Height (horizontal) or distance from the left edge (vertical) of the fold. */
  readonly at: number
}

/** The fixed places of a sheet: the same on a full and on a part-filled one. */
export type SheetTemplate = {
  readonly paper: { readonly widthMm: number; readonly heightMm: number }
  readonly slots: readonly CardSlot[]
  /** Everything that is cut out, backs included. */
  readonly block: Box
  readonly fold?: Fold
}

type Grid = {
  readonly paper: SheetTemplate['paper']
  readonly columns: number
  readonly rows: number
  readonly axis?: Fold['axis']
}

const PORTRAIT = PAPER_SIZES.a4
const LANDSCAPE = { widthMm: PORTRAIT.heightMm, heightMm: PORTRAIT.widthMm }

// How many times a length goes into the printable part of an edge.
const times = (edge: number, length: number) =>
  Math.max(0, Math.floor((edge - 2 * PRINTER_MARGIN) / length))

const gridsFor = (size: CardSize, backMode: BackMode): readonly Grid[] => {
  const { width, height } = CARD_TRIM[size]
  return [PORTRAIT, LANDSCAPE].flatMap((paper): Grid[] => {
    const columns = times(paper.widthMm, width)
    const rows = times(paper.heightMm, height)
    if (backMode === 'single') return [{ paper, columns, rows }]
    return [
      ...(rows >= 2 ? [{ paper, columns, rows: 2, axis: 'horizontal' } as const] : []),
      ...(columns >= 2 ? [{ paper, columns: 2, rows, axis: 'vertical' } as const] : []),
    ]
  })
}

const templateOf = (size: CardSize, { paper, columns, rows, axis }: Grid): SheetTemplate => {
  const { width, height } = CARD_TRIM[size]
  const block = {
    x: (paper.widthMm - columns * width) / 2,
    y: (paper.heightMm - rows * height) / 2,
    width: columns * width,
    height: rows * height,
  }
  const cell = (column: number, row: number): Box => ({
    x: block.x + column * width,
    y: block.y + row * height,
    width,
    height,
  })
  const range = (count: number) => Array.from({ length: count }, (_, index) => index)
  if (axis === undefined) {
    const slots = range(rows).flatMap((row) =>
      range(columns).map((column) => ({ front: cell(column, row) })),
    )
    return { paper, slots, block }
  }
  if (axis === 'horizontal') {
    const slots = range(columns).map((column) => ({
      front: cell(column, 0),
      back: { ...cell(column, 1), turned: true },
    }))
    return { paper, slots, block, fold: { axis, at: block.y + height } }
  }
  const slots = range(rows).map((row) => ({
    front: cell(0, row),
    back: { ...cell(1, row), turned: false },
  }))
  return { paper, slots, block, fold: { axis, at: block.x + width } }
}

/**
 * The sheet on which the most cards go, on A4, 5 mm from every edge, in a block that straight cuts
 * take apart.
 *
 * | size | single | fold-over |
 * |---|---|---|
 * | poker 63 × 88 | 9, portrait | 4, landscape, one fold across |
 * | A7 74 × 105 | 4, portrait (8 would need the whole A4, edges included) | 2, portrait, one fold across |
 * | A6 105 × 148 | 2, landscape | 1, landscape, one fold down the middle |
 *
 * Fold-over cards all share one fold in the middle of the sheet: fold once, glue, then cut. A fold
 * under the fronts turns what is under it upside down, so those backs are printed turned by 180°; a
 * fold at their right does not. Blocks stay where they are on a part-filled sheet: re-centring
 * shifted cards by a millimetre (printing.md 1.2, point 9).
 */
export const sheetTemplate = (size: CardSize, backMode: BackMode): SheetTemplate => {
  const [first, ...others] = gridsFor(size, backMode).map((grid) => templateOf(size, grid))
  if (first === undefined) throw new Error(`no sheet for ${size} ${backMode}`)
  return others.reduce(
    (best, other) => (other.slots.length > best.slots.length ? other : best),
    first,
  )
}

/** What goes on one sheet: the items in the order of the slots, possibly fewer than slots. */
export type Sheet<Item> = readonly Item[]

/** Deals each item out as many times as its copies, one a slot, sheet after sheet. */
export const impose = <Item extends { readonly copies: number }>(
  items: readonly Item[],
  slotsPerSheet: number,
): readonly Sheet<Item>[] => {
  const dealt = items.flatMap((item) => Array.from({ length: item.copies }, () => item))
  return Array.from({ length: Math.ceil(dealt.length / slotsPerSheet) }, (_, sheet) =>
    dealt.slice(sheet * slotsPerSheet, (sheet + 1) * slotsPerSheet),
  )
}
