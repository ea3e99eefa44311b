import { COMMON_FIRST_NAMES } from '#shared/domain/common-first-names.ts'
import { foldText } from '#shared/domain/folded-text.ts'
import { isCapitals, isParticle, isTitle } from '#shared/domain/name-splitting.ts'
import { oneLine } from './cell-text.ts'

const NAME_WORD = /^\p{L}[\p{L}'’.-]*$/u
const BRACKETS = /[([{][^)\]}]*[)\]}]?/gu

const wordsOf = (text: string): readonly string[] =>
  text.replace(BRACKETS, ' ').trim().split(/\s+/u).filter(Boolean)

const isLowerCase = (word: string) => word === word.toLocaleLowerCase('fr')
const isFirstName = (word: string) => COMMON_FIRST_NAMES.has(foldText(word))

/** The words of a name, or null for anything else: a sentence, a number, an address. */
export const nameWords = (text: string, most = 6): readonly string[] | null => {
  const words = wordsOf(text)
  return words.length > 0 && words.length <= most && words.every((word) => NAME_WORD.test(word))
    ? words
    : null
}

/** Whether a known first name stands among the words. */
export const hasFirstName = (text: string): boolean => wordsOf(text).some(isFirstName)

/**
 * Whether the text is surely more like a name than like a sentence: « DE LA ROCHE Marie Louise »,
 * « Suzy Lôri », « Mme LÔRI ». Capitals, a title or a known first name tell; one word alone never does.
 */
export const readsAsName = (text: string): boolean => {
  const words = nameWords(text, 10)
  const spoken = words?.filter((word) => !isParticle(word)) ?? []
  const own = spoken.filter((word, at) => at > 0 || !isTitle(word))
  const [first = ''] = own
  const last = own.at(-1) ?? ''
  if (own.length < 2) return own.length < spoken.length && own.length === 1
  if (own.some(isLowerCase)) {
    return own.every(isLowerCase) && own.length <= 3 && (isFirstName(first) || isFirstName(last))
  }
  const capitals = own.map(isCapitals)
  if (capitals.every(Boolean)) return own.length <= 6 && (isFirstName(first) || isFirstName(last))
  if (!capitals.includes(true)) return own.length <= 5 && own.some(isFirstName)
  // Family name and first name are each in one piece: « DURAND Marie », never « LE Point SUR ».
  return capitals.filter((yes, at) => at > 0 && yes !== capitals[at - 1]).length === 1
}

/** The words before the first that no name has: « DURAND Marie » of « DURAND Marie arrive à 9 h ». */
export const leadingName = (text: string): string => {
  const words = wordsOf(text)
  const end = words.findIndex(
    (word) => !NAME_WORD.test(word) || (isLowerCase(word) && !isParticle(word)),
  )
  return words.slice(0, end < 0 ? words.length : end).join(' ')
}

const isCapitalLine = (line: string) =>
  wordsOf(line).every((word) => isCapitals(word) || isParticle(word))
const isCalmLine = (line: string) => nameWords(line) !== null && !wordsOf(line).some(isCapitals)

/**
 * The lines of a name cell on one: « DURAND » above « Marie » are one person; any other lines are
 * perhaps two, and stay apart as in « PETIT Ana / GRAND Luc ».
 */
export const joinedLines = (text: string): string => {
  const lines = text.split('\n').map(oneLine).filter(Boolean)
  const names = lines.filter((line) => wordsOf(line).length > 0)
  const asides = lines.filter((line) => wordsOf(line).length === 0)
  const [one = '', other = ''] = names
  const isOnePerson =
    names.length === 2 &&
    ((isCapitalLine(one) && isCalmLine(other)) || (isCalmLine(one) && isCapitalLine(other)))
  return [names.join(isOnePerson ? ' ' : ' / '), ...asides].join(' ')
}

/** A name cell in its parts. */
export type BareName = {
  readonly name: string
  /** « 1. », « 3 - » or a bullet; empty when there is none. */
  readonly listNumber: string
  /** « 34 », « 34 ans »; empty when there is none. */
  readonly age: string
}

const LIST_NUMBER = /^(?:(?:n\s?°\s*)?\d{1,3}\s*[.)°:\-–—]+|[-–—•*]+)\s*(?=\p{L})/iu
const BARE_NUMBER = /^\d{1,3}\s+(?=\p{Lu})/u
const AGE = /[\s,;\-–—]+(\d{1,3}(?:\s*ans?)?)$/iu

/**
 * The name without the number it has in a list nor the age after it. A number that no sign parts from
 * the words goes only when these read as a name: « Groupe 12 » and « 3 Participants » stay whole.
 */
export const bareName = (text: string): BareName => {
  const line = oneLine(text)
  const [age = '', years = ''] = AGE.exec(line) ?? []
  const withoutAge = line.slice(0, line.length - age.length)
  const marked = LIST_NUMBER.exec(withoutAge)?.[0] ?? ''
  const bare = marked === '' ? (BARE_NUMBER.exec(withoutAge)?.[0] ?? '') : ''
  const inner = withoutAge.slice(marked.length + bare.length)
  const isName =
    readsAsName(inner) || (/ans?$/iu.test(years) && (nameWords(inner)?.length ?? 0) >= 2)
  if (isName) return { name: inner, listNumber: (marked + bare).trim(), age: years }
  return { name: line.slice(marked.length), listNumber: marked.trim(), age: '' }
}
