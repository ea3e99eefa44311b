import { expect, test } from 'vitest'
import { pressed } from '#renderer/features/run/arrival-counts.ts'

test('a press on somebody who had left makes them present, and never wipes the hour they left', () => {
  expect(pressed('leftEarly')).toBe('present')
})

test('a press ticks whoever is not ticked, and takes back only a tick', () => {
  for (const status of [null, 'absent', 'excused'] as const) expect(pressed(status)).toBe('present')
  expect(pressed('present')).toBeNull()
})
