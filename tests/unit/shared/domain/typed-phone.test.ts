import { describe, expect, it } from 'vitest'
import { formatPhone } from '#shared/domain/phones.ts'
import { phoneFault, typedPhoneFields } from '#shared/domain/typed-phone.ts'

describe('typedPhoneFields', () => {
  it('puts the words typed beside a number in its remark', () => {
    expect(typedPhoneFields('0696 12 34 56 (le soir)', '')).toEqual({
      phone: '+596696123456',
      phoneNote: 'le soir',
    })
  })

  it('keeps the remark that was there, and does not add the same one twice', () => {
    expect(typedPhoneFields('0696123456 le soir', 'chez sa mère').phoneNote).toBe(
      'chez sa mère · le soir',
    )
    expect(typedPhoneFields('0696123456 le soir', 'le soir').phoneNote).toBe('le soir')
  })

  it('does not lose the second number of a field', () => {
    const { phone, phoneNote } = typedPhoneFields('0696123456 / 0596551234', '')
    expect(formatPhone(phone)).toBe('0696 12 34 56')
    expect(phoneNote).toContain('0596 55 12 34')
  })

  it('keeps a number that cannot be read as it was typed', () => {
    expect(typedPhoneFields('0696 12', '')).toEqual({ phone: '0696 12', phoneNote: '' })
  })

  it('empties the number without touching the remark', () => {
    expect(typedPhoneFields('  ', 'le soir')).toEqual({ phone: '', phoneNote: 'le soir' })
  })

  it('reads back its own formatted number to the same one, so that leaving the field is no change', () => {
    for (const phone of ['+596696123456', '+33639980000', '+14155552671']) {
      expect(typedPhoneFields(formatPhone(phone), '').phone).toBe(phone)
    }
  })
})

describe('phoneFault', () => {
  it('says nothing of a full number or of none', () => {
    expect(phoneFault('+33639980000')).toBeNull()
    expect(phoneFault('')).toBeNull()
  })

  it('says what is wrong with one kept as typed', () => {
    expect(phoneFault('0696 12')).toBe('tooShort')
    expect(phoneFault('6,39E+08')).toBe('digitsLost')
    expect(phoneFault('0123456789012345')).toBe('tooLong')
  })
})
