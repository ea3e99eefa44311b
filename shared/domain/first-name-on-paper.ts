import { COMMON_FIRST_NAMES } from './common-first-names.ts'
import { readCommune } from './commune-matching.ts'
import { EVERYDAY_WORDS } from './everyday-words.ts'
import { foldText } from './folded-text.ts'
import {
  isCapitals,
  isInitial,
  isParticle,
  isTitle,
  namesTwoPeople,
  splitName,
  tidyFirstName,
} from './name-splitting.ts'

const wordsIn = (text: string) => text.split(/\s+/u).filter(Boolean)
const isKnown = (name: string) => COMMON_FIRST_NAMES.has(foldText(name).split(' ')[0] ?? '')
/** A name of one word, whichever: lists of first names never have them all. */
const isOneName = (text: string) =>
  wordsIn(text).length === 1 && !isTitle(text) && (isKnown(text) || /^\p{Lu}/u.test(text))

/** « - ZÉNON Marie », « Marie / LÔRI Suzy », « Marie ? » without capitals nor the signs around them. */
const calmWords = (text: string): string => {
  const words = wordsIn(text).filter((word) => /[\p{L}/&+]/u.test(word))
  return words.every(isCapitals) ? text : words.filter((word) => !isCapitals(word)).join(' ')
}

/** What the words say of one person: no title is a first name, and « Kéziah D. » is Kéziah. */
const readPaper = (text: string): { readonly first: string; readonly family: string } => {
  const { firstName, lastName } = splitName(text)
  if (wordsIn(firstName).every(isTitle)) return { first: '', family: lastName }
  const isFamilyInitial =
    isInitial(firstName) &&
    wordsIn(lastName).length === 1 &&
    !isCapitals(lastName) &&
    !isInitial(lastName) &&
    text.trim().startsWith(lastName)
  return isFamilyInitial
    ? { first: tidyFirstName(lastName), family: firstName }
    : { first: calmWords(firstName), family: lastName }
}

const calledIn = (text: string): string => {
  const { first, family } = readPaper(text)
  return first || family
}

/** « à la ferme », « Fort-de-France », « Ferme du Nord »: said of somebody, and no first name. */
const isSaid = (text: string): boolean => {
  const words = wordsIn(text)
  const isSentence = words.length > 1 || words.every((word) => word === word.toLowerCase())
  return (
    ['name', 'abbreviation'].includes(readCommune(text).kind) ||
    (isSentence &&
      words.some(
        (word) =>
          isParticle(word) || (EVERYDAY_WORDS.has(foldText(word)) && !isKnown(foldText(word))),
      ))
  )
}

/** Whether a comma sets words apart, or other names, rather than parts « NOM, Prénom ». */
const isSetApart = (name: string, before: string, after: string): boolean => {
  const whole = splitName(name)
  if (whole.doubts.includes('orderGuessed') || isSaid(after)) return true
  // « Marie, Bélair », « Marie, Luc, Ana », and never « JOSEPH, Djeneba ».
  const isCalled = isKnown(before) && !isCapitals(before)
  return isCalled && (!isKnown(whole.firstName) || whole.doubts.includes('twoPeople'))
}

/**
 * The first name in what stands on a paper: « BÉLAIR Hervé », « Bélair, Hervé » → « Hervé », « Lucette, à
 * la ferme » → « Lucette », « Kéziah et Djeneba » → both. A family name alone stays: nobody wrote anything else.
 */
export const firstNameOnPaper = (name: string): string => {
  const [before = '', after = ''] = name.split(/[,;]/u).map((piece) => piece.trim())
  const both = before.split(/\s+(?:et|&|\+|and|ou)\s+|\s*\/\s*/iu)
  if (namesTwoPeople(before) && both.every(isOneName)) return before
  const isCut = before !== '' && after !== '' && isSetApart(name, before, after)
  // « Mme, Rose Marie »: what stands before names nobody.
  return (isCut && calledIn(before)) || calledIn(name)
}
