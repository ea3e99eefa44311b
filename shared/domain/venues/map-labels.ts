import { islandPoints, MAP_HEIGHT, MAP_WIDTH, type MapLine, type MapPoint } from './island-map.ts'

export type Side = 'left' | 'right'

export type Disc = {
  /** Its name; null: it is only not to be covered. */
  readonly text: string | null
  readonly at: MapPoint
  readonly radius: number
  /** Shore on which its name stands; the nearer one when absent. */
  readonly side?: Side
}

/** A name in the sea, and the line that leads from it to its disc. */
export type MapLabel = {
  readonly text: string
  readonly x: number
  /** Baseline. */
  readonly y: number
  readonly anchor: 'start' | 'end'
  readonly leader: MapLine
}

export type MapFrame = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Height of a name, its width, and the room between it and the coast, in map units. */
export type LabelType = {
  readonly line: number
  readonly gap: number
  readonly widthOf: (text: string) => number
}

type Named = { readonly text: string; readonly disc: Disc; readonly side: Side }

const COAST = islandPoints()
/** Stretches of the coast from North to South; `slope`: how far to the East for one to the South. */
const SHORE = COAST.map((from, index) => {
  const to = COAST[(index + 1) % COAST.length] ?? from
  const [high, low] = from.y <= to.y ? [from, to] : [to, from]
  return { high, low, slope: high.y === low.y ? 0 : (low.x - high.x) / (low.y - high.y) }
})

/** Where land ends to the West and to the East between two heights; null at sea. */
const landBetween = (
  top: number,
  bottom: number,
): { readonly left: number; readonly right: number } | null => {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  // Asked for hundreds of times for each map: no list is made.
  for (const { high, low, slope } of SHORE) {
    if (low.y < top || high.y > bottom) continue
    const first = high.x + (Math.max(top, high.y) - high.y) * slope
    const last = high.x + (Math.min(bottom, low.y) - high.y) * slope
    left = Math.min(left, first, last)
    right = Math.max(right, first, last)
  }
  return left > right ? null : { left, right }
}

/** The shore that is nearer along the parallel of the disc. */
export const nearerSide = ({ at }: Pick<Disc, 'at'>): Side => {
  const land = landBetween(at.y, at.y) ?? { left: at.x, right: at.x }
  return at.x - land.left <= land.right - at.x ? 'left' : 'right'
}

/** Heights as near as can be to those wished for, in order, a line apart. */
const spread = (wished: readonly number[], line: number): readonly number[] => {
  // Names that push one another are a block around the mean of what they wish for.
  const blocks: { sum: number; count: number }[] = []
  const startOf = ({ sum, count }: { sum: number; count: number }) =>
    sum / count - ((count - 1) / 2) * line
  for (const height of wished) {
    blocks.push({ sum: height, count: 1 })
    for (;;) {
      const last = blocks.at(-1)
      const before = blocks.at(-2)
      if (!last || !before) break
      if (startOf(before) + before.count * line <= startOf(last)) break
      blocks.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count })
    }
  }
  return blocks.flatMap((block) =>
    Array.from({ length: block.count }, (_, index) => startOf(block) + index * line),
  )
}

/** Whether two stretches cross. */
const cross = (one: MapLine, other: MapLine): boolean => {
  const turn = (from: MapPoint, to: MapPoint, at: MapPoint) =>
    (to.x - from.x) * (at.y - from.y) - (to.y - from.y) * (at.x - from.x)
  return (
    turn(one.from, one.to, other.from) * turn(one.from, one.to, other.to) < 0 &&
    turn(other.from, other.to, one.from) * turn(other.from, other.to, one.to) < 0
  )
}

