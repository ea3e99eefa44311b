import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addedDrift,
  type BackDrift,
  CALIBRATION,
  type CalibrationReadings,
  driftOf,
  isWithinReach,
  NO_DRIFT,
  scaleFault,
  tellingMeasure,
} from '#shared/domain/printer-calibration.ts'
import { DUPLEX_FLIPS, type DuplexFlip } from '#shared/schemas/printable.schema.ts'

const HEIGHT = 297
const RADIANS = Math.PI / 180

/** Where the printer puts a point of the back it is sent, about the middle of the page. */
const moved = ({ dx, dy, rotation }: BackDrift, x: number, y: number) => ({
  x: Math.cos(rotation * RADIANS) * x - Math.sin(rotation * RADIANS) * y + dx,
  y: Math.sin(rotation * RADIANS) * x + Math.cos(rotation * RADIANS) * y + dy,
})

/** What the sheet would show, were it read without any error. */
const readingsFor = (drift: BackDrift, flip: DuplexFlip): CalibrationReadings => {
  const reach = HEIGHT / 2 - CALIBRATION.scaleInset
  // The back is sent turned by half a turn when the sheet turns about its short edge.
  const way = flip === 'longEdge' ? 1 : -1
  const seen = (x: number, y: number) => {
    const landed = moved(drift, x, y)
    return flip === 'longEdge'
      ? { right: x - landed.x, down: landed.y - y }
      : { right: landed.x - x, down: y - landed.y }
  }
  const reading = (strayed: number) => CALIBRATION.middle + strayed / CALIBRATION.step
  return {
    top: reading(seen(0, -reach * way).right),
    bottom: reading(seen(0, reach * way).right),
    side: reading(seen(0, 0).down),
  }
}

const drifts = fc.record({
  dx: fc.double({ min: -4, max: 4, noNaN: true }),
  dy: fc.double({ min: -4, max: 4, noNaN: true }),
  rotation: fc.double({ min: -0.8, max: 0.8, noNaN: true }),
})

describe('the numbers read against the light', () => {
  it('give back what the printer does, whichever edge the sheet turns about', () => {
    fc.assert(
      fc.property(drifts, fc.constantFrom(...DUPLEX_FLIPS), (drift, flip) => {
        const found = driftOf(readingsFor(drift, flip), flip, HEIGHT)
        expect(found.dx).toBeCloseTo(drift.dx, 6)
        expect(found.dy).toBeCloseTo(drift.dy, 6)
        expect(found.rotation).toBeCloseTo(drift.rotation, 3)
      }),
    )
  })

  it('of a sheet already corrected are added to the correction, not put in its place', () => {
    fc.assert(
      fc.property(drifts, drifts, (first, left) => {
        const both = addedDrift(first, left)
        const [x, y] = [60, -110]
        const once = moved(first, x, y)
        const twice = moved(left, once.x, once.y)
        const found = moved(both, x, y)
        expect(found.x).toBeCloseTo(twice.x, 6)
        expect(found.y).toBeCloseTo(twice.y, 6)
      }),
    )
  })

  it('of 20 everywhere are no drift', () => {
    const still = driftOf({ top: 20, bottom: 20, side: 20 }, 'shortEdge', HEIGHT)
    for (const value of Object.values(still)) expect(value).toBeCloseTo(0, 9)
    expect(isWithinReach(NO_DRIFT)).toBe(true)
    expect(isWithinReach({ dx: 20.5, dy: 0, rotation: 0 })).toBe(false)
  })
})

describe('what 100 mm measure', () => {
  it.each([
    [100, 'exact'],
    [99.5, 'exact'],
    [99, 'nearly'],
    [101.5, 'nearly'],
    [97, 'fitToPage'],
    [96.3, 'fitToPage'],
    [94.1, 'otherPaper'],
    [106.3, 'otherPaper'],
    [103, 'borderless'],
    [105, 'borderless'],
    [70.7, 'halfSheet'],
    [50, 'quarterSheet'],
    [141, 'doubleSheet'],
    [85, 'customScale'],
    [120, 'customScale'],
  ])('%d mm name the wrong option: %s', (measured, fault) => {
    expect(scaleFault(measured)).toBe(fault)
  })

  it('is told by the line that is further off', () => {
    expect(tellingMeasure(100, 97)).toBe(97)
    expect(tellingMeasure(94, 97)).toBe(94)
    expect(tellingMeasure(null, 99)).toBe(99)
    expect(tellingMeasure(null, null)).toBeNull()
  })
})
