import type { Person } from '#shared/schemas/people.schema.ts'
import { communeByCode } from './communes.ts'
import { foldText } from './folded-text.ts'
import type { NamedPerson } from './person-name.ts'

export type SearchablePerson = NamedPerson &
  Pick<Person, 'structure' | 'communeCode' | 'offers' | 'needs'>

/** A person ready to be searched. */
export type PersonEntry<Searched extends SearchablePerson = Person> = {
  readonly person: Searched
  /** Folded words, each after a space, so that ` mar` finds a word that begins with « mar ». */
  readonly haystack: string
  /** Place in the list given, to sort by name without comparing names again. */
  readonly rank: number
  /** Name of the commune, or empty. */
  readonly commune: string
}

/** « Sainte-Luce » is also typed « Ste Luce », and « Saint-Esprit » « St Esprit ». */
const withAbbreviations = (folded: string): string =>
  folded.replace(/\bsaint(e?)\b/gu, 'saint$1 st$1')

/** Folded words of the people seen, by record: a change of one does not fold those of all again. */
const foldedWords = new WeakMap<SearchablePerson, string>()

const wordsOf = (person: SearchablePerson): string => {
  const known = foldedWords.get(person)
  if (known !== undefined) return known
  const { firstName, lastName, structure, offers, needs } = person
  const folded = foldText([firstName, lastName, structure, ...offers, ...needs].join(' '))
  foldedWords.set(person, folded)
  return folded
}

/**
 * Prepares people for `searchPeople`: their words are folded once, when the list changes, not at
 * each key. Expects them sorted by name. `elsewhere`: the word for a commune outside the 34;
 * `otherWords`: what else a person is known by, such as the name of their totem.
 */
export const indexPeople = <Searched extends SearchablePerson>(
  people: readonly Searched[],
  elsewhere = '',
  otherWords: (person: Searched) => string = () => '',
): readonly PersonEntry<Searched>[] => {
  const communes = new Map<string | null, { readonly name: string; readonly folded: string }>()
  const communeOf = (code: string | null) => {
    const known = communes.get(code)
    if (known) return known
    const name = code === 'other' ? elsewhere : (communeByCode(code)?.name ?? '')
    const commune = { name, folded: withAbbreviations(foldText(name)) }
    communes.set(code, commune)
    return commune
  }
  return people.map((person, rank) => {
    const { name, folded } = communeOf(person.communeCode)
    const also = otherWords(person)
    const haystack = ` ${wordsOf(person)} ${folded}${also === '' ? '' : ` ${foldText(also)}`}`
    return { person, haystack, rank, commune: name }
  })
}

/**
 * People whose name, structure, commune, offers or needs hold every word typed, each as the
 * beginning of a word, whatever the accents and capitals. In the order of the index. Among 10,000
 * people: a few milliseconds.
 */
export const searchPeople = <Searched extends SearchablePerson>(
  index: readonly PersonEntry<Searched>[],
  typed: string,
): readonly PersonEntry<Searched>[] => {
  const wanted = foldText(typed)
    .split(' ')
    .filter(Boolean)
    .map((word) => ` ${word}`)
    // The longest word leaves out most people first.
    .toSorted((left, right) => right.length - left.length)
  if (wanted.length === 0) return index
  return index.filter(({ haystack }) => wanted.every((word) => haystack.includes(word)))
}

/** Texts whose results are kept. */
const KEPT = 64

/**
 * The same for somebody who types: a text that goes on from the one before is looked up among those
 * it found, and one already typed is not looked up again.
 */
export const typedSearch = <Searched extends SearchablePerson>(
  index: readonly PersonEntry<Searched>[],
): ((typed: string) => readonly PersonEntry<Searched>[]) => {
  const found = new Map<string, readonly PersonEntry<Searched>[]>()
  return (typed) => {
    const text = foldText(typed)
    const known = found.get(text)
    if (known) return known
    const before = found.get(text.slice(0, -1).trimEnd())
    const people = searchPeople(before ?? index, text)
    if (found.size === KEPT) found.clear()
    found.set(text, people)
    return people
  }
}
