export type Point = { readonly x: number; readonly y: number }

/** One square of the path: its outline, its middle, and how large a circle it holds around it, in mm. */
export type SpiralSquare = {
  readonly outline: readonly Point[]
  readonly centre: Point
  readonly radius: number
}

export type Spiral = {
  readonly squares: readonly SpiralSquare[]
  /** Width of the path, in mm. */
  readonly pitch: number
  /** Half axes of the room left in the middle, in mm. */
  readonly middle: { readonly halfWidth: number; readonly halfHeight: number }
  /** Before the first square, in the step of the snail. */
  readonly start: Point
}

export type SpiralRoom = {
  readonly centre: Point
  readonly halfWidth: number
  readonly halfHeight: number
  /** Half height to leave in the middle. */
  readonly middleHalfHeight: number
  readonly count: number
}

/** Rounder than a rectangle, fuller than an ellipse: an exponent of Lamé’s curve. */
const FULLNESS = 2.5
/** Lower left, from where the path runs to the right along the bottom. */
const START_ANGLE = Math.PI * 0.82
const TURN = 2 * Math.PI
/** Steps for measuring one turn, and for one side of a square. */
const FINE = 720
/** Steps for trying out a width: enough to tell a longer path from a shorter one. */
const ROUGH = 180
const SIDE_STEPS = 8

const lame = (value: number) => Math.sign(value) * Math.abs(value) ** (2 / FULLNESS)

// `inward`: how many millimetres nearer to the middle than the outer edge of the path.
const pointAt = (room: SpiralRoom, pitch: number, phi: number, inward: number): Point => {
  const shrink = (pitch * phi) / TURN + inward
  const angle = START_ANGLE - phi
  return {
    x: room.centre.x + (room.halfWidth - shrink) * lame(Math.cos(angle)),
    y: room.centre.y + (room.halfHeight - shrink) * lame(Math.sin(angle)),
  }
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)

const turnsOf = ({ halfHeight, middleHalfHeight }: SpiralRoom, pitch: number) =>
  (halfHeight - middleHalfHeight) / pitch - 1

// Lengths from the start along the middle of the path, one a step.
const measured = (room: SpiralRoom, pitch: number, fine: number): readonly number[] => {
  const steps = Math.max(2, Math.ceil(turnsOf(room, pitch) * fine))
  const end = turnsOf(room, pitch) * TURN
  const lengths = [0]
  let before = pointAt(room, pitch, 0, pitch / 2)
  for (let step = 1; step <= steps; step += 1) {
    const here = pointAt(room, pitch, (end * step) / steps, pitch / 2)
    lengths.push((lengths.at(-1) ?? 0) + distance(before, here))
    before = here
  }
  return lengths
}

// The width of path for which squares are as long as they are wide: longer paths are narrower.
const pitchFor = (room: SpiralRoom): number => {
  let narrow = 3
  let wide = (room.halfHeight - room.middleHalfHeight) / 1.02
  for (let step = 0; step < 20; step += 1) {
    const pitch = (narrow + wide) / 2
    const length = measured(room, pitch, ROUGH).at(-1) ?? 0
    if (length / room.count > pitch) narrow = pitch
    else wide = pitch
  }
  return (narrow + wide) / 2
}

/** A path of `count` squares that winds to the middle like the shell of a snail. Millimetres. */
export const spiralSquares = (room: SpiralRoom): Spiral => {
  const pitch = pitchFor(room)
  const lengths = measured(room, pitch, FINE)
  const end = turnsOf(room, pitch) * TURN
  const total = lengths.at(-1) ?? 0
  const phiAt = (length: number): number => {
    const step = lengths.findIndex((each) => each >= length - 1e-9)
    if (step <= 0) return step === 0 ? 0 : end
    const before = lengths[step - 1] ?? 0
    const here = lengths[step] ?? before
    const share = here === before ? 0 : (length - before) / (here - before)
    return (end * (step - 1 + share)) / (lengths.length - 1)
  }
  const squares = Array.from({ length: room.count }, (_, index): SpiralSquare => {
    const from = phiAt((total * index) / room.count)
    const to = phiAt((total * (index + 1)) / room.count)
    const along = Array.from(
      { length: SIDE_STEPS + 1 },
      (_, step) => from + ((to - from) * step) / SIDE_STEPS,
    )
    const outer = along.map((phi) => pointAt(room, pitch, phi, 0))
    const inner = along.map((phi) => pointAt(room, pitch, phi, pitch))
    const middle = (from + to) / 2
    const centre = pointAt(room, pitch, middle, pitch / 2)
    const edges = [
      pointAt(room, pitch, middle, 0),
      pointAt(room, pitch, middle, pitch),
      pointAt(room, pitch, from, pitch / 2),
      pointAt(room, pitch, to, pitch / 2),
    ]
    return {
      outline: [...outer, ...inner.toReversed()],
      centre,
      radius: Math.min(...edges.map((edge) => distance(edge, centre))),
    }
  })
  const left = turnsOf(room, pitch) * pitch + pitch
  return {
    squares,
    pitch,
    middle: { halfWidth: room.halfWidth - left, halfHeight: room.halfHeight - left },
    start: pointAt(room, pitch, -0.5 * (phiAt(pitch) || 0.2), pitch / 2),
  }
}
