import type { Spread } from './statistics.ts'

export type Unit = 'ms' | 'Mo'

/** A result with what it is held against. */
export type Measured = {
  readonly id: string
  /** What was done, as the table prints it. */
  readonly title: string
  readonly unit: Unit
  readonly app: Spread
  /** What the same work costs with nothing of ours, in the same run. */
  readonly floor: Spread
  readonly floorTitle: string
  /** Which figure of both sides counts. */
  readonly by: 'p50' | 'p95'
  /** Null where the project set none: the figure is followed, not judged. */
  readonly target: Target | null
  /** How it was measured, when the figure alone could mislead. */
  readonly note?: string
}

/** The highest figure allowed, from the floor's. */
export type Target = { readonly words: string; readonly limit: (floor: number) => number }

export type Measure = {
  readonly id: string
  /** Measures of one run, in the order of the table. */
  readonly run: () => Promise<readonly Measured[]>
}

export const atMostTimes = (factor: number): Target => ({
  words: `≤ ${String(factor).replace('.', ',')} × plancher`,
  limit: (floor) => floor * factor,
})

/** True when the target is met, null when there is none. */
export const isMet = ({ app, floor, by, target }: Measured): boolean | null =>
  target === null ? null : app[by] <= target.limit(floor[by])
