import { COMMON_FIRST_NAMES } from '../common-first-names.ts'
import { EVERYDAY_WORDS } from '../everyday-words.ts'
import { foldText } from '../folded-text.ts'
import {
  ERASED_MARK,
  type Identity,
  type Mention,
  type Term,
  type TermForm,
  type TermKind,
} from './terms.ts'
import { lettersOf, readName, type Word } from './written-name.ts'

/** A name alone that is shorter is not looked for by itself in older copies. Letters. */
const SURE_LENGTH = 4
/** Of each of two names that stand together: « Ly », « Bo » and « De » are words too. Letters. */
const SURE_PART = 3
/** Of both names run together: « samedi » is Sam Edi, « job » is Jo B. Letters. */
const SURE_JOINED = 8
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
  const named = (
    kind: TermKind,
    words: readonly string[],
    isSure: boolean,
    form?: TermForm,
  ): Term[] => (words.length > 0 ? [{ kind, words, digits: '', isSure, form }] : [])
  const isRare = (words: readonly string[]) =>
    lettersOf(words) >= SURE_LENGTH && words.some((word) => !isTaken(word, others))
  const digits = digitsOf(phone)
  const both = first.length > 0 && last.length > 0
  return [
    ...(both ? fullNames(first, last, isRare) : []),
    ...(both ? joinedNames(first, last, others) : []),
    // A letter alone would be found in every sentence.
    ...(isInitials(last) ? [] : named('lastName', last, isRare(last))),
    // « Dormeval » for D'Ormeval.
    ...(last.length > 1 && !isInitials(last)
      ? named('lastName', [last.join('')], isRare(last))
      : []),
    // Half of a double name is what people say; it may be somebody else's whole one.
    ...halvesOf(last).flatMap((half) => named('lastName', [half], false)),
    ...(isInitials(first) ? [] : named('firstName', first, isRare(first))),
    // « tijo », as it is typed; « rose » and « line » in one word is perhaps another name.
    ...(first.length > 1 && !isInitials(first) ? named('firstName', [first.join('')], false) : []),
    // « Annick » for Annick Marie-Joseph: people say the first.
    ...halvesOf(first)
      .slice(0, 1)
      .flatMap((half) => named('firstName', [half], false)),
    ...named('email', wordsOf(email), email.includes('@')),
    ...(digits.length >= FEWEST_DIGITS
      ? [{ kind: 'phone', words: [], digits, isSure: true } as const]
      : []),
  ]
}

/** True for a word that names somebody or something else. */
const isTaken = (word: string, others: ReadonlySet<string>): boolean =>
  others.has(word) || COMMON_FIRST_NAMES.has(word) || EVERYDAY_WORDS.has(word)

/** « A. », « J.-B. »: letters, where there are small and capital ones. */
const isInitials = (words: readonly string[]): boolean =>
  words.length > 0 && words.every((word) => /^\p{Ll}$/u.test(word))

type Words = readonly string[]

/** Both names one after the other, in either order. */
const fullNames = (first: Words, last: Words, isRare: (words: Words) => boolean): Term[] => {
  const orders = [
    [first, last],
    [last, first],
  ] as const
  return orders.map(([before, after]) => {
    const words = [...before, ...after]
    const whole = { kind: 'fullName', words, digits: '' } as const
    if (isInitials(first) || isInitials(last)) {
      // « M. Durand » is any Mr Durand.
      const isTitle = before.length === 1 && before[0] === 'm'
      const hasLongPart = [before, after].some((part) => lettersOf(part) >= SURE_PART)
      return { ...whole, isSure: hasLongPart && !isTitle, form: 'initials' }
    }
    const isLong = [before, after].every((part) => lettersOf(part) >= SURE_PART)
    return { ...whole, isSure: isLong || isRare(first) || isRare(last) }
  })
}

/** A file name or an address runs them together. */
const joinedNames = (first: Words, last: Words, others: ReadonlySet<string>): Term[] => {
  const isLong = [first, last].every((part) => lettersOf(part) >= SURE_PART)
  return [
    [...first, ...last],
    [...last, ...first],
  ].map((words) => {
    const joined = words.join('')
    const isSure = isLong && lettersOf([joined]) >= SURE_JOINED && !isTaken(joined, others)
    return { kind: 'fullName', words: [joined], digits: '', isSure, form: 'joined' }
  })
}

