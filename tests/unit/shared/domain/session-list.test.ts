import { describe, expect, it } from 'vitest'
import { splitByDay, wordSearch } from '#shared/domain/session-list.ts'

const session = (id: string, firstDay: string | null, lastDay = firstDay) => ({
  id,
  firstDay,
  lastDay,
})

describe('the list of sessions', () => {
  it('keeps a session of today, one under way and one without a date among those to come', () => {
    const { upcoming, past } = splitByDay(
      [
        session('old', '2026-09-12'),
        session('underway', '2026-11-20', '2026-11-27'),
        session('yesterday', '2026-11-22'),
        session('today', '2026-11-23'),
        session('undated', null),
      ],
      '2026-11-23',
    )
    expect(upcoming.map(({ id }) => id)).toEqual(['underway', 'today', 'undated'])
    expect(past.map(({ id }) => id)).toEqual(['yesterday', 'old'])
  })
})

describe('searching', () => {
  it('is blind to accents, case and the order of the words', () => {
    const matches = wordSearch('schoelcher jardin')
    expect(matches(['Un jardin partagé', 'Médiathèque', 'Schœlcher'])).toBe(true)
    expect(matches(['Un jardin partagé', 'Le Robert'])).toBe(false)
  })

  it('finds the beginnings of words, not their middles', () => {
    expect(wordSearch('part')(['Un jardin partagé'])).toBe(true)
    expect(wordSearch('ardin')(['Un jardin partagé'])).toBe(false)
  })

  it('shows everything when nothing but punctuation is typed', () => {
    expect(wordSearch(' - ')(['Un jardin partagé'])).toBe(true)
  })
})
