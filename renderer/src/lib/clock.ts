import { type Day, dayInMartinique } from '#shared/domain/dates.ts'

/** A clock that starts at an instant (ISO 8601) and runs `speed` times as fast as the real one. */
export type OtherClock = { readonly startsAt: string; readonly speed: number }

let other: { readonly startsAt: number; readonly setAt: number; readonly speed: number } | null =
  null
const listeners = new Set<() => void>()

/** Sets another clock (tests and the demo), or gives real time back with null. */
export const setClock = (clock: OtherClock | null): void => {
  other = clock && {
    startsAt: Date.parse(clock.startsAt),
    setAt: Date.now(),
    speed: clock.speed,
  }
  for (const listener of listeners) listener()
}

/** Makes another clock jump to an instant; the real one is never touched. */
export const moveClock = (instant: string): void => {
  if (other) setClock({ startsAt: instant, speed: other.speed })
}

/** Hears of a clock that was set; returns what stops listening. */
export const onClockSet = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The current instant. */
export const now = (): Date =>
  other ? new Date(other.startsAt + (Date.now() - other.setAt) * other.speed) : new Date()

/** The current instant as records keep it, ISO 8601. */
export const nowAsText = (): string => now().toISOString()

/** The current calendar day in Martinique, `YYYY-MM-DD`. */
export const today = (): Day => dayInMartinique(now())
