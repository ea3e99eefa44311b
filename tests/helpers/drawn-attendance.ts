import fc from 'fast-check'
import { ATTENDANCE_STATUSES, PARTICIPATION_STATUSES } from '#shared/schemas/session.schema.ts'
import type { ExportRows } from '#shared/spreadsheets/attendance-export/export-selection.ts'
import {
  anAttendance,
  aPart,
  aParticipation,
  aPerson,
  aRoster,
  aSession,
  exportRows,
} from './attendance-builders.ts'

const personIds = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6']
export const drawnSessionIds = ['s1', 's2', 's3']
const time = fc.constantFrom('00:30', '08:00', '09:00', '10:15', '12:00', '17:45', '23:30')
export const drawnDate = fc.constantFrom('2026-11-23', '2026-11-24', '2026-11-25', '2026-12-01')

/** Workspaces with merges, circles of them, erased people, parts nobody typed and several prints. */
export const drawnWorkspace: fc.Arbitrary<ExportRows> = fc
  .record({
    merges: fc.array(fc.option(fc.constantFrom(...personIds, 'gone'), { nil: null }), {
      minLength: 6,
      maxLength: 6,
    }),
    communes: fc.array(fc.constantFrom('97213', '97220', 'other', null), {
      minLength: 6,
      maxLength: 6,
    }),
    erased: fc.subarray(personIds, { maxLength: 2 }),
    parts: fc.array(
      fc.record({
        sessionId: fc.constantFrom(...drawnSessionIds),
        date: drawnDate,
        start: time,
        end: time,
        anonymousCount: fc.nat({ max: 4 }),
      }),
      { maxLength: 6 },
    ),
    participations: fc.uniqueArray(
      fc.record({
        sessionId: fc.constantFrom(...drawnSessionIds),
        personId: fc.constantFrom(...personIds),
        status: fc.constantFrom(...PARTICIPATION_STATUSES),
      }),
      { maxLength: 12, selector: (row) => `${row.sessionId} ${row.personId}` },
    ),
    attendances: fc.uniqueArray(
      fc.record({
        part: fc.nat({ max: 6 }),
        personId: fc.constantFrom(...personIds, 'unknown'),
        status: fc.constantFrom(...ATTENDANCE_STATUSES),
        leftAt: fc.option(time, { nil: null }),
      }),
      { maxLength: 24, selector: (row) => `${row.part} ${row.personId}` },
    ),
    rosters: fc.uniqueArray(
      fc.record({
        sessionId: fc.constantFrom(...drawnSessionIds),
        version: fc.integer({ min: 1, max: 3 }),
        personIds: fc.uniqueArray(fc.constantFrom(...personIds)),
      }),
      { maxLength: 4, selector: (row) => `${row.sessionId} ${row.version}` },
    ),
  })
  .map(({ merges, communes, erased, parts, participations, attendances, rosters }) => {
    const sessionParts = parts.map((part, index) => aPart(`part${index}`, part.sessionId, part))
    return exportRows({
      people: personIds.map((id, index) =>
        aPerson(id, {
          mergedInto: merges[index] ?? null,
          communeCode: communes[index] ?? null,
          ...(erased.includes(id) && { isErased: true }),
        }),
      ),
      sessions: drawnSessionIds.map((id) => aSession(id)),
      sessionParts,
      participations: participations.map((row) =>
        aParticipation(row.sessionId, row.personId, { status: row.status }),
      ),
      attendances: attendances.flatMap(({ part, ...row }) => {
        const of = sessionParts[part]
        return of ? [anAttendance(of, row.personId, row)] : []
      }),
      rosters: rosters.map((row) =>
        aRoster(row.sessionId, row.personIds, { ...row, id: `${row.sessionId}-${row.version}` }),
      ),
    })
  })
