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
