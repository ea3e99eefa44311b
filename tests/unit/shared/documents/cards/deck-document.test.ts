import { describe, expect, it } from 'vitest'
import { CARD_STYLES, wordsLeft } from '#shared/documents/cards/card-style.ts'
import { deckCounts, deckDocument, deckPages } from '#shared/documents/cards/deck-document.ts'
import { deckTemplate } from '#shared/documents/cards/deck-sheets.ts'
import { BACK_MODES, CARD_SIZES } from '#shared/schemas/library.schema.ts'
import { cardOf, deckContext, deckOf } from '#tests/helpers/decks.ts'
import { drawnTexts, pageWords } from '#tests/helpers/drawn-text.ts'
import { boundsOf } from '#tests/helpers/mark-bounds.ts'
import { workshopModel } from '#tests/helpers/sample-sheets.ts'

const cards = Array.from({ length: 10 }, (_, index) =>
  cardOf({ title: `Titre${index}`, text: 'Un texte', pictogram: 'ear', copies: index % 3 }),
)

const SHEETS = CARD_SIZES.flatMap((size) => BACK_MODES.map((backMode) => ({ size, backMode })))

describe.each(SHEETS)('a deck of $size cards, $backMode', ({ size, backMode }) => {
  const deck = deckOf({ size, backMode, backPictogram: 'puzzle' })
  const pages = deckPages({ deck, cards }, deckContext)
  const template = deckTemplate(deckOf({ size, backMode }))

  it('prints each card as many times as its copies', () => {
    const shown = pages.map(pageWords).join('\n').split('\n')
    for (const { title, copies } of cards) {
      expect(shown.filter((line) => line === title)).toHaveLength(copies)
    }
  })

  it('makes the sheets that the packing list counts', () => {
    const sides = backMode === 'duplex' ? 2 : 1
    expect(pages).toHaveLength(sides * deckCounts({ deck, cards }).sheets)
    expect(deckCounts({ deck, cards }).cards).toBe(9)
  })

  it('keeps the cards of a part-filled sheet where a full sheet has them', () => {
    const alone = deckPages({ deck, cards: [cardOf({ title: 'Seule' })] }, deckContext)[0]
    const title = alone && drawnTexts(alone).find(({ text }) => text === 'Seule')
    const slot = template.slots[0]?.front
    expect(title && slot && title.x - slot.x).toBeCloseTo(
      wordsLeft(CARD_STYLES[size], CARD_STYLES[size].band),
      6,
    )
  })

  it('keeps every mark inside a card or wholly outside all of them', () => {
    const boxes = template.slots.flatMap(({ front, back }) => (back ? [front, back] : [front]))
    // A sheet on its side is turned upright as a whole.
    const marks = (pages[0]?.marks ?? []).flatMap((mark) =>
      mark.kind === 'group' && mark.rotate === 90 ? mark.marks : [mark],
    )
    for (const mark of marks) {
      // The weave of the backs is drawn in millimetres of the page, not on the grid of pictograms.
      if (mark.kind === 'path' && mark.scale === 1) continue
      const { left, top, right, bottom } = boundsOf(
        mark.kind === 'group'
          ? { ...mark, marks: mark.marks.filter((one) => one.kind !== 'path' || one.scale !== 1) }
          : mark,
      )
      const inside = boxes.some(
        ({ x, y, width, height }) =>
          left >= x && top >= y && right <= x + width && bottom <= y + height,
      )
      const apart = boxes.every(
        ({ x, y, width, height }) =>
          right <= x || left >= x + width || bottom <= y || top >= y + height,
      )
      expect(inside || apart, JSON.stringify(mark)).toBe(true)
    }
  })

  it('labels each sheet outside the cards with its number and how to print it', () => {
    const model = {
      deck: { ...deck, name: 'Un très long nom de jeu '.repeat(9) },
      cards,
      code: 'LAM-12',
    }
    const labelled = deckPages(model, deckContext)
    for (const [index, page] of labelled.entries()) {
      const label = pageWords(page).split('\n').at(-1) ?? ''
      expect(label).toContain('LAM-12 – Un')
      const sides = backMode === 'duplex' ? 2 : 1
      const sheet = Math.floor(index / sides) + 1
      expect(label).toContain(`feuille ${sheet}/${labelled.length / sides}`)
      if (page.side !== 'back') expect(label).toMatch(/imprimer à 100\u00a0%/u)
    }
  })
})

