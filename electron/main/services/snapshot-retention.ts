import { dayInMartinique } from '#shared/domain/dates.ts'

export const RECENT_SNAPSHOTS = 30
export const DAILY_SNAPSHOTS = 21

export type DatedSnapshot = { readonly id: string; readonly takenAt: Date }

/**
 * Which snapshots to keep, given oldest first: the 30 latest, and the last of each of the 21 latest
 * days that have one. The order given counts, not the clock, which may have been set back.
 */
export const snapshotsToKeep = (oldestFirst: readonly DatedSnapshot[]): ReadonlySet<string> => {
  const kept = new Set(oldestFirst.slice(-RECENT_SNAPSHOTS).map(({ id }) => id))
  const lastOfDay = new Map<string, string>()
  for (const { id, takenAt } of oldestFirst) lastOfDay.set(dayInMartinique(takenAt), id)
  const days = [...lastOfDay.keys()].sort().slice(-DAILY_SNAPSHOTS)
  for (const day of days) {
    const id = lastOfDay.get(day)
    if (id) kept.add(id)
  }
  return kept
}
