import { addDays, type Day, daysBetween } from '../dates.ts'

/** Month `YYYY-MM`. */
export type Month = string

const DAYS_A_WEEK = 7
// A Monday.
const FIRST_MONDAY: Day = '2000-01-03'

const two = (value: number): string => String(value).padStart(2, '0')

export const monthOf = (day: Day): Month => day.slice(0, 7)
export const firstDayOf = (month: Month): Day => `${month}-01`

/** The month `count` months later (earlier when negative). */
export const addMonths = (month: Month, count: number): Month => {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${two((((index % 12) + 12) % 12) + 1)}`
}

export const lastDayOf = (month: Month): Day => addDays(firstDayOf(addMonths(month, 1)), -1)

/** The same day of the month `count` months later, or the last one where the month is shorter. */
export const sameDayInMonths = (day: Day, count: number): Day => {
  const month = addMonths(monthOf(day), count)
  const wanted = `${month}-${day.slice(8)}`
  const last = lastDayOf(month)
  return wanted > last ? last : wanted
}

/** 0 for Monday, 6 for Sunday. */
export const weekdayOf = (day: Day): number =>
  ((daysBetween(FIRST_MONDAY, day) % DAYS_A_WEEK) + DAYS_A_WEEK) % DAYS_A_WEEK

export const mondayOf = (day: Day): Day => addDays(day, -weekdayOf(day))

/** Whole weeks that hold the month, Monday first: days of the months around it fill both ends. */
export const weeksOfMonth = (month: Month): readonly (readonly Day[])[] => {
  const first = mondayOf(firstDayOf(month))
  const weeks = Math.floor(daysBetween(first, lastDayOf(month)) / DAYS_A_WEEK) + 1
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: DAYS_A_WEEK }, (__, day) => addDays(first, week * DAYS_A_WEEK + day)),
  )
}
