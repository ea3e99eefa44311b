import { create } from 'zustand'
import type { Day } from '#shared/domain/dates.ts'
import {
  EVERYTHING,
  type ReportFilter,
  type ReportPeriod,
  reportPeriodDays,
} from '#shared/domain/report/report-filter.ts'

/** What the bilan in sight is about: it stays while one goes to its report and comes back. */
export type ReportChoice = {
  readonly period: ReportPeriod | 'chosen'
  /** Days of « Autres dates ». */
  readonly from: Day | null
  readonly to: Day | null
  readonly kind: Omit<ReportFilter, 'from' | 'to'>
  readonly isPublic: boolean
  /** Names in the workbook. */
  readonly withNames: boolean
}

const { from: _from, to: _to, ...EVERY_KIND } = EVERYTHING

const START: ReportChoice = {
  period: 'year',
  from: null,
  to: null,
  kind: EVERY_KIND,
  isPublic: false,
  withNames: false,
}

export const useReportChoice = create<ReportChoice>()(() => START)

export const chooseReport = (changed: Partial<ReportChoice>): void =>
  useReportChoice.setState(changed)

export const chooseReportKind = (changed: Partial<ReportChoice['kind']>): void =>
  useReportChoice.setState(({ kind }) => ({ kind: { ...kind, ...changed } }))

export const takeEveryKind = (): void => useReportChoice.setState({ kind: EVERY_KIND })

/** The filter that the choice makes on that day. */
export const filterOf = (
  { period, from, to, kind }: Pick<ReportChoice, 'period' | 'from' | 'to' | 'kind'>,
  today: Day,
): ReportFilter => ({
  ...kind,
  ...(period === 'chosen' ? { from, to } : reportPeriodDays(period, today)),
})
