import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOverIncomplete, recordLacks } from '#shared/domain/report/complete-record.ts'
import { evidenceOf } from '#shared/domain/report/evidence.ts'
import { participantsTable } from '#shared/domain/report/export-fields/people-table.ts'
import { completenessOf, participantsOf } from '#shared/domain/report/participants.ts'
import { EVERYTHING } from '#shared/domain/report/report-filter.ts'
import { heldSessions, reportLedger } from '#shared/domain/report/report-ledger.ts'
import { anAttendance, aPart, aPerson, aSession } from '#tests/helpers/attendance-builders.ts'
import { reportRows } from '#tests/helpers/report-builders.ts'

const WHOLE = { phone: '+596696980011', communeCode: '97209' } as const
const NOTHING = { collects: [], referent: '' } as const

describe('a record that is complete', () => {
  it('lacks what the organisation asks for, and nothing that it does not ask for', () => {
    const bare = aPerson('p1', WHOLE)
    expect(recordLacks(bare, NOTHING)).toEqual([])
    expect(recordLacks(bare, { collects: ['gender', 'ageBand'], referent: '' })).toEqual([
      'ageBand',
      'gender',
    ])
  })

  it('has both names, and a way to reach the person: half a number reaches nobody', () => {
    expect(recordLacks(aPerson('p1', { ...WHOLE, lastName: ' ' }), NOTHING)).toEqual(['name'])
    expect(recordLacks(aPerson('p1', { ...WHOLE, phone: '0696' }), NOTHING)).toEqual(['contact'])
    const written = aPerson('p1', { ...WHOLE, phone: '0696', email: 'a@exemple.invalid' })
    expect(recordLacks(written, NOTHING)).toEqual([])
  })

  it('may be reached through a contact person, but a blank one reaches nobody', () => {
    const person = aPerson('p1', { communeCode: 'other' })
    expect(recordLacks(person, { collects: [], referent: ' ' })).toEqual(['contact'])
    expect(recordLacks(person, { collects: [], referent: 'Nadia Cypria' })).toEqual([])
  })

  it('lacks everything when it is gone: they came, and nothing says who they are', () => {
    expect(recordLacks(undefined, { collects: ['gender'], referent: '' })).toEqual([
      'name',
      'contact',
      'commune',
      'gender',
    ])
  })

  it('tells 35 % from more in whole numbers: 63 of 180 is not over it', () => {
    expect(isOverIncomplete(63, 180)).toBe(false)
    expect(isOverIncomplete(64, 180)).toBe(true)
    expect(isOverIncomplete(0, 0)).toBe(false)
  })
})

const part = aPart('am', 's1', { date: '2026-11-10' })
const record = fc.record({
  phone: fc.constantFrom('', '0696', WHOLE.phone),
  email: fc.constantFrom('', 'pas une adresse', 'a@exemple.invalid'),
  communeCode: fc.constantFrom(null, '97209'),
  lastName: fc.constantFrom('', 'CYPRIA'),
  gender: fc.constantFrom(null, 'woman' as const),
  isErased: fc.boolean(),
})

describe('one rule for the evidence, the export models and their rows', () => {
  it('counts the same people complete in « Preuves » and in the participants of a funder', () => {
    fc.assert(
      fc.property(
        fc.array(record, { minLength: 1, maxLength: 8 }),
        fc.constantFrom([], ['gender' as const]),
        (records, collects) => {
          const people = records.map((fields, index) =>
            aPerson(`p${index}`, fields.isErased ? { isErased: true, lastName: '' } : fields),
          )
          const ledger = reportLedger(
            reportRows({
              people,
              sessions: [aSession('s1')],
              sessionParts: [part],
              attendances: people.map(({ id }) => anAttendance(part, id)),
            }),
          )
          const { gauges, items, erased } = evidenceOf(ledger, EVERYTHING, {
            today: '2026-11-24',
            collects,
          })
          const gauge = gauges.find(({ kind }) => kind === 'people')
          const sum = completenessOf(
            participantsOf(heldSessions(ledger, EVERYTHING), ledger.people, {
              collects,
              referent: '',
            }),
          )
          expect(gauge).toEqual({ kind: 'people', ready: sum.complete, total: sum.total })
          // What can be completed is listed, once; who was erased cannot.
          const listed = items.filter(({ kind }) => kind === 'people')
          expect(listed.length + erased).toBe(sum.incomplete)
          expect(erased).toBe(records.filter(({ isErased }) => isErased).length)
        },
      ),
    )
  })

  it('writes the contact person beside whoever the rule says cannot be reached', () => {
    const people = [aPerson('p1', { phone: '0696' }), aPerson('p2', WHOLE)]
    const { count, value } = participantsTable.read({
      ledger: reportLedger(
        reportRows({
          people,
          sessions: [aSession('s1')],
          sessionParts: [part],
          attendances: people.map(({ id }) => anAttendance(part, id)),
        }),
      ),
      filter: EVERYTHING,
      collects: [],
      facilitators: [],
      today: '2026-11-24',
      personCommune: null,
      referent: 'Nadia Cypria',
      isCutDown: false,
    })
    expect(Array.from({ length: count }, (_, row) => value(row, 'referent'))).toEqual([
      { kind: 'text', text: 'Nadia Cypria' },
      null,
    ])
  })
})
