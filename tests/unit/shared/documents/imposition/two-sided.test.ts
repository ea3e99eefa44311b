import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deckDocument, deckPages } from '#shared/documents/cards/deck-document.ts'
import { deckTemplate } from '#shared/documents/cards/deck-sheets.ts'
import { CARD_TRIM } from '#shared/documents/imposition/card-trim.ts'
import {
  flipAxis,
  printedPage,
  sheetSides,
  UNKNOWN_PRINTER,
} from '#shared/documents/imposition/two-sided.ts'
import type { DrawnPage } from '#shared/documents/print-document.ts'
import { CARD_PAPERS, CARD_SIZES } from '#shared/schemas/library.schema.ts'
import { DUPLEX_FLIPS } from '#shared/schemas/printable.schema.ts'
import { cardOf, deckContext, deckOf } from '#tests/helpers/decks.ts'
import { type Point, placedTexts } from '#tests/helpers/placed-texts.ts'

const page = (widthMm: number, heightMm: number, text: string, at: Point): DrawnPage => ({
  widthMm,
  heightMm,
  marks: [{ kind: 'text', ...at, text, face: 'regular', size: 10, colour: '#000000' }],
})

/** Where a point of the back is seen, through the paper, from the front. */
const through = (
  { x, y }: Point,
  { widthMm, heightMm }: DrawnPage,
  axis: 'vertical' | 'horizontal',
): Point => (axis === 'vertical' ? { x: widthMm - x, y } : { x, y: heightMm - y })

const only = <Item>(items: readonly Item[]): Item => {
  const [item] = items
  if (item === undefined || items.length > 1) throw new Error(`expected one, found ${items.length}`)
  return item
}

describe('turning the paper', () => {
  it('is about the axis that the reference names for each paper and edge', () => {
    const portrait = { widthMm: 210, heightMm: 297 }
    const landscape = { widthMm: 297, heightMm: 210 }
    expect(flipAxis(portrait, 'longEdge')).toBe('vertical')
    expect(flipAxis(landscape, 'shortEdge')).toBe('vertical')
    expect(flipAxis(portrait, 'shortEdge')).toBe('horizontal')
    expect(flipAxis(landscape, 'longEdge')).toBe('horizontal')
  })

  it('brings a back to the same place whichever edge it turns about, upright paper or not', () => {
    const size = fc.constantFrom([210, 297], [297, 210], [215.9, 279.4], [420, 297])
    const where = fc.record({
      x: fc.double({ min: 0, max: 200, noNaN: true }),
      y: fc.double({ min: 0, max: 200, noNaN: true }),
    })
    fc.assert(
      fc.property(
        size,
        where,
        fc.constantFrom(...DUPLEX_FLIPS),
        ([width = 0, height = 0], at, flip) => {
          const back: DrawnPage = { ...page(width, height, 'dos', at), side: 'back' }
          const printed = printedPage(back, { ...UNKNOWN_PRINTER, flip })
          const seen = through(
            only(placedTexts(printed.marks)).at,
            printed,
            flipAxis(printed, flip),
          )
          expect(seen.x).toBeCloseTo(width - at.x, 6)
          expect(seen.y).toBeCloseTo(at.y, 6)
        },
      ),
    )
  })

  it('turns a sheet on its side upright, its back the other way, so that both still meet', () => {
    const sides = sheetSides(
      page(297, 210, 'recto', { x: 40, y: 30 }),
      page(297, 210, 'verso', { x: 297 - 40, y: 30 }),
    )
    const [front, back] = sides
    for (const side of sides) expect([side.widthMm, side.heightMm]).toEqual([210, 297])
    const [recto, verso] = [only(placedTexts(front.marks)), only(placedTexts(back.marks))]
    const seen = through(verso.at, back, 'vertical')
    expect(seen.x).toBeCloseTo(recto.at.x, 6)
    expect(seen.y).toBeCloseTo(recto.at.y, 6)
    expect([recto.angle, verso.angle]).toEqual([90, 270])
  })
})

describe('what a printer adds', () => {
  // What the printer does to a point of the page it is sent.
  const drift = (
    { x, y }: Point,
    { widthMm, heightMm }: DrawnPage,
    printer: typeof UNKNOWN_PRINTER,
  ): Point => {
    const turn = (printer.rotation * Math.PI) / 180
    const [px, py] = [x - widthMm / 2, y - heightMm / 2]
    return {
      x: widthMm / 2 + Math.cos(turn) * px - Math.sin(turn) * py + printer.dx,
      y: heightMm / 2 + Math.sin(turn) * px + Math.cos(turn) * py + printer.dy,
    }
  }

  it('is taken off every mark of the back beforehand, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.record({
          flip: fc.constantFrom(...DUPLEX_FLIPS),
          dx: fc.double({ min: -20, max: 20, noNaN: true }),
          dy: fc.double({ min: -20, max: 20, noNaN: true }),
          rotation: fc.double({ min: -5, max: 5, noNaN: true }),
          marginMm: fc.constant(5),
        }),
        fc.record({ x: fc.integer({ min: 0, max: 210 }), y: fc.integer({ min: 0, max: 297 }) }),
        (printer, at) => {
          const back: DrawnPage = { ...page(210, 297, 'dos', at), side: 'back' }
          const sent = printedPage(back, printer)
          const landed = drift(only(placedTexts(sent.marks)).at, sent, printer)
          const seen = through(landed, sent, flipAxis(sent, printer.flip))
          expect(seen.x).toBeCloseTo(210 - at.x, 6)
          expect(seen.y).toBeCloseTo(at.y, 6)
        },
      ),
    )
  })

  it('leaves fronts and one-sided pages alone', () => {
    const printer = { ...UNKNOWN_PRINTER, dx: 2, dy: 1, rotation: 0.5 }
    const front = page(210, 297, 'recto', { x: 10, y: 10 })
    expect(printedPage(front, printer)).toBe(front)
  })
})

