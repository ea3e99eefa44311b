import { describe, expect, it } from 'vitest'
import { CARD_STYLES } from '#shared/documents/cards/card-style.ts'
import { deckTemplate } from '#shared/documents/cards/deck-sheets.ts'
import { type Box, grownBox } from '#shared/documents/imposition/box.ts'
import { cutLines } from '#shared/documents/imposition/trim-marks.ts'
import { behind } from '#shared/documents/imposition/two-sided.ts'
import { PAPER_NAMES } from '#shared/documents/print-document.ts'
import { BACK_MODES, CARD_PAPERS, CARD_SIZES } from '#shared/schemas/library.schema.ts'
import { cardOf, deckOf } from '#tests/helpers/decks.ts'
import { checkPdf, readPdf } from '#tests/helpers/poppler.ts'
import {
  darkMiddles,
  inkBounds,
  inkShare,
  printDeck,
  quarterTurn,
  type Raster,
  withPdf,
} from './printed-cards.ts'

const DPI = 200
/** Half a cutter's blade: cards of one deck must not differ to the eye or the thumb. */
const TOLERANCE_MM = 0.2

const SHEETS = CARD_SIZES.flatMap((size) =>
  BACK_MODES.flatMap((backMode) => [
    ...CARD_PAPERS.map((paper) => ({ size, backMode, paper, bleeds: false })),
    { size, backMode, paper: 'a4' as const, bleeds: true },
  ]),
)

const cards = Array.from({ length: 12 }, (_, index) =>
  cardOf({
    title: `Titre${String.fromCharCode(65 + index)}`,
    text: 'Qui donne la main ?',
    pictogram: 'heart-handshake',
    backText: `Dos${String.fromCharCode(65 + index)}`,
    copies: 1 + (index % 3),
  }),
)

/** Of all the cards together. */
const COPIES = 24

const near = (found: readonly number[], at: number) =>
  Math.min(...found.map((one) => Math.abs(one - at)))

describe.each(SHEETS)(
  'a printed sheet of $size cards, $backMode, on $paper, with a fill to the edge: $bleeds',
  ({ size, backMode, paper: paperName, bleeds }) => {
    const deck = deckOf({
      size,
      backMode,
      paper: paperName,
      bleeds,
      colour: 'ink',
      backPictogram: 'puzzle',
    })
    const template = deckTemplate(deck)
    const { block, paper, slots, fold, bleed = 0 } = template
    const filled = slots.slice(0, COPIES)
    const isTurned = backMode === 'duplex' && paper.widthMm > paper.heightMm
    const { inset, isWide = false } = CARD_STYLES[size]

    const expectMarks = (page: Raster) => {
      const cuts = cutLines(template)
      const reach = bleed > 0 ? bleed + 2 : 3
      for (const y of [block.y - reach, block.y + block.height + reach]) {
        for (const x of cuts.x) expect(near(darkMiddles(page, { y }), x)).toBeLessThan(TOLERANCE_MM)
      }
      for (const x of [block.x - reach, block.x + block.width + reach]) {
        for (const y of cuts.y) expect(near(darkMiddles(page, { x }), y)).toBeLessThan(TOLERANCE_MM)
      }
    }

    const expectInk = (page: Raster, around: Box, sides: readonly string[], expected: Box) => {
      const ink = inkBounds(page, around)
      const found = {
        left: Math.abs(ink.left - expected.x),
        top: Math.abs(ink.top - expected.y),
        right: Math.abs(ink.right - expected.x - expected.width),
        bottom: Math.abs(ink.bottom - expected.y - expected.height),
      }
      for (const side of sides as (keyof typeof found)[]) {
        expect(found[side], side).toBeLessThan(TOLERANCE_MM)
      }
    }

    // Its fill ends at the white along its edge.
    const expectFront = (page: Raster, front: Box) => {
      const edge = grownBox(front, -inset)
      if (isWide) expectInk(page, { ...front, width: 14 }, ['left', 'top', 'bottom'], edge)
      else expectInk(page, { ...front, height: 14 }, ['left', 'top', 'right'], edge)
    }
    const expectCloth = (page: Raster, back: Box) =>
      expectInk(page, back, ['left', 'top', 'right', 'bottom'], grownBox(back, -inset))
    // Fills that reach the edge run into one another: those of a row end where its bleed does.
    const expectBleed = (page: Raster) => {
      const edge = grownBox(block, bleed)
      const around = grownBox(block, bleed + 0.3)
      if (isWide) expectInk(page, { ...around, width: 14 }, ['left', 'top', 'bottom'], edge)
      else if (fold?.axis === 'vertical') {
        expectInk(page, { ...around, height: 14 }, ['left', 'top'], edge)
      } else expectInk(page, { ...around, height: 14 }, ['left', 'top', 'right'], edge)
    }

    it('has its trim marks, fold and cards within 0.2 mm of where they belong', async () => {
      const pdf = await printDeck({ deck, cards })
      const [front, back] = await withPdf(pdf, async (opened) => [
        await opened.raster(1, DPI),
        backMode === 'duplex' ? await opened.raster(2, DPI) : undefined,
      ])
      if (!front) throw new Error('no page')
      const recto = isTurned ? quarterTurn(front, 'back') : front
      expect(recto.width / recto.perMm).toBeCloseTo(paper.widthMm, 0)
      expectMarks(recto)
      if (bleeds) expectBleed(recto)
      for (const slot of bleeds ? [] : filled) {
        expectFront(recto, slot.front)
        if (slot.back !== undefined) expectCloth(recto, slot.back)
      }
      if (fold?.axis === 'vertical') {
        const dashes = [1, 2, 3].flatMap((step) =>
          darkMiddles(recto, { y: block.y - bleed - 1.5 - step }),
        )
        expect(near(dashes, fold.at)).toBeLessThan(TOLERANCE_MM)
      }
      if (fold?.axis === 'horizontal') {
        const dashes = [1, 2, 3].flatMap((step) =>
          darkMiddles(recto, { x: block.x - bleed - 1.5 - step }),
        )
        expect(near(dashes, fold.at)).toBeLessThan(TOLERANCE_MM)
      }
      if (!back) return
      const verso = isTurned ? quarterTurn(back, 'forth') : back
      expectMarks(verso)
      for (const slot of bleeds ? [] : filled) expectCloth(verso, behind(slot.front, paper))
    })

    it('is a sound file with every card in all its copies, its fonts, and paper of its size', async () => {
      const bytes = await printDeck({ deck, cards })
      expect(await checkPdf(bytes)).toContain('No syntax or stream encoding errors found')
      const { pages, info, fonts } = await readPdf(bytes)
      expect(fonts.length).toBeGreaterThan(0)
      for (const { name, embedded } of fonts) expect(embedded, name).toBe(true)
      const text = pages.join('\n')
      for (const { title, backText, copies } of cards) {
        expect(text.match(new RegExp(`\\b${title}\\b`, 'gu')) ?? []).toHaveLength(copies)
        const backs = backMode === 'single' ? 0 : copies
        expect(text.match(new RegExp(`\\b${backText}\\b`, 'gu')) ?? []).toHaveLength(backs)
      }
      const sides = backMode === 'duplex' ? 2 : 1
      expect(pages).toHaveLength(sides * Math.ceil(COPIES / slots.length))
      const sizes = [...info].filter(([name]) => /^Page\s+\d+ size$/u.test(name))
      expect(sizes).toHaveLength(pages.length)
      for (const [, measured] of sizes) {
        expect(measured.toLowerCase()).toContain(PAPER_NAMES[paperName].toLowerCase())
      }
    })
  },
)

