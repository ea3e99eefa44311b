import { expect, test } from 'vitest'
import { toSeat } from '#renderer/features/tables/use-table-plan.ts'
import type { Attendance } from '#shared/schemas/session.schema.ts'
import { anAttendance, aPart, aParticipation, aPerson } from '#tests/helpers/attendance-builders.ts'

test('whoever was erased is seated at no table, though they came the day before', () => {
  const everyone = [aPerson('gone', { isErased: true }), aPerson('stays')]
  const part = aPart('p1', 's1')
  const seated = (attendances: readonly Attendance[]) =>
    toSeat({
      participants: everyone.map((person) => ({
        person,
        participation: aParticipation('s1', person.id),
      })),
      attendances,
      people: new Map(everyone.map((one) => [one.id, one])),
    }).people.map(({ id }) => id)
  expect(seated([])).toEqual(['stays'])
  expect(seated(everyone.map(({ id }) => anAttendance(part, id)))).toEqual(['stays'])
})
