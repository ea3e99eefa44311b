import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completenessOf, isOneDay, participantsOf } from '#shared/domain/report/participants.ts'
import { EVERYTHING, NO_FUNDER, type ReportFilter } from '#shared/domain/report/report-filter.ts'
import { heldSessions, reportLedger } from '#shared/domain/report/report-ledger.ts'
import type { ReportRows } from '#shared/domain/report/report-rows.ts'
import { anAttendance, aPart, aPerson, aSession } from '#tests/helpers/attendance-builders.ts'
import { naiveSpeaker } from '#tests/helpers/naive-attendance.ts'
import { reportFilters, workspaces } from '#tests/helpers/report-arbitraries.ts'
import { reportRows } from '#tests/helpers/report-builders.ts'

const ASKED = { collects: ['gender'], referent: '' } as const

const participants = (rows: ReportRows, filter: ReportFilter = EVERYTHING) => {
  const ledger = reportLedger(rows)
  return participantsOf(heldSessions(ledger, filter), ledger.people, ASKED)
}

/** Days on which each person signed, by walking through every mark. */
const naiveDays = (rows: ReportRows, filter: ReportFilter) => {
  const days = new Map<string, string[]>()
  for (const mark of rows.attendances) {
    const part = rows.sessionParts.find(({ id }) => id === mark.partId)
    const session = rows.sessions.find(({ id }) => id === mark.sessionId)
    if (!part || !session || part.sessionId !== session.id) continue
    if (mark.status !== 'present' && mark.status !== 'leftEarly') continue
    if (filter.format !== null && session.format !== filter.format) continue
    if (filter.challengeId !== null && session.challengeId !== filter.challengeId) continue
    if (filter.venueId !== null && session.venueId !== filter.venueId) continue
    const isUnfunded = filter.funderId === NO_FUNDER && session.funderIds.length === 0
    const isTheirs = filter.funderId === null || session.funderIds.includes(filter.funderId)
    if (!isTheirs && !isUnfunded) continue
    if (filter.from !== null && part.date < filter.from) continue
    if (filter.to !== null && part.date > filter.to) continue
    const person = naiveSpeaker(rows, mark.personId)
    days.set(person, [...(days.get(person) ?? []), part.date])
  }
  return days
}

describe('the participants of an operation', () => {
  it('come in on the first day they signed and leave on the last, whatever the merges, periods and kinds of sessions', () => {
    fc.assert(
      fc.property(workspaces, reportFilters, (rows, filter) => {
        const found = participants(rows, filter)
        const slow = naiveDays(rows, filter)
        expect(
          new Map(found.map(({ personId, entry, exit }) => [personId, { entry, exit }])),
        ).toEqual(
          new Map(
            [...slow].map(([personId, days]) => {
              const sorted = [...days].sort()
              return [personId, { entry: sorted[0], exit: sorted.at(-1) }]
            }),
          ),
        )
      }),
    )
  })

  it('are nobody who was only absent or excused', () => {
    const part = aPart('am', 's1')
    const rows = reportRows({
      people: [aPerson('p1'), aPerson('p2'), aPerson('p3')],
      sessions: [aSession('s1')],
      sessionParts: [part],
      attendances: [
        anAttendance(part, 'p1'),
        anAttendance(part, 'p2', { status: 'absent' }),
        anAttendance(part, 'p3', { status: 'excused' }),
      ],
    })
    expect(participants(rows).map(({ personId }) => personId)).toEqual(['p1'])
  })
})

describe('the rule of 35 %', () => {
  const records = (complete: number, incomplete: number) => [
    ...Array.from({ length: complete }, () => ({ missing: [] })),
    ...Array.from({ length: incomplete }, () => ({ missing: ['gender' as const] })),
  ]

  it('is kept at exactly 35 incomplete records of 100, and broken at the next one', () => {
    expect(completenessOf(records(65, 35)).isOverThreshold).toBe(false)
    expect(completenessOf(records(64, 36)).isOverThreshold).toBe(true)
    expect(completenessOf(records(13, 7)).isOverThreshold).toBe(false)
    expect(completenessOf([]).isOverThreshold).toBe(false)
  })

  it('counts every record once, complete or not, and says who lacks what', () => {
    fc.assert(
      fc.property(
        fc.array(fc.subarray(['name', 'contact', 'commune', 'gender'] as const), { maxLength: 60 }),
        (lists) => {
          const sum = completenessOf(lists.map((missing) => ({ missing })))
          const incomplete = lists.filter((list) => list.length > 0).length
          expect(sum.total).toBe(lists.length)
          expect(sum.incomplete).toBe(incomplete)
          expect(sum.complete + sum.incomplete).toBe(lists.length)
          // In twentieths, so that no fraction is rounded: 35 % is seven of them.
          expect(sum.isOverThreshold).toBe(incomplete * 20 > lists.length * 7)
          for (const { fact, people } of sum.missing)
            expect(people).toBe(lists.filter((list) => list.includes(fact as 'name')).length)
        },
      ),
    )
  })
})

describe('an operation of one day', () => {
  it('is told by its days, not by its sessions', () => {
    const days = (...dates: readonly string[]) => {
      const parts = dates.map((date, index) =>
        aPart(`a${index}`, 's1', { date, anonymousCount: 1 }),
      )
      const rows = reportRows({ sessions: [aSession('s1')], sessionParts: parts })
      return isOneDay(heldSessions(reportLedger(rows), EVERYTHING))
    }
    expect(days('2026-11-24', '2026-11-24')).toBe(true)
    expect(days('2026-11-24', '2026-11-25')).toBe(false)
    expect(days()).toBe(false)
  })
})
