import type { Session, SessionFormat } from '#shared/schemas/session.schema.ts'
import { addDays, type Day } from '../dates.ts'
import { type Days, periodDays } from '../periods.ts'

/** What a bilan is about: days (both included, null: open on that side) and kinds of sessions. */
export type ReportFilter = Days & {
  /** Null in each of these: whatever it is. */
  readonly format: SessionFormat | null
  readonly challengeId: string | null
  readonly venueId: string | null
  readonly funderId: string | null
}

/** In the place of a funder: sessions that nobody funds. */
export const NO_FUNDER = 'none'

export const EVERYTHING: ReportFilter = {
  from: null,
  to: null,
  format: null,
  challengeId: null,
  venueId: null,
  funderId: null,
}

/** Periods that funders ask for, seen from a day. */
export const REPORT_PERIODS = ['year', 'twelveMonths', 'schoolYear', 'lastYear', 'all'] as const
export type ReportPeriod = (typeof REPORT_PERIODS)[number]

/** French school years begin in September. */
const SCHOOL_YEAR_STARTS = '09-01'

/** First and last day of the period that holds `day`. The last twelve months end on that day. */
export const reportPeriodDays = (period: ReportPeriod, day: Day): Days => {
  switch (period) {
    case 'year':
    case 'lastYear':
    case 'all':
      return periodDays(period, day)
    case 'twelveMonths':
      return { from: addDays(sameDayLastYear(day), 1), to: day }
    case 'schoolYear': {
      const year = Number(day.slice(0, 4))
      const first = day.slice(5) < SCHOOL_YEAR_STARTS ? year - 1 : year
      return { from: `${first}-${SCHOOL_YEAR_STARTS}`, to: `${first + 1}-08-31` }
    }
  }
}

const sameDayLastYear = (day: Day): Day => {
  const before = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
  // 29 February has a day before it in every year.
  return day.slice(5) === '02-29' ? `${before.slice(0, 8)}28` : before
}

/** True when something else than days is asked for. */
export const isNarrowed = ({ format, challengeId, venueId, funderId }: ReportFilter): boolean =>
  format !== null || challengeId !== null || venueId !== null || funderId !== null

/** True when the session is of the kind asked for, whatever its days. */
export const isOfKind = (
  { format, challengeId, venueId, funderId }: ReportFilter,
  session: Pick<Session, 'format' | 'challengeId' | 'venueId' | 'funderIds'>,
): boolean =>
  (format === null || session.format === format) &&
  (challengeId === null || session.challengeId === challengeId) &&
  (venueId === null || session.venueId === venueId) &&
  (funderId === null ||
    (funderId === NO_FUNDER
      ? session.funderIds.length === 0
      : session.funderIds.includes(funderId)))

/** True for a day of the period. */
export const isInPeriod = ({ from, to }: Days, day: Day): boolean =>
  (from === null || day >= from) && (to === null || day <= to)
