import type { Day } from './dates.ts'

export const PERIODS = ['month', 'quarter', 'year', 'lastYear', 'all'] as const
/** A period people name in words, seen from a day. */
export type Period = (typeof PERIODS)[number]

/** First and last day, both included; null leaves that side open. */
export type Days = { readonly from: Day | null; readonly to: Day | null }

const lastDayOfMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate()

const months = (year: number, first: number, last: number): Days => ({
  from: `${year}-${String(first).padStart(2, '0')}-01`,
  to: `${year}-${String(last).padStart(2, '0')}-${lastDayOfMonth(year, last)}`,
})

/** Days of the period that holds `day` (or, for `lastYear`, of the civil year before). */
export const periodDays = (period: Period, day: Day): Days => {
  const year = Number(day.slice(0, 4))
  const month = Number(day.slice(5, 7))
  const quarterStart = Math.floor((month - 1) / 3) * 3 + 1
  switch (period) {
    case 'month':
      return months(year, month, month)
    case 'quarter':
      return months(year, quarterStart, quarterStart + 2)
    case 'year':
      return months(year, 1, 12)
    case 'lastYear':
      return months(year - 1, 1, 12)
    case 'all':
      return { from: null, to: null }
  }
}
