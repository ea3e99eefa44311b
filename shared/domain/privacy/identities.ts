import { COMMUNES } from '../communes.ts'
import { foldText } from '../folded-text.ts'
import type { Identity } from './terms.ts'

/** A record of the table of people, as any version stored it. */
type StoredPerson = Readonly<Record<string, unknown>>

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Identity of a stored record; null once it holds nothing that names anybody. */
export const identityOf = (row: StoredPerson): Identity | null => {
  if (row.isErased === true) return null
  const identity = {
    firstName: textOf(row.firstName),
    lastName: textOf(row.lastName),
    phone: textOf(row.phone),
    email: textOf(row.email),
  }
  return Object.values(identity).some((value) => value !== '') ? identity : null
}

/** Ids of these records and of every record that was merged into one of them. */
export const withMerged = (
  personIds: readonly string[],
  people: readonly { readonly id: string; readonly mergedInto?: unknown }[],
): readonly string[] => {
  const ids = new Set(personIds)
  for (let size = 0; size !== ids.size; ) {
    size = ids.size
    for (const { id, mergedInto } of people) {
      if (typeof mergedInto === 'string' && ids.has(mergedInto)) ids.add(id)
    }
  }
  return [...ids]
}

/** Texts whose words name somebody or something else. */
export const wordsOfOthers = (texts: Iterable<unknown>): ReadonlySet<string> => {
  const words = new Set<string>()
  const add = (text: string) => {
    for (const word of foldText(text).split(' ')) if (word) words.add(word)
  }
  for (const { name } of COMMUNES) add(name)
  for (const text of texts) if (typeof text === 'string') add(text)
  return words
}
