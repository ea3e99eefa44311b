import fc from 'fast-check'
import { NO_FUNDER, type ReportFilter } from '#shared/domain/report/report-filter.ts'
import type { ReportRows } from '#shared/domain/report/report-rows.ts'
import { ATTENDANCE_STATUSES } from '#shared/schemas/session.schema.ts'
import { anAttendance, aPart, aPerson, aSession } from './attendance-builders.ts'
import { aVenue, reportRows } from './report-builders.ts'

const personIds = ['p1', 'p2', 'p3', 'p4', 'p5']
const sessionIds = ['s1', 's2', 's3']
const time = fc.constantFrom('00:30', '08:00', '09:00', '12:00', '17:45', '23:30')
const date = fc.constantFrom('2026-10-31', '2026-11-23', '2026-11-24', '2026-12-01', '2027-02-01')
const belongs = (id: string, sessionId: string) => ({
  id,
  sessionId,
  order: 'a0',
  createdAt: '2026-01-05T09:00:00-04:00',
  personId: null,
  personName: '',
})

/** Merges, early departures, several parts a day, people without a name, days across years. */
export const workspaces: fc.Arbitrary<ReportRows> = fc
  .record({
    merges: fc.array(fc.option(fc.constantFrom(...personIds, 'gone'), { nil: null }), {
      minLength: 5,
      maxLength: 5,
    }),
    communes: fc.array(fc.constantFrom('97213', '97220', 'other', null), {
      minLength: 5,
      maxLength: 5,
    }),
    kinds: fc.array(
      fc.record({
        format: fc.constantFrom('livingLab', 'training'),
        challengeId: fc.constantFrom('c1', null),
        venueId: fc.constantFrom('v1', 'v2', null),
        funderIds: fc.constantFrom<string[]>(['f1'], []),
      }),
      { minLength: 3, maxLength: 3 },
    ),
    parts: fc.array(
      fc.record({
        sessionId: fc.constantFrom(...sessionIds),
        date,
        start: time,
        end: time,
        anonymousCount: fc.nat({ max: 3 }),
      }),
      { maxLength: 6 },
    ),
    attendances: fc.uniqueArray(
      fc.record({
        part: fc.nat({ max: 6 }),
        personId: fc.constantFrom(...personIds, 'erased'),
        status: fc.constantFrom(...ATTENDANCE_STATUSES),
        leftAt: fc.option(time, { nil: null }),
      }),
      { maxLength: 20, selector: (row) => `${row.part} ${row.personId}` },
    ),
    ideas: fc.array(fc.constantFrom(...sessionIds), { maxLength: 4 }),
  })
  .map(({ merges, communes, kinds, parts, attendances, ideas }) => {
    const sessionParts = parts.map((part, index) => aPart(`part${index}`, part.sessionId, part))
    return reportRows({
      people: personIds.map((id, index) =>
        aPerson(id, { mergedInto: merges[index] ?? null, communeCode: communes[index] ?? null }),
      ),
      sessions: sessionIds.map((id, index) => aSession(id, kinds[index] ?? {})),
      venues: [aVenue('v1', { communeCode: '97213' }), aVenue('v2')],
      sessionParts,
      attendances: attendances.flatMap(({ part, ...row }) => {
        const of = sessionParts[part]
        return of ? [anAttendance(of, row.personId, row)] : []
      }),
      contributions: ideas.map((sessionId, index) => ({
        ...belongs(`i${index}`, sessionId),
        kind: index % 2 === 0 ? ('idea' as const) : ('quote' as const),
        text: 'Idée',
        clusterId: null,
        stage: null,
        publication: 'private' as const,
      })),
    })
  })

export const reportFilters: fc.Arbitrary<ReportFilter> = fc
  .record({
    days: fc.option(fc.tuple(date, date), { nil: null }),
    format: fc.constantFrom('livingLab' as const, null, null),
    challengeId: fc.constantFrom('c1', null, null),
    venueId: fc.constantFrom('v1', null, null),
    funderId: fc.constantFrom('f1', NO_FUNDER, null, null),
  })
  .map(({ days, ...kind }) => {
    const [from = null, to = null] = days ? [...days].sort() : []
    return { ...kind, from, to }
  })