describe('a deck printed on both sides', () => {
  const decks = fc.record({
    size: fc.constantFrom(...CARD_SIZES),
    paper: fc.constantFrom(...CARD_PAPERS),
    bleeds: fc.boolean(),
    copies: fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 12 }),
    firstSlot: fc.integer({ min: 1, max: 12 }),
    flip: fc.constantFrom(...DUPLEX_FLIPS),
  })

  it('has each back exactly behind its front, every copy, after either turn of the paper', () => {
    fc.assert(
      fc.property(decks, ({ size, paper, bleeds, copies, firstSlot, flip }) => {
        const deck = deckOf({ size, paper, bleeds, backMode: 'duplex' })
        const cards = copies.map((count, index) =>
          cardOf({ title: `R${index}`, backText: `V${index}`, copies: count }),
        )
        const pages = deckPages({ deck, cards, print: { firstSlot } }, deckContext)
        expect(pages.map(({ side }) => side)).toEqual(
          pages.map((_, index) => (index % 2 === 0 ? 'front' : 'back')),
        )
        const count = new Map<string, number>()
        for (let index = 0; index < pages.length; index += 2) {
          const [front, back] = [pages[index], pages[index + 1]]
          if (!front || !back) throw new Error('a front without its back')
          const printed = printedPage(back, { ...UNKNOWN_PRINTER, flip })
          const axis = flipAxis(printed, flip)
          const fronts = placedTexts(front.marks).filter(({ text }) => /^R\d+$/u.test(text))
          const backs = placedTexts(printed.marks)
            .filter(({ text }) => /^V\d+$/u.test(text))
            .map((one) => ({ ...one, at: through(one.at, printed, axis) }))
          expect(backs).toHaveLength(fronts.length)
          // A sign of the back stands in the middle of its card; the title starts at its left.
          const { width, height } = CARD_TRIM[size]
          const isTurned = only([...new Set(fronts.map(({ angle }) => angle))]) === 90
          const [across, down] = isTurned ? [height, width] : [width, height]
          for (const { text, at } of fronts) {
            const near = backs.filter(
              (one) =>
                one.text === text.replace('R', 'V') &&
                Math.abs(one.at.x - at.x) < across &&
                Math.abs(one.at.y - at.y) < down,
            )
            expect(near.length).toBeGreaterThan(0)
            count.set(text, (count.get(text) ?? 0) + 1)
          }
        }
        for (const [index, wanted] of copies.entries()) {
          expect(count.get(`R${index}`) ?? 0).toBe(wanted)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('keeps the places of a part-filled sheet on both sides', () => {
    const deck = deckOf({ backMode: 'duplex' })
    const { slots, paper } = deckTemplate(deck)
    const card = cardOf({ title: 'Seule', backText: 'Dos' })
    const [front, back] = deckPages({ deck, cards: [card] }, deckContext)
    const slot = slots[0]?.front
    const sign = placedTexts(back?.marks ?? []).find(({ text }) => text === 'Dos')
    const title = placedTexts(front?.marks ?? []).find(({ text }) => text === 'Seule')
    expect(slot && title && title.at.x - slot.x).toBeCloseTo(5, 6)
    expect(slot && sign?.at.x).toBeCloseTo(paper.widthMm - ((slot?.x ?? 0) + 31.5), 6)
  })

  it('asks the reader for both sides', () => {
    const card = cardOf({ title: 'Une' })
    expect(
      deckDocument({ deck: deckOf({ backMode: 'duplex' }), cards: [card] }, deckContext).info
        .duplex,
    ).toBe('longEdge')
    expect(deckDocument({ deck: deckOf(), cards: [card] }, deckContext).info.duplex).toBeUndefined()
  })
})

describe('a part of a deck', () => {
  const cards = Array.from({ length: 20 }, (_, index) => cardOf({ title: `T${index}` }))

  it('is the sheets that were chosen, with the numbers they have in the whole', () => {
    const pages = deckPages({ deck: deckOf(), cards, print: { sheets: [1, 3] } }, deckContext)
    const words = pages.map(({ marks }) => placedTexts(marks).map(({ text }) => text))
    expect(words).toHaveLength(2)
    expect(words[0]).toContain('T0')
    expect(words[1]).toContain('T18')
    expect(words[1]?.at(-1)).toContain('feuille 3/3')
  })
})
