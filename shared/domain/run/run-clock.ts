import type { AgendaPart } from '#shared/domain/agenda/day-plan.ts'
import { type Day, minutesOf } from '#shared/domain/dates.ts'

/** Milliseconds. */
export const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/**
 * Instant of the midnight that begins a day in Martinique (UTC−4 all year), in milliseconds. The time
 * zone of the laptop plays no part.
 */
export const midnightOf = (day: Day): number => Date.parse(`${day}T00:00:00-04:00`)

/** Begun so long before or after its hour across midnight, a part is early or late, not on another day. */
const AROUND_MIDNIGHT = 6 * 60 * MINUTE

/**
 * The midnight from which the minutes of an agenda count. A part started on another day than its own
 * (a rehearsal, a date typed wrong) is counted on that day: its pins and its end keep their hour. One
 * started after midnight, late, or before midnight, early, stays on its day.
 */
export const runMidnight = (part: AgendaPart, startedAt: number | null): number => {
  const midnight = midnightOf(part.date)
  if (startedAt === null) return midnight
  const start = midnight + minutesOf(part.start) * MINUTE
  if (Math.abs(startedAt - start) <= AROUND_MIDNIGHT) return midnight
  return midnight + Math.floor((startedAt - midnight) / DAY) * DAY
}

/** Whole minutes from midnight of an instant, as a clock shows them: seconds are not rounded up. */
export const minuteOfRun = (instant: number, midnight: number): number =>
  Math.floor((instant - midnight) / MINUTE)
