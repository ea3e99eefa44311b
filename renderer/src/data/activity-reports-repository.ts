import {
  type ActivityReportFields,
  activityReportId,
  EMPTY_ACTIVITY_REPORT,
} from '#shared/domain/report/activity-report-id.ts'
import type { ReportFilter } from '#shared/domain/report/report-filter.ts'
import { nowAsText } from '../lib/clock.ts'
import type { CommitOutcome } from './commit-queue.ts'
import { step } from './repository.ts'

export const activityReportsRepository = {
  /** Writes around the figures of a bilan; the row is made the first time. */
  update: (filter: ReportFilter, fields: Partial<ActivityReportFields>): Promise<CommitOutcome> =>
    step('editActivityReport', (tx) => {
      const id = activityReportId(filter)
      const known = tx.get('activityReports', { id })
      tx.put('activityReports', {
        ...EMPTY_ACTIVITY_REPORT,
        ...known,
        ...fields,
        ...filter,
        id,
        updatedAt: nowAsText(),
      })
    }),
} as const
