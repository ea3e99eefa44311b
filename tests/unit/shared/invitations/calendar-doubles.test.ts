import { describe, expect, it } from 'vitest'
import { doubleFinder } from '#shared/invitations/calendar-doubles.ts'

const part = { id: 'ics-1', date: '2026-12-01', start: '09:00', end: '12:00' }

describe('an event of a calendar', () => {
  const doubleOf = doubleFinder([{ title: 'Atelier compost', parts: [part] }])

  it('is known by its identity even when it was renamed or moved here', () => {
    const moved = { title: 'Compost', parts: [{ ...part, date: '2026-12-08' }] }
    expect(doubleOf(moved)).toBe('event')
  })

  it('is known by its title and day, whatever the accents, when it comes from elsewhere', () => {
    const elsewhere = { title: 'ATELIER  Compost', parts: [{ ...part, id: 'ics-2' }] }
    expect(doubleOf(elsewhere)).toBe('day')
    expect(doubleOf({ ...elsewhere, parts: [{ ...part, id: 'x', date: '2026-12-02' }] })).toBeNull()
    expect(doubleOf({ ...elsewhere, title: 'Atelier semis' })).toBeNull()
  })
})
