import type { BackMode, CardPaper, CardSize } from '#shared/schemas/library.schema.ts'
import { PAPER_SIZES } from '../print-document.ts'
import { type Box, PRINTER_MARGIN } from './box.ts'
import { CARD_TRIM } from './card-trim.ts'

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
  /** How far the fill of a card goes beyond its trim, in mm; 0 when absent. */
  readonly bleed?: number
  /** Width along the edges where nothing is printed, in mm; `PRINTER_MARGIN` when absent. */
  readonly margin?: number
}

/** What decides where cards go. */
export type SheetChoice = {
  readonly size: CardSize
  readonly backMode: BackMode
  readonly paper: CardPaper
  /** The fill of the cards reaches their edge: they stand apart, each with its own bleed. */
  readonly bleeds: boolean
  /** Width along the edges where the printer prints nothing; `PRINTER_MARGIN` when absent. */
  readonly marginMm?: number
}

/** White between the trim (or the bleed) and its marks, and their length, in mm. */
const MARK_OFFSET = { plain: 1.5, afterBleed: 0.5 } as const
const MARK_LENGTH = { plain: 3.5, afterBleed: 3 } as const

/** From the trim to the near and to the far end of its marks, in mm. */
export const trimMarkReach = (bleed: number): { readonly near: number; readonly far: number } => {
  const kind = bleed > 0 ? 'afterBleed' : 'plain'
  const near = bleed + MARK_OFFSET[kind]
  return { near, far: near + MARK_LENGTH[kind] }
}

/** Height of the line of words above and below the marks, in mm. */
const LABEL_BAND = 4.5
/** From the fold to the bleed, in mm (printing.md 1.1, pnp-howto): a fold astray shows no other colour. */
const FOLD_CLEARANCE = 5
/** Widths of bleed, the best first (printing.md 1.1: 2–3 mm). */
const BLEEDS = [3, 2.5, 2] as const

type Grid = {
  readonly paper: SheetTemplate['paper']
  readonly columns: number
  readonly rows: number
  readonly axis?: Fold['axis']
  readonly bleed: number
  readonly margin: number
}

// How many times a length goes into a space, with so much between two; sums of decimals may be a
// hair too long.
const times = (space: number, length: number, gap: number) =>
  Math.max(0, Math.floor((space + gap + 1e-6) / (length + gap)))

const foldGap = (bleed: number) => (bleed > 0 ? 2 * (bleed + FOLD_CLEARANCE) : 0)

const fitsPair = (space: number, length: number, bleed: number) =>
  2 * length + foldGap(bleed) <= space + 1e-6

// Grids of a bleed, upright then on the side: cards, marks and words all within what is printed.
const gridsFor = (choice: SheetChoice, bleed: number): readonly Grid[] => {
  const { width, height } = CARD_TRIM[choice.size]
  // Beyond 12 mm a printer is not the problem: the same sheets serve, and the label is lost.
  const margin = Math.min(12, Math.max(PRINTER_MARGIN, choice.marginMm ?? PRINTER_MARGIN))
  const { far } = trimMarkReach(bleed)
  const upright = PAPER_SIZES[choice.paper]
  const onItsSide = { widthMm: upright.heightMm, heightMm: upright.widthMm }
  return [upright, onItsSide].flatMap((paper): Grid[] => {
    const across = paper.widthMm - 2 * (margin + far)
    const down = paper.heightMm - 2 * (margin + far + LABEL_BAND)
    const columns = times(across, width, 2 * bleed)
    const rows = times(down, height, 2 * bleed)
    if (choice.backMode !== 'foldOver') return [{ paper, columns, rows, bleed, margin }]
    return [
      ...(fitsPair(down, height, bleed)
        ? [{ paper, columns, rows: 2, axis: 'horizontal', bleed, margin } as const]
        : []),
      ...(fitsPair(across, width, bleed)
        ? [{ paper, columns: 2, rows, axis: 'vertical', bleed, margin } as const]
        : []),
    ]
  })
}

