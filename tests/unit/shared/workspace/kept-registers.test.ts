import { describe, expect, it } from 'vitest'
import { EMPTY_PERSON } from '#shared/domain/empty-person.ts'
import { newsletterAudience } from '#shared/domain/outreach/newsletter-audience.ts'
import { ERASED_MARK } from '#shared/domain/privacy/terms.ts'
import type { ConsentEvent } from '#shared/schemas/people.schema.ts'
import { erasureSchema, type PrivacyRequest } from '#shared/schemas/privacy.schema.ts'
import { keepRegisters, registersIn } from '#shared/workspace/kept-registers.ts'
import { WriteModel } from '#shared/workspace/write-model.ts'

const AT = '2026-11-23T12:00:00.000Z'
const LAST = 'Qorthomwyx'
const person = (id: string, firstName: string, lastName: string) => ({
  ...EMPTY_PERSON,
  id,
  firstName,
  lastName,
  mergedInto: null,
  createdAt: AT,
})
const request = (id: string, fields: Partial<PrivacyRequest>): PrivacyRequest => ({
  id,
  kind: 'access',
  personId: null,
  personName: '',
  receivedOn: '2026-11-20',
  dueOn: '2026-12-20',
  answeredOn: null,
  note: '',
  createdAt: AT,
  ...fields,
})
const statesOf = (model: WriteModel) =>
  new Map(model.documentNames.map((name) => [name, model.encode(name)] as const))

describe('registers that outlive a restore', () => {
  it('do not bring back the name of somebody whom the older file’s list says was erased', () => {
    const present = new WriteModel()
    present.transact((tx) => {
      tx.put('people', person('gone', 'Zxqvarielle', LAST))
      tx.put('people', person('stays', 'Solange', 'Restante'))
      tx.put('privacyRequests', request('linked', { personId: 'gone', personName: LAST }))
      tx.put('privacyRequests', request('typed', { personName: `Zxqvarielle ${LAST}` }))
      tx.put('privacyRequests', request('other', { personId: 'stays', personName: 'Solange' }))
      tx.put('exportLogs', { id: 'out', at: AT, what: 'kit', count: 3, by: `Zxqvarielle ${LAST}` })
    })
    // The same community on another laptop, where the person was erased and their record is empty.
    const older = new WriteModel()
    older.transact((tx) => {
      tx.put('people', { ...person('gone', '', ''), isErased: true })
      tx.put('people', person('stays', 'Solange', 'Restante'))
    })
    const erasure = erasureSchema.parse({
      id: 'e1',
      personIds: ['gone'],
      mode: 'erase',
      reason: 'asked',
      date: '2026-11-22',
    })
    keepRegisters(older, registersIn(statesOf(present), [erasure]))
    const requests = new Map(older.rowsOf('privacyRequests').map((row) => [row.id, row]))
    expect([...requests.keys()].sort()).toEqual(['linked', 'other', 'typed'])
    expect(requests.get('linked')?.personName).toBe('')
    expect(requests.get('typed')?.personName).toBe(ERASED_MARK)
    expect(requests.get('other')).toMatchObject({ personId: 'stays', personName: 'Solange' })
    expect(older.rowsOf('exportLogs')).toEqual([
      { id: 'out', at: AT, what: 'kit', count: 3, by: ERASED_MARK },
    ])
    expect(JSON.stringify(older.rows())).not.toContain(LAST)
  })

  it('keep a withdrawal for every record that was merged since: the older yes of one came back', () => {
    const said = (
      id: string,
      personId: string,
      decision: ConsentEvent['decision'],
      date: string,
    ) => ({
      id,
      personId,
      purpose: 'newsletter' as const,
      decision,
      date,
      channel: 'paper' as const,
      proof: 'confirmed' as const,
      source: '',
      recordedAt: `${date}T12:00:00.000Z`,
    })
    const winner = person('winner', 'Ana', 'Zénon')
    const loser = { ...person('loser', 'Anna', 'Zénon'), email: 'ana@exemple.invalid' }
    const present = new WriteModel()
    present.transact((tx) => {
      tx.put('people', winner)
      tx.put('people', { ...loser, mergedInto: 'winner' })
      tx.put('consentEvents', said('yes', 'winner', 'given', '2026-10-01'))
      tx.put('consentEvents', said('no', 'winner', 'withdrawn', '2026-11-20'))
    })
    for (const known of [[winner, loser], [loser]]) {
      const older = new WriteModel()
      older.transact((tx) => {
        for (const row of known) tx.put('people', row)
        tx.put('consentEvents', said('yes', 'loser', 'given', '2026-10-01'))
      })
      keepRegisters(older, registersIn(statesOf(present), []))
      const source = {
        people: older.rowsOf('people'),
        consentEvents: older.rowsOf('consentEvents'),
      }
      expect(newsletterAudience(source, null).subscribers).toEqual([])
    }
  })

  it('leave a line of the older state as it stands there, but for the day of its answer', () => {
    const older = new WriteModel()
    older.transact((tx) => {
      tx.put('people', person('loser', 'Solange', 'Restante'))
      tx.put('privacyRequests', request('r1', { personId: 'loser', personName: 'Solange' }))
    })
    // Since then the two records of Solange were merged, and the request answered.
    const merged = request('r1', { personId: 'winner', personName: 'Solange' })
    keepRegisters(older, {
      exportLogs: [],
      privacyRequests: [{ ...merged, answeredOn: '2026-11-22' }],
      refusals: [],
      recordsOf: (personId) => [personId],
    })
    expect(older.rowsOf('privacyRequests')).toEqual([
      { ...merged, personId: 'loser', answeredOn: '2026-11-22' },
    ])
  })

  it('keep a no that came since: an older yes is not one again, nor is a later yes kept', () => {
    const consent = (id: string, personId: string, decision: ConsentEvent['decision']) =>
      ({
        id,
        personId,
        purpose: 'newsletter',
        decision,
        date: '2026-11-20',
        channel: 'oral',
        proof: 'confirmed',
        source: '',
        recordedAt: AT,
      }) satisfies ConsentEvent
    const older = new WriteModel()
    older.transact((tx) => {
      tx.put('people', person('stays', 'Solange', 'Restante'))
      tx.put('people', { ...person('gone', '', ''), isErased: true })
      tx.put('consentEvents', consent('yes', 'stays', 'given'))
    })
    const present = new WriteModel()
    present.transact((tx) => {
      for (const id of ['stays', 'gone', 'came-since']) tx.put('people', person(id, 'S', 'R'))
      tx.put('consentEvents', consent('yes', 'stays', 'given'))
      tx.put('consentEvents', consent('no', 'stays', 'withdrawn'))
      tx.put('consentEvents', consent('other-yes', 'stays', 'given'))
      tx.put('consentEvents', consent('of-erased', 'gone', 'refused'))
      tx.put('consentEvents', consent('of-nobody', 'came-since', 'refused'))
    })
    keepRegisters(older, registersIn(statesOf(present), []))
    expect(
      older
        .rowsOf('consentEvents')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['no', 'yes'])
  })
})
