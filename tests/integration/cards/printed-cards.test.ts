import { describe, expect, it } from 'vitest'
import { CARD_STYLES } from '#shared/documents/cards/card-style.ts'
import { sheetTemplate } from '#shared/documents/cards/imposition.ts'
import { cutLines } from '#shared/documents/cards/sheet-marks.ts'
import { BACK_MODES, CARD_SIZES } from '#shared/schemas/library.schema.ts'
import { cardOf, deckOf } from '#tests/helpers/decks.ts'
import { readPdf } from '#tests/helpers/poppler.ts'
import { darkMiddles, inkBounds, inkShare, printDeck, withPdf } from './printed-cards.ts'

const SHEETS = CARD_SIZES.flatMap((size) => BACK_MODES.map((backMode) => ({ size, backMode })))
const DPI = 600
/** Half a cutter's blade: cards of one deck must not differ to the eye or the thumb. */
const TOLERANCE_MM = 0.2

const cards = Array.from({ length: 12 }, (_, index) =>
  cardOf({
    title: `Titre${String.fromCharCode(65 + index)}`,
    text: 'Qui peut vous donner un coup de main ?',
    creole: 'Koudmen sé fos nou',
    pictogram: 'heart-handshake',
    backText: `Dos${String.fromCharCode(65 + index)}`,
    copies: 1 + (index % 3),
  }),
)

describe.each(SHEETS)('a printed sheet of $size cards, $backMode', ({ size, backMode }) => {
  const deck = deckOf({ size, backMode, colour: 'ink', backPictogram: 'puzzle' })
  const template = sheetTemplate(size, backMode)
  const { block, paper, slots, fold } = template

  it('has its trim marks, fold and cards within 0.2 mm of where they belong', async () => {
    const page = await withPdf(await printDeck({ deck, cards }), (pdf) => pdf.raster(1, DPI))
    expect(page.width / page.perMm).toBeCloseTo(paper.widthMm, 0)
    const near = (found: readonly number[], at: number) =>
      Math.min(...found.map((one) => Math.abs(one - at)))
    const cuts = cutLines(template)
    // Across the trim marks above and below the block, and at its left and right.
    for (const y of [block.y - 3, block.y + block.height + 3]) {
      for (const x of cuts.x) expect(near(darkMiddles(page, { y }), x)).toBeLessThan(TOLERANCE_MM)
    }
    for (const x of [block.x - 3, block.x + block.width + 3]) {
      for (const y of cuts.y) expect(near(darkMiddles(page, { x }), y)).toBeLessThan(TOLERANCE_MM)
    }
    const { inset } = CARD_STYLES[size]
    for (const { front, back } of slots) {
      // The panel of the front and the cloth of the back start at the white edge of the card.
      const ink = inkBounds(page, { ...front, height: 14 })
      expect(Math.abs(ink.left - front.x - inset)).toBeLessThan(TOLERANCE_MM)
      expect(Math.abs(ink.top - front.y - inset)).toBeLessThan(TOLERANCE_MM)
      expect(Math.abs(front.x + front.width - inset - ink.right)).toBeLessThan(TOLERANCE_MM)
      if (back === undefined) continue
      const cloth = inkBounds(page, back)
      expect(Math.abs(cloth.left - back.x - inset)).toBeLessThan(TOLERANCE_MM)
      expect(Math.abs(cloth.top - back.y - inset)).toBeLessThan(TOLERANCE_MM)
      expect(Math.abs(back.y + back.height - inset - cloth.bottom)).toBeLessThan(TOLERANCE_MM)
    }
    if (fold?.axis === 'vertical') {
      const dashes = [block.y - 2.5, block.y - 3.5].flatMap((y) => darkMiddles(page, { y }))
      expect(near(dashes, fold.at)).toBeLessThan(TOLERANCE_MM)
    }
    if (fold?.axis === 'horizontal') {
      const dashes = [block.x - 2.5, block.x - 3.5].flatMap((x) => darkMiddles(page, { x }))
      expect(near(dashes, fold.at)).toBeLessThan(TOLERANCE_MM)
    }
  })

  it('has every card in all its copies, on paper of its size', async () => {
    const { pages, info } = await readPdf(await printDeck({ deck, cards }))
    const text = pages.join('\n')
    for (const { title, backText, copies } of cards) {
      expect(text.match(new RegExp(`\\b${title}\\b`, 'gu')) ?? []).toHaveLength(copies)
      const backs = backMode === 'foldOver' ? copies : 0
      expect(text.match(new RegExp(`\\b${backText}\\b`, 'gu')) ?? []).toHaveLength(backs)
    }
    expect(pages).toHaveLength(Math.ceil(24 / slots.length))
    const sizes = [...info].filter(([name]) => /^Page\s+\d+ size$/u.test(name))
    expect(sizes).toHaveLength(pages.length)
    for (const [, measured] of sizes) expect(measured).toContain('A4')
  })
})

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
    const back = sheetTemplate('poker', 'foldOver').slots[0]?.back
    expect(back?.turned).toBe(true)
    if (back === undefined) return
    // Upright, the words stand under the picture, in the lower half of the card.
    expect(middle('DosA')).toBeGreaterThan(back.y)
    expect(middle('DosA')).toBeLessThan(back.y + back.height / 2)
  })
})
