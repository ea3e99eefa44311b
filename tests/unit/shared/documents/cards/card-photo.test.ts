import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBlankCard } from '#shared/documents/cards/blank-cards.ts'
import { layoutCardFront } from '#shared/documents/cards/card-front.ts'
import { type CardLayout, createLayoutContext } from '#shared/documents/cards/card-layout.ts'
import { deckDocument } from '#shared/documents/cards/deck-document.ts'
import { picturesOfCards } from '#shared/documents/cards/deck-pictures.ts'
import type { DrawCommand } from '#shared/documents/print-document.ts'
import { CARD_SIZES, type CardImage } from '#shared/schemas/library.schema.ts'
import { cardOf, deckContext, deckOf } from '#tests/helpers/decks.ts'

const HASH = 'a'.repeat(64)
const photo = (changes: Partial<CardImage> = {}): CardImage => ({
  hash: HASH,
  width: 1200,
  height: 900,
  credit: '',
  ...changes,
})
const seen = createLayoutContext(deckContext.t, new Set([HASH]))
const lost = createLayoutContext(deckContext.t, new Set())
const onScreen = createLayoutContext(deckContext.t)

const groupOf = ({ marks }: CardLayout) => marks.find((mark) => mark.kind === 'group')
const kinds = (marks: readonly DrawCommand[]) => marks.map(({ kind }) => kind)
const words = ({ marks }: CardLayout) =>
  marks
    .flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
    .join(' ')
    .replace(/\u00a0/gu, ' ')

describe('a photo of the team on a card', () => {
  it('fills its panel at every size, centred and never stretched', () => {
    const sides = fc.integer({ min: 1, max: 6000 })
    fc.assert(
      fc.property(
        fc.constantFrom(...CARD_SIZES),
        sides,
        sides,
        fc.boolean(),
        (size, width, height, bleeds) => {
          const card = cardOf({ title: 'La fontaine', image: photo({ width, height }) })
          const group = groupOf(layoutCardFront(deckOf({ size, bleeds }), card, 1, seen))
          const image = group?.kind === 'group' ? group.marks[0] : undefined
          const clip = group?.kind === 'group' ? group.clip : undefined
          if (image?.kind !== 'image' || clip === undefined) throw new Error('no picture')
          expect(image.width / image.height).toBeCloseTo(width / height, 6)
          expect(image.x).toBeLessThanOrEqual(clip.x + 1e-6)
          expect(image.y).toBeLessThanOrEqual(clip.y + 1e-6)
          expect(image.x + image.width).toBeGreaterThanOrEqual(clip.x + clip.width - 1e-6)
          expect(image.y + image.height).toBeGreaterThanOrEqual(clip.y + clip.height - 1e-6)
          expect(image.x + image.width / 2).toBeCloseTo(clip.x + clip.width / 2, 6)
          expect(image.y + image.height / 2).toBeCloseTo(clip.y + clip.height / 2, 6)
        },
      ),
    )
  })

  it('takes the place of the pictogram, and leaves it on the card for the day it is removed', () => {
    const card = cardOf({ title: 'Soleil', pictogram: 'sun-high' })
    const paths = (layout: CardLayout) => kinds(layout.marks).filter((kind) => kind === 'path')
    const drawn = layoutCardFront(deckOf(), { ...card, image: photo() }, 1, seen)
    expect(paths(drawn)).toEqual([])
    expect(paths(layoutCardFront(deckOf(), card, 1, seen))).toHaveLength(1)
  })

  it('that cannot be read leaves an outlined place and a warning that names the card', () => {
    const card = cardOf({ title: 'La fontaine', image: photo() })
    const layout = layoutCardFront(deckOf(), card, 3, lost)
    expect(layout.warnings).toEqual([{ kind: 'unreadableImage' }])
    expect(kinds(layout.marks).slice(0, 2)).toEqual(['rect', 'path'])
    expect(groupOf(layout)).toBeUndefined()
    const { warnings } = deckDocument(
      { deck: deckOf(), cards: [card] },
      { ...deckContext, readable: new Set() },
    )
    const where = 'carte 1 «\u00a0La fontaine\u00a0»'
    expect(warnings).toEqual([{ kind: 'unreadableImage', where }])
  })

  it('has its outlined place under it on screen, where one cannot know yet', () => {
    const layout = layoutCardFront(deckOf(), cardOf({ image: photo() }), 1, onScreen)
    expect(kinds(layout.marks).slice(0, 3)).toEqual(['rect', 'path', 'group'])
    expect(layout.warnings).toEqual([])
  })

  it('names who made it at the foot, beside who had the idea', () => {
    const image = photo({ credit: 'Rosalie Timon' })
    const layout = layoutCardFront(deckOf(), cardOf({ image, author: 'Mano Lubin' }), 1, seen)
    expect(words(layout)).toContain('Idée de Mano Lubin Image : Rosalie Timon')
    const without = layoutCardFront(deckOf(), cardOf({ image: photo() }), 1, seen)
    expect(words(without)).not.toContain('Image')
  })

  it('makes a card that is not blank, and is asked for once however many cards show it', () => {
    const card = cardOf({ image: photo() })
    expect(isBlankCard(card)).toBe(false)
    expect(picturesOfCards([card, cardOf({ image: photo() }), cardOf()])).toEqual([HASH])
  })
})
