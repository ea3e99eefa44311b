import { describe, expect, it } from 'vitest'
import { periodDays } from '#shared/domain/periods.ts'

describe('a period named in words', () => {
  it.each([
    ['month', '2026-02-11', '2026-02-01', '2026-02-28'],
    ['month', '2028-02-11', '2028-02-01', '2028-02-29'],
    ['quarter', '2026-11-23', '2026-10-01', '2026-12-31'],
    ['quarter', '2026-06-30', '2026-04-01', '2026-06-30'],
    ['year', '2026-11-23', '2026-01-01', '2026-12-31'],
    ['lastYear', '2026-01-01', '2025-01-01', '2025-12-31'],
  ] as const)('%s of %s holds its first and its last day', (period, day, from, to) =>
    expect(periodDays(period, day)).toEqual({ from, to }),
  )

  it('leaves both sides open for everything', () =>
    expect(periodDays('all', '2026-11-23')).toEqual({ from: null, to: null }))
})
