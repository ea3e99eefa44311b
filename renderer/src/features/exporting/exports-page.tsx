import { useMemo, useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { today } from '#renderer/lib/clock.ts'
import { DateField } from '#renderer/ui/date-field.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { ReportTabs } from '#renderer/ui/report-tabs.tsx'
import { FieldGrid, Section } from '#renderer/ui/section.tsx'
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx'
import { PERIODS, type Period, periodDays } from '#shared/domain/periods.ts'
import { ExportPanel } from './export-panel.tsx'
import { OutcomesPanel } from './outcomes-panel.tsx'

/** Section « Bilans »: attendance over any period, for funders. */
export const ExportsPage = () => {
  const { t } = useWords()
  const [period, setPeriod] = useState<Period | 'chosen'>('year')
  const [chosen, setChosen] = useState<{ from: string | null; to: string | null }>({
    from: null,
    to: null,
  })
  const { from, to } = period === 'chosen' ? chosen : periodDays(period, today())
  const isBackwards = from !== null && to !== null && from > to
  const selection = useMemo(() => ({ kind: 'period', from, to }) as const, [from, to])
  return (
    <Page title={t('exporting.title')} subtitle={t('exporting.subtitle')}>
      <ReportTabs current="exports" />
      <Section title={t('exporting.period.title')}>
        <SegmentedControl<Period | 'chosen'>
          label={t('exporting.period.label')}
          isLabelHidden
          value={period}
          onChange={(next) => {
            // The days in sight are where one starts choosing.
            if (next === 'chosen') setChosen({ from, to })
            setPeriod(next)
          }}
          options={[...PERIODS, 'chosen' as const].map((id) => ({
            id,
            label: t(`exporting.period.${id}`),
          }))}
        />
        {period === 'chosen' && (
          <FieldGrid>
            <DateField
              label={t('exporting.period.from')}
              value={chosen.from}
              onChange={(day) => setChosen((before) => ({ ...before, from: day }))}
            />
            <DateField
              label={t('exporting.period.to')}
              value={chosen.to}
              onChange={(day) => setChosen((before) => ({ ...before, to: day }))}
              error={isBackwards ? t('exporting.period.backwards') : null}
            />
          </FieldGrid>
        )}
      </Section>
      {!isBackwards && <ExportPanel selection={selection} />}
      {!isBackwards && <OutcomesPanel selection={selection} />}
    </Page>
  )
}
