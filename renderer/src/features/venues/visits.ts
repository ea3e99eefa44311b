import type { SessionSummary } from '#renderer/data/views.ts'
import type { Day } from '#shared/domain/dates.ts'
import type { Visit } from '#shared/domain/venues/coverage.ts'

/**
 * A session as the map counts it. As in the bilan, what is over and not typed up is no visit: it may
 * not have taken place. Today's is not over, and nobody is late in typing it up.
 */
export const visitOf = (
  { parts, venue, isTyped }: Pick<SessionSummary, 'parts' | 'venue' | 'isTyped'>,
  today: Day,
): Visit => {
  const isHeld = isTyped || parts.some(({ anonymousCount }) => anonymousCount > 0)
  const isVisit = (date: Day) => isHeld || date >= today
  const days = parts.map(({ date }) => date)
  return {
    communeCode: venue?.communeCode ?? null,
    days: days.filter(isVisit),
    untypedDays: days.filter((date) => !isVisit(date)),
  }
}
