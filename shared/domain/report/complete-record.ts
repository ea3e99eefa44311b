import { DEMOGRAPHICS, type Demographic, type Person } from '#shared/schemas/people.schema.ts'
import { isEmailAddress } from '../emails.ts'
import { isFullNumber } from '../phones.ts'

/**
 * What the record of somebody who came is to say to a funder; the last four only where the organisation
 * asks for them. The one rule of « Preuves », of the export models and of the forms filled.
 */
export const RECORD_FACTS = ['name', 'contact', 'commune', ...DEMOGRAPHICS] as const
export type RecordFact = (typeof RECORD_FACTS)[number]

/** What is asked for in an organisation that chose to ask for these, in order. */
export const askedFacts = (collects: readonly Demographic[]): readonly RecordFact[] =>
  RECORD_FACTS.filter(
    (fact) => !DEMOGRAPHICS.some((one) => one === fact) || collects.some((one) => one === fact),
  )

/** True with a whole telephone number or an e-mail address: « 0696 » reaches nobody. */
export const isReachable = ({ phone, email }: Pick<Person, 'phone' | 'email'>): boolean =>
  isFullNumber(phone) || isEmailAddress(email)

export type RecordAsked = {
  /** Facts about people that the organisation chose to ask for. */
  readonly collects: readonly Demographic[]
  /** Whom to contact for those who cannot be reached themselves; empty: nobody. */
  readonly referent: string
}

const isBlank = (text: string | undefined): boolean => (text ?? '').trim() === ''

/** What a record lacks, in order; a record that is gone lacks everything that is asked for. */
export const recordLacks = (
  person: Person | undefined,
  { collects, referent }: RecordAsked,
): readonly RecordFact[] => {
  const lacks: Readonly<Record<RecordFact, boolean>> = {
    name: isBlank(person?.lastName) || isBlank(person?.firstName),
    contact: isBlank(referent) && !(person && isReachable(person)),
    commune: (person?.communeCode ?? null) === null,
    ageBand: (person?.ageBand ?? null) === null,
    gender: (person?.gender ?? null) === null,
    occupation: (person?.occupation ?? null) === null,
    priorityArea: (person?.priorityArea ?? null) === null,
  }
  return askedFacts(collects).filter((fact) => lacks[fact])
}

/**
 * European Social Fund (FSE+): beyond this share of participants with incomplete data, the amount paid
 * is corrected (seine-et-marne.fr and DREETS Grand Est, read in 2025).
 */
export const MOST_INCOMPLETE_PERCENT = 35

/** True beyond the share; in whole numbers, so that 63 of 180, which is 35 %, is not over it. */
export const isOverIncomplete = (incomplete: number, total: number): boolean =>
  incomplete * 100 > total * MOST_INCOMPLETE_PERCENT
