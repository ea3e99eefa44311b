import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { durationMinutes } from '#shared/domain/dates.ts'
import {
  endAfterNewStart,
  endsNextDay,
  minutesOfPart,
  overlappingPairs,
  type PartTimes,
  partFault,
  timesFault,
} from '#shared/domain/session-part-checks.ts'

const part = (start: string, end: string, date = '2026-11-24'): PartTimes => ({ date, start, end })

const time = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map(
    (minutes) =>
      `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
  )

describe('the hours of a part', () => {
  it('refuses an end before the start, and says which of the two faults it is', () => {
    expect(timesFault('09:00', '12:00')).toBeNull()
    expect(timesFault('14:00', '12:00')).toBe('endBeforeStart')
    expect(timesFault('14:00', '14:00')).toBe('endAtStart')
  })

  it('takes an evening that goes past midnight for what it is, not for a slip', () => {
    expect(timesFault('20:00', '00:30')).toBeNull()
    expect(endsNextDay(part('20:00', '00:30'))).toBe(true)
    expect(endsNextDay(part('18:00', '20:00'))).toBe(false)
    expect(timesFault('20:00', '09:00')).toBe('endBeforeStart')
  })

  it('does not save a day or a time that is half typed', () => {
    expect(partFault({ date: null, start: '09:00', end: '12:00' })).toBe('dateMissing')
    expect(partFault({ date: '0026-11-24', start: '09:00', end: '12:00' })).toBe('dateFar')
    expect(partFault({ date: '2026-11-24', start: null, end: '12:00' })).toBe('timeMissing')
    expect(partFault({ date: '2026-11-24', start: '09:00', end: null })).toBe('timeMissing')
    expect(partFault(part('09:00', '12:00'))).toBeNull()
  })
})

describe('the end that goes with a new start', () => {
  it('stays when it still comes after the start', () => {
    expect(endAfterNewStart({ start: '09:00', end: '12:00' }, '09:30')).toBe('12:00')
  })

  it('moves with the start when the part goes to another half-day', () => {
    expect(endAfterNewStart({ start: '09:00', end: '12:00' }, '14:00')).toBe('17:00')
  })

  it('always leaves hours that can be saved, save for a start at the last minute', () => {
    fc.assert(
      fc.property(time, time, time, (start, end, next) => {
        fc.pre(timesFault(start, end) === null && next < '23:59')
        expect(timesFault(next, endAfterNewStart({ start, end }, next))).toBeNull()
      }),
    )
  })
})

describe('parts held at the same time', () => {
  it('are named, the earlier one first', () => {
    const morning = part('09:00', '12:00')
    const late = part('11:00', '13:00')
    expect(overlappingPairs([late, morning])).toEqual([[morning, late]])
  })

  it('are not those that follow one another, nor those of two days', () => {
    expect(overlappingPairs([part('09:00', '12:00'), part('12:00', '14:00')])).toEqual([])
    expect(
      overlappingPairs([part('09:00', '12:00'), part('09:00', '12:00', '2026-11-25')]),
    ).toEqual([])
  })

  it('are found across midnight', () => {
    const evening = part('22:00', '01:00', '2026-11-24')
    const night = part('00:30', '02:00', '2026-11-25')
    expect(overlappingPairs([night, evening])).toEqual([[evening, night]])
  })

  it('agree with counting the minutes one by one', () => {
    const anyPart = fc.record({
      date: fc.constantFrom('2026-11-24', '2026-11-25'),
      start: time,
      end: time,
    })
    fc.assert(
      fc.property(fc.tuple(anyPart, anyPart), ([left, right]) => {
        const minutes = (one: PartTimes) => {
          const { from } = minutesOfPart(one)
          return Array.from({ length: durationMinutes(one.start, one.end) }, (_, i) => from + i)
        }
        const taken = new Set(minutes(left))
        const isShared = minutes(right).some((minute) => taken.has(minute))
        expect(overlappingPairs([left, right]).length > 0).toBe(isShared)
      }),
      { numRuns: 60 },
    )
  })
})
