import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalPeople } from '#shared/domain/attendance-identity.ts'
import { attendanceLedger, presenceMinutes } from '#shared/domain/attendance-ledger.ts'
import {
  anAttendance,
  aPart,
  aParticipation,
  aPerson,
  aRoster,
  aSession,
  exportRows,
} from '#tests/helpers/attendance-builders.ts'
import { naiveSpeaker } from '#tests/helpers/naive-attendance.ts'

const ids = ['a', 'b', 'c', 'd', 'e']

describe('who speaks for a merged person', () => {
  it('is the end of the chain, one id for a circle, whatever is asked first', () => {
    const merges = fc.array(fc.option(fc.constantFrom(...ids, 'gone'), { nil: null }), {
      minLength: 5,
      maxLength: 5,
    })
    fc.assert(
      fc.property(merges, fc.shuffledSubarray(ids, { minLength: 5 }), (targets, asked) => {
        const people = ids.map((id, index) => aPerson(id, { mergedInto: targets[index] ?? null }))
        const canonical = canonicalPeople(people)
        for (const id of asked) expect(canonical(id)).toBe(naiveSpeaker({ people }, id))
      }),
    )
  })

  it('ends for two laptops that merged the same two people in opposite directions', () => {
    const canonical = canonicalPeople([
      { id: 'b', mergedInto: 'a' },
      { id: 'a', mergedInto: 'b' },
      { id: 'z', mergedInto: 'b' },
    ])
    expect(['a', 'b', 'z', 'unknown'].map(canonical)).toEqual(['a', 'a', 'a', 'unknown'])
  })
})

describe('minutes in the room', () => {
  const morning = { start: '09:00', end: '12:00' }
  const evening = { start: '21:00', end: '00:30' }
  it.each([
    ['present', null, morning, 180],
    ['absent', null, morning, 0],
    ['excused', null, morning, 0],
    ['leftEarly', '10:30', morning, 90],
    ['leftEarly', null, morning, 180],
    ['leftEarly', '14:00', morning, 180],
    ['leftEarly', '08:00', morning, 0],
    ['leftEarly', '23:00', evening, 120],
    ['leftEarly', '00:15', evening, 195],
    ['leftEarly', '02:00', evening, 210],
  ] as const)('%s at %s of %o is %i', (status, leftAt, part, minutes) => {
    expect(presenceMinutes(status, leftAt, part)).toBe(minutes)
  })
})

describe('lines of the printed sheet', () => {
  it('follow the last sheet printed, then walk-ins in the order they were written', () => {
    const part = aPart('am', 's1')
    const rows = exportRows({
      people: ['a', 'b', 'w1', 'w2', 'late'].map((id) => aPerson(id)),
      sessions: [aSession('s1')],
      sessionParts: [part],
      participations: [
        aParticipation('s1', 'a'),
        aParticipation('s1', 'b'),
        aParticipation('s1', 'late', { status: 'invited' }),
        aParticipation('s1', 'w2', { status: 'walkIn', order: 'a2' }),
        aParticipation('s1', 'w1', { status: 'walkIn', order: 'a1' }),
      ],
      attendances: [anAttendance(part, 'b')],
      rosters: [
        aRoster('s1', ['a'], { id: 'old', version: 1 }),
        aRoster('s1', ['b', 'a'], { id: 'new', version: 2 }),
      ],
    })
    const [session] = attendanceLedger(rows).sessions
    const lines = new Map(session?.entries.map(({ personId, line }) => [personId, line]))
    expect(Object.fromEntries(lines)).toEqual({ b: 1, a: 2, w1: 3, w2: 4, late: null })
  })
})
