import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTypedDuration } from '#shared/domain/agenda/typed-duration.ts'
import { formatDuration } from '#shared/domain/dates.ts'

describe('a duration as people type it', () => {
  it.each([
    ['45', 45],
    ['0', 0],
    ['45 min', 45],
    ['45’', 45],
    ['1h', 60],
    ['1h30', 90],
    ['1 h 30', 90],
    ['1\u00a0h\u00a030', 90],
    ['1h30min', 90],
    ['1H05', 65],
    ['1:30', 90],
    ['0:45', 45],
    ['1,5h', 90],
    ['1.5 h', 90],
    [',5h', 30],
    ['1,1h', 66],
    ['2 heures', 120],
    ['24h', 1440],
  ])('reads « %s »', (typed, minutes) =>
    expect(parseTypedDuration(typed)).toEqual({ ok: true, data: minutes }),
  )

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['longtemps', 'unreadable'],
    ['-5', 'unreadable'],
    ['1h30h', 'unreadable'],
    ['1:', 'unreadable'],
    ['1,5', 'unitMissing'],
    ['1h5', 'twoDigits'],
    ['1:3', 'twoDigits'],
    ['1h60', 'minutesOverHour'],
    ['1h75', 'minutesOverHour'],
    ['1h300', 'minutesOverHour'],
    ['0,33h', 'notWholeMinutes'],
    ['2000', 'tooLong'],
    ['25h', 'tooLong'],
    ['99,5h', 'tooLong'],
  ])('refuses « %s » and says why rather than guess', (typed, code) =>
    expect(parseTypedDuration(typed)).toEqual({ ok: false, error: { code } }),
  )

  it('reads back every duration as the screen writes it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1440 }), (minutes) => {
        expect(parseTypedDuration(formatDuration(minutes))).toEqual({ ok: true, data: minutes })
      }),
    )
  })

  it('never throws nor gives anything but whole minutes within a day', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12, unit: 'grapheme' }), (typed) => {
        const read = parseTypedDuration(typed)
        if (read.ok) {
          expect(Number.isInteger(read.data)).toBe(true)
          expect(read.data).toBeGreaterThanOrEqual(0)
          expect(read.data).toBeLessThanOrEqual(1440)
        }
      }),
    )
  })
})
