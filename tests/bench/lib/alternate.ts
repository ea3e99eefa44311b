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
 * Runs every side in turn, forwards then backwards (app, floor, floor, app…), so that a machine that
 * slows down or warms up weighs on all alike. The first `warmUps` rounds are not counted.
 */
export const inTurn = async <Side extends string>(
  sides: Readonly<Record<Side, Run>>,
  { runs, warmUps = 1 }: { readonly runs: number; readonly warmUps?: number },
): Promise<Readonly<Record<Side, Spread>>> => {
  const names = Object.keys(sides) as Side[]
  const values = new Map(names.map((name) => [name, [] as number[]]))
  for (let round = -warmUps; round < runs; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const value = await sides[name]()
      if (round >= 0) values.get(name)?.push(...[value].flat())
    }
  }
  const spreads = names.map((name) => [name, spreadOf(values.get(name) ?? [])])
  return Object.fromEntries(spreads) as Record<Side, Spread>
}

/** Runs both sides in turn. */
export const alternate = (
  { app, floor }: { readonly app: Run; readonly floor: Run },
  options: { readonly runs: number; readonly warmUps?: number },
): Promise<Compared> => inTurn({ app, floor }, options)
