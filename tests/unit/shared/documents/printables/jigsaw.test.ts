import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BODY } from '#shared/documents/printables/exchange/help-pieces.ts'
import {
  KNOBS,
  PIECE_SIDES,
  type Point,
  pieceOutline,
  REACH,
  type Side,
  sidesFit,
} from '#shared/documents/printables/exchange/jigsaw.ts'

const size = { width: 92, height: 83 }
const NAMES = ['top', 'right', 'bottom', 'left'] as const
const straight = {
  top: 'straight',
  right: 'straight',
  bottom: 'straight',
  left: 'straight',
} as const

// The curve of one side alone, from its first corner to its last.
const edgeOf = (side: Side, name: (typeof NAMES)[number]): readonly Point[] => {
  const outline = pieceOutline(size, { ...straight, [name]: side })
  const start = NAMES.indexOf(name)
  const from = outline.slice(start)
  return [
    ...from.slice(0, from.length - (3 - start)),
    from[from.length - (3 - start)] ?? outline[0] ?? { x: 0, y: 0 },
  ]
}

const moved = (points: readonly Point[], dx: number, dy: number) =>
  points.map(({ x, y }) => ({ x: x + dx, y: y + dy }))

// Farthest distance from a point of one curve to the other curve's points, both ways.
const apart = (one: readonly Point[], other: readonly Point[]): number => {
  const far = (a: readonly Point[], b: readonly Point[]) =>
    Math.max(...a.map((p) => Math.min(...b.map((q) => Math.hypot(p.x - q.x, p.y - q.y)))))
  return Math.max(far(one, other), far(other, one))
}

const anySide: fc.Arbitrary<Side> = fc.record({
  knob: fc.constantFrom(...KNOBS),
  out: fc.boolean(),
})

describe('jigsaw sides', () => {
  it('close without a gap exactly when a knob meets a hollow of its own shape', () => {
    fc.assert(
      fc.property(anySide, anySide, (right, left) => {
        // The left-hand piece's right side, and the other piece laid against it.
        const gap = apart(edgeOf(right, 'right'), moved(edgeOf(left, 'left'), size.width, 0))
        if (sidesFit(right, left)) expect(gap).toBeLessThan(0.01)
        else expect(gap).toBeGreaterThan(1)
      }),
    )
  })

  it('close one above the other too', () => {
    fc.assert(
      fc.property(anySide, anySide, (bottom, top) => {
        const gap = apart(edgeOf(bottom, 'bottom'), moved(edgeOf(top, 'top'), 0, size.height))
        if (sidesFit(bottom, top)) expect(gap).toBeLessThan(0.01)
        else expect(gap).toBeGreaterThan(1)
      }),
    )
  })

  it('stick out by no more than they say: the foot of the sheet counts on it', () => {
    for (const knob of KNOBS) {
      const points = pieceOutline(size, { ...straight, bottom: { knob, out: true } })
      expect(Math.max(...points.map(({ y }) => y)) - size.height).toBeCloseTo(REACH[knob], 6)
    }
  })
})

describe('pieces of needs and offers', () => {
  const kinds = ['need', 'offer'] as const

  it('fit one way only: an offer in a need, never a need in a need', () => {
    const fits = kinds.flatMap((one) =>
      kinds
        .filter((other) => sidesFit(PIECE_SIDES[one].right, PIECE_SIDES[other].left))
        .map((other) => `${one} ${other}`),
    )
    expect(fits).toEqual(['need offer'])
  })

  it('chain with their own kind only, downwards', () => {
    for (const one of kinds) {
      for (const other of kinds) {
        expect(sidesFit(PIECE_SIDES[one].bottom, PIECE_SIDES[other].top)).toBe(one === other)
      }
    }
  })

  it('are large enough to write on', () => {
    expect(Math.min(BODY.width, BODY.height)).toBeGreaterThanOrEqual(80)
  })
})
