import { useMemo } from 'react'
import { useOrganisation } from '#renderer/data/queries/use-community.ts'
import { useReportLedger } from '#renderer/data/queries/use-report-rows.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { filterOf, useReportChoice } from '#renderer/lib/report-choice-store.ts'
import { useToday } from '#renderer/lib/use-clock.ts'
import type { PictureContext } from '#shared/documents/report/picture.ts'
import { spokenName } from '#shared/domain/person-name.ts'
import { buildReport, type Report } from '#shared/domain/report/report.ts'
import type { ReportFilter } from '#shared/domain/report/report-filter.ts'
import type { ReportLedger } from '#shared/domain/report/report-ledger.ts'
import { type ReportView, reportView } from '#shared/domain/report/report-view.ts'
import type { Organisation } from '#shared/schemas/community.schema.ts'
import type { Demographic } from '#shared/schemas/people.schema.ts'

/** The bilan that is chosen, counted anew when a row or the choice changes. */
export type CurrentReport = {
  readonly filter: ReportFilter
  readonly ledger: ReportLedger
  readonly report: Report
  readonly view: ReportView
  readonly pictureContext: PictureContext
  readonly organisation: Organisation | null
  readonly collects: readonly Demographic[]
}

const NOTHING_ASKED: readonly Demographic[] = []

/** True when the days chosen run backwards: no bilan can be made of them. */
export const useIsBackwards = (): boolean => {
  const { period, from, to } = useReportChoice()
  return period === 'chosen' && from !== null && to !== null && from > to
}

export const useReport = (): CurrentReport | undefined => {
  const words = useWords()
  const ledger = useReportLedger()
  const organisation = useOrganisation()
  const { period, from, to, kind, isPublic } = useReportChoice()
  const day = useToday()
  const filter = useMemo(
    () => filterOf({ period, from, to, kind }, day),
    [period, from, to, kind, day],
  )
  const collects = organisation?.collects ?? NOTHING_ASKED
  const report = useMemo(
    () => ledger && buildReport(ledger, filter, { today: day, collects }),
    [ledger, filter, day, collects],
  )
  const view = useMemo(() => report && reportView(report, isPublic), [report, isPublic])
  return useMemo(() => {
    if (!ledger || !report || !view || organisation === undefined) return undefined
    const nameOf = (personId: string) => {
      const person = ledger.people.get(personId)
      return person ? spokenName(person) : words.t('spreadsheets.erasedPerson')
    }
    const pictureContext = { ...words, nameOf }
    return { filter, ledger, report, view, pictureContext, organisation, collects }
  }, [ledger, report, view, organisation, filter, words, collects])
}
