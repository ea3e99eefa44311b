import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { snapshotsToKeep } from '#electron/main/services/snapshot-retention.ts'
import { dayInMartinique } from '#shared/domain/dates.ts'

const times = fc
  .array(fc.integer({ min: 0, max: 90 * 24 * 60 }), { maxLength: 300 })
  .map((minutes) =>
    minutes
      .sort((left, right) => left - right)
      .map((minute, index) => ({
        id: `s${index}`,
        takenAt: new Date(Date.parse('2026-08-01T00:00:00Z') + minute * 60_000),
      })),
  )

describe('snapshots to keep', () => {
  it('always hold the 30 latest, at most 51 in all, and the last of each of 21 days', () => {
    fc.assert(
      fc.property(times, (all) => {
        const kept = snapshotsToKeep(all)
        for (const { id } of all.slice(-30)) expect(kept).toContain(id)
        expect(kept.size).toBeLessThanOrEqual(51)
        const days = [...new Set(all.map(({ takenAt }) => dayInMartinique(takenAt)))]
        for (const day of days.slice(-21)) {
          const last = all.findLast(({ takenAt }) => dayInMartinique(takenAt) === day)
          expect(kept).toContain(last?.id)
        }
      }),
    )
  })

  it('stay the same when the rule is applied again to what it kept', () => {
    fc.assert(
      fc.property(times, (all) => {
        const kept = snapshotsToKeep(all)
        expect(snapshotsToKeep(all.filter(({ id }) => kept.has(id)))).toEqual(kept)
      }),
    )
  })

  it('hold the latest even when the clock was set back a year', () => {
    const all = Array.from({ length: 40 }, (_, index) => ({
      id: `s${index}`,
      takenAt: new Date(Date.parse('2026-11-01T12:00:00Z') + index * 86_400_000),
    }))
    const late = { id: 'late', takenAt: new Date('2025-01-01T12:00:00Z') }
    expect(snapshotsToKeep([...all, late])).toContain('late')
  })
})
