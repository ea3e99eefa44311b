import { describe, expect, it } from 'vitest'
import { CHANNEL_PICTOGRAMS } from '#shared/documents/call-sheet/call-rows.ts'
import { findPictogram } from '#shared/documents/cards/pictogram-library.ts'
import { STAGE_PICTOGRAMS } from '#shared/documents/challenge-board/stage-path.ts'
import { FORMAT_PICTOGRAMS } from '#shared/documents/invitation/invitation-words.ts'
import { ENERGY_PICTOGRAMS } from '#shared/documents/plan/energy-marks.ts'
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

  it('tell the energies apart, and give every bundled method its own picture', () => {
    expect(new Set(Object.values(ENERGY_PICTOGRAMS)).size).toBe(6)
    for (const { key } of builtinMethods('fr')) expect(METHOD_PICTOGRAMS[key], key).toBeDefined()
    expect(new Set(Object.values(METHOD_PICTOGRAMS)).size).toBe(
      Object.keys(METHOD_PICTOGRAMS).length,
    )
  })
})
