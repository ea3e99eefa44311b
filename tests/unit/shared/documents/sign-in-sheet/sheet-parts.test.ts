import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partSets, sheetDates } from '#shared/documents/sign-in-sheet/sheet-parts.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'

const part = (date: string, start = '09:00', end = '12:00') => ({
  id: `${date} ${start}`,
  date,
  start,
  end,
})
const days = (...counts: number[]) =>
  counts.flatMap((count, day) =>
    Array.from({ length: count }, (_, index) => part(`2026-11-${24 + day}`, `0${index + 1}:00`)),
  )

describe('signature columns over sets of sheets', () => {
  it('keeps up to four half-days on one sheet', () => {
    expect(partSets(days(2, 2))).toHaveLength(1)
  })

  it('never splits a day between two piles', () => {
    expect(partSets(days(1, 2, 2)).map((set) => set.length)).toEqual([3, 2])
  })

  it('splits a day of more than four parts, for want of room', () => {
    expect(partSets(days(6)).map((set) => set.length)).toEqual([4, 2])
  })

  it('makes a sheet to fill in for a session without any part', () => {
    expect(partSets([])).toEqual([[]])
  })

  it('keeps every part once, in order, four at most on a sheet', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 6 }), (counts) => {
        const parts = days(...counts)
        const sets = partSets(parts)
        expect(sets.flat()).toEqual(parts)
        expect(Math.max(...sets.map((set) => set.length))).toBeLessThanOrEqual(4)
      }),
    )
  })
})

describe('dates of a sheet', () => {
  const dates = (...parts: Parameters<typeof sheetDates>[0]) => sheetDates(parts, printContext())

  it('says the hours of a single day', () => {
    expect(dates(part('2026-11-24'), part('2026-11-24', '13:30', '17:00'))).toEqual({
      days: 'mardi 24 novembre 2026',
      hours: '9\u00a0h – 12\u00a0h et 13\u00a0h\u00a030 – 17\u00a0h (6\u00a0h\u00a030)',
    })
  })

  it('says month and year once', () => {
    expect(dates(part('2026-11-24'), part('2026-11-25')).days).toBe(
      'mardi 24 et mercredi 25 novembre 2026',
    )
  })

  it('says both months of a session that crosses from one to the next', () => {
    expect(dates(part('2026-11-30'), part('2026-12-01'), part('2026-12-02')).days).toBe(
      'Du lundi 30 novembre au mercredi 2 décembre 2026',
    )
  })

  it('says both years of a session that crosses New Year', () => {
    expect(dates(part('2026-12-31'), part('2027-01-02')).days).toBe(
      'jeudi 31 décembre 2026 et samedi 2 janvier 2027',
    )
  })
})
