import { describe, expect, it } from 'vitest'
import { compareByName, sheetName } from '#shared/domain/person-name.ts'

describe('a name on the sign-in sheet', () => {
  it('has its family name in capitals, but not « ép. » nor « née »', () => {
    expect(sheetName({ firstName: 'Anne', lastName: 'Lucy ép. Saint-Aubin' })).toBe(
      'LUCY ép. SAINT-AUBIN Anne',
    )
    expect(sheetName({ firstName: 'Zoé', lastName: 'Bélair née Zénon' })).toBe(
      'BÉLAIR née ZÉNON Zoé',
    )
  })
})

it('somebody known by one name alone stands on a sheet where that name is looked for, not above everybody', () => {
  const people = [
    { firstName: 'Anne', lastName: 'Lucette' },
    { firstName: 'Lucette', lastName: '' },
    { firstName: 'Zoé', lastName: 'Abel' },
    { firstName: 'Ida', lastName: 'Marin' },
  ]
  expect(people.toSorted(compareByName).map(sheetName)).toEqual([
    'ABEL Zoé',
    'Lucette',
    'LUCETTE Anne',
    'MARIN Ida',
  ])
})
