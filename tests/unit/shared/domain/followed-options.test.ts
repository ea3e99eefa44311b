import { describe, expect, it } from 'vitest'
import { canonicalPeople } from '#shared/domain/attendance-identity.ts'
import { followedOptions } from '#shared/domain/followed-options.ts'

const canonical = canonicalPeople([
  { id: 'aline', mergedInto: null },
  { id: 'aline-again', mergedInto: 'aline' },
  { id: 'boris', mergedInto: null },
])

describe('options that name people', () => {
  it('follow a merged record to the one that stays, once', () => {
    const options = { people: ['aline-again', 'boris', 'aline'], blanks: 2 }
    expect(followedOptions(options, canonical)).toEqual({ people: ['aline', 'boris'], blanks: 2 })
  })

  it('come back as they are when nobody was merged: a list that says a thing twice keeps it', () => {
    const options = { lines: ['Oui', 'Oui', 'Non'], people: ['boris'], image: null }
    expect(followedOptions(options, canonical)).toBe(options)
  })
})
