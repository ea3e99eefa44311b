import type { Language } from '#shared/locales/translator.ts'
import type { Card } from '#shared/schemas/library.schema.ts'
import { jargonOf } from './jargon.ts'

/** A card is read at a glance up to about this many words (rules of the paper, point 2). */
export const COMFORTABLE_WORDS = 12
/** Beyond, it is a page, not a card. */
export const MOST_WORDS = 20
/** Words of a sentence that is still understood at first hearing. */
export const SENTENCE_WORDS = 15
/** Letters of a word that is still read as a whole. */
export const WORD_LETTERS = 12

/** What would help people who read little, beside the card. */
export type ReadingNote =
  | { readonly kind: 'tooManyWords'; readonly count: number }
  | { readonly kind: 'manyWords'; readonly count: number }
  /** `start`: its first words. */
  | { readonly kind: 'longSentence'; readonly count: number; readonly start: string }
  | { readonly kind: 'jargon'; readonly word: string; readonly simpler: string }
  | { readonly kind: 'longWord'; readonly word: string }
  | { readonly kind: 'capitals'; readonly words: string }
  | { readonly kind: 'noPicture' }

export type ReadCard = Pick<Card, 'title' | 'text' | 'pictogram' | 'image'>

/** Words as one reads them: a sign on its own (« ? », « – ») is none. */
export const wordsOf = (text: string): readonly string[] =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))

const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?…][»”")\s]*)\s+(?=[«“"(–\p{Lu}\p{N}])|\n+/u)
    .filter((one) => one.trim() !== '')

// Parts of « porte-monnaie » and of « l’anniversaire » are read one after the other.
const lettersOf = (word: string): number =>
  Math.max(0, ...word.split(/[-‑’'/]/u).map((part) => part.match(/\p{L}/gu)?.length ?? 0))

/** Letters of a word alone in capitals that is no longer taken for initials (« CCAS », « UNESCO »). */
const SHOUTED_LETTERS = 7

const isShouted = (word: string): boolean => {
  const letters = word.replace(/[^\p{L}]/gu, '')
  return letters === letters.toUpperCase() && letters !== letters.toLowerCase()
}

// Two words at least, not two initials; or one that is no acronym.
const isShouting = (run: readonly string[]): boolean => {
  const letters = run.map(lettersOf)
  const sum = letters.reduce((total, count) => total + count, 0)
  return run.length > 1 ? sum >= 4 : sum >= SHOUTED_LETTERS
}

const shouted = (text: string): string | null => {
  let run: string[] = []
  for (const word of [...wordsOf(text), '']) {
    if (isShouted(word)) {
      run.push(word)
      continue
    }
    if (isShouting(run)) return run.join(' ')
    run = []
  }
  return null
}

const countNotes = (text: string): readonly ReadingNote[] => {
  const count = wordsOf(text).length
  if (count > MOST_WORDS) return [{ kind: 'tooManyWords', count }]
  return count > COMFORTABLE_WORDS ? [{ kind: 'manyWords', count }] : []
}

const sentenceNotes = (text: string): readonly ReadingNote[] => {
  const [longest] = sentencesOf(text)
    .map((sentence) => wordsOf(sentence))
    .toSorted((one, two) => two.length - one.length)
  if (longest === undefined || longest.length <= SENTENCE_WORDS) return []
  return [{ kind: 'longSentence', count: longest.length, start: longest.slice(0, 4).join(' ') }]
}

const bare = (word: string): string => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')

/**
 * What would make a card easier for people who read little, the most helpful first. A card without
 * words has nothing to be read.
 */
export const readingNotes = (card: ReadCard, language: Language): readonly ReadingNote[] => {
  const { title, text, pictogram, image } = card
  const all = `${title}\n${text}`
  if (wordsOf(all).length === 0) return []
  const jargon = jargonOf(all, language)
  const isJargon = (word: string) => jargon.some((one) => one.word.includes(word))
  const long = [...new Set(wordsOf(all).map(bare))].filter(
    (word) => lettersOf(word) > WORD_LETTERS && !isJargon(word),
  )
  const capitals = shouted(title) ?? shouted(text)
  return [
    ...countNotes(text),
    ...sentenceNotes(text),
    ...jargon.map((one) => ({ kind: 'jargon', ...one }) as const),
    ...(capitals === null ? [] : [{ kind: 'capitals', words: capitals } as const]),
    ...long.map((word) => ({ kind: 'longWord', word }) as const),
    ...(pictogram === null && image === null ? [{ kind: 'noPicture' } as const] : []),
  ]
}

const GENTLE: readonly ReadingNote['kind'][] = ['manyWords', 'longWord', 'noPicture']

/** True when a card deserves to be read again before it is printed, and not only a hint. */
export const asksRereading = (notes: readonly ReadingNote[]): boolean =>
  notes.some(({ kind }) => !GENTLE.includes(kind))
