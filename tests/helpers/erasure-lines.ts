import type { Erasure } from '#shared/schemas/privacy.schema.ts'

/** A line of the list of who was erased: of nobody, in texts too, unless the test says otherwise. */
export const erasureLine = (given: Partial<Erasure>): Erasure => ({
  id: 'e1',
  personIds: [],
  mode: 'erase',
  reason: 'asked',
  date: '2026-11-23',
  photoIds: [],
  left: [],
  ticked: [],
  textsLeft: null,
  at: null,
  ...given,
})
