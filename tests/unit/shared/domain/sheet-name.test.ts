import { describe, expect, it } from 'vitest'
import { sheetName } from '#shared/domain/person-name.ts'

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
