import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlappingPairs, type PartTimes } from '#shared/domain/session-part-checks.ts'
import {
  dayForPreset,
  halfDayOf,
  PART_PRESETS,
  type PartPreset,
  partsOfPreset,
} from '#shared/domain/session-presets.ts'

const TUESDAY = '2026-11-24'
const WEDNESDAY = '2026-11-25'

describe('half-day presets', () => {
  it('make two parts of a whole day, so that each half-day has its signature', () => {
    expect(partsOfPreset('day', TUESDAY)).toEqual([
      { date: TUESDAY, start: '09:00', end: '12:00' },
      { date: TUESDAY, start: '14:00', end: '17:00' },
    ])
    expect(partsOfPreset('evening', TUESDAY)).toEqual([
      { date: TUESDAY, start: '18:00', end: '20:00' },
    ])
  })

  it('are recognised from their hours, and other hours are not', () => {
    expect(halfDayOf({ start: '14:00', end: '17:00' })).toBe('afternoon')
    expect(halfDayOf({ start: '14:00', end: '16:30' })).toBeNull()
  })
})

describe('the day of one more half-day', () => {
  it('is the same day while it comes after, else the day after', () => {
    const morning = partsOfPreset('morning', TUESDAY)
    expect(dayForPreset('afternoon', morning, WEDNESDAY)).toBe(TUESDAY)
    expect(dayForPreset('evening', morning, WEDNESDAY)).toBe(TUESDAY)
    expect(dayForPreset('morning', morning, TUESDAY)).toBe(WEDNESDAY)
    expect(dayForPreset('day', morning, TUESDAY)).toBe(WEDNESDAY)
  })

  it('is the day one hopes for when there is no part yet', () => {
    expect(dayForPreset('morning', [], WEDNESDAY)).toBe(WEDNESDAY)
  })

  it('never falls on a part that is already there, evenings past midnight included', () => {
    const times = fc.constantFrom('08:00', '09:00', '12:30', '15:00', '18:00', '21:00', '00:30')
    const parts = fc.array(
      fc.record({
        date: fc.constantFrom('2026-12-30', '2026-12-31', '2027-01-01'),
        start: times,
        end: times,
      }),
      { minLength: 1, maxLength: 5 },
    )
    fc.assert(
      fc.property(parts, fc.constantFrom<PartPreset[]>(...PART_PRESETS), (there, preset) => {
        const added = partsOfPreset(preset, dayForPreset(preset, there, TUESDAY))
        const isNew = (part: PartTimes) => added.includes(part)
        const pairs = overlappingPairs([...there, ...added])
        expect(pairs.filter(([left, right]) => isNew(left) || isNew(right))).toEqual([])
      }),
    )
  })
})
