import { COMMON_FIRST_NAMES } from '#shared/domain/common-first-names.ts'
import { comparableEmail } from '#shared/domain/emails.ts'
import { foldText } from '#shared/domain/folded-text.ts'
import type { SamenessReason } from '#shared/domain/name-similarity.ts'
import { addsNoConsent, recordsNoConsent } from './compare-row.ts'
import type { PersonDraft } from './import-types.ts'
import type { FieldChange, RowComparison } from './plan-types.ts'

/** Names must be the same, and nothing may contradict it, for a row to be merged by itself. */
const SURE = 0.8
const WORTH_ASKING = 0.6

/** Somebody a row may be, and how much of the row they already are. */
export type Match = RowComparison & {
  /** Everything the row says is there already, consents apart. */
  readonly covered: boolean
  /** The same, consents included, before this import began. */
  readonly settled: boolean
  /** Before this import began, nothing of the row was missing; a consent may be in conflict. */
  readonly addsNothing: boolean
}

const isSharedContact = ({ field, existing, imported }: FieldChange): boolean => {
  if (imported === '') return false
  if (field === 'phone') return existing === imported
  return field === 'email' && comparableEmail(existing) === comparableEmail(imported)
}

/**
 * What the person as they are by now says against the row. An older form of them may resemble it
 * more: « MARTIN Jean » without a phone is both of two homonyms, until one of them has given theirs.
 * A phone or an e-mail in common outweighs the rest, but for another phone: somebody should say
 * whether it is new, or a namesake's.
 */
export const contradictions = ({
  fields,
}: Pick<RowComparison, 'fields'>): readonly SamenessReason[] => {
  const isReached = fields.some(isSharedContact)
  return fields.flatMap(({ field, state }) => {
    if (state !== 'conflict') return []
    if (field === 'phone') return ['differentPhone']
    if (isReached) return []
    if (field === 'email') return ['differentEmail']
    return field === 'communeCode' ? ['differentCommune'] : []
  })
}

/**
 * Someone who already is all that the row says comes before someone who merely resembles it, and
 * someone whose other decision stands before someone in whose name a new one would be written: the
 * row that was left there the first time must come back there.
 */
export const rank = (match: Match): number => {
  if (match.settled) return 4
  if (!match.covered) return 0
  if (addsNoConsent(match)) return 3
  return recordsNoConsent(match) ? 2 : 1
}

const hasNameReason = ({ reasons }: RowComparison) =>
  reasons.some((reason) => reason === 'sameName' || reason === 'swappedName')

const isFirstName = (name: string): boolean =>
  foldText(name)
    .split(' ')
    .every((word) => COMMON_FIRST_NAMES.has(word))

/**
 * « DURAND Marie » is « MARIE Durand », but « ROSE Marie » and « MARIE Rose » are two people as well as one:
 * nothing of the names tells which of them is the family's.
 */
const isSurelyNamed = ({ reasons }: RowComparison, { lastName, firstName }: PersonDraft): boolean =>
  reasons.includes('sameName') ||
  (reasons.includes('swappedName') &&
    (reasons.includes('samePhone') ||
      reasons.includes('sameEmail') ||
      !(isFirstName(lastName) && isFirstName(firstName))))

const isNamed = ({ firstName, lastName }: PersonDraft) => firstName !== '' || lastName !== ''

const looksLikeOnePerson = (match: RowComparison, person: PersonDraft): boolean =>
  !isNamed(person) ||
  match.reasons.some((reason) =>
    ['sameName', 'swappedName', 'soundsAlike', 'spelledAlike', 'initial'].includes(reason),
  )

/** « DURAND » and nothing to reach them by: who that is, another « DURAND » does not tell. */
const isHalfName = ({ firstName, lastName, phone, email }: PersonDraft) =>
  (firstName === '') !== (lastName === '') && phone === '' && email === ''

/**
 * Same name and nothing against it, or nothing new but a consent. A consent without a name is never
 * attached by itself: a telephone is often a family's. Nor is half a name, which many share, unless
 * an earlier import left it just so: merged by hand, its consent in conflict leaves no other trace.
 */
export const isSurelyOnePerson = (match: Match, person: PersonDraft): boolean => {
  if (!isNamed(person)) return match.covered && recordsNoConsent(match)
  if (isHalfName(person)) return match.addsNothing
  if (match.covered) return true
  if (match.notesFull || contradictions(match).length > 0) return false
  return match.score >= SURE && isSurelyNamed(match, person)
}

/**
 * Whether somebody should look before the row becomes a person of its own: a namesake, whatever
 * speaks against it, or a phone or an e-mail known under another name (a family's, or a mistake).
 */
export const isWorthAsking = (match: Match, person: PersonDraft): boolean =>
  hasNameReason(match) ||
  match.reasons.includes('samePhone') ||
  match.reasons.includes('sameEmail') ||
  (match.score >= WORTH_ASKING && looksLikeOnePerson(match, person))
