import type { MapLine, MapPoint } from '#shared/domain/venues/island-map.ts'

/** A stretch of a line, from its start. */
type Stretch = readonly [from: number, to: number]

/**
 * Where the slanted line `x + y = sum` runs inside a polygon, as stretches of `x`. Even-odd, so that
 * any coast will do.
 */
const inside = (polygon: readonly MapPoint[], sum: number): readonly Stretch[] => {
  const crossings: number[] = []
  polygon.forEach((from, index) => {
    const to = polygon[(index + 1) % polygon.length] ?? from
    const before = from.x + from.y - sum
    const after = to.x + to.y - sum
    if (before < 0 === after < 0) return
    crossings.push(from.x + (before / (before - after)) * (to.x - from.x))
  })
  crossings.sort((left, right) => left - right)
  return Array.from(
    { length: Math.floor(crossings.length / 2) },
    (_, index): Stretch => [crossings[2 * index] ?? 0, crossings[2 * index + 1] ?? 0],
  )
}

const common = (left: readonly Stretch[], right: readonly Stretch[]): readonly Stretch[] =>
  left.flatMap(([from, to]) =>
    right.flatMap(([start, end]): Stretch[] => {
      const stretch: Stretch = [Math.max(from, start), Math.min(to, end)]
      return stretch[0] < stretch[1] ? [stretch] : []
    }),
  )

export type HatchLine = {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** Slanted lines inside of both polygons: a piece of an island, cut off at its coast. */
export const hatchBoth = (
  one: readonly MapPoint[],
  other: readonly MapPoint[],
  step: number,
): readonly HatchLine[] => {
  const sums = one.map(({ x, y }) => x + y)
  const lines: HatchLine[] = []
  const first = Math.ceil(Math.min(...sums) / step) * step
  for (let sum = first; sum < Math.max(...sums); sum += step) {
    for (const [from, to] of common(inside(one, sum), inside(other, sum))) {
      lines.push({ x1: from, y1: sum - from, x2: to, y2: sum - to })
    }
  }
  return lines
}

/** The stretches of a straight line that lie inside a polygon, even-odd. */
export const stretchesInside = (
  polygon: readonly MapPoint[],
  { from, to }: MapLine,
): readonly MapLine[] => {
  const along = { x: to.x - from.x, y: to.y - from.y }
  const crossings: number[] = []
  polygon.forEach((corner, index) => {
    const next = polygon[(index + 1) % polygon.length] ?? corner
    const edge = { x: next.x - corner.x, y: next.y - corner.y }
    const turn = along.x * edge.y - along.y * edge.x
    if (Math.abs(turn) < 1e-12) return
    const start = { x: corner.x - from.x, y: corner.y - from.y }
    const share = (start.x * edge.y - start.y * edge.x) / turn
    const onEdge = (start.x * along.y - start.y * along.x) / turn
    if (onEdge >= 0 && onEdge < 1) crossings.push(share)
  })
  crossings.sort((left, right) => left - right)
  const at = (share: number): MapPoint => ({
    x: from.x + share * along.x,
    y: from.y + share * along.y,
  })
  return Array.from({ length: Math.floor(crossings.length / 2) }, (_, index) => ({
    start: Math.max(0, crossings[2 * index] ?? 0),
    end: Math.min(1, crossings[2 * index + 1] ?? 0),
  }))
    .filter(({ start, end }) => end > start)
    .map(({ start, end }) => ({ from: at(start), to: at(end) }))
}
