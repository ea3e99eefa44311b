import { describe, expect, it } from 'vitest'
import { EMPTY_PERSON } from '#shared/domain/empty-person.ts'
import { choicesFrom, keptRecord, mergedFields } from '#shared/domain/merge-choice.ts'
import type { Person } from '#shared/schemas/people.schema.ts'

const person = (id: string, fields: Partial<Person>): Person => ({
  id,
  ...EMPTY_PERSON,
  mergedInto: null,
  createdAt: '2026-01-05T12:00:00Z',
  ...fields,
})

const a = person('a', {
  firstName: 'Marie-Line',
  lastName: 'FLORIMOND',
  phone: '+33639981006',
  offers: ['Savons', 'Coudre'],
  notes: 'Vient à pied',
})
const b = person('b', {
  firstName: 'Marieline',
  lastName: 'FLORIMONT',
  email: 'marieline@exemple.invalid',
  communeCode: '97213',
  preferredContact: 'sms',
  offers: ['savons', 'Chanter'],
  notes: 'Allergie aux noix',
  createdAt: '2025-01-05T12:00:00Z',
})

describe('mergedFields', () => {
  it('takes what only one record knows, whoever it is', () => {
    const merged = mergedFields(a, b, {})
    expect(merged).toMatchObject({
      phone: '+33639981006',
      email: 'marieline@exemple.invalid',
      communeCode: '97213',
      preferredContact: 'sms',
    })
  })

  it('takes the value chosen, even over the proposed one', () => {
    expect(mergedFields(a, b, { lastName: 'b', firstName: 'a' })).toMatchObject({
      lastName: 'FLORIMONT',
      firstName: 'Marie-Line',
    })
  })

  it('keeps both lists and both notes, whatever is chosen', () => {
    const merged = mergedFields(a, b, choicesFrom(a, b, 'b'))
    expect(merged.offers).toEqual(['Savons', 'Coudre', 'Chanter'])
    expect(merged.notes).toContain('Vient à pied')
    expect(merged.notes).toContain('Allergie aux noix')
  })

  it('leaves an unknown commune null, which an empty text is not', () => {
    const merged = mergedFields(a, person('c', {}), {})
    expect(merged.communeCode).toBeNull()
    expect(merged.preferredContact).toBeNull()
  })
})

describe('choicesFrom', () => {
  it('never empties a field that the kept side does not know', () => {
    expect(mergedFields(a, b, choicesFrom(a, b, 'b'))).toMatchObject({
      firstName: 'Marieline',
      phone: '+33639981006',
    })
  })
})

describe('keptRecord', () => {
  it('keeps the record known first, which printed sheets refer to', () => {
    expect(keptRecord(a, b)).toBe('b')
    expect(keptRecord(b, a)).toBe('a')
    expect(keptRecord(a, { ...b, createdAt: a.createdAt })).toBe('a')
  })
})
