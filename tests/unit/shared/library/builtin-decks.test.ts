import { describe, expect, it } from 'vitest'
import { layoutCardBack } from '#shared/documents/cards/card-back.ts'
import { layoutCardFront } from '#shared/documents/cards/card-front.ts'
import { type CardLayout, createLayoutContext } from '#shared/documents/cards/card-layout.ts'
import { COMFORTABLE_SIZE_PT } from '#shared/documents/cards/card-style.ts'
import { findPictogram } from '#shared/documents/cards/pictogram-library.ts'
import { type BuiltinDeck, builtinDecks, builtinRows } from '#shared/library/builtin-decks.ts'
import { createTranslator, LANGUAGES, type Language } from '#shared/locales/translator.ts'
import { cardSchema, deckSchema } from '#shared/schemas/library.schema.ts'
import { checkTypography } from '../../../../scripts/lib/locale-files.mjs'

/** Cards of each deck: a game that loses cards in an edit would still look whole. */
const COUNTS: Readonly<Record<string, number>> = {
  'ice-breakers': 24,
  'who-can-help': 24,
  'values-in-action': 20,
  'community-lasts': 20,
  'living-lab-roles': 12,
  'codev-steps': 7,
  'codev-roles': 5,
  'six-hats': 24,
  weather: 12,
  'image-language': 30,
  'garden-questions': 20,
  'food-questions': 20,
  'elders-questions': 20,
  'youth-questions': 20,
  'sea-questions': 20,
  'crafts-questions': 20,
  feedback: 20,
  commitments: 20,
  'quiz-community': 20,
}

/** Answers and names on the backs are read by everyone. */
const LEAST_BACK_PT = 14

/** Cards that one keeps in front of oneself and reads at leisure. */
const READ_AT_LEISURE = ['living-lab-roles', 'codev-steps', 'codev-roles']

const named = (language: Language, key: string): BuiltinDeck => {
  const found = builtinDecks(language).find((one) => one.key === key)
  if (!found) throw new Error(`No deck ${key}`)
  return found
}

