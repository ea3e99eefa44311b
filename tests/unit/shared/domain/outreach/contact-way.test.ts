import { describe, expect, test } from 'vitest'
import { contactWay, possibleChannels } from '#shared/domain/outreach/contact-way.ts'
import type { PreferredContact } from '#shared/schemas/people.schema.ts'

const person = (
  phone: string,
  email: string,
  preferredContact: PreferredContact | null = null,
) => ({
  phone,
  email,
  preferredContact,
})
const MOBILE = '+33639980001'
const LANDLINE = '+596596550101'

describe('the way to reach somebody', () => {
  test('is what the person prefers, when that can be', () => {
    expect(contactWay(person(MOBILE, '', 'whatsapp'))).toEqual({ channel: 'whatsapp', unmet: null })
    expect(contactWay(person('', '', 'inPerson'))).toEqual({ channel: 'inPerson', unmet: null })
  })

  test('no SMS goes to a landline: the person is called, and one is told what was preferred', () => {
    expect(contactWay(person(LANDLINE, '', 'sms'))).toEqual({ channel: 'phone', unmet: 'sms' })
  })

  test('no preference: a voice before an e-mail', () => {
    expect(contactWay(person(MOBILE, 'a@exemple.invalid'))?.channel).toBe('phone')
    expect(contactWay(person('', 'a@exemple.invalid'))?.channel).toBe('email')
  })

  test('nobody without number or address is forgotten: there is no way, and it says so', () => {
    expect(contactWay(person('', ''))).toBeNull()
    expect(contactWay(person('', 'pas une adresse', 'email'))).toBeNull()
  })

  test('a number of Haiti or Saint Lucia takes messages', () => {
    expect(possibleChannels(person('+17584521234', ''))).toEqual([
      'phone',
      'sms',
      'whatsapp',
      'inPerson',
    ])
    expect(possibleChannels(person('le soir', ''))).toEqual(['phone', 'inPerson'])
  })
})
