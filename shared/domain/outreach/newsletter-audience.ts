import { groupBy } from '#shared/domain/group-by.ts'
import type { ConsentEvent, Person } from '#shared/schemas/people.schema.ts'
import { canonicalPeople } from '../attendance-identity.ts'
import { compareConsents, currentConsents } from '../consents.ts'
import { comparableEmail, isEmailAddress } from '../emails.ts'
import { compareByName } from '../person-name.ts'

/** Why somebody does not get the newsletter. */
export const LEFT_OUT_REASONS = [
  'noConsent',
  'refused',
  'withdrawn',
  'toConfirm',
  'noEmail',
  'sameEmail',
] as const
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number]

/** Somebody who said yes, with the decision that says so. */
export type Subscriber = { readonly person: Person; readonly consent: ConsentEvent }

export type NewsletterAudience = {
  /** By name. */
  readonly subscribers: readonly Subscriber[]
  readonly leftOut: Readonly<Record<LeftOutReason, number>>
  readonly leftOutCount: number
}

export type AudienceSource = {
  readonly people: readonly Person[]
  readonly consentEvents: readonly ConsentEvent[]
}

const refusal = (consent: ConsentEvent | null): LeftOutReason | null => {
  if (consent === null) return 'noConsent'
  if (consent.decision !== 'given') return consent.decision
  return consent.proof === 'toConfirm' ? 'toConfirm' : null
}

const isAfter = (withdrawal: ConsentEvent | undefined, yes: ConsentEvent): boolean =>
  withdrawal !== undefined && compareConsents(yes, withdrawal) < 0

/** The latest withdrawal of each address: it holds for whoever is known by the same one. */
const withdrawals = (
  people: readonly Person[],
  consentOf: (person: Person) => ConsentEvent | null,
): ReadonlyMap<string, ConsentEvent> => {
  const latest = new Map<string, ConsentEvent>()
  for (const person of people) {
    const consent = consentOf(person)
    const address = comparableEmail(person.email)
    if (consent?.decision !== 'withdrawn' || address === '') continue
    const known = latest.get(address)
    if (!known || compareConsents(known, consent) < 0) latest.set(address, consent)
  }
  return latest
}

/**
 * Who gets the newsletter: those whose latest decision is a yes with its proof, and whose address can
 * be written to; one address is kept once, and not at all once somebody withdrew it after the yes.
 * `onlyIds`: of a session's list; null: of everyone. Records merged since decide together.
 */
export const newsletterAudience = (
  { people, consentEvents }: AudienceSource,
  onlyIds: ReadonlySet<string> | null,
): NewsletterAudience => {
  const canonical = canonicalPeople(people)
  const chosen = onlyIds && new Set([...onlyIds].map(canonical))
  const events = groupBy(consentEvents, ({ personId }) => canonical(personId))
  const leftOut: Record<LeftOutReason, number> = {
    noConsent: 0,
    refused: 0,
    withdrawn: 0,
    toConfirm: 0,
    noEmail: 0,
    sameEmail: 0,
  }
  const canonicals = people.filter(({ id }) => canonical(id) === id)
  const consentOf = ({ id }: Person) => currentConsents(events.get(id) ?? []).newsletter
  const withdrawn = withdrawals(canonicals, consentOf)
  const subscribers: Subscriber[] = []
  const addresses = new Set<string>()
  for (const person of canonicals.toSorted(compareByName)) {
    if (chosen && !chosen.has(person.id)) continue
    const consent = consentOf(person)
    const reason = refusal(consent)
    const address = comparableEmail(person.email)
    if (reason !== null || consent === null) leftOut[reason ?? 'noConsent'] += 1
    else if (!isEmailAddress(person.email)) leftOut.noEmail += 1
    else if (isAfter(withdrawn.get(address), consent)) leftOut.withdrawn += 1
    else if (addresses.has(address)) leftOut.sameEmail += 1
    else {
      addresses.add(address)
      subscribers.push({ person, consent })
    }
  }
  const leftOutCount = Object.values(leftOut).reduce((sum, count) => sum + count, 0)
  return { subscribers, leftOut, leftOutCount }
}
