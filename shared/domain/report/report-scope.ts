import type { SessionFormat } from '#shared/schemas/session.schema.ts'
import type { Day } from '../dates.ts'
import type { Days } from '../periods.ts'
import { NO_FUNDER, type ReportFilter } from './report-filter.ts'
import type { ReportRows } from './report-rows.ts'

/** What a bilan is about, by name: whatever leaves it, on paper or as a file, says so. */
export type ReportScope = Days & {
  /** First day counted; null: nothing was. */
  readonly first: Day | null
  /** Null in each of these: whatever it is. Empty: it was deleted since. */
  readonly format: SessionFormat | null
  readonly challenge: string | null
  readonly venue: string | null
  readonly funder: string | null
  /** Only sessions that nobody funds. */
  readonly isUnfunded: boolean
}

export const reportScope = (
  rows: Pick<ReportRows, 'challenges' | 'venues' | 'funders'>,
  { from, to, format, challengeId, venueId, funderId }: ReportFilter,
  first: Day | null,
): ReportScope => {
  const nameIn = <Row extends { readonly id: string }>(
    table: readonly Row[],
    id: string | null,
    nameOf: (row: Row) => string,
  ): string | null => {
    if (id === null) return null
    const row = table.find((one) => one.id === id)
    return row ? nameOf(row) : ''
  }
  return {
    from,
    to,
    first,
    format,
    challenge: nameIn(rows.challenges, challengeId, ({ title }) => title),
    venue: nameIn(rows.venues, venueId, ({ name }) => name),
    funder: funderId === NO_FUNDER ? null : nameIn(rows.funders, funderId, ({ name }) => name),
    isUnfunded: funderId === NO_FUNDER,
  }
}
