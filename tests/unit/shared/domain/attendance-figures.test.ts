import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  figuresOf,
  partWithin,
  personFiguresOf,
  sessionsWithParts,
} from '#shared/domain/attendance-figures.ts'
import { type AttendanceSource, attendanceLedger } from '#shared/domain/attendance-ledger.ts'
import type { SessionPart } from '#shared/schemas/session.schema.ts'
import {
  anAttendance,
  aPart,
  aParticipation,
  aPerson,
  aSession,
  exportRows,
} from '#tests/helpers/attendance-builders.ts'
import { drawnDate, drawnSessionIds, drawnWorkspace } from '#tests/helpers/drawn-attendance.ts'
import { naiveFigures } from '#tests/helpers/naive-attendance.ts'

const figuresFor = (
  rows: AttendanceSource,
  sessionIds: readonly string[],
  keep: (part: SessionPart) => boolean = () => true,
) => {
  const ledger = attendanceLedger(rows)
  const chosen = ledger.sessions.filter(({ session }) => sessionIds.includes(session.id))
  const people = new Map(rows.people.map((person) => [person.id, person]))
  return figuresOf(
    ledger,
    sessionsWithParts(chosen, ({ part }) => keep(part)),
    people,
  )
}

describe('attendance figures', () => {
  it('agree with the slow reference on any workspace, session by session and together', () => {
    fc.assert(
      fc.property(drawnWorkspace, fc.subarray(drawnSessionIds), (rows, chosen) => {
        expect(figuresFor(rows, chosen)).toEqual(naiveFigures(rows, chosen))
      }),
      { numRuns: 400 },
    )
  })

  it('agree with the slow reference on any period', () => {
    fc.assert(
      fc.property(drawnWorkspace, drawnDate, drawnDate, (rows, one, other) => {
        const [from, to] = [one, other].sort() as [string, string]
        const within = partWithin(from, to)
        const keep = (part: SessionPart) => within({ part, minutes: 0, position: 0 })
        expect(figuresFor(rows, drawnSessionIds, keep)).toEqual(
          naiveFigures(rows, drawnSessionIds, keep),
        )
      }),
      { numRuns: 200 },
    )
  })

  it('count nothing twice when sessions are counted apart: new people add up to all who came', () => {
    fc.assert(
      fc.property(drawnWorkspace, (rows) => {
        const together = figuresFor(rows, drawnSessionIds)
        const apart = drawnSessionIds.map((id) => figuresFor(rows, [id]).newPeople)
        expect(apart.reduce((sum, count) => sum + count, 0)).toBe(together.newPeople)
        expect(together.newPeople).toBe(together.people)
      }),
      { numRuns: 200 },
    )
  })

  it('count a merged person once, even when both records were on the sheet', () => {
    const part = aPart('am', 's1')
    const rows = exportRows({
      people: [aPerson('p1'), aPerson('p2', { mergedInto: 'p1' })],
      sessions: [aSession('s1')],
      sessionParts: [part],
      attendances: [anAttendance(part, 'p1', { status: 'absent' }), anAttendance(part, 'p2')],
    })
    expect(figuresFor(rows, ['s1'])).toMatchObject({ people: 1, presences: 1, absences: 0 })
  })

  it('cut the hours of who left early at the time they left', () => {
    const part = aPart('am', 's1', { start: '09:00', end: '12:00' })
    const rows = exportRows({
      people: [aPerson('p1')],
      sessions: [aSession('s1')],
      sessionParts: [part],
      attendances: [anAttendance(part, 'p1', { status: 'leftEarly', leftAt: '10:30' })],
    })
    expect(figuresFor(rows, ['s1'])).toMatchObject({ personMinutes: 90, heldMinutes: 180 })
  })

  it('do not count the hours of a session nobody typed up', () => {
    const rows = exportRows({
      people: [aPerson('p1')],
      sessions: [aSession('s1')],
      sessionParts: [aPart('am', 's1')],
      participations: [aParticipation('s1', 'p1')],
    })
    expect(figuresFor(rows, ['s1'])).toMatchObject({ heldMinutes: 0, notTyped: 1, people: 0 })
  })

  it('tell what each person did: sessions, parts and hours', () => {
    const am = aPart('am', 's1')
    const pm = aPart('pm', 's1', { start: '14:00', end: '16:00' })
    const rows = exportRows({
      people: [aPerson('p1'), aPerson('p2')],
      sessions: [aSession('s1')],
      sessionParts: [am, pm],
      participations: [aParticipation('s1', 'p2')],
      attendances: [anAttendance(am, 'p1'), anAttendance(pm, 'p1')],
    })
    const figures = personFiguresOf(attendanceLedger(rows).sessions)
    expect(figures.get('p1')).toEqual({ sessions: 1, presences: 2, minutes: 300 })
    expect(figures.get('p2')).toEqual({ sessions: 0, presences: 0, minutes: 0 })
  })
})
