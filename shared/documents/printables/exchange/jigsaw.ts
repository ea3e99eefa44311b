// Outlines of the pieces of the exchange of help. A need has a hollow where an offer has a knob, so that
// any offer fits any need, and nothing else does: needs chain with needs, offers with offers.

export type Point = { readonly x: number; readonly y: number }

/** Shapes of knobs: round, flared like a dovetail, or square. Only like goes into like. */
export const KNOBS = ['round', 'flared', 'square'] as const
export type Knob = (typeof KNOBS)[number]

/** One side of a piece: straight, a knob that sticks out, or the hollow for it. */
export type Side = 'straight' | { readonly knob: Knob; readonly out: boolean }

export type Sides = {
  readonly top: Side
  readonly right: Side
  readonly bottom: Side
  readonly left: Side
}

/** How far knobs stick out, in mm. */
export const REACH = { round: 13.5, flared: 11, square: 12 } as const satisfies Record<Knob, number>

const ROUND = { radius: 8, away: 5.5 } as const
const ARC_STEPS = 32

const roundKnob = (): readonly Point[] => {
  const { radius, away } = ROUND
  const half = Math.sqrt(radius ** 2 - away ** 2)
  const start = Math.atan2(-away, -half)
  const sweep = -(2 * Math.PI - 2 * Math.asin(half / radius))
  return Array.from({ length: ARC_STEPS + 1 }, (_, step) => {
    const angle = start + (sweep * step) / ARC_STEPS
    return { x: radius * Math.cos(angle), y: away + radius * Math.sin(angle) }
  })
}

/** A knob about the middle of its side: `x` along it, `y` outwards, in mm. */
const profile = (knob: Knob): readonly Point[] => {
  switch (knob) {
    case 'round':
      return roundKnob()
    case 'flared':
      return [
        { x: -6, y: 0 },
        { x: -10, y: REACH.flared },
        { x: 10, y: REACH.flared },
        { x: 6, y: 0 },
      ]
    case 'square':
      return [
        { x: -6, y: 0 },
        { x: -6, y: 3 },
        { x: -9, y: 3 },
        { x: -9, y: REACH.square },
        { x: 9, y: REACH.square },
        { x: 9, y: 3 },
        { x: 6, y: 3 },
        { x: 6, y: 0 },
      ]
  }
}

// Points of one side without its last corner, walked with the piece on the right hand (clockwise).
const sidePoints = (side: Side, from: Point, to: Point): readonly Point[] => {
  if (side === 'straight') return [from]
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
  // Outwards is to the left of the way.
  const outwards = { x: along.y, y: -along.x }
  const sign = side.out ? 1 : -1
  return [
    from,
    ...profile(side.knob).map(({ x, y }) => ({
      x: from.x + along.x * (length / 2 + x) + outwards.x * sign * y,
      y: from.y + along.y * (length / 2 + x) + outwards.y * sign * y,
    })),
  ]
}

/** The outline of a piece whose body begins at the origin, clockwise from its top left corner, in mm. */
export const pieceOutline = (
  { width, height }: { readonly width: number; readonly height: number },
  { top, right, bottom, left }: Sides,
): readonly Point[] => {
  const corners = [
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: width, y: height },
    { x: 0, y: height },
  ] as const
  return [
    ...sidePoints(top, corners[0], corners[1]),
    ...sidePoints(right, corners[1], corners[2]),
    ...sidePoints(bottom, corners[2], corners[3]),
    ...sidePoints(left, corners[3], corners[0]),
  ]
}

/** True when the two sides close without a gap: a knob in a hollow of its own shape. */
export const sidesFit = (one: Side, other: Side): boolean =>
  one !== 'straight' && other !== 'straight' && one.knob === other.knob && one.out !== other.out

/** The two kinds of piece, told apart by their shape. */
export const PIECE_SIDES = {
  need: {
    top: { knob: 'flared', out: false },
    right: { knob: 'round', out: false },
    bottom: { knob: 'flared', out: true },
    left: 'straight',
  },
  offer: {
    top: { knob: 'square', out: false },
    right: 'straight',
    bottom: { knob: 'square', out: true },
    left: { knob: 'round', out: true },
  },
} as const satisfies Record<string, Sides>
export type PieceKind = keyof typeof PIECE_SIDES
