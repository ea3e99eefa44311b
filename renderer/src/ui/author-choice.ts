import { foldText } from '#shared/domain/folded-text.ts'
import { type Author, NO_AUTHOR, readWho, type WhoCandidate } from '#shared/domain/outcomes/who.ts'

// The list of people gives ids; a name alone is its own.
const NAMED = 'name:'
const named = (name: string): string => `${NAMED}${name}`

/** The choice that an author is in a list of people and names; null: nobody yet. */
export const choiceOfAuthor = ({ name, personId }: Author): string | null =>
  name === '' ? null : (personId ?? named(name))

/** The author that a choice of the list is. */
export const authorOfChoice = (
  choice: string | null,
  candidates: readonly WhoCandidate[] | undefined,
): Author => {
  const person = candidates?.find(({ id }) => id === choice)
  if (person) return { name: person.name, personId: person.id }
  return choice?.startsWith(NAMED)
    ? { name: choice.slice(NAMED.length), personId: null }
    : NO_AUTHOR
}

/**
 * The choice that what was typed is: somebody of the list, or the name that stands there already, as it is
 * spelt this time: a capital or an accent may be what is being mended.
 */
export const choiceTyped = (
  typed: string,
  { name, personId }: Author,
  candidates: readonly WhoCandidate[],
): string | null => {
  const read = readWho(typed, candidates)
  if (read.kind === 'person') return read.candidate.id
  if (read.kind !== 'name' || personId !== null || name === '') return null
  return foldText(read.name) === foldText(name) ? named(read.name) : null
}
