import { describe, expect, it } from 'vitest'
import { activityReportId } from '#shared/domain/report/activity-report-id.ts'
import { EVERYTHING, reportPeriodDays } from '#shared/domain/report/report-filter.ts'
import { chartBuckets } from '#shared/domain/report/time-buckets.ts'
import { idSchema } from '#shared/schemas/values.ts'

describe('the periods of a bilan', () => {
  it('begin the school year in September, before and after the summer', () => {
    expect(reportPeriodDays('schoolYear', '2026-08-31')).toEqual({
      from: '2025-09-01',
      to: '2026-08-31',
    })
    expect(reportPeriodDays('schoolYear', '2026-09-01')).toEqual({
      from: '2026-09-01',
      to: '2027-08-31',
    })
  })

  it('take twelve whole months up to today, 29 February included', () => {
    expect(reportPeriodDays('twelveMonths', '2026-11-23')).toEqual({
      from: '2025-11-24',
      to: '2026-11-23',
    })
    expect(reportPeriodDays('twelveMonths', '2028-02-29')).toEqual({
      from: '2027-03-01',
      to: '2028-02-29',
    })
  })

  it('step by month over a year, by quarter over three, by year over ten', () => {
    const steps = (from: string, to: string) =>
      chartBuckets({ from, to }, { from, to }).map(({ key }) => key)
    expect(steps('2026-01-15', '2026-12-02')).toHaveLength(12)
    expect(steps('2024-01-15', '2026-12-02')).toEqual(
      [2024, 2025, 2026].flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`)),
    )
    expect(steps('2017-01-15', '2026-12-02')).toHaveLength(10)
  })

  it('keep the words of each period and kind of sessions apart, under an id that rows may have', () => {
    const uuid = '0e9f1a52-7d3c-4a51-9b53-1f0f1f2f3f4f'
    const ids = [
      EVERYTHING,
      { ...EVERYTHING, from: '2026-01-01' },
      { ...EVERYTHING, challengeId: uuid, venueId: uuid, funderId: uuid },
      { ...EVERYTHING, venueId: uuid },
      { ...EVERYTHING, funderId: uuid },
    ].map(activityReportId)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(idSchema.safeParse(id).success).toBe(true)
  })
})
