import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Box,
  CARD_TRIM,
  impose,
  PRINTER_MARGIN,
  sheetTemplate,
} from '#shared/documents/cards/imposition.ts'
import { cutLines, foldMarks, trimMarks } from '#shared/documents/cards/sheet-marks.ts'
import { BACK_MODES, CARD_SIZES } from '#shared/schemas/library.schema.ts'
import { deckContext } from '#tests/helpers/decks.ts'

const SHEETS = CARD_SIZES.flatMap((size) => BACK_MODES.map((backMode) => ({ size, backMode })))

const boxesOf = ({ slots }: ReturnType<typeof sheetTemplate>): readonly Box[] =>
  slots.flatMap(({ front, back }) => (back === undefined ? [front] : [front, back]))

const overlap = (one: Box, other: Box) =>
  one.x < other.x + other.width - 0.001 &&
  other.x < one.x + one.width - 0.001 &&
  one.y < other.y + other.height - 0.001 &&
  other.y < one.y + one.height - 0.001

describe.each(SHEETS)('the sheet of $size cards, $backMode', ({ size, backMode }) => {
  const template = sheetTemplate(size, backMode)
  const boxes = boxesOf(template)

  it('keeps every card inside what printers can print', () => {
    for (const { x, y, width, height } of boxes) {
      expect(x).toBeGreaterThanOrEqual(PRINTER_MARGIN)
      expect(y).toBeGreaterThanOrEqual(PRINTER_MARGIN)
      expect(x + width).toBeLessThanOrEqual(template.paper.widthMm - PRINTER_MARGIN)
      expect(y + height).toBeLessThanOrEqual(template.paper.heightMm - PRINTER_MARGIN)
    }
  })

  it('gives every card its exact size and its own place', () => {
    for (const [index, box] of boxes.entries()) {
      expect({ width: box.width, height: box.height }).toEqual(CARD_TRIM[size])
      for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false)
    }
  })

  it('draws no trim or fold mark across a card, nor where printers cannot print', () => {
    const marks = [...trimMarks(template), ...foldMarks(template, deckContext.t)]
    for (const mark of marks) {
      if (mark.kind !== 'line') continue
      const line = {
        x: Math.min(mark.x1, mark.x2),
        y: Math.min(mark.y1, mark.y2),
        width: Math.abs(mark.x2 - mark.x1),
        height: Math.abs(mark.y2 - mark.y1),
      }
      // Grown by half its thickness, and by as much again to be sure.
      const thick = {
        x: line.x - 0.3,
        y: line.y - 0.3,
        width: line.width + 0.6,
        height: line.height + 0.6,
      }
      for (const box of boxes) expect(overlap(thick, box)).toBe(false)
      expect(line.x).toBeGreaterThanOrEqual(PRINTER_MARGIN)
      expect(line.y).toBeGreaterThanOrEqual(PRINTER_MARGIN)
      expect(line.x + line.width).toBeLessThanOrEqual(template.paper.widthMm - PRINTER_MARGIN)
      expect(line.y + line.height).toBeLessThanOrEqual(template.paper.heightMm - PRINTER_MARGIN)
    }
  })

  it('marks both ends of every cut, and no cut where the sheet is folded', () => {
    const { x, y } = cutLines(template)
    expect(trimMarks(template)).toHaveLength(2 * (x.length + y.length))
    if (template.fold?.axis === 'horizontal') expect(y).not.toContain(template.fold.at)
    if (template.fold?.axis === 'vertical') expect(x).not.toContain(template.fold.at)
    for (const edge of new Set(boxes.flatMap((box) => [box.x, box.x + box.width]))) {
      if (template.fold?.axis === 'vertical' && edge === template.fold.at) continue
      expect(x.some((cut) => Math.abs(cut - edge) < 0.001)).toBe(true)
    }
  })

  it('folds along the middle of the sheet, at least 5 mm inside', () => {
    const { fold, paper } = template
    expect(fold !== undefined).toBe(backMode === 'foldOver')
    if (fold === undefined) return
    const middle = (fold.axis === 'horizontal' ? paper.heightMm : paper.widthMm) / 2
    expect(fold.at).toBeCloseTo(middle, 6)
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
})

it('puts as many cards on a sheet as the documented table says', () => {
  const count = SHEETS.map(({ size, backMode }) => sheetTemplate(size, backMode).slots.length)
  expect(count).toEqual([9, 4, 4, 2, 2, 1])
})

it('deals every copy once, in order, and leaves a gap only at the end', () => {
  const items = fc.array(fc.record({ id: fc.nat(), copies: fc.nat({ max: 12 }) }), {
    maxLength: 30,
  })
  fc.assert(
    fc.property(items, fc.integer({ min: 1, max: 9 }), (cards, perSheet) => {
      const sheets = impose(cards, perSheet)
      const dealt = sheets.flat()
      expect(dealt).toHaveLength(cards.reduce((sum, { copies }) => sum + copies, 0))
      expect(dealt).toEqual(
        cards.flatMap((card) => Array.from({ length: card.copies }, () => card)),
      )
      for (const sheet of sheets.slice(0, -1)) expect(sheet).toHaveLength(perSheet)
      expect(sheets.at(-1) ?? [0]).not.toHaveLength(0)
    }),
  )
})
