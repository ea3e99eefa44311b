import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cardCures, wordsToShorten } from '#shared/documents/cards/card-cures.ts'
import { layoutCardFront } from '#shared/documents/cards/card-front.ts'
import { createLayoutContext } from '#shared/documents/cards/card-layout.ts'
import { DECK_INKS, INK, PAPER, SOFT_INK } from '#shared/documents/cards/card-style.ts'
import { asksLook } from '#shared/documents/cards/deck-reading.ts'
import { emojiPictogram, withoutSign } from '#shared/documents/cards/emoji-pictograms.ts'
import { CARD_TRIM } from '#shared/documents/imposition/card-trim.ts'
import { CARD_SIZES, type Card, type CardSize } from '#shared/schemas/library.schema.ts'
import { cardOf, deckContext, deckOf } from '#tests/helpers/decks.ts'

const context = createLayoutContext(deckContext.t)
const cures = (card: Partial<Card>, size: CardSize = 'poker') =>
  cardCures(deckOf({ size }), cardOf(card), context)
const warned = (card: Partial<Card>, size: CardSize) =>
  layoutCardFront(deckOf({ size }), cardOf(card), 1, context).warnings.map(({ kind }) => kind)

const SENTENCE = 'Racontez en une minute le problème que vous voulez résoudre. '
const words = fc
  .array(fc.constantFrom('une', 'parcelle', 'Saint-Joseph', 'voisins.', 'récolte.'), {
    maxLength: 90,
  })
  .map((list) => list.join(' '))

describe('the cures of a card', () => {
  it('are none for a card that goes well', () => {
    const nothing = { bigger: null, split: null, shortens: false, pictogram: null }
    expect(cures({ title: 'Entraide', text: 'Qui peut vous aider ?' })).toEqual(nothing)
  })

  it('offer only what helps: a larger card at which it reads well, halves that are whole', () => {
    fc.assert(
      fc.property(words, fc.constantFrom(...CARD_SIZES), (text, size) => {
        const { bigger, split } = cures({ text }, size)
        if (bigger !== null) {
          const area = ({ width, height }: { width: number; height: number }) => width * height
          expect(area(CARD_TRIM[bigger])).toBeGreaterThan(area(CARD_TRIM[size]))
          expect(warned({ text }, bigger)).not.toContain('textDoesNotFit')
        }
        for (const half of split ?? []) {
          expect(warned({ text: half }, size)).not.toContain('textDoesNotFit')
        }
      }),
      { numRuns: 60 },
    )
  })

  it('are all there for two sentences too many, and only the shortening for one without an end', () => {
    const long = cures({ text: SENTENCE.repeat(4) })
    expect(long.bigger).not.toBeNull()
    expect(long.split).not.toBeNull()
    expect(long.shortens).toBe(true)
    const endless = cures({ text: 'et puis '.repeat(300) })
    expect(endless).toMatchObject({ bigger: null, split: null, shortens: true })
  })

  it('select the words after the last that goes well', () => {
    const card = cardOf({ title: 'Le problème', text: SENTENCE.repeat(6) })
    const deck = deckOf()
    const { field, from } = wordsToShorten(deck, card, context)
    expect(field).toBe('text')
    const kept = { title: card.title, text: card.text.slice(0, from).trimEnd() }
    expect(warned(kept, 'poker')).toEqual([])
    const next = card.text.slice(0, card.text.indexOf(' ', from))
    expect(warned({ ...kept, text: next }, 'poker')).not.toEqual([])
  })

  it('select the end of a title that is too long, and what follows a dozen words that fit', () => {
    const title = 'Racontez le problème '.repeat(30).trim()
    expect(wordsToShorten(deckOf(), cardOf({ title }), context).field).toBe('title')
    const text = Array.from({ length: 25 }, () => 'mot').join(' ')
    const { from } = wordsToShorten(deckOf({ size: 'a6' }), cardOf({ text }), context)
    expect(text.slice(0, from).trim().split(' ')).toHaveLength(12)
  })

  it('give a pictogram for a sign of the phone, and take the sign away without a hole', () => {
    const { pictogram } = cures({ text: 'Arroser 🌱 ensemble' })
    expect(pictogram).toEqual({ sign: '🌱', name: 'plant' })
    expect(withoutSign('Arroser 🌱 ensemble', '🌱')).toBe('Arroser ensemble')
    expect(cures({ text: 'Arroser 🌱', pictogram: 'leaf' }).pictogram).toBeNull()
    expect(emojiPictogram(['🦑'])).toBeNull()
    expect(emojiPictogram(['👍🏾'])?.name).toBe('thumb-up')
  })
})

describe('the cards to read again', () => {
  it('are those that the paper or its readers will not take well', () => {
    const asks = (card: Partial<Card>) => asksLook(deckOf(), cardOf(card), 'fr', context)
    expect(asks({ title: 'Écouter', text: 'Sans couper.' })).toBe(false)
    expect(asks({ title: 'Mutualiser' })).toBe(true)
    expect(asks({ text: 'Un 🦑 passe' })).toBe(true)
  })
})

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
const contrast = (one: string, two: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(two)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

describe('the colours of the decks', () => {
  it('are as contrasted as the help says: words, small print, pictures and accents', () => {
    expect(contrast(INK, PAPER)).toBeGreaterThan(7)
    expect(contrast(SOFT_INK, PAPER)).toBeGreaterThan(4.5)
    for (const { fill, onFill, accent } of Object.values(DECK_INKS)) {
      expect(contrast(fill, onFill)).toBeGreaterThan(4.5)
      expect(contrast(accent, PAPER)).toBeGreaterThan(4.5)
    }
  })
})
