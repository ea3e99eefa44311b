import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMonths,
  monthOf,
  sameDayInMonths,
  weekdayOf,
  weeksOfMonth,
} from '#shared/domain/calendar/months.ts'
import { addDays } from '#shared/domain/dates.ts'

const days = fc.integer({ min: 0, max: 50_000 }).map((count) => addDays('1970-01-01', count))

describe('months', () => {
  it('begins the weeks on Monday and fills both ends with the months around', () => {
    const weeks = weeksOfMonth('2026-11')
    expect(weeks).toHaveLength(6)
    expect(weeks[0]?.[0]).toBe('2026-10-26')
    expect(weeks.at(-1)?.at(-1)).toBe('2026-12-06')
    expect(weeksOfMonth('2027-02')).toHaveLength(4)
  })

  it('shows every day of the month once, in order, in whole weeks, whatever the month', () => {
    fc.assert(
      fc.property(days, (day) => {
        const shown = weeksOfMonth(monthOf(day)).flat()
        expect(shown.length % 7).toBe(0)
        expect(shown).toContain(day)
        for (const [index, one] of shown.entries()) {
          expect(one).toBe(addDays(shown[0] ?? '', index))
          expect(weekdayOf(one)).toBe(index % 7)
        }
        const own = shown.filter((one) => monthOf(one) === monthOf(day))
        expect(own[0]?.slice(8)).toBe('01')
        expect(addDays(own.at(-1) ?? '', 1).slice(8)).toBe('01')
      }),
    )
  })

  it('stays in the month asked for when it is shorter', () => {
    expect(sameDayInMonths('2026-11-30', 3)).toBe('2027-02-28')
    expect(sameDayInMonths('2027-12-31', 2)).toBe('2028-02-29')
    expect(sameDayInMonths('2026-01-15', -1)).toBe('2025-12-15')
  })

  it('comes back to the month it left', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -300, max: 300 }), (day, count) => {
        expect(addMonths(addMonths(monthOf(day), count), -count)).toBe(monthOf(day))
        expect(monthOf(sameDayInMonths(day, count))).toBe(addMonths(monthOf(day), count))
      }),
    )
  })
})