const labelAt = (
  { text, disc, side }: Named,
  middle: number,
  discs: readonly Disc[],
  { line, gap }: LabelType,
): MapLabel => {
  const [top, bottom] = [middle - line * 0.6, middle + line * 0.6]
  const land = landBetween(top, bottom)
  const near = discs.filter(({ at, radius }) => at.y + radius > top && at.y - radius < bottom)
  const edges =
    side === 'left'
      ? [disc.at.x, ...near.map(({ at, radius }) => at.x - radius), ...(land ? [land.left] : [])]
      : [disc.at.x, ...near.map(({ at, radius }) => at.x + radius), ...(land ? [land.right] : [])]
  const x = side === 'left' ? Math.min(...edges) - gap : Math.max(...edges) + gap
  const from = { x: side === 'left' ? x + gap * 0.35 : x - gap * 0.35, y: middle }
  const length = Math.hypot(disc.at.x - from.x, disc.at.y - from.y)
  const share = Math.max(0, (length - disc.radius) / Math.max(length, 1e-6))
  const to = {
    x: from.x + (disc.at.x - from.x) * share,
    y: from.y + (disc.at.y - from.y) * share,
  }
  return {
    text,
    x,
    y: middle + line * 0.27,
    anchor: side === 'left' ? 'end' : 'start',
    leader: { from, to },
  }
}

/** The names of one shore from North to South; two whose lines would cross change places. */
const labelsOf = (
  named: readonly Named[],
  discs: readonly Disc[],
  type: LabelType,
): readonly MapLabel[] => {
  const order = named.toSorted((left, right) => left.disc.at.y - right.disc.at.y)
  const heights = spread(
    order.map(({ disc }) => disc.at.y),
    type.line,
  )
  const placed = () => order.map((one, index) => labelAt(one, heights[index] ?? 0, discs, type))
  let labels = placed()
  for (let round = 0; round < order.length; round += 1) {
    const at = labels.findIndex((label, index) => {
      const next = labels[index + 1]
      return next !== undefined && cross(label.leader, next.leader)
    })
    const [one, other] = [order[at], order[at + 1]]
    if (!one || !other) break
    order.splice(at, 2, other, one)
    labels = placed()
  }
  return labels
}

/** The room that a name takes. */
export const labelBox = (
  { text, x, y, anchor }: MapLabel,
  { line, widthOf }: LabelType,
): MapFrame => {
  const width = widthOf(text)
  return {
    left: anchor === 'end' ? x - width : x,
    right: anchor === 'end' ? x : x + width,
    top: y - line * 0.75,
    bottom: y + line * 0.25,
  }
}

/**
 * The name of each disc in the sea, on the shore that is nearer, with a line to its disc: no name
 * crosses the coast, a border, a disc or another name. `frame` is what the map and its names take.
 */
export const placeLabels = (
  discs: readonly Disc[],
  type: LabelType,
): { readonly labels: readonly MapLabel[]; readonly frame: MapFrame } => {
  const named = discs.flatMap((disc): Named[] =>
    disc.text === null ? [] : [{ text: disc.text, disc, side: disc.side ?? nearerSide(disc) }],
  )
  const labels = (['left', 'right'] as const).flatMap((side) =>
    labelsOf(
      named.filter((one) => one.side === side),
      discs,
      type,
    ),
  )
  const boxes = labels.map((label) => labelBox(label, type))
  return {
    labels,
    frame: {
      left: Math.min(0, ...boxes.map(({ left }) => left)),
      right: Math.max(MAP_WIDTH, ...boxes.map(({ right }) => right)),
      top: Math.min(0, ...boxes.map(({ top }) => top)),
      bottom: Math.max(MAP_HEIGHT, ...boxes.map(({ bottom }) => bottom)),
    },
  }
}

/** How many discs that are not its own the line of a name goes through. */
export const crossedDiscs = (
  { leader: { from, to } }: MapLabel,
  discs: readonly Pick<Disc, 'at' | 'radius'>[],
): number => {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
  return discs.filter(({ at, radius }) => {
    const reach = (at.x - from.x) * along.x + (at.y - from.y) * along.y
    const aside = Math.abs((at.x - from.x) * along.y - (at.y - from.y) * along.x)
    // The line ends on the edge of its own disc, and of no other.
    return aside < radius && reach > 0 && reach < length
  }).length
}
