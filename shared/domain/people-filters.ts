import type { Person, PreferredContact } from '#shared/schemas/people.schema.ts'
import type { CurrentConsents } from './consents.ts'
import { isEmailAddress } from './emails.ts'
import { isFullNumber } from './phones.ts'

/** What a sheet lacks to be of use: nobody can be called by half a name, nor reached without a way. */
export const SHEET_GAPS = ['name', 'contact', 'commune'] as const
export type SheetGap = (typeof SHEET_GAPS)[number]

type SheetFields = Pick<Person, 'firstName' | 'lastName' | 'phone' | 'email' | 'communeCode'>

/** What is missing from a sheet; a number or an address that cannot be read does not count. */
export const sheetGaps = (person: SheetFields): readonly SheetGap[] => {
  const isMissing: Readonly<Record<SheetGap, boolean>> = {
    name: person.firstName.trim() === '' || person.lastName.trim() === '',
    contact: !isFullNumber(person.phone) && !isEmailAddress(person.email),
    commune: person.communeCode === null,
  }
  return SHEET_GAPS.filter((gap) => isMissing[gap])
}

export const NEWSLETTER_STATES = ['given', 'refused', 'none', 'toConfirm'] as const
/** `given` includes those whose proof is to be confirmed; `refused` includes withdrawals. */
export type NewsletterState = (typeof NEWSLETTER_STATES)[number]

export const SHEET_KINDS = ['offers', 'needs', 'incomplete'] as const
export type SheetKind = (typeof SHEET_KINDS)[number]

/** What the list of people shows; null leaves everyone in. */
export type PeopleFilters = {
  /** INSEE code, `other`, or `none` for those whose commune is not known. */
  readonly commune: string | null
  readonly contact: PreferredContact | null
  readonly newsletter: NewsletterState | null
  readonly kind: SheetKind | null
}

export const NO_FILTERS: PeopleFilters = {
  commune: null,
  contact: null,
  newsletter: null,
  kind: null,
}

export const hasFilters = (filters: PeopleFilters): boolean =>
  Object.values(filters).some((value) => value !== null)

const fitsNewsletter = (state: NewsletterState, consents: CurrentConsents | undefined): boolean => {
  const event = consents?.newsletter ?? null
  switch (state) {
    case 'given':
      return event?.decision === 'given'
    case 'refused':
      return event?.decision === 'refused' || event?.decision === 'withdrawn'
    case 'none':
      return event === null
    case 'toConfirm':
      return event?.decision === 'given' && event.proof === 'toConfirm'
  }
}

const fitsKind = (kind: SheetKind, person: Person): boolean => {
  switch (kind) {
    case 'offers':
      return person.offers.length > 0
    case 'needs':
      return person.needs.length > 0
    case 'incomplete':
      return sheetGaps(person).length > 0
  }
}

/** Makes the test that a person passes when every filter lets them in. */
export const personFilter =
  (
    { commune, contact, newsletter, kind }: PeopleFilters,
    consents: ReadonlyMap<string, CurrentConsents>,
  ): ((person: Person) => boolean) =>
  (person) =>
    (commune === null || (person.communeCode ?? 'none') === commune) &&
    (contact === null || person.preferredContact === contact) &&
    (newsletter === null || fitsNewsletter(newsletter, consents.get(person.id))) &&
    (kind === null || fitsKind(kind, person))
