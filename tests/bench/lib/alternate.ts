import { type Spread, spreadOf } from './statistics.ts'

/** One run of something, answering one value or several, in the unit of the measure. */
export type Run = () => Promise<number | readonly number[]>

export type Compared = { readonly app: Spread; readonly floor: Spread }

/** Runs a piece of work and answers the milliseconds it took. */
export const timed =
  (work: () => unknown): Run =>
  async () => {
    // Each side begins with a clean heap when Node lets us ask for it.
    globalThis.gc?.()
    const begun = performance.now()
    await work()
    return performance.now() - begun
  }

/**
 * Runs both sides in turn (app, floor, floor, app…) so that a machine that slows down or warms up
 * weighs on both alike. The first `warmUps` pairs are not counted.
 */
export const alternate = async (
  { app, floor }: { readonly app: Run; readonly floor: Run },
  { runs, warmUps = 1 }: { readonly runs: number; readonly warmUps?: number },
): Promise<Compared> => {
  const values = { app: [] as number[], floor: [] as number[] }
  for (let pair = -warmUps; pair < runs; pair += 1) {
    const order = pair % 2 === 0 ? (['app', 'floor'] as const) : (['floor', 'app'] as const)
    for (const side of order) {
      const value = await { app, floor }[side]()
      if (pair >= 0) values[side].push(...[value].flat())
    }
  }
  return { app: spreadOf(values.app), floor: spreadOf(values.floor) }
}
