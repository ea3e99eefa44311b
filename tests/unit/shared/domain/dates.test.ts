import { describe, expect, it } from 'vitest'
import {
  formatLongDay,
  formatMediumDay,
  formatShortDay,
  formatYearlessDay,
} from '#shared/domain/dates.ts'

describe('a day in words', () => {
  it('calls the first of the month « 1er » in French, and no other day', () => {
    expect(formatLongDay('2026-12-01', 'fr')).toBe('mardi 1er décembre 2026')
    expect(formatYearlessDay('2026-12-01', 'fr')).toBe('mardi 1er décembre')
    expect(formatMediumDay('2026-12-01', 'fr')).toContain(' 1er ')
    for (const day of ['2026-12-11', '2026-12-21', '2026-12-31']) {
      expect(formatLongDay(day, 'fr')).not.toContain('er ')
    }
    expect(formatShortDay('2026-12-01', 'fr')).toBe('01/12/2026')
    expect(formatLongDay('2026-12-01', 'en')).toMatch(/1 December/u)
  })
})
