import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldMarks } from '#shared/documents/cards/sheet-marks.ts'
import { type Box, grownBox, PRINTER_MARGIN } from '#shared/documents/imposition/box.ts'
import { CARD_TRIM } from '#shared/documents/imposition/card-trim.ts'
import { type SheetChoice, sheetTemplate } from '#shared/documents/imposition/sheet-template.ts'
import { cutLines, trimMarks } from '#shared/documents/imposition/trim-marks.ts'
import { BACK_MODES, CARD_PAPERS, CARD_SIZES } from '#shared/schemas/library.schema.ts'
import { deckContext } from '#tests/helpers/decks.ts'
import { boundsOf } from '#tests/helpers/mark-bounds.ts'

const SHEETS: readonly SheetChoice[] = CARD_SIZES.flatMap((size) =>
  BACK_MODES.flatMap((backMode) =>
    CARD_PAPERS.flatMap((paper) =>
      [false, true].map((bleeds) => ({ size, backMode, paper, bleeds })),
    ),
  ),
)

const boxesOf = ({ slots }: ReturnType<typeof sheetTemplate>): readonly Box[] =>
  slots.flatMap(({ front, back }) => (back === undefined ? [front] : [front, back]))

const overlap = (one: Box, other: Box) =>
  one.x < other.x + other.width - 0.001 &&
  other.x < one.x + one.width - 0.001 &&
  one.y < other.y + other.height - 0.001 &&
  other.y < one.y + one.height - 0.001

describe.each(SHEETS)(
  'the sheet of $size cards, $backMode, on $paper, with a fill to the edge: $bleeds',
  (choice) => {
    const template = sheetTemplate(choice)
    const { paper, bleed = 0 } = template
    const boxes = boxesOf(template)
    const isPrinted = ({ x, y, width, height }: Box, margin = PRINTER_MARGIN) =>
      x >= margin - 0.001 &&
      y >= margin - 0.001 &&
      x + width <= paper.widthMm - margin + 0.001 &&
      y + height <= paper.heightMm - margin + 0.001

    it('keeps every card, with its bleed, inside what printers can print', () => {
      for (const box of boxes) expect(isPrinted(grownBox(box, bleed))).toBe(true)
    })

    it('gives every card its exact size and its own place, and never bleeds into a neighbour', () => {
      for (const [index, box] of boxes.entries()) {
        expect({ width: box.width, height: box.height }).toEqual(CARD_TRIM[choice.size])
        for (const other of boxes.slice(index + 1)) {
          expect(overlap(grownBox(box, bleed), grownBox(other, bleed))).toBe(false)
        }
      }
      expect(choice.bleeds ? bleed >= 2 && bleed <= 3 : bleed === 0).toBe(true)
    })

    it('draws no trim or fold mark across a card, nor where printers cannot print', () => {
      const marks = [...trimMarks(template), ...foldMarks(template, deckContext.t)]
      for (const mark of marks) {
        const { left, top, right, bottom } = boundsOf(mark)
        const box = { x: left, y: top, width: right - left, height: bottom - top }
        if (mark.kind !== 'line') {
          expect(isPrinted(box)).toBe(true)
          continue
        }
        // Grown by half its thickness, and by as much again to be sure.
        for (const other of boxes) {
          expect(overlap(grownBox(box, 0.3), grownBox(other, bleed))).toBe(false)
        }
        expect(isPrinted(box)).toBe(true)
      }
    })

    it('marks both ends of every cut, two between cards that stand apart, none on the fold', () => {
      const { x, y } = cutLines(template)
      expect(trimMarks(template)).toHaveLength(2 * (x.length + y.length))
      for (const { cuts, edges, axis } of [
        { cuts: x, edges: boxes.flatMap((box) => [box.x, box.x + box.width]), axis: 'vertical' },
        {
          cuts: y,
          edges: boxes.flatMap((box) => [box.y, box.y + box.height]),
          axis: 'horizontal',
        },
      ]) {
        const { fold } = template
        const wanted = edges.filter(
          (edge) => !(fold?.axis === axis && Math.abs(edge - fold.at) < 0.001),
        )
        for (const edge of wanted) {
          expect(cuts.some((cut) => Math.abs(cut - edge) < 0.001)).toBe(true)
        }
        for (const cut of cuts) {
          expect(wanted.some((edge) => Math.abs(cut - edge) < 0.001)).toBe(true)
        }
      }
    })

    it('folds along the middle of the sheet, at least 5 mm from any bleed', () => {
      const { fold } = template
      expect(fold !== undefined).toBe(choice.backMode === 'foldOver')
      if (fold === undefined) return
      const middle = (fold.axis === 'horizontal' ? paper.heightMm : paper.widthMm) / 2
      expect(fold.at).toBeCloseTo(middle, 6)
      if (bleed === 0) return
      for (const box of boxes.map((each) => grownBox(each, bleed))) {
        const [near, far] =
          fold.axis === 'horizontal' ? [box.y, box.y + box.height] : [box.x, box.x + box.width]
        expect(Math.min(Math.abs(near - fold.at), Math.abs(far - fold.at))).toBeGreaterThan(4.999)
      }
    })

    // Where a point of the back is seen once the sheet is folded backwards and the card turned over
    // like a page.
    it('brings each back behind its front, and reads upright once folded', () => {
      const { fold } = template
      for (const { front, back } of template.slots) {
        if (fold === undefined || back === undefined) continue
        const middle = front.x + front.width / 2
        const seen = ({ x, y }: { x: number; y: number }) =>
          fold.axis === 'horizontal'
            ? { x: 2 * middle - x, y: 2 * fold.at - y }
            : { x: 2 * middle - (2 * fold.at - x), y }
        const printed = ({ x, y }: { x: number; y: number }) =>
          back.turned
            ? { x: back.x + back.width - x, y: back.y + back.height - y }
            : { x: back.x + x, y: back.y + y }
        for (const point of [
          { x: 0, y: 0 },
          { x: 10, y: 0 },
          { x: 0, y: 20 },
        ]) {
          const onCard = seen(printed(point))
          expect(onCard.x - front.x).toBeCloseTo(point.x, 6)
          expect(onCard.y - front.y).toBeCloseTo(point.y, 6)
        }
      }
    })
  },
)

