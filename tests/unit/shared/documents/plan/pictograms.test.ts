import { describe, expect, it } from 'vitest'
import { CHANNEL_PICTOGRAMS } from '#shared/documents/call-sheet/call-rows.ts'
import { findPictogram } from '#shared/documents/cards/pictogram-library.ts'
import { STAGE_PICTOGRAMS } from '#shared/documents/challenge-board/stage-path.ts'
import { FORMAT_PICTOGRAMS } from '#shared/documents/invitation/invitation-words.ts'
import { ENERGY_FILLS, ENERGY_PICTOGRAMS } from '#shared/documents/plan/energy-marks.ts'
import { METHOD_PICTOGRAMS } from '#shared/documents/plan/method-pictograms.ts'
import { builtinMethods } from '#shared/library/builtin-methods.ts'

describe('pictograms of the plan prints', () => {
  it('are all in the bundled collection: a missing one would print as nothing', () => {
    const named = [
      CHANNEL_PICTOGRAMS,
      STAGE_PICTOGRAMS,
      FORMAT_PICTOGRAMS,
      ENERGY_PICTOGRAMS,
      METHOD_PICTOGRAMS,
    ].flatMap((pictograms) => Object.values(pictograms))
    for (const name of named) expect(findPictogram(name), name).toBeDefined()
  })

  it('of the energies stand on fills that a grey printer keeps light and apart, « Décision » too', () => {
    const grey = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
        Number.parseInt(colour.slice(at, at + 2), 16),
      )
      return (0.299 * red + 0.587 * green + 0.114 * blue) / 255
    }
    const greys = Object.values(ENERGY_FILLS).map(grey).toSorted()
    expect(greys[0]).toBeGreaterThan(0.65)
    expect(grey(ENERGY_FILLS.decision)).toBeGreaterThan(greys[0] ?? 1)
    for (const [index, one] of greys.slice(1).entries()) {
      expect(one - (greys[index] ?? 1)).toBeGreaterThan(0.02)
    }
  })

  it('tell the energies apart, and give every bundled method its own picture', () => {
    expect(new Set(Object.values(ENERGY_PICTOGRAMS)).size).toBe(6)
    for (const { key } of builtinMethods('fr')) expect(METHOD_PICTOGRAMS[key], key).toBeDefined()
    expect(new Set(Object.values(METHOD_PICTOGRAMS)).size).toBe(
      Object.keys(METHOD_PICTOGRAMS).length,
    )
  })
})
