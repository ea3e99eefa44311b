/** Numbers in [0, 1[ that the same seed gives again: a failure can be played back (mulberry32). */
export const seededRandom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The seed of this run: `KOUDMEN_SEED` to play one back, else a new one. */
export const chosenSeed = (): number =>
  Number(process.env.KOUDMEN_SEED ?? Math.floor(Math.random() * 2 ** 31))
