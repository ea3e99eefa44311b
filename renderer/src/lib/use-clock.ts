import { useSyncExternalStore } from 'react'
import type { Day } from '#shared/domain/dates.ts'
import { now, onClockSet, today } from './clock.ts'

/**
 * Calls `look` so often, when the window is seen again, and when another clock is set: a laptop sleeps
 * through any number of ticks. Returns what stops it.
 */
export const watchClock = (look: () => void, everyMs: number): (() => void) => {
  const timer = setInterval(look, everyMs)
  const stop = onClockSet(look)
  document.addEventListener('visibilitychange', look)
  window.addEventListener('focus', look)
  return () => {
    clearInterval(timer)
    stop()
    document.removeEventListener('visibilitychange', look)
    window.removeEventListener('focus', look)
  }
}

/** Days and quarters of an hour are looked at this often. Milliseconds. */
const EVERY = 10_000
const looks = new Set<() => void>()
let stopWatching: (() => void) | null = null

// One watch for the hundreds of lines that say « hier ».
const subscribe = (look: () => void): (() => void) => {
  looks.add(look)
  stopWatching ??= watchClock(() => {
    for (const each of looks) each()
  }, EVERY)
  return () => {
    looks.delete(look)
    if (looks.size > 0) return
    stopWatching?.()
    stopWatching = null
  }
}

/** The calendar day in Martinique; what asks for it is drawn again when it changes. */
export const useToday = (): Day => useSyncExternalStore(subscribe, today)

const QUARTER = 15 * 60_000
const quarter = (): number => Math.floor(now().getTime() / QUARTER)

/**
 * Draws again, each quarter of an hour, what shows days and times read from the clock: a window left
 * open over night opens in the morning on the day that it is.
 */
export const useQuarterHours = (): void => {
  useSyncExternalStore(subscribe, quarter)
}
