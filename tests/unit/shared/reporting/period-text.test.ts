import { describe, expect, it } from 'vitest'
import { createTranslator } from '#shared/locales/translator.ts'
import { periodText } from '#shared/reporting/period-text.ts'

const said = (
  from: string | null,
  to: string | null,
  language: 'fr' | 'en' = 'fr',
  first: string | null = null,
) => periodText({ from, to }, { t: createTranslator(language), language }, first)

describe('a period in words', () => {
  it('is named as people name it, not by two dates', () => {
    expect(said('2026-01-01', '2026-12-31')).toBe('l’année 2026')
    expect(said('2024-01-01', '2026-12-31')).toBe('les années 2024 à 2026')
    expect(said('2026-09-01', '2026-11-30')).toBe('de septembre à novembre 2026')
    expect(said('2025-10-01', '2026-02-28')).toBe('d’octobre 2025 à février 2026')
    expect(said('2026-09-01', '2027-08-31')).toBe('l’année scolaire 2026-2027')
    expect(said('2026-11-01', '2026-11-30')).toBe('novembre 2026')
    expect(said('2026-04-03', '2026-04-12')).toBe('du 3 au 12 avril 2026')
    expect(said('2026-03-01', '2026-04-12')).toBe('du 1er mars au 12 avril 2026')
    expect(said('2025-11-25', '2026-11-24')).toBe('du 25 novembre 2025 au 24 novembre 2026')
    expect(said('2026-03-03', '2026-03-03')).toBe('le 3 mars 2026')
  })

  it('says on which side it is open', () => {
    expect(said(null, null)).toBe('depuis le début')
    expect(said('2026-01-01', null)).toBe('depuis 2026')
    expect(said('2026-09-01', null)).toBe('depuis septembre 2026')
    expect(said('2026-09-02', null)).toBe('depuis le 2 septembre 2026')
    expect(said(null, '2026-11-30')).toBe('jusqu’à fin novembre 2026')
    expect(said(null, '2026-11-12')).toBe('jusqu’au 12 novembre 2026')
  })

  it('says since when where only the first session tells it', () => {
    expect(said(null, null, 'fr', '2019-01-12')).toBe(
      'depuis la première rencontre, le 12 janvier 2019',
    )
    expect(said('2026-01-01', null, 'fr', '2019-01-12')).toBe('depuis 2026')
  })

  it('is said in English too', () => {
    expect(said('2026-09-01', '2026-11-30', 'en')).toBe('September to November 2026')
    expect(said('2026-04-03', '2026-04-12', 'en')).toBe('from 3 April to 12 April 2026')
  })
})
