import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figuresOfTallies } from '#shared/domain/attendance-figures.ts'
import { canonicalPeople } from '#shared/domain/attendance-identity.ts'
import { peoplePresent } from '#shared/domain/outcomes/people-present.ts'
import { reportLedger } from '#shared/domain/report/report-ledger.ts'
import { anAttendance, aPart, aPerson, aSession } from '#tests/helpers/attendance-builders.ts'
import { drawnWorkspace } from '#tests/helpers/drawn-attendance.ts'
import { reportRows } from '#tests/helpers/report-builders.ts'

type Rows = Parameters<typeof reportRows>[0]

/** People in the room of each session, as what is typed is checked against them, and as the bilan counts them. */
const told = (from: Rows) => {
  const rows = reportRows(from)
  const { ledger, tallyOf } = reportLedger(rows)
  const canonicalId = canonicalPeople(rows.people)
  return ledger.sessions.map((session) => {
    const own = ({ sessionId }: { readonly sessionId: string }) => sessionId === session.session.id
    return {
      present: peoplePresent(
        rows.attendances.filter(own),
        rows.sessionParts.filter(own),
        canonicalId,
      ),
      heads: figuresOfTallies([tallyOf(session)]).heads,
    }
  })
}

describe('people in the room', () => {
  it('are those whom the bilan counts, whatever the merges and the parts', () => {
    fc.assert(
      fc.property(drawnWorkspace, (rows) => {
        for (const { present, heads } of told(rows)) expect(present ?? 0).toBe(heads)
      }),
      { numRuns: 300 },
    )
  })

  it('are one for two records of one person, both ticked', () => {
    const part = aPart('part', 's')
    const rows = {
      people: [aPerson('a'), aPerson('twin', { mergedInto: 'a' })],
      sessions: [aSession('s')],
      sessionParts: [part],
      attendances: [anAttendance(part, 'a'), anAttendance(part, 'twin')],
    }
    expect(told(rows)).toEqual([{ present: 1, heads: 1 }])
    expect(told({ ...rows, sessionParts: [] })).toEqual([{ present: null, heads: 0 }])
  })
})
