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

const haystackOf = (person: SearchablePerson, commune: string): string => {
  const words = [
    person.firstName,
    person.lastName,
    person.structure,
    ...person.offers,
    ...person.needs,
  ]
  return ` ${foldText(words.join(' '))} ${withAbbreviations(foldText(commune))}`
}

/**
 * Prepares people for `searchPeople`: their words are folded once, when the list changes, not at
 * each key. Expects them sorted by name. `elsewhere`: the word for a commune outside the 34.
 */
export const indexPeople = <Searched extends SearchablePerson>(
  people: readonly Searched[],
  elsewhere = '',
): readonly PersonEntry<Searched>[] =>
  people.map((person, rank) => {
    const commune =
      person.communeCode === 'other' ? elsewhere : (communeByCode(person.communeCode)?.name ?? '')
    return { person, haystack: haystackOf(person, commune), rank, commune }
  })

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
