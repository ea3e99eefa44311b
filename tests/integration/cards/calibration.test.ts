import { describe, expect, it } from 'vitest'
import { calibrationDocument } from '#shared/documents/calibration-document.ts'
import { deckDocument } from '#shared/documents/cards/deck-document.ts'
import { deckTemplate } from '#shared/documents/cards/deck-sheets.ts'
import { cutLines } from '#shared/documents/imposition/trim-marks.ts'
import { UNKNOWN_PRINTER } from '#shared/documents/imposition/two-sided.ts'
import {
  addedDrift,
  type BackDrift,
  driftOf,
  NO_DRIFT,
} from '#shared/domain/printer-calibration.ts'
import type { DuplexFlip } from '#shared/schemas/printable.schema.ts'
import { cardOf, deckContext, deckOf } from '#tests/helpers/decks.ts'
import { LEAVES_LONG_TESTS } from '#tests/helpers/long-test.ts'
import { darkMiddles, inkBounds } from './printed-cards.ts'
import { printSheet, readCalibration } from './simulated-printer.ts'

const sheet = (flip: DuplexFlip, isProof = false) =>
  calibrationDocument({ printerName: 'Bac du haut', paper: 'a4', flip, isProof }, deckContext)

const near = (found: readonly number[], at: number) =>
  found.reduce((best, one) => (Math.abs(one - at) < Math.abs(best - at) ? one : best), Infinity)

const deck = deckOf({ backMode: 'duplex', colour: 'ink' })
const cards = Array.from({ length: 9 }, (_, index) =>
  cardOf({ title: `Carte ${index}`, pictogram: 'ear', backText: `Dos ${index}` }),
)
const template = deckTemplate(deck)

/** The largest distance between what is on the front and what is behind it, in mm. */
const worstGap = async (flip: DuplexFlip, correction: BackDrift, drift: BackDrift) => {
  const document = deckDocument({ deck, cards }, deckContext)
  const { front, back } = await printSheet(
    document,
    { ...UNKNOWN_PRINTER, flip, ...correction },
    drift,
  )
  const { block, slots } = template
  const cuts = cutLines(template)
  const gaps: number[] = []
  for (const y of [block.y - 3.2, block.y + block.height + 3.2]) {
    const [recto, verso] = [darkMiddles(front, { y }), darkMiddles(back, { y })]
    for (const x of cuts.x) gaps.push(Math.abs(near(recto, x) - near(verso, x)))
  }
  for (const x of [block.x - 3.2, block.x + block.width + 3.2]) {
    const [recto, verso] = [darkMiddles(front, { x }), darkMiddles(back, { x })]
    for (const y of cuts.y) gaps.push(Math.abs(near(recto, y) - near(verso, y)))
  }
  // The cards themselves: the cloth of each back against the panel of its front.
  for (const { front: box } of slots) {
    const panel = inkBounds(front, { ...box, height: 14 })
    const cloth = inkBounds(back, box)
    gaps.push(Math.abs(panel.left - cloth.left), Math.abs(panel.right - cloth.right))
    gaps.push(Math.abs(panel.top - cloth.top))
  }
  return Math.max(...gaps)
}

describe.each<{ flip: DuplexFlip; drift: BackDrift }>([
  { flip: 'longEdge', drift: { dx: 1.8, dy: -1.1, rotation: 0.35 } },
  { flip: 'longEdge', drift: { dx: -2.63, dy: 2.12, rotation: -0.5 } },
  { flip: 'shortEdge', drift: { dx: 0.4, dy: 3.1, rotation: 0.2 } },
  { flip: 'shortEdge', drift: { dx: -1.37, dy: -0.9, rotation: -0.45 } },
])('a printer that turns the paper about its $flip and drifts by $drift', ({ flip, drift }) => {
  it.skipIf(LEAVES_LONG_TESTS)(
    'prints backs within 0.3 mm of their fronts once its sheet was read, and not before',
    async () => {
      const printed = await printSheet(sheet(flip), { ...UNKNOWN_PRINTER, flip }, drift)
      const readings = readCalibration(printed.front, printed.back)
      const found = driftOf(readings, flip, 297)
      expect(Math.abs(found.dx - drift.dx)).toBeLessThan(0.2)
      expect(Math.abs(found.dy - drift.dy)).toBeLessThan(0.2)
      expect(Math.abs(found.rotation - drift.rotation)).toBeLessThan(0.08)

      expect(await worstGap(flip, NO_DRIFT, drift)).toBeGreaterThan(0.7)
      const gap = await worstGap(flip, found, drift)
      expect(gap).toBeLessThan(0.3)

      // The sheet of proof says so too, and reading it again changes nothing for the worse.
      const proof = await printSheet(
        sheet(flip, true),
        { ...UNKNOWN_PRINTER, flip, ...found },
        drift,
      )
      const again = readCalibration(proof.front, proof.back)
      for (const reading of Object.values(again))
        expect(Math.abs(reading - 20)).toBeLessThanOrEqual(1)
      const refined = addedDrift(found, driftOf(again, flip, 297))
      expect(await worstGap(flip, refined, drift)).toBeLessThan(0.3)
    },
  )
})

it('reads 20 on every scale of a printer that does not drift', async () => {
  const printed = await printSheet(sheet('longEdge'), UNKNOWN_PRINTER, NO_DRIFT)
  const readings = readCalibration(printed.front, printed.back)
  expect(readings).toEqual({ top: 20, bottom: 20, side: 20 })
  expect(await worstGap('longEdge', NO_DRIFT, NO_DRIFT)).toBeLessThan(0.15)
})
