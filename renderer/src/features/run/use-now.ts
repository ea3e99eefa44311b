import { useEffect, useMemo, useReducer } from 'react'
import { now } from '#renderer/lib/clock.ts'
import { watchClock } from '#renderer/lib/use-clock.ts'

/** Drawn again this often: minutes are shown, and no one sees a second go by. Milliseconds. */
const EVERY = 1_000

/**
 * The instant, drawn again each second and when the window is seen again: what it shows is told by
 * the clock, so that a missed tick costs nothing. Read again as soon as `known` changes: what was just
 * noted would otherwise lie after it, as if the clock had been set back.
 */
export const useNow = (known: unknown): number => {
  const [ticks, tick] = useReducer((count: number) => count + 1, 0)
  useEffect(() => watchClock(tick, EVERY), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: they say when the clock is read again.
  return useMemo(() => now().getTime(), [ticks, known])
}
