import { expect, test } from 'vitest'
import { arrivalCounts, pressed } from '#renderer/features/run/arrival-counts.ts'
import type { Attendance } from '#shared/schemas/session.schema.ts'
import { anAttendance, aPart, aParticipation, aPerson } from '#tests/helpers/attendance-builders.ts'

test('a press on somebody who had left makes them present, and never wipes the hour they left', () => {
  expect(pressed('leftEarly')).toBe('present')
})

test('a press ticks whoever is not ticked, and takes back only a tick', () => {
  for (const status of [null, 'absent', 'excused'] as const) expect(pressed(status)).toBe('present')
  expect(pressed('present')).toBeNull()
})

test('whoever was erased is expected at no part, and counts where they came', () => {
  const part = aPart('p1', 's1')
  const gone = aPerson('gone', { isErased: true })
  const details = (attendances: readonly Attendance[]) => ({
    participants: [gone, aPerson('stays')].map((person) => ({
      person,
      participation: aParticipation('s1', person.id),
    })),
    attendances,
    parts: [part],
  })
  expect(arrivalCounts(details([]), 'p1')).toEqual({ present: 0, expected: 1 })
  const came = [anAttendance(part, 'gone')]
  expect(arrivalCounts(details(came), 'p1')).toEqual({ present: 1, expected: 2 })
})
