import { describe, expect, it } from 'vitest'
import { visitOf } from '#renderer/features/venues/visits.ts'
import { aPart } from '#tests/helpers/attendance-builders.ts'

const TODAY = '2026-11-23'

describe('a session as the map counts it', () => {
  const parts = ['2026-11-10', TODAY, '2026-12-01'].map((date) => aPart(date, 's', { date }))
  const of = (isTyped: boolean, anonymousCount = 0) =>
    visitOf(
      { parts: parts.map((part) => ({ ...part, anonymousCount })), venue: null, isTyped },
      TODAY,
    )

  it('was no visit while nothing of it is typed up: the map and the bilan would not agree', () => {
    expect(of(false)).toMatchObject({
      days: [TODAY, '2026-12-01'],
      untypedDays: ['2026-11-10'],
    })
  })

  it('was one as soon as somebody is ticked, or people without a name are counted', () => {
    for (const visit of [of(true), of(false, 12)]) {
      expect(visit).toMatchObject({ days: ['2026-11-10', TODAY, '2026-12-01'], untypedDays: [] })
    }
  })
})
