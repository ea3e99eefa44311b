import { EVERYDAY_WORDS } from '../everyday-words.ts'
import type { Mention, Term } from './terms.ts'

/** A word of a text: UTF-16 units. */
export type Word = { readonly start: number; readonly end: number; readonly folded: string }

type Read = Pick<Mention, 'isSure' | 'isLowerCase' | 'isProbable'>

/** Letters of these words together. */
export const lettersOf = (words: readonly string[]): number => [...words.join('')].length

/** What follows them is a name, whatever it means: « mme petit ». */
const TITLES: ReadonlySet<string> = new Set(
  `m mr mm monsieur messieurs mme mmes madame mesdames mlle melle mademoiselle dr docteur maitre
man misie misye missie manze tonton tatie tata`.split(/\s+/u),
)
/** What follows them is a thing: « une cabane ». */
const ARTICLES: ReadonlySet<string> = new Set(
  'un une le la l du au aux ce cet cette ces mon ma ton ta son sa notre votre leur'.split(' '),
)
/** Inside of a name, a small word is a part of it: « Marie de Lacroix ». */
const PARTICLES: ReadonlySet<string> = new Set(['d', 'de', 'du', 'des', 'l', 'la', 'le'])
const FEWEST_LETTERS = 3

/** How the words of a term that begin at this one are to be taken; null: nobody is named there. */
export const readName = (
  text: string,
  words: readonly Word[],
  at: number,
  term: Term,
): Read | null => {
  const parts = words.slice(at, at + term.words.length)
  const start = parts[0]?.start ?? 0
  const end = parts.at(-1)?.end ?? start
  const written = text.slice(start, end)
  const { kind, form, isSure } = term
  const read = { isSure, isLowerCase: false, isProbable: false }
  if (kind === 'email') return read
  if (form === 'initials') return standsWithInitials(text, parts) ? read : null
  const isLowerCase = !hasCapital(written)
  if (form === 'joined') {
    const isOneWord = isSure || isInAddress(text, start, end) || !hasCase(written)
    return isOneWord ? { ...read, isLowerCase } : null
  }
  if (kind === 'fullName') {
    // The name of an author, of whoever carries something: no sentence stands around it.
    if (text.trim() === written) return { ...read, isLowerCase }
    const doubt = doubtOf(text, parts)
    // « Jean de la mairie » is not Jean De; the first name alone is found by itself.
    if (doubt === 'short' && !isLowerCase) return null
    const isProbable = isSure && isLowerCase && doubt === 'word'
    return { isSure: isSure && doubt === null, isLowerCase, isProbable }
  }
  if (!isLowerCase) return { ...read, isLowerCase }
  const isName = isNameInLowerCase(text, words, at, parts)
  return isName ? { ...read, isSure: false, isLowerCase } : null
}

/** « 王小明 » is written in one word, and without capitals. */
const hasCase = (written: string): boolean => written.toLowerCase() !== written.toUpperCase()

/** Digits alone have none to be missed. */
const hasCapital = (written: string): boolean => {
  const letters = written.replace(/\P{L}/gu, '')
  return letters === '' || letters !== letters.toLocaleLowerCase('fr')
}

/** Quick notes name people without capitals: « mme durand ». A word of every day is not taken for one. */
const isNameInLowerCase = (
  text: string,
  words: readonly Word[],
  at: number,
  parts: readonly Word[],
): boolean => {
  const previous = words[at - 1]
  const gap = previous ? text.slice(previous.end, parts[0]?.start) : ''
  if (previous && TITLES.has(previous.folded) && /^\.?\s*$/u.test(gap)) return true
  if (previous && ARTICLES.has(previous.folded) && /^[\s'’]*$/u.test(gap)) return false
  return !parts.every(({ folded }) => EVERYDAY_WORDS.has(folded))
}

/**
 * A part without a capital that is too short (« Marie de la mairie ») or a word (« Luc ferme la salle »,
 * « luc petit »); `words`: no part is anything else (« rose marin »).
 */
const doubtOf = (text: string, parts: readonly Word[]): 'word' | 'words' | 'short' | null => {
  let hasWord = false
  let hasName = false
  for (const chunk of chunksOf(text, parts)) {
    const first = chunk[0]
    const last = chunk.at(-1)
    if (!first || !last) continue
    const folded = chunk.map((one) => one.folded)
    const isInside = last !== parts.at(-1) && folded.every((word) => PARTICLES.has(word))
    if (isInside) continue
    const isName = hasCapital(text.slice(first.start, last.end))
    if (!isName && lettersOf(folded) < FEWEST_LETTERS) return 'short'
    if (isName || !folded.every((word) => EVERYDAY_WORDS.has(word))) hasName = true
    else hasWord = true
  }
  if (!hasWord) return null
  return hasName ? 'word' : 'words'
}

/** Words between which nothing but a hyphen or an apostrophe stands are one: « Zélie-rose ». */
const chunksOf = (text: string, parts: readonly Word[]): readonly (readonly Word[])[] => {
  const chunks: Word[][] = []
  for (const part of parts) {
    const chunk = chunks.at(-1)
    const last = chunk?.at(-1)
    if (chunk && last && /^['’\-\u2010\u2011]$/u.test(text.slice(last.end, part.start)))
      chunk.push(part)
    else chunks.push([part])
  }
  return chunks
}

/**
 * « Luc A. », and not « Luc a dit », « Marie d’accord », « À Luc », « LUC A DIT »: the letter is a capital,
 * and no word begins with it; in front, it has its dot.
 */
const standsWithInitials = (text: string, parts: readonly Word[]): boolean => {
  const end = parts.at(-1)?.end ?? 0
  const isInitial = ({ folded }: Word) => /^\p{Ll}$/u.test(folded)
  const areCapitals = parts.every(
    (part) => !isInitial(part) || hasCapital(text.slice(part.start, part.end)),
  )
  if (!areCapitals) return false
  const [first] = parts
  const last = parts.at(-1)
  if (first && isInitial(first) && !/^[.-]/u.test(text.slice(first.end))) return false
  if (!last || !isInitial(last)) return true
  const after = text.slice(end)
  if (/^['’ʼ\-\u2010\u2011]\p{L}/u.test(after)) return false
  const isShouted = !/\p{Ll}/u.test(text.slice(first?.start, end))
  return !(isShouted && /^\s+\p{Lu}{2}/u.test(after))
}

/** « annely@exemple.mq », « photo_annely.jpg ». */
const isInAddress = (text: string, start: number, end: number): boolean =>
  /[@_/\\]$/u.test(text.slice(Math.max(0, start - 1), start)) ||
  /^(?:[@_/\\]|\.[\p{L}\p{N}])/u.test(text.slice(end, end + 2))
