import {
  type Person,
  PREFERRED_CONTACTS,
  type PreferredContact,
} from '#shared/schemas/people.schema.ts'
import { isEmailAddress } from '../emails.ts'
import { isFullNumber, isMobile } from '../phones.ts'

/** How somebody is reached about a session. */
export type ContactWay = {
  readonly channel: PreferredContact
  /** What the person prefers, when what is written of them does not allow it; else null. */
  readonly unmet: PreferredContact | null
}

type Reachable = Pick<Person, 'phone' | 'email' | 'preferredContact'>

const FRENCH = /^\+(?:33|596|590|594|262)/u

/** A number that takes messages: a mobile of France and its territories, or any number elsewhere. */
export const takesMessages = (phone: string): boolean =>
  isMobile(phone) || (isFullNumber(phone) && !FRENCH.test(phone))

/** Whether what is written of the person allows that channel; meeting somebody always can be. */
export const isPossible = ({ phone, email }: Reachable, channel: PreferredContact): boolean => {
  switch (channel) {
    case 'phone':
      return phone !== ''
    case 'sms':
    case 'whatsapp':
      return takesMessages(phone)
    case 'email':
      return isEmailAddress(email)
    case 'inPerson':
      return true
  }
}

/** Channels that can be chosen for the person. */
export const possibleChannels = (person: Reachable): readonly PreferredContact[] =>
  PREFERRED_CONTACTS.filter((channel) => isPossible(person, channel))

/** When nothing was said, or what was said cannot be: a voice first, it asks for no reading. */
const FALLBACKS: readonly PreferredContact[] = ['phone', 'email']

/** The way to reach somebody; null when there is none: neither number, nor address, nor habit of meeting. */
export const contactWay = (person: Reachable): ContactWay | null => {
  const { preferredContact: preferred } = person
  if (preferred !== null && isPossible(person, preferred))
    return { channel: preferred, unmet: null }
  const channel = FALLBACKS.find((one) => isPossible(person, one))
  return channel ? { channel, unmet: preferred } : null
}
