import type { SessionSummary } from '#renderer/data/views.ts'
import type { Visit } from '#shared/domain/venues/coverage.ts'

/** A session as the map counts it. */
export const visitOf = ({ parts, venue }: SessionSummary): Visit => ({
  communeCode: venue?.communeCode ?? null,
  days: parts.map(({ date }) => date),
})