it('puts as many cards on a sheet of A4 as the documented table says', () => {
  const counts = Object.fromEntries(
    CARD_SIZES.map((size) => [
      size,
      [
        { backMode: 'single', bleeds: false },
        { backMode: 'duplex', bleeds: false },
        { backMode: 'foldOver', bleeds: false },
        { backMode: 'single', bleeds: true },
        { backMode: 'foldOver', bleeds: true },
      ].map(
        (choice) => sheetTemplate({ ...choice, size, paper: 'a4' } as SheetChoice).slots.length,
      ),
    ]),
  )
  expect(counts).toEqual({
    mini: [12, 12, 6, 12, 5],
    bridge: [9, 9, 4, 6, 3],
    poker: [9, 9, 4, 8, 2],
    square: [6, 6, 3, 6, 3],
    tarot: [4, 4, 2, 4, 2],
    a7: [4, 4, 2, 4, 2],
    a6: [2, 2, 1, 2, 1],
    business: [9, 9, 4, 9, 4],
  })
})

it('leaves the wider margin that a printer asks for', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SHEETS),
      fc.double({ min: 0, max: 12, noNaN: true }),
      (choice, marginMm) => {
        const template = sheetTemplate({ ...choice, marginMm })
        for (const mark of trimMarks(template)) {
          const { left, top, right, bottom } = boundsOf(mark)
          expect(left).toBeGreaterThanOrEqual(marginMm - 0.001)
          expect(top).toBeGreaterThanOrEqual(marginMm - 0.001)
          expect(right).toBeLessThanOrEqual(template.paper.widthMm - marginMm + 0.001)
          expect(bottom).toBeLessThanOrEqual(template.paper.heightMm - marginMm + 0.001)
        }
      },
    ),
  )
})
