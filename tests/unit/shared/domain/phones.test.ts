import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatPhone, isFullNumber, isMobile, readPhone } from '#shared/domain/phones.ts'

const phoneOf = (cell: string | number) => readPhone(cell).phone

describe('readPhone', () => {
  it.each(['O6 39 98 02 14', '06 39 98 o2 14', 'o639980214'])(
    'takes the letter O of %s for a zero, and says so',
    (written) => {
      expect(readPhone(written)).toEqual({
        phone: '+33639980214',
        remark: '',
        others: [],
        doubts: ['letterForZero'],
      })
    },
  )

  it.each([
    ['06 39 98 02 14', '+33639980214'],
    ['06.39.98.02.14', '+33639980214'],
    ['06/39/98/02/14', '+33639980214'],
    ['06-39-98-02-14', '+33639980214'],
    ['+33 6 39 98 01 07', '+33639980107'],
    ['+33 (0)6 39 98 01 07', '+33639980107'],
    ['0033639980107', '+33639980107'],
    ['0696 12 34 56', '+596696123456'],
    ['0596 55 12 34', '+596596551234'],
    ['+596 696 12 34 56', '+596696123456'],
    ['00596 696 12 34 56', '+596696123456'],
    ['+596 0696 12 34 56', '+596696123456'],
    ['(0696) 12 34 56', '+596696123456'],
    ['0690 12 34 56', '+590690123456'],
    ['06\u202F39\u00A098 02 14', '+33639980214'],
    ['+1 415 555 2671', '+14155552671'],
  ])('reads %s without a doubt', (written, phone) => {
    expect(readPhone(written)).toEqual({ phone, remark: '', others: [], doubts: [] })
  })

  it('gives back the zero a spreadsheet ate', () => {
    expect(readPhone(639_980_000)).toMatchObject({
      phone: '+33639980000',
      doubts: ['zeroRestored'],
    })
    expect(readPhone('696123456')).toMatchObject({
      phone: '+596696123456',
      doubts: ['zeroRestored'],
    })
    expect(readPhone('596696123456')).toMatchObject({
      phone: '+596696123456',
      doubts: ['prefixRestored'],
    })
  })

  it('keeps the words beside a number as its remark', () => {
    expect(readPhone('06 39 98 24 68 (soir)')).toMatchObject({
      phone: '+33639982468',
      remark: 'soir',
      doubts: ['remark'],
    })
    expect(readPhone('(après 18 h) 06 39 98 24 68').remark).toBe('après 18 h')
    expect(readPhone('soir : 06 39 98 24 68').remark).toBe('soir')
    expect(readPhone('Tél : 06 39 98 24 68')).toMatchObject({ remark: '', doubts: [] })
  })

  it('keeps every number of a cell', () => {
    for (const written of [
      '0696 12 34 56 / 0596 55 12 34',
      '0696123456 0596551234',
      '0696 12 34 56 ou 0596 55 12 34',
      '0696 12 34 56\n0596 55 12 34',
    ]) {
      expect(readPhone(written)).toMatchObject({
        phone: '+596696123456',
        others: ['+596596551234'],
        doubts: ['several'],
      })
    }
  })

  it.each([
    ['06 39 98 24', 'tooShort'],
    ['06 39 98 24 68 9', 'tooLong'],
    ['04 00 00 00 00', 'unknownNumber'],
    // Both became numbers of metropolitan France, where 0596 reaches nobody.
    ['0596 12 34 58', 'unknownNumber'],
    ['0596 11 22 33', 'unknownNumber'],
    ['+596 596 12 34 58', 'unknownNumber'],
    ['6,3998E+08', 'digitsLost'],
    ['06 39 98 2X 68', 'tooShort'],
  ])('keeps %s as typed, with a doubt', (written, doubt) => {
    expect(readPhone(written)).toMatchObject({ phone: written, doubts: [doubt] })
  })

  it('takes words without a number for a remark', () => {
    expect(readPhone('voir sa fille')).toMatchObject({
      phone: '',
      remark: 'voir sa fille',
      doubts: ['noNumber'],
    })
  })

  it('never throws, and never loses a digit', () => {
    const like = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.stringMatching(/^[+0-9 ./()a-z-]{0,40}$/u),
    )
    fc.assert(
      fc.property(like, (written) => {
        const { phone, remark, others, doubts } = readPhone(written)
        const digits = (text: string) => [...text.normalize('NFKC').replace(/\D/gu, '')].length
        const kept =
          digits(phone) + digits(remark) + others.reduce((sum, other) => sum + digits(other), 0)
        // A prefix replaces a zero, and « (0) » or « 00 » fall: one number loses three digits at most.
        expect(kept).toBeGreaterThanOrEqual(digits(written.trim()) - 3 * (1 + others.length))
        if (digits(written) > 0 && kept === 0) expect(doubts.length).toBeGreaterThan(0)
      }),
      { numRuns: 2_000 },
    )
  })

  it('reads its own display form back to the same number', () => {
    for (const phone of ['+33639980000', '+596696123456', '+590690123456', '+14155552671']) {
      expect(phoneOf(formatPhone(phone))).toBe(phone)
    }
  })
})

describe('formatPhone', () => {
  it('writes numbers as they are said in Martinique', () => {
    expect(formatPhone('+596696123456')).toBe('0696 12 34 56')
    expect(formatPhone('+33639980000')).toBe('06 39 98 00 00')
    expect(formatPhone('06 39')).toBe('06 39')
    expect(formatPhone('')).toBe('')
  })
  it('knows which numbers receive an SMS', () => {
    expect(isMobile('+596696123456')).toBe(true)
    expect(isMobile('+596596551234')).toBe(false)
    expect(isFullNumber('06 39')).toBe(false)
  })
})
