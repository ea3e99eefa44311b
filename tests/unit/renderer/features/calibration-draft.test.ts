import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  type CalibrationDraft,
  driftOfDraft,
  EMPTY_DRAFT,
  readingsOf,
  readsProof,
  withoutReadings,
  withSheet,
} from '#renderer/features/settings/calibration/calibration-draft.ts'
import { type BackDrift, CALIBRATION, NO_DRIFT } from '#shared/domain/printer-calibration.ts'

/** What a person does in the wizard: to read and save is the only step that changes the printer. */
const MOVES = ['print', 'printProof', 'throughScale', 'refine', 'back', 'save'] as const

/** The numbers of a sheet that such a printer printed with that correction. */
const readingsOn = (correction: BackDrift, drift: BackDrift) => {
  const { middle, step } = CALIBRATION
  const across = middle - (drift.dx - correction.dx) / step
  return { top: across, bottom: across, side: middle + (drift.dy - correction.dy) / step }
}

const drifts = fc.record({
  dx: fc.integer({ min: -8, max: 8 }).map((steps) => steps * CALIBRATION.step),
  dy: fc.integer({ min: -8, max: 8 }).map((steps) => steps * CALIBRATION.step),
  rotation: fc.constant(0),
})

it('never zeroes nor doubles a correction, whichever steps one goes back and does again', () => {
  fc.assert(
    fc.property(
      drifts,
      fc.array(fc.constantFrom(...MOVES), { maxLength: 14 }),
      (drift, moves: readonly (typeof MOVES)[number][]) => {
        let draft: CalibrationDraft = EMPTY_DRAFT
        let saved: BackDrift = NO_DRIFT
        let proof: BackDrift | null = null
        const save = () => {
          // The person reads the sheet that the step names, and only where no number stands yet.
          const sheet = readsProof(draft) ? proof : NO_DRIFT
          if (sheet === null) return
          if (readingsOf(draft) === null) draft = { ...draft, ...readingsOn(sheet, drift) }
          const readings = readingsOf(draft)
          if (readings === null) throw new Error('nothing was read')
          saved = driftOfDraft(draft, readings, 'longEdge')
          expect(saved.dx).toBeCloseTo(drift.dx, 6)
          expect(saved.dy).toBeCloseTo(drift.dy, 6)
        }
        save()
        for (const move of [...moves, 'save' as const]) {
          if (move === 'print' || move === 'throughScale') draft = withSheet(draft, NO_DRIFT)
          if (move === 'printProof') {
            proof = saved
            draft = withSheet(draft, saved)
          }
          if (move === 'refine' && proof !== null) draft = withSheet(draft, saved)
          if (move === 'save') save()
        }
      },
    ),
  )
})

it('reads nothing on a sheet printed for other paper, and keeps what the ruler said', () => {
  const draft = { ...EMPTY_DRAFT, across: 99, edge: 5, arrow: 'yes', top: 21, bottom: 22, side: 19 }
  expect(withoutReadings(draft as CalibrationDraft)).toEqual({
    ...EMPTY_DRAFT,
    across: 99,
    edge: 5,
  })
})
