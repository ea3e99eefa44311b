import { foldText } from '../folded-text.ts'

/** Somebody who may stand on a sheet, with the marks by which facilitators find them. */
export type WhoCandidate = {
  readonly id: string
  readonly name: string
  /** What tells two of a name apart: a structure, a commune. */
  readonly detail: string
  /** Line on the sign-in sheet of the session; null: not on it. */
  readonly line: number | null
  readonly totem: { readonly number: number; readonly picture: string } | null
  /** On the list of the session, expected or come. */
  readonly isOfSession: boolean
}

/** Who wrote a card or said a thing: somebody of the list, or only a name. */
export type Author = { readonly name: string; readonly personId: string | null }
export const NO_AUTHOR: Author = { name: '', personId: null }

/** An author noted earlier; only the name, when the record has gone meanwhile. */
export const authorStill = (
  author: Author,
  candidates: readonly WhoCandidate[] | undefined,
): Author =>
  candidates === undefined ||
  author.personId === null ||
  candidates.some(({ id }) => id === author.personId)
    ? author
    : { name: author.name, personId: null }

/** What was typed for somebody means this person, this name alone, a line that is not there, or nobody. */
export type WhoRead =
  | { readonly kind: 'person'; readonly candidate: WhoCandidate }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'noLine'; readonly line: number }
  | { readonly kind: 'nobody' }

const LINE = /^(?:l|lignes?|line)?\.? ?(\d{1,4})$/u
const TOTEM = /^(?:t|totem)\.? ?(\d{1,5})$/u
const PICTURE_AND_NUMBER = /^(\p{L}[\p{L} '’-]*?) ?(\d{1,5})$/u
/** Longest name that a record keeps, in characters. */
const LONGEST_NAME = 500

const only = (found: readonly WhoCandidate[]): WhoCandidate | null =>
  found.length === 1 ? (found[0] ?? null) : null

/** The one that fits among those of the session; failing that, the one of all. */
const nearest = (
  candidates: readonly WhoCandidate[],
  fits: (one: WhoCandidate) => boolean,
): WhoCandidate | null => {
  const found = candidates.filter(fits)
  const here = found.filter(({ isOfSession }) => isOfSession)
  return here.length > 0 ? only(here) : only(found)
}

const beginsWords = (name: string, words: readonly string[]): boolean => {
  const folded = ` ${foldText(name)}`
  return words.every((word) => folded.includes(` ${word}`))
}

const shorthand = (folded: string, candidates: readonly WhoCandidate[]): WhoRead | null => {
  const person = (candidate: WhoCandidate | null | undefined): WhoRead | null =>
    candidate ? { kind: 'person', candidate } : null
  const line = LINE.exec(folded)?.[1]
  if (line !== undefined) {
    const found = candidates.find((one) => one.line === Number(line))
    return person(found) ?? { kind: 'noLine', line: Number(line) }
  }
  const number = TOTEM.exec(folded)?.[1]
  const byNumber =
    number !== undefined && candidates.find(({ totem }) => totem?.number === Number(number))
  if (byNumber) return person(byNumber)
  const [, picture = '', itsNumber] = PICTURE_AND_NUMBER.exec(folded) ?? []
  return person(
    candidates.find(
      ({ totem }) =>
        totem !== null && totem.number === Number(itsNumber) && foldText(totem.picture) === picture,
    ),
  )
}

/**
 * Reads who stands on a sheet as facilitators type it: « 12 » is line 12 of the sign-in sheet, « t40 »
 * or « colibri 40 » the totem of that number, « colibri » the only hummingbird of the session, « marie
 * jo » the only Marie-Joseph of the session. A whole name is found in the community too; any other is
 * kept as it stands on the paper: nobody is taken for somebody else of whom only the beginning fits.
 */
export const readWho = (typed: string, candidates: readonly WhoCandidate[]): WhoRead => {
  const name = typed.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_NAME)
  const folded = foldText(name)
  if (folded === '') return name === '' ? { kind: 'nobody' } : { kind: 'name', name }
  const short = shorthand(folded, candidates)
  if (short) return short
  const words = folded.split(' ').filter(Boolean)
  const found =
    nearest(candidates, (one) => foldText(one.name) === folded) ??
    only(
      candidates.filter(
        (one) => one.isOfSession && one.totem !== null && foldText(one.totem.picture) === folded,
      ),
    ) ??
    only(candidates.filter((one) => one.isOfSession && beginsWords(one.name, words)))
  return found ? { kind: 'person', candidate: found } : { kind: 'name', name }
}

/** The author that was typed; null: the sheet has no such line. */
export const authorOf = (typed: string, candidates: readonly WhoCandidate[]): Author | null => {
  const read = readWho(typed, candidates)
  switch (read.kind) {
    case 'person':
      return { name: read.candidate.name, personId: read.candidate.id }
    case 'name':
      return { name: read.name, personId: null }
    case 'nobody':
      return NO_AUTHOR
    case 'noLine':
      return null
  }
}

/** The same, where a number that is no line is kept as it stands on the paper. */
export const authorTyped = (typed: string, candidates: readonly WhoCandidate[]): Author =>
  authorOf(typed, candidates) ?? { name: typed.trim().slice(0, LONGEST_NAME), personId: null }
