import type { SessionSummary } from '#renderer/data/views.ts'
import type { NamedConflict } from '#shared/domain/calendar/conflicts.ts'
import type { Day } from '#shared/domain/dates.ts'
import type { SessionPart } from '#shared/schemas/session.schema.ts'

/** What one session does on one day. */
export type DayEntry = {
  readonly summary: SessionSummary
  /** Its parts of that day, in order; never empty. */
  readonly parts: readonly SessionPart[]
  readonly conflicts: readonly NamedConflict[]
}

/** Sessions by day: one of several days stands on each, one of several half-days once a day. */
export const entriesByDay = (
  sessions: readonly SessionSummary[],
  conflicts: ReadonlyMap<string, readonly NamedConflict[]>,
): ReadonlyMap<Day, readonly DayEntry[]> => {
  const days = new Map<Day, DayEntry[]>()
  for (const summary of sessions) {
    const own = conflicts.get(summary.session.id) ?? []
    for (const date of new Set(summary.parts.map((part) => part.date))) {
      const entries = days.get(date) ?? []
      entries.push({
        summary,
        parts: summary.parts.filter((part) => part.date === date),
        conflicts: own.filter((conflict) => conflict.own.date === date),
      })
      days.set(date, entries)
    }
  }
  for (const entries of days.values()) {
    entries.sort((left, right) =>
      (left.parts[0]?.start ?? '').localeCompare(right.parts[0]?.start ?? ''),
    )
  }
  return days
}
