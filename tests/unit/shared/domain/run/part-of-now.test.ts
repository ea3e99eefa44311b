import { expect, test } from 'vitest'
import { partOfNow } from '#shared/domain/run/part-of-now.ts'
import type { RunPhase } from '#shared/domain/run/run-log.ts'
import { samplePart } from '#tests/helpers/sample-agenda.ts'
import { at } from '#tests/helpers/sample-run.ts'

const MORNING = samplePart({ id: 'morning', start: '08:30', end: '12:00' })
const AFTERNOON = samplePart({ id: 'afternoon', start: '14:00', end: '17:00' })
const MONDAY = samplePart({ id: 'monday', date: '2026-11-30', start: '08:30', end: '12:00' })

const offered = (now: number, phases: Partial<Record<string, RunPhase>> = {}) =>
  partOfNow(
    [MORNING, AFTERNOON, MONDAY].map((part) => ({ part, phase: phases[part.id] ?? 'waiting' })),
    now,
  )?.id

test('a morning that nobody started is not offered at 13:30: the afternoon is', () => {
  expect(offered(at('07:00'))).toBe('morning')
  expect(offered(at('09:10'))).toBe('morning')
  expect(offered(at('13:30'))).toBe('afternoon')
  expect(offered(at('15:00'))).toBe('afternoon')
})

test('the part that runs is offered whatever the hour, and one that is over is left', () => {
  expect(offered(at('13:30'), { morning: 'running' })).toBe('morning')
  expect(offered(at('15:00'), { morning: 'paused' })).toBe('morning')
  expect(offered(at('09:10'), { morning: 'finished' })).toBe('afternoon')
  expect(offered(at('18:00'), { afternoon: 'finished' })).toBe('morning')
  expect(offered(at('18:00'), { morning: 'finished', afternoon: 'finished' })).toBe('afternoon')
})

test('on another day, the next part is offered, then the last', () => {
  const day = 24 * 60 * 60_000
  expect(offered(at('18:00') - day)).toBe('morning')
  expect(offered(at('09:00') + day)).toBe('monday')
  expect(offered(at('09:00') + 5 * day)).toBe('monday')
})

test('a part that ends after midnight is still the one of now at half past midnight', () => {
  const night = samplePart({ id: 'night', start: '20:00', end: '01:00' })
  expect(
    partOfNow(
      [
        { part: night, phase: 'waiting' },
        { part: MONDAY, phase: 'waiting' },
      ],
      Date.parse('2026-11-29T00:30:00-04:00'),
    )?.id,
  ).toBe('night')
})
