/** Things drawn by lot from a seed: the same seed always draws the same. */
export type SeededDraw = {
  /** A whole number from 0 up to `count`, not included. */
  readonly below: (count: number) => number
  /** The same things in an order drawn by lot. */
  readonly shuffled: <Item>(items: readonly Item[]) => Item[]
}

// Spreads seeds that are close (1, 2, 3…) far apart: the last mixing step of MurmurHash3, public domain.
const mix = (value: number): number => {
  let hash = value | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/**
 * The one source of chance of the app's paper: mulberry32 (Tommy Ettinger, public domain), 32 bits of
 * state, quick and even enough for games, never for secrets. `Math.random` would give other grids at
 * every preview. Several numbers (a seed, a grid's number) make independent draws.
 */
export const seededDraw = (...seeds: readonly number[]): SeededDraw => {
  let state = seeds.reduce((hash, seed) => mix(hash ^ mix(seed + 0x9e3779b9)), 0x6b6f7564)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (count: number) => Math.floor(next() * count)
  return {
    below,
    shuffled: (items) => {
      const drawn = [...items]
      // Fisher–Yates: every order is as likely.
      for (let last = drawn.length - 1; last > 0; last -= 1) {
        const other = below(last + 1)
        const here = drawn[last]
        const there = drawn[other]
        if (here !== undefined && there !== undefined) {
          drawn[last] = there
          drawn[other] = here
        }
      }
      return drawn
    },
  }
}
