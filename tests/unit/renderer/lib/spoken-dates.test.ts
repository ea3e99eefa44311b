import { describe, expect, it } from 'vitest'
import { formatDistance, formatInstant } from '#renderer/lib/spoken-dates.ts'

describe('dates as people say them', () => {
  it('says tomorrow rather than in one day', () => {
    expect(formatDistance('2026-11-23', '2026-11-23', 'fr')).toBe('aujourd’hui')
    expect(formatDistance('2026-11-23', '2026-11-24', 'fr')).toBe('demain')
    expect(formatDistance('2026-11-23', '2026-11-22', 'fr')).toBe('hier')
    expect(formatDistance('2026-11-23', '2026-11-26', 'fr')).toBe('dans 3 jours')
  })

  it('counts in weeks, then in months, when days no longer speak', () => {
    expect(formatDistance('2026-11-23', '2026-12-14', 'fr')).toBe('dans 3 semaines')
    expect(formatDistance('2026-11-23', '2026-08-20', 'fr')).toBe('il y a 3 mois')
  })

  it('reads instants on the clock of Martinique, whatever the laptop says', () => {
    expect(formatInstant('2026-11-24T02:30:00.000Z', 'fr')).toBe(
      'lundi 23 novembre 2026 à 22\u00a0h\u00a030',
    )
    expect(formatInstant('2026-11-23T13:30:00.000Z', 'en')).toMatch(
      /^Monday,? 23 November 2026, 9:30$/u,
    )
  })
})
