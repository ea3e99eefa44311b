import { z } from 'zod'
import en from '#resources/library/decks.en.json' with { type: 'json' }
import fr from '#resources/library/decks.fr.json' with { type: 'json' }
import figures from '#resources/library/decks.json' with { type: 'json' }
import { EMPTY_CARD, EMPTY_DECK } from '#shared/domain/empty-rows.ts'
import type { Language } from '#shared/locales/translator.ts'
import { type Card, cardSchema, type Deck, deckSchema } from '#shared/schemas/library.schema.ts'
import { idSchema, text } from '#shared/schemas/values.ts'
import { paired } from './paired.ts'

/** A card of a bundled deck, without what the team's rows alone have. */
export type BuiltinCard = Omit<Card, 'id' | 'deckId' | 'order'>

/** A deck that ships with the app. */
export type BuiltinDeck = {
  /** Kebab-case and stable: decks taken from it keep it as their `source`. */
  readonly key: string
  readonly deck: Omit<Deck, 'id' | 'createdAt'>
  readonly cards: readonly BuiltinCard[]
}

const { shape: deckShape } = deckSchema
const { shape: cardShape } = cardSchema

/** What is the same in every language: resources/library/decks.json. */
const figuresSchema = z.strictObject({
  key: idSchema,
  kind: deckShape.kind.unwrap(),
  size: deckShape.size,
  colour: deckShape.colour,
  backMode: deckShape.backMode,
  backPictogram: text.oneLine,
  lowInk: deckShape.lowInk.default(false),
  cards: z.array(z.strictObject({ pictogram: text.oneLine, copies: cardShape.copies.default(1) })),
})

const paragraphLines = z.array(text.paragraph.min(1)).min(1)

/** What is said in one language: resources/library/decks.<language>.json. */
const wordsSchema = z.strictObject({
  name: text.oneLine,
  description: text.paragraph,
  backText: text.oneLine,
  /** One line each: whom it suits, then its steps. */
  rules: paragraphLines,
  facilitation: paragraphLines,
  cards: z.array(
    z.strictObject({
      title: text.oneLine.default(''),
      text: text.paragraph.default(''),
      script: text.paragraph.default(''),
      answer: text.oneLine.default(''),
    }),
  ),
})

const figuresOfAll = z.array(figuresSchema)
const wordsByKey = z.record(idSchema, wordsSchema)
const stored: Readonly<Record<Language, unknown>> = { fr, en }

const builtinDeck = (
  { key, cards, ...looks }: z.infer<typeof figuresSchema>,
  words: z.infer<typeof wordsSchema>,
): BuiltinDeck => ({
  key,
  deck: {
    ...EMPTY_DECK,
    ...looks,
    name: words.name,
    description: words.description,
    backText: words.backText,
    rules: words.rules.join('\n'),
    facilitation: words.facilitation.join('\n'),
    source: key,
  },
  cards: paired(cards, words.cards, (card, said) => ({ ...EMPTY_CARD, ...card, ...said })),
})

const readDecks = (language: Language): readonly BuiltinDeck[] => {
  const words = wordsByKey.parse(stored[language])
  return figuresOfAll.parse(figures).map((fixed) => {
    const own = words[fixed.key]
    if (!own) throw new Error(`No words for ${fixed.key} in ${language}`)
    return builtinDeck(fixed, own)
  })
}

const known = new Map<Language, readonly BuiltinDeck[]>()

/**
 * The decks that ship with the app, in that language; always the same array. The files weigh
 * 150 kB: screens load this module when they need it.
 */
export const builtinDecks = (language: Language): readonly BuiltinDeck[] => {
  const decks = known.get(language) ?? readDecks(language)
  known.set(language, decks)
  return decks
}

/** The bundled deck of that key; undefined when this version has none. */
export const builtinDeckOf = (key: string, language: Language): BuiltinDeck | undefined =>
  builtinDecks(language).find((one) => one.key === key)

/**
 * The bundled deck as rows, to be drawn and printed before it is taken. Its ids are its key and places:
 * they are never written.
 */
export const builtinRows = ({
  key,
  deck,
  cards,
}: BuiltinDeck): { readonly deck: Deck; readonly cards: readonly Card[] } => ({
  deck: { ...deck, id: key, createdAt: '2026-01-01T00:00:00Z' },
  cards: cards.map((card, index) => ({
    ...card,
    id: `${key}:${index + 1}`,
    deckId: key,
    order: `a${index}`,
  })),
})
