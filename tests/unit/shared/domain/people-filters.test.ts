import { describe, expect, it } from 'vitest'
import { currentConsents } from '#shared/domain/consents.ts'
import {
  NO_FILTERS,
  type PeopleFilters,
  personFilter,
  sheetGaps,
} from '#shared/domain/people-filters.ts'
import type { ConsentDecision, ConsentEvent, Person } from '#shared/schemas/people.schema.ts'
import { aPerson } from '#tests/helpers/attendance-builders.ts'

const person = (id: string, fields: Partial<Person> = {}): Person =>
  aPerson(id, { communeCode: '97206', phone: '+33639981025', ...fields })

const consent = (
  personId: string,
  decision: ConsentDecision,
  proof: ConsentEvent['proof'] = 'confirmed',
) => {
  const event: ConsentEvent = {
    id: `consent-${personId}`,
    personId,
    purpose: 'newsletter',
    decision,
    date: '2026-02-01',
    channel: 'paper',
    proof,
    source: '',
    recordedAt: '2026-02-01T12:00:00Z',
  }
  return [personId, currentConsents([event])] as const
}

describe('sheetGaps', () => {
  it('is empty for somebody with a name, a commune and one way to be reached', () => {
    expect(sheetGaps(person('a'))).toEqual([])
    expect(sheetGaps(person('a', { phone: '', email: 'lea@exemple.invalid' }))).toEqual([])
  })

  it('does not take a number that cannot be dialled for a contact', () => {
    expect(sheetGaps(person('a', { phone: '0696 12', email: 'lea@' }))).toEqual(['contact'])
  })

  it('takes « Ailleurs » for a commune, and spaces for no name', () => {
    expect(sheetGaps(person('a', { communeCode: 'other', lastName: ' ' }))).toEqual(['name'])
  })
})

describe('personFilter', () => {
  const people = [
    person('given'),
    person('unsure', { communeCode: null, offers: ['Coudre'] }),
    person('refused', { preferredContact: 'sms', needs: ['Un local'] }),
    person('withdrawn', { phone: '' }),
    person('silent', { communeCode: 'other' }),
  ]
  const consents = new Map([
    consent('given', 'given'),
    consent('unsure', 'given', 'toConfirm'),
    consent('refused', 'refused'),
    consent('withdrawn', 'withdrawn'),
  ])
  const kept = (filters: Partial<PeopleFilters>) =>
    people.filter(personFilter({ ...NO_FILTERS, ...filters }, consents)).map(({ id }) => id)

  it('keeps everyone without a filter', () => {
    expect(kept({})).toHaveLength(people.length)
  })

  it('tells a consent from a refusal, a withdrawal and silence', () => {
    expect(kept({ newsletter: 'given' })).toEqual(['given', 'unsure'])
    expect(kept({ newsletter: 'toConfirm' })).toEqual(['unsure'])
    expect(kept({ newsletter: 'refused' })).toEqual(['refused', 'withdrawn'])
    expect(kept({ newsletter: 'none' })).toEqual(['silent'])
  })

  it('tells an unknown commune from one outside Martinique', () => {
    expect(kept({ commune: 'none' })).toEqual(['unsure'])
    expect(kept({ commune: 'other' })).toEqual(['silent'])
  })

  it('keeps those who pass every filter, not any of them', () => {
    expect(kept({ contact: 'sms', kind: 'needs' })).toEqual(['refused'])
    expect(kept({ contact: 'sms', kind: 'offers' })).toEqual([])
    expect(kept({ kind: 'incomplete' })).toEqual(['unsure', 'withdrawn'])
  })
})
