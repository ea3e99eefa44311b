export type Point = { readonly x: number; readonly y: number }

/** Somebody in the network, at a place between 0 and 1 in both directions. */
export type PlacedNode = { readonly id: string; readonly x: number; readonly y: number }
export type NetworkLink = { readonly fromId: string; readonly toId: string; readonly count: number }

const ROUNDS = 240

/**
 * Places people so that those who helped one another are near (spring layout of Fruchterman and
 * Reingold), from a circle in the order of ids and without chance: the same links give the same picture.
 */
export const networkLayout = (links: readonly NetworkLink[]): readonly PlacedNode[] => {
  const ids = [...new Set(links.flatMap(({ fromId, toId }) => [fromId, toId]))].sort()
  const index = new Map(ids.map((id, at) => [id, at]))
  const count = ids.length
  if (count === 0) return []
  const xs = ids.map((_, at) => Math.cos((2 * Math.PI * at) / count))
  const ys = ids.map((_, at) => Math.sin((2 * Math.PI * at) / count))
  const rest = Math.sqrt(4 / count)
  const pairs = links.map(
    ({ fromId, toId }) => [index.get(fromId) ?? 0, index.get(toId) ?? 0] as const,
  )
  for (let round = 0; round < ROUNDS; round += 1) {
    const dx = new Float64Array(count)
    const dy = new Float64Array(count)
    const push = (one: number, other: number, force: (distance: number) => number) => {
      const x = (xs[one] ?? 0) - (xs[other] ?? 0)
      const y = (ys[one] ?? 0) - (ys[other] ?? 0)
      const distance = Math.max(0.01, Math.hypot(x, y))
      const share = force(distance) / distance
      dx[one] = (dx[one] ?? 0) + x * share
      dy[one] = (dy[one] ?? 0) + y * share
      dx[other] = (dx[other] ?? 0) - x * share
      dy[other] = (dy[other] ?? 0) - y * share
    }
    for (let one = 0; one < count; one += 1) {
      for (let other = one + 1; other < count; other += 1) {
        push(one, other, (distance) => (rest * rest) / distance)
      }
      // Groups that nothing joins stay in the picture.
      dx[one] = (dx[one] ?? 0) - (xs[one] ?? 0) * 0.4
      dy[one] = (dy[one] ?? 0) - (ys[one] ?? 0) * 0.4
    }
    for (const [one, other] of pairs) push(one, other, (distance) => -(distance * distance) / rest)
    const heat = 0.2 * (1 - round / ROUNDS)
    for (let one = 0; one < count; one += 1) {
      const length = Math.max(1e-9, Math.hypot(dx[one] ?? 0, dy[one] ?? 0))
      const step = Math.min(length, heat)
      xs[one] = (xs[one] ?? 0) + ((dx[one] ?? 0) / length) * step
      ys[one] = (ys[one] ?? 0) + ((dy[one] ?? 0) / length) * step
    }
  }
  const within = (values: readonly number[]) => {
    const least = Math.min(...values)
    const span = Math.max(...values) - least
    return (value: number) => (span < 1e-6 ? 0.5 : (value - least) / span)
  }
  const toX = within(xs)
  const toY = within(ys)
  return ids.map((id, at) => ({ id, x: toX(xs[at] ?? 0), y: toY(ys[at] ?? 0) }))
}

const SPREADING_ROUNDS = 120

/**
 * Moves apart, within a frame, what stands nearer to one another than `distance` (or than there is room
 * for), so that no disc covers another and an arrow is seen between any two.
 */
export const spreadOut = (
  nodes: readonly PlacedNode[],
  { least, most }: { readonly least: Point; readonly most: Point },
  distance: number,
): ReadonlyMap<string, Point> => {
  const area = (most.x - least.x) * (most.y - least.y)
  // Packed as tightly as discs can be, they would take about 0.9 of it; nothing settles so near to that.
  const apart = Math.min(distance, 0.8 * Math.sqrt(Math.max(0, area) / Math.max(1, nodes.length)))
  const places = nodes.map(({ x, y }) => ({ x, y }))
  const within = (value: number, from: number, to: number) => Math.min(to, Math.max(from, value))
  for (let round = 0; round < SPREADING_ROUNDS; round += 1) {
    let isSettled = true
    places.forEach((one, index) => {
      for (const other of places.slice(index + 1)) {
        const far = Math.hypot(one.x - other.x, one.y - other.y)
        if (far >= apart) continue
        isSettled = false
        // On the very same place: aside, each pair in a direction of its own.
        const along =
          far > 1e-6
            ? { x: (one.x - other.x) / far, y: (one.y - other.y) / far }
            : { x: Math.cos(index), y: Math.sin(index) }
        const step = (apart - far) / 2
        one.x = within(one.x + along.x * step, least.x, most.x)
        one.y = within(one.y + along.y * step, least.y, most.y)
        other.x = within(other.x - along.x * step, least.x, most.x)
        other.y = within(other.y - along.y * step, least.y, most.y)
      }
    })
    if (isSettled) break
  }
  return new Map(nodes.map(({ id, x, y }, index) => [id, places[index] ?? { x, y }]))
}
