import { COMMON_FIRST_NAMES } from '../common-first-names.ts'
import { foldText } from '../folded-text.ts'

/** What stands where somebody was named. */
export const ERASED_MARK = '[personne effacée]'

/** First name of an emptied record: lists, sheets and workbooks show it like any other. */
export const ERASED_NAME = 'Personne effacée'

/** What is known of a person that a text may repeat. */
export type Identity = {
  readonly firstName: string
  readonly lastName: string
  readonly phone: string
  readonly email: string
}

export const TERM_KINDS = ['fullName', 'lastName', 'firstName', 'phone', 'email'] as const
export type TermKind = (typeof TERM_KINDS)[number]

/** What can only be about that person, but for a namesake. */
export const WHOLE_TERMS: readonly TermKind[] = ['fullName', 'phone', 'email']

/**
 * Words to look for. `words`: folded, one after the other in the text; `digits`: last digits of a
 * number. A term that is not sure could well be about somebody else, or about nobody.
 */
export type Term = {
  readonly kind: TermKind
  readonly words: readonly string[]
  readonly digits: string
  readonly isSure: boolean
}

/** A place in a text where a term was found: UTF-16 units. */
export type Mention = { readonly start: number; readonly end: number; readonly term: Term }

/** A name alone that is shorter is not looked for by itself in older copies. Letters. */
const SURE_LENGTH = 4
/** A French number without its prefix: what all its ways of being written share. */
const NATIONAL_DIGITS = 9
const FEWEST_DIGITS = 6

const wordsOf = (text: string): readonly string[] => foldText(text).split(' ').filter(Boolean)
const digitsOf = (text: string): string => text.replace(/\D/gu, '').slice(-NATIONAL_DIGITS)

/**
 * What to look for to find somebody in texts. `others`: folded words that name somebody or something
 * else (people, communes, places), with which a name alone would be confused.
 */
export const termsOf = (
  { firstName, lastName, phone, email }: Identity,
  others: ReadonlySet<string>,
): readonly Term[] => {
  const first = wordsOf(firstName)
  const last = wordsOf(lastName)
  const named = (kind: TermKind, words: readonly string[], isSure: boolean): Term[] =>
    words.length > 0 ? [{ kind, words, digits: '', isSure }] : []
  const isRare = (words: readonly string[]) =>
    words.join('').length >= SURE_LENGTH &&
    words.some((word) => !others.has(word) && !COMMON_FIRST_NAMES.has(word))
  const digits = digitsOf(phone)
  const both = first.length > 0 && last.length > 0
  return [
    ...(both
      ? [
          ...named('fullName', [...first, ...last], true),
          ...named('fullName', [...last, ...first], true),
          // A file name or an address runs them together.
          ...named('fullName', [[...first, ...last].join('')], true),
          ...named('fullName', [[...last, ...first].join('')], true),
        ]
      : []),
    ...named('lastName', last, isRare(last)),
    ...named('firstName', first, isRare(first)),
    ...named('email', wordsOf(email), true),
    ...(digits.length >= FEWEST_DIGITS
      ? [{ kind: 'phone', words: [], digits, isSure: true } as const]
      : []),
  ]
}

type Word = { readonly start: number; readonly end: number; readonly folded: string }

const WORD = /[\p{L}\p{M}\p{N}]+/gu
const NUMBER = /(?:\+|00)?\d(?:[\s.\-/()]{0,2}\d){5,17}/gu
/** Between two words of one name: a space, a hyphen, a dot, a comma. UTF-16 units. */
const WIDEST_GAP = 3

type TermIndex = {
  readonly byFirstWord: ReadonlyMap<string, readonly Term[]>
  readonly byDigits: ReadonlyMap<string, Term>
}

/** A purge looks for hundreds of people at once in every text: each word is looked up, not compared. */
const indexes = new WeakMap<readonly Term[], TermIndex>()

const indexOf = (terms: readonly Term[]): TermIndex => {
  const known = indexes.get(terms)
  if (known) return known
  const byFirstWord = new Map<string, Term[]>()
  const byDigits = new Map<string, Term>()
  for (const term of terms) {
    const [first] = term.words
    if (first !== undefined) {
      const same = byFirstWord.get(first)
      if (same) same.push(term)
      else byFirstWord.set(first, [term])
    }
    if (term.digits !== '' && !byDigits.has(term.digits)) byDigits.set(term.digits, term)
  }
  const made = { byFirstWord, byDigits }
  indexes.set(terms, made)
  return made
}

/** Where the text names the person, in order, without overlap; the longest of two wins. */
export const findMentions = (text: string, terms: readonly Term[]): readonly Mention[] => {
  const found: Mention[] = []
  const words: Word[] = []
  for (const match of text.matchAll(WORD)) {
    const folded = foldText(match[0])
    if (folded) words.push({ start: match.index, end: match.index + match[0].length, folded })
  }
  const { byFirstWord, byDigits } = indexOf(terms)
  words.forEach(({ start, folded }, at) => {
    for (const term of byFirstWord.get(folded) ?? []) {
      const last = sequenceFrom(words, at, term.words)
      if (last && looksLikeName(text, start, term)) found.push({ start, end: last.end, term })
    }
  })
  if (byDigits.size > 0) {
    for (const match of text.matchAll(NUMBER)) {
      const term = byDigits.get(digitsOf(match[0]))
      if (term) found.push({ start: match.index, end: match.index + match[0].length, term })
    }
  }
  return withoutOverlaps(found)
}

const sequenceFrom = (
  words: readonly Word[],
  at: number,
  wanted: readonly string[],
): Word | null => {
  let last: Word | null = null
  for (const [offset, folded] of wanted.entries()) {
    const word = words[at + offset]
    if (word?.folded !== folded) return null
    if (last && word.start - last.end > WIDEST_GAP) return null
    last = word
  }
  return last
}

/** A name alone is one when it begins with a capital: « rose » is a colour, « Rose » perhaps not. */
const looksLikeName = (text: string, start: number, { kind }: Term): boolean => {
  if (kind !== 'lastName' && kind !== 'firstName') return true
  const letter = String.fromCodePoint(text.codePointAt(start) ?? 0)
  return letter !== letter.toLocaleLowerCase('fr') || !/\p{L}/u.test(letter)
}

const withoutOverlaps = (mentions: readonly Mention[]): readonly Mention[] => {
  const sorted = [...mentions].sort(
    (left, right) =>
      left.start - right.start ||
      right.end - left.end ||
      Number(right.term.isSure) - Number(left.term.isSure),
  )
  const apart: Mention[] = []
  for (const mention of sorted) {
    const last = apart.at(-1)
    if (!last || mention.start >= last.end) apart.push(mention)
  }
  return apart
}

/** The text with these mentions replaced. */
export const replaceMentions = (
  text: string,
  mentions: readonly Mention[],
  mark: string = ERASED_MARK,
): string => {
  let done = 0
  let result = ''
  for (const { start, end } of mentions) {
    result += text.slice(done, start) + mark
    done = end
  }
  return result + text.slice(done)
}
