import type { Person } from '#shared/schemas/people.schema.ts'
import { formatPhone, isFullNumber, type PhoneDoubtCode, readPhone } from './phones.ts'

type PhoneFields = Pick<Person, 'phone' | 'phoneNote'>

/** Longest one-line text a record holds, in characters. */
const LINE_LENGTH = 500

/**
 * What a sheet keeps of a phone typed freely: « 0696 12 34 56 (le soir) » gives the number and the
 * remark. Other numbers and remarks join the remark that was there; a number that cannot be read is
 * kept as typed.
 */
export const typedPhoneFields = (typed: string, phoneNote: string): PhoneFields => {
  const { phone, remark, others } = readPhone(typed)
  const added = [remark, ...others.map(formatPhone)].filter(
    (note) => note !== '' && !phoneNote.includes(note),
  )
  const note = [phoneNote, ...added].filter(Boolean).join(' · ').slice(0, LINE_LENGTH)
  return { phone, phoneNote: note }
}

/** Why a stored phone is no full number, or null when it is one or there is none. */
export const phoneFault = (phone: string): PhoneDoubtCode | null => {
  if (phone === '' || isFullNumber(phone)) return null
  return readPhone(phone).doubts[0] ?? 'unknownNumber'
}
