import { describe, expect, it } from 'vitest'
import { deckCounts, deckPages } from '#shared/documents/cards/deck-document.ts'
import { cardFingerprint, isPrintedAs } from '#shared/documents/cards/printed-as.ts'
import type { Card, Deck } from '#shared/schemas/library.schema.ts'
import { cardOf, deckContext, deckOf } from '#tests/helpers/decks.ts'
import { pageWords } from '#tests/helpers/drawn-text.ts'

const printed = (deck: Deck, card: Card): Card => ({
  ...card,
  printedAs: cardFingerprint(deck, card),
})

describe('a card that was printed', () => {
  const deck = deckOf()
  const card = printed(deck, cardOf({ title: 'Écouter', text: 'Qui écoute ?' }))

  it('is asked for again once its words, its picture or its deck’s look change, and not before', () => {
    expect(isPrintedAs(deck, card)).toBe(true)
    expect(isPrintedAs(deck, { ...card, text: 'Qui entend ?' })).toBe(false)
    expect(isPrintedAs(deck, { ...card, pictogram: 'ear' })).toBe(false)
    expect(
      isPrintedAs(deck, {
        ...card,
        image: { hash: 'a'.repeat(64), width: 40, height: 30, credit: '' },
      }),
    ).toBe(false)
    expect(isPrintedAs({ ...deck, colour: 'sea' }, card)).toBe(false)
    expect(isPrintedAs({ ...deck, size: 'a6' }, card)).toBe(false)
  })

  it('is not asked for again when it only moved, or is wanted in more copies', () => {
    expect(isPrintedAs(deck, { ...card, order: 'z9', copies: 12 })).toBe(true)
  })

  it('is asked for again when what was changed before printing is undone after it', () => {
    const before = cardOf({ title: 'Écouter', text: 'Qui écoute ?' })
    const changed = printed(deck, { ...before, text: 'Qui entend ?' })
    const undone = { ...before, printedAs: changed.printedAs }
    expect(isPrintedAs(deck, undone)).toBe(false)
  })
})

it('prints only the cards that changed, with the numbers they have in the deck', () => {
  const deck = deckOf()
  const cards = ['Un', 'Deux', 'Trois'].map((title) => printed(deck, cardOf({ title, copies: 2 })))
  const [one, two, three] = cards
  if (!one || !two || !three) throw new Error('three cards')
  const changed = [one, { ...two, title: 'Autre' }, three]
  const model = { deck, cards: changed, print: { onlyChanged: true } }
  const pages = deckPages(model, deckContext)
  expect(pages).toHaveLength(1)
  const words = pages.map(pageWords).join('\n').split('\n')
  expect(words.filter((line) => line === 'Autre')).toHaveLength(2)
  expect(words).not.toContain('Un')
  expect(words).toContain('2')
  expect(deckCounts(model)).toMatchObject({ cards: 2, sheets: 1 })
  expect(deckCounts({ ...model, cards })).toMatchObject({ cards: 0, sheets: 0 })
})
