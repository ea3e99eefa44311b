import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '#shared/domain/dates.ts'
import {
  easterSunday,
  isPublicHoliday,
  isWorkingDay,
  workingDayFrom,
  workingDayUntil,
} from '#shared/domain/public-holidays.ts'

const days = fc.integer({ min: 0, max: 60_000 }).map((count) => addDays('1960-01-01', count))
const isSunday = (day: string) => daysBetween('1900-01-07', day) % 7 === 0

describe('public holidays of Martinique', () => {
  it.each([
    [1961, '1961-04-02'],
    [2008, '2008-03-23'],
    [2019, '2019-04-21'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('places Easter %i', (year, day) => {
    expect(easterSunday(year)).toBe(day)
  })

  it('counts eleven national days and the abolition of slavery', () => {
    const year = Array.from({ length: 365 }, (_, index) => addDays('2026-01-01', index))
    expect(year.filter(isPublicHoliday)).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-08',
      '2026-05-14',
      '2026-05-22',
      '2026-05-25',
      '2026-07-14',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ])
  })

  it('works on Saturdays, never on Sundays', () => {
    expect(isWorkingDay('2026-11-21')).toBe(true)
    expect(isWorkingDay('2026-11-22')).toBe(false)
  })

  it('finds the nearest working day each way, whatever the day', () => {
    fc.assert(
      fc.property(days, (day) => {
        for (const [found, step] of [
          [workingDayFrom(day), 1],
          [workingDayUntil(day), -1],
        ] as const) {
          expect(isSunday(found) || isPublicHoliday(found)).toBe(false)
          // Nothing was passed over, and no run of closed days is longer than this.
          const distance = Math.abs(daysBetween(day, found))
          expect(distance).toBeLessThanOrEqual(4)
          for (let passed = 0; passed < distance; passed += 1) {
            const closed = addDays(day, passed * step)
            expect(isSunday(closed) || isPublicHoliday(closed)).toBe(true)
          }
        }
      }),
      { numRuns: 2_000 },
    )
  })
})
