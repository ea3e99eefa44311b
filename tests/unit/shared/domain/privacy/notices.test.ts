import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, oneMonthAfter } from '#shared/domain/dates.ts'
import { noticeOn } from '#shared/domain/privacy/notices.ts'
import type { PrivacyNotice } from '#shared/schemas/privacy.schema.ts'

const notice = (version: number, createdAt: string): PrivacyNotice => ({
  id: `n${version}`,
  purpose: 'photos',
  version,
  text: `Texte ${version}`,
  hash: `h${version}`,
  createdAt,
})

describe('the text that somebody read', () => {
  // 2 a.m. in London is still the day before in Martinique.
  const notices = [notice(1, '2026-03-01T12:00:00Z'), notice(2, '2026-06-02T02:00:00Z')]

  it('is the one of the day of the sheet, not the latest when the sheet is typed up', () => {
    expect(noticeOn(notices, 'photos', '2026-05-31')?.version).toBe(1)
    expect(noticeOn(notices, 'photos', '2026-06-01')?.version).toBe(2)
    expect(noticeOn(notices, 'photos', '2026-02-28')).toBeNull()
    expect(noticeOn(notices, 'newsletter', '2026-06-01')).toBeNull()
  })
})

describe('a month to answer', () => {
  it('ends on the last day of a shorter month: thirty days would be late', () => {
    expect(oneMonthAfter('2026-01-31')).toBe('2026-02-28')
    expect(oneMonthAfter('2028-01-30')).toBe('2028-02-29')
    expect(oneMonthAfter('2026-11-23')).toBe('2026-12-23')
    expect(oneMonthAfter('2026-12-31')).toBe('2027-01-31')
  })

  it('is 28 to 31 days, and never skips a month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (offset) => {
        const day = addDays('2000-01-01', offset)
        const due = oneMonthAfter(day)
        expect(daysBetween(day, due)).toBeGreaterThanOrEqual(28)
        expect(daysBetween(day, due)).toBeLessThanOrEqual(31)
        expect((Number(due.slice(5, 7)) + 12 - Number(day.slice(5, 7))) % 12).toBe(1)
      }),
    )
  })
})
