import { useEffect, useState } from 'react'
import { now } from '#renderer/lib/clock.ts'
import { watchClock } from '#renderer/lib/use-clock.ts'

/** Drawn again this often: minutes are shown, and no one sees a second go by. Milliseconds. */
const EVERY = 1_000

/**
 * The instant, drawn again each second and when the window is seen again: what it shows is told by
 * the clock, so that a missed tick costs nothing.
 */
export const useNow = (): number => {
  const [instant, setInstant] = useState(() => now().getTime())
  useEffect(() => watchClock(() => setInstant(now().getTime()), EVERY), [])
  return instant
}