/** The long words of a name that has several: « belair » and « zenon ». */
const halvesOf = (words: readonly string[]): readonly string[] => {
  const long = words.filter((word) => word.length >= SURE_LENGTH)
  return words.length > 1 ? long : []
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu
/** Between two digits of one number: « 06–96 », « (0)696 », « 06 / 96 ». */
const SEPARATORS = String.raw`[\s.\-/()\u00b7\u2010-\u2015]{0,3}`
const DIGIT = /\d/gu
const ONLY_SEPARATORS = new RegExp(`^${SEPARATORS}$`, 'u')
/** What a number begins with before the digits that all its ways of being written share. */
const PREFIX = new RegExp(
  String.raw`(?:\(?(?:\+|00)\d{1,3}${SEPARATORS}|(?<!\d)596${SEPARATORS})?(?:\(?0${SEPARATORS})?$`,
  'u',
)
/** Longest prefix: « (+596) (0) ». UTF-16 units. */
const PREFIX_ROOM = 18
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

/** Where the text names the person, in order, without overlap; what is sure wins, then the longest. */
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
      const read = last && readName(text, words, at, term)
      if (read) found.push({ start, end: last.end, term, ...read })
    }
  })
  return withoutOverlaps([...found, ...numbersIn(text, byDigits)])
}

/**
 * The wanted numbers, each looked for by its own digits: what stands beside one (« 0696 12 34 56 (9h-12h) »,
 * another number) is no part of it, and hides nothing.
 */
const numbersIn = (text: string, byDigits: ReadonlyMap<string, Term>): readonly Mention[] => {
  if (byDigits.size === 0) return []
  const lengths = new Set([...byDigits.keys()].map((digits) => digits.length))
  const places = [...text.matchAll(DIGIT)].map(({ index }) => index)
  const digits = places.map((place) => text.charAt(place)).join('')
  // How many digits that follow on one another begin at each.
  const runs = new Int32Array(places.length).fill(1)
  for (let at = places.length - 2; at >= 0; at -= 1) {
    const between = text.slice((places[at] ?? 0) + 1, places[at + 1])
    if (ONLY_SEPARATORS.test(between)) runs[at] = (runs[at + 1] ?? 0) + 1
  }
  const found: Mention[] = []
  places.forEach((place, at) => {
    for (const length of lengths) {
      if (length > (runs[at] ?? 0)) continue
      const term = byDigits.get(digits.slice(at, at + length))
      if (term === undefined) continue
      const end = (places[at + length - 1] ?? place) + 1
      const before = text.slice(Math.max(0, place - PREFIX_ROOM), place)
      const start = place - (PREFIX.exec(before)?.[0].length ?? 0)
      // Longer numbers than the wanted one are other numbers.
      if (/\d/u.test(text.charAt(start - 1)) || /\d/u.test(text.charAt(end))) continue
      found.push({ start, end, term, isSure: term.isSure, isLowerCase: false, isProbable: false })
    }
  })
  return found
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

/** What is not sure hides nothing that is: « M. Durand » is perhaps M. D., and Durand in any case. */
const withoutOverlaps = (mentions: readonly Mention[]): readonly Mention[] => {
  const sure = apart(mentions.filter(({ isSure }) => isSure))
  const rest = mentions.filter(
    (one) => !one.isSure && !sure.some(({ start, end }) => one.start < end && start < one.end),
  )
  return [...sure, ...apart(rest)].sort((left, right) => left.start - right.start)
}

const apart = (mentions: readonly Mention[]): readonly Mention[] => {
  const sorted = [...mentions].sort(
    (left, right) => left.start - right.start || right.end - left.end,
  )
  const kept: Mention[] = []
  for (const mention of sorted) {
    const last = kept.at(-1)
    if (!last || mention.start >= last.end) kept.push(mention)
  }
  return kept
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