const cardsOn = ({ columns, rows, axis }: Grid) => (columns * rows) / (axis === undefined ? 1 : 2)

const templateOf = (
  size: CardSize,
  { paper, columns, rows, axis, bleed, margin }: Grid,
): SheetTemplate => {
  const { width, height } = CARD_TRIM[size]
  const gapX = axis === 'vertical' ? foldGap(bleed) : 2 * bleed
  const gapY = axis === 'horizontal' ? foldGap(bleed) : 2 * bleed
  const blockWidth = columns * width + (columns - 1) * gapX
  const blockHeight = rows * height + (rows - 1) * gapY
  const block = {
    x: (paper.widthMm - blockWidth) / 2,
    y: (paper.heightMm - blockHeight) / 2,
    width: blockWidth,
    height: blockHeight,
  }
  const cell = (column: number, row: number): Box => ({
    x: block.x + column * (width + gapX),
    y: block.y + row * (height + gapY),
    width,
    height,
  })
  const range = (count: number) => Array.from({ length: count }, (_, index) => index)
  const common = { paper, block, bleed, margin }
  if (axis === undefined) {
    const slots = range(rows).flatMap((row) =>
      range(columns).map((column) => ({ front: cell(column, row) })),
    )
    return { ...common, slots }
  }
  if (axis === 'horizontal') {
    const slots = range(columns).map((column) => ({
      front: cell(column, 0),
      back: { ...cell(column, 1), turned: true },
    }))
    return { ...common, slots, fold: { axis, at: paper.heightMm / 2 } }
  }
  const slots = range(rows).map((row) => ({
    front: cell(0, row),
    back: { ...cell(1, row), turned: false },
  }))
  return { ...common, slots, fold: { axis, at: paper.widthMm / 2 } }
}

const best = (grids: readonly Grid[]): Grid | undefined => {
  const [first, ...others] = grids.filter((grid) => cardsOn(grid) > 0)
  return others.reduce(
    (chosen, other) => (chosen !== undefined && cardsOn(other) > cardsOn(chosen) ? other : chosen),
    first,
  )
}

/**
 * The sheet on which the most cards go, in a block that straight cuts take apart, with its trim
 * marks and its words inside what printers print. On A4:
 *
 * | size | fronts, both sides | fold-over | with a fill to the edge |
 * |---|---|---|---|
 * | mini 44 × 68 | 12 | 6 | 12, 5 |
 * | bridge 57 × 89 | 9 | 4 | 6, 3 |
 * | poker 63 × 88 | 9 | 4 | 8, 2 |
 * | square 70 × 70 | 6 | 3 | 6, 3 |
 * | tarot 70 × 120 | 4 | 2 | 4, 2 |
 * | A7 74 × 105 | 4 | 2 | 4, 2 |
 * | A6 105 × 148 | 2 | 1 | 2, 1 |
 * | business 85 × 55 | 9 | 4 | 9, 4 |
 *
 * Fold-over cards all share one fold in the middle of the sheet: fold once, glue, then cut. A fold
 * under the fronts turns what is under it upside down, so those backs are printed turned by 180°; a
 * fold at their right does not. Blocks stay where they are on a part-filled sheet: re-centring
 * shifted cards by a millimetre (printing.md 1.2, point 9).
 *
 * Cards whose fill reaches the edge stand apart, so that none bleeds into its neighbour; the bleed
 * is the widest that costs no card.
 */
export const sheetTemplate = (choice: SheetChoice): SheetTemplate => {
  const grids = (choice.bleeds ? BLEEDS : [0]).flatMap((bleed) => gridsFor(choice, bleed))
  const grid = best(grids)
  if (grid === undefined) throw new Error(`no sheet for ${JSON.stringify(choice)}`)
  return templateOf(choice.size, grid)
}
