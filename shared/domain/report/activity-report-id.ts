import type { ActivityReport } from '#shared/schemas/activity-report.schema.ts'
import { textHash } from '../text-hash.ts'
import type { ReportFilter } from './report-filter.ts'

/** The one row that holds what the team wrote for a filter. */
export const activityReportId = ({
  from,
  to,
  format,
  challengeId,
  venueId,
  funderId,
}: ReportFilter): string => {
  const kind = [format, challengeId, venueId, funderId].map((part) => part ?? '').join('\n')
  const days = `bilan.${from ?? 'open'}.${to ?? 'open'}`
  return kind.trim() === '' ? days : `${days}.${textHash(kind)}`
}

/** What the team may write. */
export type ActivityReportFields = Pick<
  ActivityReport,
  'title' | 'introduction' | 'highlights' | 'closing' | 'leftOut' | 'photoIds'
>

export const EMPTY_ACTIVITY_REPORT: ActivityReportFields = {
  title: '',
  introduction: '',
  highlights: '',
  closing: '',
  leftOut: [],
  photoIds: null,
}