describe('the printed file', () => {
  const model = { deck: deckOf({ backMode: 'foldOver', backPictogram: 'puzzle' }), cards }

  it('embeds every font, Vietnamese names and odd spaces included', async () => {
    const names = [cardOf({ title: 'Nguyễn Văn Đức', text: 'Ÿ et 10\u202f000 € 🎉' }), ...cards]
    const { fonts, pages } = await readPdf(await printDeck({ ...model, cards: names }))
    expect(fonts.length).toBeGreaterThanOrEqual(3)
    for (const { name, embedded } of fonts) expect(embedded, name).toBe(true)
    const text = pages.join('\n').normalize('NFC')
    expect(text).toContain('Nguyễn')
    expect(text).toContain('Ÿ')
  })

  it('is the same, byte for byte, for the same cards and moment', async () => {
    const [first, second] = [await printDeck(model), await printDeck(model)]
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
  })

  it('spares at least two thirds of the ink when asked to', async () => {
    const share = (lowInk: boolean) =>
      printDeck({ ...model, deck: { ...model.deck, lowInk } }).then((bytes) =>
        withPdf(bytes, async (pdf) => inkShare(await pdf.raster(1, 100))),
      )
    expect(await share(true)).toBeLessThan((await share(false)) / 3)
  })

  it('prints the backs of a sheet folded across its middle upside down', async () => {
    const pages = await withPdf(await printDeck(model), (pdf) => pdf.wordBoxes(1))
    const middle = (word: string) => {
      const found = new RegExp(`yMin="([\\d.]+)"[^>]*yMax="([\\d.]+)">${word}<`, 'u').exec(pages)
      return found === null ? Number.NaN : (Number(found[1]) + Number(found[2])) / 2 / (72 / 25.4)
    }
    const back = deckTemplate(deckOf({ backMode: 'foldOver' })).slots[0]?.back
    expect(back?.turned).toBe(true)
    if (back === undefined) return
    // Upright, the words stand under the picture, in the lower half of the card.
    expect(middle('DosA')).toBeGreaterThan(back.y)
    expect(middle('DosA')).toBeLessThan(back.y + back.height / 2)
  })
})
