import type { LedgerSession } from '../attendance-ledger.ts'
import { type Day, daysBetween } from '../dates.ts'
import type { Days } from '../periods.ts'

/** How long one step of a chart over time is. */
export type Grain = 'month' | 'quarter' | 'year'

/** One step: `key` is `2026-11`, `2026-Q4` or `2026`; `from` its first day. */
export type Bucket = { readonly key: string; readonly from: Day; readonly grain: Grain }

/** Months up to sixteen, quarters up to four years: more columns are no longer read. */
const LONGEST_IN_MONTHS = 490
const LONGEST_IN_QUARTERS = 1_465

export const grainOf = (from: Day, to: Day): Grain => {
  const days = daysBetween(from, to)
  if (days <= LONGEST_IN_MONTHS) return 'month'
  return days <= LONGEST_IN_QUARTERS ? 'quarter' : 'year'
}

/** Months in one step. */
const MONTHS: Readonly<Record<Grain, number>> = { month: 1, quarter: 3, year: 12 }

const monthIndex = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1

const bucketAt = (index: number, grain: Grain): Bucket => {
  const year = Math.floor(index / 12)
  const month = index % 12
  const from = `${year}-${String(month + 1).padStart(2, '0')}-01`
  switch (grain) {
    case 'month':
      return { key: from.slice(0, 7), from, grain }
    case 'quarter':
      return { key: `${year}-Q${Math.floor(month / 3) + 1}`, from, grain }
    case 'year':
      return { key: String(year), from, grain }
  }
}

/** The step that holds a day. */
export const bucketOf = (day: Day, grain: Grain): Bucket => {
  const index = monthIndex(day)
  return bucketAt(index - (index % MONTHS[grain]), grain)
}

/** Every step from one day to another, those without anything included: gaps are seen. */
export const bucketsBetween = (from: Day, to: Day, grain: Grain): readonly Bucket[] => {
  const buckets: Bucket[] = []
  const last = monthIndex(to)
  const first = monthIndex(from)
  for (let index = first - (first % MONTHS[grain]); index <= last; index += MONTHS[grain]) {
    buckets.push(bucketAt(index, grain))
  }
  return buckets
}

/** First and last day of the parts; null without any. */
export const spanOf = (
  sessions: readonly LedgerSession[],
): { readonly from: Day; readonly to: Day } | null => {
  let from: Day | null = null
  let to: Day | null = null
  for (const { parts } of sessions) {
    for (const { part } of parts) {
      if (from === null || part.date < from) from = part.date
      if (to === null || part.date > to) to = part.date
    }
  }
  return from === null || to === null ? null : { from, to }
}

/**
 * The steps of a chart: from the beginning of the period, or the first part when the period is open,
 * to the last part.
 */
export const chartBuckets = (
  period: Days,
  span: { readonly from: Day; readonly to: Day } | null,
): readonly Bucket[] => {
  if (span === null) return []
  const from = period.from !== null && period.from < span.from ? period.from : span.from
  return bucketsBetween(from, span.to, grainOf(from, span.to))
}

/** Sessions of each step, cut down to the parts that lie in it. One walk through the parts. */
export const sessionsByBucket = (
  sessions: readonly LedgerSession[],
  grain: Grain,
): ReadonlyMap<string, readonly LedgerSession[]> => {
  const byBucket = new Map<string, LedgerSession[]>()
  for (const session of sessions) {
    const parts = new Map<string, LedgerSession['parts'][number][]>()
    for (const part of session.parts) {
      const { key } = bucketOf(part.part.date, grain)
      const known = parts.get(key)
      if (known) known.push(part)
      else parts.set(key, [part])
    }
    for (const [key, own] of parts) {
      const known = byBucket.get(key)
      const cut = own.length === session.parts.length ? session : { ...session, parts: own }
      if (known) known.push(cut)
      else byBucket.set(key, [cut])
    }
  }
  return byBucket
}