const wordCount = (text: string): number =>
  text.split(/[\s\u00a0]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

const sides = (language: Language, builtin: BuiltinDeck) => {
  const context = createLayoutContext(createTranslator(language))
  const { deck, cards } = builtinRows(builtin)
  return cards.map((card, index) => ({
    card,
    front: layoutCardFront(deck, card, index + 1, context),
    back: layoutCardBack(deck, card, context),
  }))
}

const kinds = ({ warnings }: CardLayout) => warnings.map(({ kind }) => kind)

/** Every text of a deck by its place. */
const textsOf = ({ deck, cards }: BuiltinDeck): readonly [place: string, text: string][] => [
  ['name', deck.name],
  ['description', deck.description],
  ['backText', deck.backText],
  ...deck.rules.split('\n').map((line, index) => [`rules.${index}`, line] as [string, string]),
  ...deck.facilitation
    .split('\n')
    .map((line, index) => [`facilitation.${index}`, line] as [string, string]),
  ...cards.flatMap(({ title, text, script, answer }, index) =>
    Object.entries({ title, text, script, answer }).map(
      ([field, words]) => [`cards.${index}.${field}`, words] as [string, string],
    ),
  ),
]

describe('the bundled decks', () => {
  it('are the nineteen, each once and whole, the same in both languages', () => {
    for (const language of LANGUAGES) {
      const decks = builtinDecks(language)
      expect(decks.map(({ key }) => key)).toEqual(Object.keys(COUNTS))
      expect(new Set(decks.map(({ deck }) => deck.name)).size).toBe(decks.length)
      for (const { key, cards } of decks) expect(cards, key).toHaveLength(COUNTS[key] ?? -1)
    }
  })

  it('are read once a language, and remember where they come from', () => {
    expect(builtinDecks('fr')).toBe(builtinDecks('fr'))
    for (const builtin of builtinDecks('fr')) {
      const { deck, cards } = builtinRows(builtin)
      expect(deckSchema.parse(deck)).toEqual(deck)
      expect(deck.source).toBe(builtin.key)
      for (const card of cards) expect(cardSchema.parse(card)).toEqual(card)
    }
  })

  describe.each(Object.keys(COUNTS))('%s', (key) => {
    it('has a pictogram of this version on every card and on the back', () => {
      const { deck, cards } = named('fr', key)
      expect(findPictogram(deck.backPictogram)).toBeDefined()
      for (const { pictogram } of cards)
        expect(findPictogram(pictogram), `${pictogram}`).toBeDefined()
    })

    it.each(LANGUAGES)('fits its cards without a broken word (%s)', (language) => {
      for (const { card, front, back } of sides(language, named(language, key))) {
        const faults = [...kinds(front), ...kinds(back)]
        expect(faults, `${card.id} ${card.title} ${card.text} ${front.sizePt}`).toEqual([])
        // A card without words has no size.
        if (card.title !== '')
          expect(front.sizePt, card.id).toBeGreaterThanOrEqual(COMFORTABLE_SIZE_PT)
        expect(back.sizePt, card.id).toBeGreaterThanOrEqual(LEAST_BACK_PT)
      }
    })

    it.each(LANGUAGES)('is read at a glance (%s)', (language) => {
      const most = READ_AT_LEISURE.includes(key) ? 40 : 15
      for (const { text, answer, title } of named(language, key).cards) {
        expect(wordCount(text), text).toBeLessThanOrEqual(most)
        expect(wordCount(answer), answer).toBeLessThanOrEqual(12)
        expect(wordCount(title), title).toBeLessThanOrEqual(5)
      }
    })

    it.each(LANGUAGES)(
      'says how to play in numbered steps, and how to lead it (%s)',
      (language) => {
        const { deck } = named(language, key)
        const [whom, ...steps] = deck.rules.split('\n')
        expect(whom).toMatch(/\d/u)
        expect(steps.length).toBeGreaterThanOrEqual(3)
        for (const [index, step] of steps.entries())
          expect(step).toMatch(RegExp(`^${index + 1}\\. `, 'u'))
        expect(deck.rules).toMatch(/\d\u00a0min/u)
        expect(deck.facilitation.split('\n')).toHaveLength(4)
        for (const [place, text] of textsOf({ ...named(language, key), cards: [] }))
          expect(text.trim(), place).not.toBe('')
      },
    )

    it('is said in both languages, card by card', () => {
      const english = new Map(textsOf(named('en', key)))
      for (const [place, french] of textsOf(named('fr', key))) {
        const translated = english.get(place)
        expect(translated === '', `${place} ${french}`).toBe(french === '')
        // A title may well be the same word: « Patience », « Photo ».
        if (wordCount(french) > 1) expect(translated, place).not.toBe(french)
      }
    })
  })

  it.each(LANGUAGES)('never say the same sentence on two cards (%s)', (language) => {
    const owner = new Map<string, string>()
    for (const { key, cards } of builtinDecks(language)) {
      for (const [index, { text, answer, script }] of cards.entries()) {
        for (const words of [text, answer, script]) {
          if (words === '') continue
          expect(owner.get(words), words).toBeUndefined()
          owner.set(words, `${key} ${index + 1}`)
        }
      }
    }
  })

  it('never show the same picture twice where the picture is all there is', () => {
    for (const key of ['weather', 'image-language']) {
      const pictures = named('fr', key).cards.map(({ pictogram }) => pictogram)
      expect(new Set(pictures).size).toBe(pictures.length)
    }
  })

  it('answer every question of the quiz, and only there', () => {
    for (const { key, cards } of builtinDecks('fr')) {
      for (const { answer, text } of cards) {
        expect(answer !== '', text).toBe(key === 'quiz-community')
      }
    }
  })

  it('keep French typography', () => {
    const sentences = new Map(
      builtinDecks('fr').flatMap((deck) =>
        textsOf(deck).map(([place, text]) => [`${deck.key}.${place}`, { text, line: 1 }] as const),
      ),
    )
    expect(checkTypography({ file: 'decks.fr.json', sentences })).toEqual([])
  })
})
