import type { ReactNode } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { today } from '#renderer/lib/clock.ts'
import { chooseReport, filterOf, useReportChoice } from '#renderer/lib/report-choice-store.ts'
import { DateField } from '#renderer/ui/date-field.tsx'
import { FieldGrid } from '#renderer/ui/section.tsx'
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx'
import { REPORT_PERIODS, type ReportPeriod } from '#shared/domain/report/report-filter.ts'
import { useIsBackwards } from './use-report.ts'

/** The period of every bilan, report and form filled: it stays from one to the other. */
export const PeriodChoice = ({ children }: { readonly children?: ReactNode }) => {
  const { t } = useWords()
  const choice = useReportChoice()
  const isBackwards = useIsBackwards()
  const { period, from, to } = choice
  return (
    <>
      <SegmentedControl<ReportPeriod | 'chosen'>
        label={t('reportPages.period.label')}
        isLabelHidden
        value={period}
        onChange={(next) => {
          // The days in sight are where one starts choosing.
          const days = next === 'chosen' ? filterOf(choice, today()) : { from, to }
          chooseReport({ period: next, from: days.from, to: days.to })
        }}
        options={[...REPORT_PERIODS, 'chosen' as const].map((id) => ({
          id,
          label: t(`reportPages.period.${id}`),
        }))}
      />
      {(period === 'chosen' || children) && (
        <FieldGrid>
          {period === 'chosen' && (
            <>
              <DateField
                label={t('reportPages.period.from')}
                value={from}
                onChange={(day) => chooseReport({ from: day })}
              />
              <DateField
                label={t('reportPages.period.to')}
                value={to}
                onChange={(day) => chooseReport({ to: day })}
                error={isBackwards ? t('reportPages.period.backwards') : null}
              />
            </>
          )}
          {children}
        </FieldGrid>
      )}
    </>
  )
}
