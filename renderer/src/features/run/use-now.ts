import { useEffect, useState } from 'react'
import { now, onClockSet } from '#renderer/lib/clock.ts'

/** Drawn again this often: minutes are shown, and no one sees a second go by. Milliseconds. */
const EVERY = 1_000

/**
 * The instant, drawn again each second and when the window is seen again: what it shows is told by
 * the clock, so that a missed tick costs nothing.
 */
export const useNow = (): number => {
  const [instant, setInstant] = useState(() => now().getTime())
  useEffect(() => {
    const look = () => setInstant(now().getTime())
    const timer = setInterval(look, EVERY)
    const stop = onClockSet(look)
    document.addEventListener('visibilitychange', look)
    window.addEventListener('focus', look)
    return () => {
      clearInterval(timer)
      stop()
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('focus', look)
    }
  }, [])
  return instant
}
