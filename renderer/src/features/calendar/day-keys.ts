import { mondayOf, sameDayInMonths } from '#shared/domain/calendar/months.ts'
import { addDays, type Day } from '#shared/domain/dates.ts'

/** The day a key leads to from another, as calendars of the platform do; null: not for the month. */
export const dayAfterKey = (key: string, day: Day): Day | null => {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1)
    case 'ArrowRight':
      return addDays(day, 1)
    case 'ArrowUp':
      return addDays(day, -7)
    case 'ArrowDown':
      return addDays(day, 7)
    case 'Home':
      return mondayOf(day)
    case 'End':
      return addDays(mondayOf(day), 6)
    case 'PageUp':
      return sameDayInMonths(day, -1)
    case 'PageDown':
      return sameDayInMonths(day, 1)
    default:
      return null
  }
}
