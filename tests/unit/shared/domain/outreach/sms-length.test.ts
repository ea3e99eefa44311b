import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shortSigns, smsLength, typedSigns } from '#shared/domain/outreach/sms-length.ts'

describe('what a text costs as SMS', () => {
  test('160 plain signs are one SMS, one more makes two', () => {
    expect(smsLength('a'.repeat(160))).toMatchObject({ encoding: 'gsm7', units: 160, segments: 1 })
    expect(smsLength('a'.repeat(161)).segments).toBe(2)
    expect(smsLength('a'.repeat(306)).segments).toBe(2)
    expect(smsLength('a'.repeat(307)).segments).toBe(3)
  })

  test('é, è, à and ù are short; ê and ç make every SMS short of 90 signs', () => {
    expect(smsLength('été à où près')).toMatchObject({ encoding: 'gsm7', rareSigns: [] })
    expect(smsLength(`${'a'.repeat(69)}ê`)).toMatchObject({ encoding: 'unicode', segments: 1 })
    expect(smsLength(`${'a'.repeat(70)}ê`)).toMatchObject({ segments: 2, rareSigns: ['ê'] })
    expect(smsLength('çà et là, ça').rareSigns).toEqual(['ç'])
  })

  test('the euro sign takes two places, and is not cut between two SMS', () => {
    expect(smsLength('€'.repeat(80))).toMatchObject({ units: 160, segments: 1 })
    // 153 septets hold 76 pairs: one place of each SMS is left empty.
    expect(smsLength('€'.repeat(153)).segments).toBe(3)
  })

  test('a pictogram counts for two and is not cut in half', () => {
    expect(smsLength('🌱')).toMatchObject({ encoding: 'unicode', units: 2, segments: 1 })
    expect(smsLength('🌱'.repeat(36)).segments).toBe(2)
    expect(smsLength('🌱'.repeat(67)).segments).toBe(3)
  })

  test('an empty text costs nothing', () => {
    expect(smsLength('')).toMatchObject({ units: 0, segments: 0 })
  })

  test('never fewer SMS than the signs need, never an SMS more than a sign lost in each explains', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 700 }), (text) => {
        const { encoding, units, segments } = smsLength(text)
        const room = encoding === 'gsm7' ? 153 : 67
        expect(segments).toBeGreaterThanOrEqual(Math.ceil(units / (room + 7)))
        expect(segments).toBeLessThanOrEqual(Math.ceil(units / (room - 1)))
      }),
    )
  })
})

describe('signs of a telephone', () => {
  test('quotation marks, dashes and spaces become those of a keyboard, accents stay', () => {
    expect(typedSigns('«\u00a0Forêt d’été\u00a0» – 9\u202fh…')).toBe('"Forêt d\'été" - 9 h...')
  })

  test('rare letters lose their accent, and what cannot be replaced stays', () => {
    expect(shortSigns('Forêt, garçon, cœur, 5 €, 🌱')).toBe('Foret, garcon, coeur, 5 €, 🌱')
    expect(shortSigns('été à Schœlcher')).toBe('été à Schoelcher')
  })

  test('replacing never makes a text longer than it costs, and twice is as once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(shortSigns(shortSigns(text))).toBe(shortSigns(text))
      }),
    )
  })
})
