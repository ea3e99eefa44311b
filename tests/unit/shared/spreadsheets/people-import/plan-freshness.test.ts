import { describe, expect, it } from 'vitest'
import type { Person } from '#shared/schemas/people.schema.ts'
import { finalisePlan } from '#shared/spreadsheets/people-import/finalise-plan.ts'
import type { ImportRow } from '#shared/spreadsheets/people-import/import-types.ts'
import { communityMark, keptDecisions } from '#shared/spreadsheets/people-import/plan-freshness.ts'
import { planImport } from '#shared/spreadsheets/people-import/plan-import.ts'
import type {
  ExistingCommunity,
  ImportDecisions,
} from '#shared/spreadsheets/people-import/plan-types.ts'
import { emptyPerson } from '#shared/spreadsheets/people-import/row-draft.ts'

const NOBODY: ExistingCommunity = { people: [], consentEvents: [], distinctPairs: [] }
let lastId = 0
const newId = () => {
  lastId += 1
  return `id${lastId}`
}
const row = (number: number, fields: Partial<Person>): ImportRow => ({
  row: number,
  person: { ...emptyPerson(), ...fields },
  consents: [],
})
const planOf = (rows: readonly ImportRow[], existing: ExistingCommunity) =>
  planImport({ rows }, existing, {
    newId,
    now: new Date('2026-11-24T12:00:00Z'),
    fileName: 'liste.csv',
    fileHash: 'f'.repeat(64),
  })
const known = (rows: readonly ImportRow[]): ExistingCommunity => ({
  ...NOBODY,
  people: finalisePlan(planOf(rows, NOBODY), NOBODY, new Map(), newId).newPeople,
})

const suzy = { lastName: 'LÔRI', firstName: 'Suzy' }
const suzie = { lastName: 'LÔRY', firstName: 'Suzie' }
const rows = [row(2, suzy), row(3, { ...suzie, phone: '+33639980009' })]

describe('a plan and the people it was made with', () => {
  it('goes stale when somebody is added, and is good again once they are taken back', () => {
    const before = communityMark(NOBODY)
    const now = known(rows)
    expect(communityMark(now)).not.toBe(before)
    expect(communityMark({ ...now, people: [] })).toBe(before)
    expect(communityMark({ ...now, people: structuredClone(now.people) })).toBe(communityMark(now))
  })

  it.each(['consentEvents', 'distinctPairs', 'importBatches'] as const)(
    'goes stale when %s change',
    (table) => {
      expect(communityMark({ ...NOBODY, [table]: [{ id: 'a' }] })).not.toBe(communityMark(NOBODY))
    },
  )
})

describe('choices on a plan that is made again', () => {
  const before = planOf(rows, NOBODY)
  const merge: ImportDecisions = new Map([
    [3, { action: 'merge', targetId: before.rows[0]?.newId ?? '', takeImported: ['lastName'] }],
  ])

  it('follow a person of the list to the id they have now, and give the same import', () => {
    const after = planOf(rows, known([row(9, { lastName: 'ZÉNON', firstName: 'Luc' })]))
    const kept = keptDecisions(before, after, merge)
    expect(kept).toEqual(
      new Map([
        [3, { action: 'merge', targetId: after.rows[0]?.newId, takeImported: ['lastName'] }],
      ]),
    )
    expect(finalisePlan(after, NOBODY, kept, newId).newPeople).toMatchObject([
      { lastName: 'LÔRY', phone: '+33639980009' },
    ])
  })

  it('are dropped where the person is gone', () => {
    const gone = known([row(2, suzy)])
    const there = planOf(rows.slice(1), gone)
    const chosen: ImportDecisions = new Map([
      [3, { action: 'merge', targetId: gone.people[0]?.id ?? '' }],
    ])
    expect(keptDecisions(there, planOf(rows.slice(1), NOBODY), chosen)).toEqual(new Map())
  })

  it('do not add a second time somebody who was added meanwhile', () => {
    const chosen: ImportDecisions = new Map([[3, { action: 'create' }]])
    const now = known(rows)
    const after = planOf(rows, now)
    const kept = keptDecisions(before, after, chosen)
    expect(finalisePlan(after, now, kept, newId).newPeople).toEqual([])
  })
})