describe.each(SHEETS)('a deck of $size cards, $backMode, for a session', ({ size, backMode }) => {
  it('says title, day and place at the top of each sheet, clear of the cards and their marks', () => {
    const { session, parts, venue } = workshopModel(0)
    const occasion = { title: session.title, parts, venue }
    const model = { deck: deckOf({ size, backMode }), cards, code: 'K7FR', occasion }
    const { block } = deckTemplate(deckOf({ size, backMode }))
    for (const page of deckPages(model, deckContext).filter(({ side }) => side !== 'back')) {
      const line = drawnTexts(page).find(({ text }) => text.startsWith(session.title))
      expect(line?.text).toBe(
        'Cultiver ensemble un jardin créole – mardi 24 novembre 2026 – Médiathèque de la Savane, Rivière-Salée',
      )
      expect(line?.y).toBeLessThan(block.y - 5)
      expect(line?.x).toBeGreaterThan(block.x + 3)
    }
  })
})

describe('the document of a deck', () => {
  it('has no sheet when nothing is to be printed', () => {
    const deck = deckOf()
    expect(deckPages({ deck, cards: [] }, deckContext)).toEqual([])
    expect(deckPages({ deck, cards: [cardOf({ title: 'Zéro', copies: 0 })] }, deckContext)).toEqual(
      [],
    )
  })

  it('lists the cards to look at before printing, once whatever their copies', () => {
    const long = cardOf({ title: 'Trop long', text: 'beaucoup de mots '.repeat(60), copies: 5 })
    const model = { deck: deckOf(), cards: [cardOf({ title: 'Bon' }), long] }
    const { warnings, info } = deckDocument(model, deckContext)
    expect(warnings).toEqual([
      { kind: 'textDoesNotFit', where: 'carte 2 «\u00a0Trop long\u00a0»', text: long.text },
    ])
    expect(info).toMatchObject({ title: 'Les forces du groupe', language: 'fr' })
  })

  it('is the same for the same cards', () => {
    const model = { deck: deckOf({ backMode: 'foldOver' }), cards }
    expect(deckDocument(model, deckContext)).toEqual(deckDocument(model, deckContext))
  })
})

describe('blank cards', () => {
  const written = cardOf({ title: 'Écouter', copies: 3 })
  const drawn = cardOf({ pictogram: 'ear' })
  const blank = cardOf({ text: ' ', copies: 2 })
  const model = (printsBlanks: boolean) => ({
    deck: deckOf({ printsBlanks, size: 'a6' }),
    cards: [blank, written, drawn],
  })

  it('take no paper unless the deck asks for them, so that a card not written yet is not printed', () => {
    expect(deckCounts(model(false))).toEqual({
      different: 2,
      cards: 4,
      sheets: 2,
      paper: 'a4',
      blanksLeftOut: 1,
    })
    expect(deckPages(model(false), deckContext)).toHaveLength(2)
    expect(deckPages({ deck: deckOf(), cards: [blank] }, deckContext)).toHaveLength(0)
  })

  it('are printed as many times as their copies when they are asked for', () => {
    expect(deckCounts(model(true))).toEqual({
      different: 3,
      cards: 6,
      sheets: 3,
      paper: 'a4',
      blanksLeftOut: 0,
    })
    expect(deckPages(model(true), deckContext)).toHaveLength(3)
  })
})
