import { describe, expect, it } from 'vitest'
import { dayAfterKey } from '#renderer/features/calendar/day-keys.ts'

describe('keys in the month', () => {
  it.each([
    ['ArrowLeft', '2026-11-23', '2026-11-22'],
    ['ArrowUp', '2026-11-03', '2026-10-27'],
    ['Home', '2026-11-29', '2026-11-23'],
    ['End', '2026-11-23', '2026-11-29'],
    ['PageUp', '2026-12-31', '2026-11-30'],
    ['PageDown', '2027-01-31', '2027-02-28'],
  ])('%s leads from %s to %s', (key, from, to) => {
    expect(dayAfterKey(key, from)).toBe(to)
  })

  it('leaves every other key to the page', () => {
    expect(dayAfterKey('Enter', '2026-11-23')).toBeNull()
    expect(dayAfterKey('a', '2026-11-23')).toBeNull()
  })
})
