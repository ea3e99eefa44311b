import { describe, expect, it } from 'vitest'
import { countToMend, dataQuality } from '#shared/domain/privacy/data-quality.ts'
import { exampleRows } from '#shared/example/example-rows.ts'

describe('what could be put right', () => {
  const { people, consentEvents } = exampleRows('2026-11-23')
  const well = people.filter(
    ({ communeCode, mergedInto }) => communeCode !== null && mergedInto === null,
  )

  it('is never nothing while there are duplicates: « tout est en ordre » was said beside two', () => {
    const nothing = dataQuality(well, [])
    const count = countToMend(nothing, { duplicates: 0, photos: 0 })
    expect(countToMend(nothing, { duplicates: 2, photos: 3 })).toBe(count + 5)
    expect(
      countToMend({ noCommune: [], oddPhones: [], noProof: [] }, { duplicates: 1, photos: 0 }),
    ).toBe(1)
  })

  it('is people without a commune, phones that look wrong and consents without proof', () => {
    const { noCommune, noProof } = dataQuality(people, consentEvents)
    expect(noCommune.map(({ communeCode }) => communeCode)).toEqual(noCommune.map(() => null))
    expect(noProof.length).toBeGreaterThan(0)
    for (const { event } of noProof)
      expect(event).toMatchObject({ decision: 'given', proof: 'toConfirm' })
  })
})
