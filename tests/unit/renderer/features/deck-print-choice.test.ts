import { describe, expect, it } from 'vitest'
import { readPrintChoice, WHOLE_DECK } from '#renderer/features/decks/deck-print-choice.ts'
import { deckDocument } from '#shared/documents/cards/deck-document.ts'
import { MOST_PAGES } from '#shared/documents/page-limit.ts'
import { requestedDocument } from '#shared/documents/print-request.ts'
import { cardOf, deckContext, deckOf } from '#tests/helpers/decks.ts'

const cards = Array.from({ length: 20 }, (_, index) => cardOf({ title: `Carte ${index}` }))
const asked = (sheets: string) => ({ ...WHOLE_DECK, sheets })

/** Sizes whose sheets hold fewer cards on a printer that leaves wide white edges. */
const MARGIN = 12

describe('the sheets of a deck that one asks for', () => {
  it('are those of the printer that was chosen: counts, places and choice follow its white edges', () => {
    const deck = deckOf({ size: 'poker' })
    const wide = readPrintChoice(deck, cards, asked('2-'), MARGIN)
    const usual = readPrintChoice(deck, cards, asked('2-'))
    expect(wide.slots).toBeLessThan(usual.slots)
    const pages = deckDocument(
      { deck, cards, print: wide.choice ?? {} },
      { ...deckContext, marginMm: MARGIN },
    ).drawnPages
    expect(wide.counts.sheets).toBe(pages.length)
    expect(wide.counts.sheets).toBe(Math.ceil(20 / wide.slots) - 1)
    expect(wide.choice?.sheets).toHaveLength(pages.length)
  })

  it.each(['3-x', 'la première', '1,2,z'])('are none when « %s » cannot be read', (sheets) => {
    const read = readPrintChoice(deckOf(), cards, asked(sheets))
    expect(read.choice).toBeNull()
    expect(read.refusal?.kind).toBe('unreadable')
  })

  it('are none when no such sheet exists', () => {
    expect(readPrintChoice(deckOf(), cards, asked('9')).refusal).toEqual({
      kind: 'noSuchSheet',
      sheetCount: 3,
    })
  })

  it('are none, and counted without a wait, when copies make millions of cards; some can be chosen', () => {
    const many = Array.from({ length: 5_000 }, (_, index) =>
      cardOf({ title: `Carte ${index}`, copies: 500 }),
    )
    const deck = deckOf({ backMode: 'duplex' })
    const read = readPrintChoice(deck, many, WHOLE_DECK)
    expect(read.counts.cards).toBe(2_500_000)
    expect(read.refusal).toEqual({
      kind: 'tooMany',
      sheets: Math.ceil(2_500_000 / 9),
      limit: MOST_PAGES / 2,
    })
    expect(readPrintChoice(deck, many, asked('1-3')).counts).toMatchObject({ cards: 27, sheets: 3 })
  })
})

it('refuses to lay out millions of cards that reach the printer some other way', () => {
  const many = Array.from({ length: 400 }, (_, index) =>
    cardOf({ title: `Carte ${index}`, copies: 500 }),
  )
  const { drawnPages, warnings } = requestedDocument({
    kind: 'deck',
    model: { deck: deckOf({ name: 'Grand jeu' }), cards: many },
    language: 'fr',
    printedAt: deckContext.printedAt,
    images: {},
  })
  expect(drawnPages).toEqual([])
  expect(warnings).toEqual([
    {
      kind: 'tooManyPages',
      where: 'Grand jeu',
      pages: Math.ceil(200_000 / 9),
      limit: MOST_PAGES,
    },
  ])
})
