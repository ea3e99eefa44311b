import { comparableEmail } from './emails.ts'
import { foldText } from './folded-text.ts'
import { memoizeText } from './memoize.ts'
import type { NamedPerson } from './person-name.ts'
import { phoneticKey } from './phonetics.ts'
import { editDistance } from './string-distance.ts'

/** How near two names are, surest first. */
export type NameLikeness = 'same' | 'sound' | 'spelling' | 'initial' | 'none'

/** Particles left out, so that « DE SAINT-AUBIN » meets « SAINT-AUBIN ». */
export const comparableName = memoizeText((name) =>
  foldText(name)
    .replace(/^(?:(?:de|du|des|d|la|le|l) )+(?=\S{3})/u, '')
    .replaceAll(' ', ''),
)

const digitsOf = (name: string) => name.replace(/\D+/gu, ' ').trim()

/** Likeness of two single names (two family names, or two first names) already made comparable. */
export const nameLikeness = (left: string, right: string): NameLikeness => {
  if (left === '' || right === '') return 'none'
  if (left === right) return 'same'
  // « Groupe 12 » and « Groupe 13 » are one letter apart and two different things.
  if (digitsOf(left) !== digitsOf(right)) return 'none'
  const [shorter, longer] = left.length < right.length ? [left, right] : [right, left]
  if (shorter.length === 1) return longer.startsWith(shorter) ? 'initial' : 'none'
  const key = phoneticKey(left)
  if (key.length >= 2 && key === phoneticKey(right)) return 'sound'
  return shorter.length >= 4 && editDistance(left, right, 1) <= 1 ? 'spelling' : 'none'
}

/** Reasons why two people may be one, and what speaks against it. */
export type SamenessReason =
  | 'sameName'
  | 'swappedName'
  | 'soundsAlike'
  | 'spelledAlike'
  | 'initial'
  | 'samePhone'
  | 'sameEmail'
  | 'differentPhone'
  | 'differentEmail'
  | 'differentCommune'

export type ComparablePerson = NamedPerson & {
  readonly phone: string
  readonly email: string
  readonly communeCode: string | null
}

export type Sameness = {
  /** 0 to 1. From 0.5 a pair is worth showing; from 0.85 it is one person almost surely. */
  readonly score: number
  readonly reasons: readonly SamenessReason[]
}

const LIKENESS_SCORE: Readonly<Record<NameLikeness, number>> = {
  same: 1,
  sound: 0.88,
  spelling: 0.84,
  initial: 0.7,
  none: 0,
}

const pairScore = (last: NameLikeness, first: NameLikeness): number =>
  LIKENESS_SCORE[last] * LIKENESS_SCORE[first]

const reasonOf = (last: NameLikeness, first: NameLikeness): SamenessReason => {
  if (last === 'same' && first === 'same') return 'sameName'
  if (last === 'initial' || first === 'initial') return 'initial'
  return last === 'spelling' || first === 'spelling' ? 'spelledAlike' : 'soundsAlike'
}

type NameScore = { readonly score: number; readonly reasons: readonly SamenessReason[] }

const compareNames = (left: NamedPerson, right: NamedPerson): NameScore => {
  const leftLast = comparableName(left.lastName)
  const leftFirst = comparableName(left.firstName)
  const rightLast = comparableName(right.lastName)
  const rightFirst = comparableName(right.firstName)
  // People known by one name only: equal when it is all that is known of both.
  if (!leftLast || !leftFirst || !rightLast || !rightFirst) {
    const same = leftLast === rightLast && leftFirst === rightFirst && leftLast + leftFirst !== ''
    return same ? { score: 0.9, reasons: ['sameName'] } : { score: 0, reasons: [] }
  }
  const last = nameLikeness(leftLast, rightLast)
  const first = nameLikeness(leftFirst, rightFirst)
  const straight = pairScore(last, first)
  const crossLast = nameLikeness(leftLast, rightFirst)
  const crossFirst = nameLikeness(leftFirst, rightLast)
  const crossed = pairScore(crossLast, crossFirst) * 0.95
  if (straight === 0 && crossed === 0) return { score: 0, reasons: [] }
  if (straight >= crossed) return { score: straight, reasons: [reasonOf(last, first)] }
  const reason = reasonOf(crossLast, crossFirst)
  return {
    score: crossed,
    reasons: reason === 'sameName' ? ['swappedName'] : ['swappedName', reason],
  }
}

const comparePart = (left: string, right: string): 'same' | 'different' | 'unknown' => {
  if (left === '' || right === '') return 'unknown'
  return left === right ? 'same' : 'different'
}

const phoneDigits = (phone: string) => phone.replace(/[^\d+]/gu, '')

/**
 * Whether two people may be the same: names by spelling and by sound, either way round, phone and
 * e-mail. A shared phone alone is a family, not one person: it is worth showing, no more.
 * Symmetrical.
 */
export const compareSameness = (left: ComparablePerson, right: ComparablePerson): Sameness => {
  const names = compareNames(left, right)
  const phone = comparePart(phoneDigits(left.phone), phoneDigits(right.phone))
  const email = comparePart(comparableEmail(left.email), comparableEmail(right.email))
  const commune = comparePart(left.communeCode ?? '', right.communeCode ?? '')
  const reasons: SamenessReason[] = [...names.reasons]
  let score = names.score * 0.85
  if (phone === 'same') reasons.push('samePhone')
  if (email === 'same') reasons.push('sameEmail')
  if (phone === 'same' || email === 'same') {
    score = names.score > 0 ? Math.min(1, score + 0.2) : 0.5
  }
  if (names.score > 0) {
    if (phone === 'different') score -= 0.12
    if (email === 'different') score -= 0.08
    if (commune === 'different') score -= 0.06
  }
  if (phone === 'different') reasons.push('differentPhone')
  if (email === 'different') reasons.push('differentEmail')
  if (commune === 'different') reasons.push('differentCommune')
  return { score: Math.max(0, score), reasons }
}
