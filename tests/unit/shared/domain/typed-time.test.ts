import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTypedTime } from '#shared/domain/typed-time.ts'

describe('a time as people type it', () => {
  it.each([
    ['11h30', '11:30'],
    ['11 h 30', '11:30'],
    ['9\u00a0h', '09:00'],
    ['9', '09:00'],
    ['11.30', '11:30'],
    ['1130', '11:30'],
    ['9:05', '09:05'],
    ['16h00min', '16:00'],
  ])('reads %s', (typed, time) => expect(parseTypedTime(typed)).toBe(time))

  it.each(['', 'midi', '25h', '9h75', '130', '11h3', '-3'])(
    'refuses « %s » rather than guess',
    (typed) => expect(parseTypedTime(typed)).toBeNull(),
  )

  it('gives back every minute of the day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1439 }),
        fc.constantFrom('h', ':', ' h ', '.'),
        (minutes, sign) => {
          const hours = Math.floor(minutes / 60)
          const rest = String(minutes % 60).padStart(2, '0')
          return (
            parseTypedTime(`${hours}${sign}${rest}`) === `${String(hours).padStart(2, '0')}:${rest}`
          )
        },
      ),
    )
  })
})
