import { funderTemplatesRepository } from '#renderer/data/funder-templates-repository.ts'
import { useFunders } from '#renderer/data/queries/use-community.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { today } from '#renderer/lib/clock.ts'
import { chooseReport, filterOf, useReportChoice } from '#renderer/lib/report-choice-store.ts'
import { DateField } from '#renderer/ui/date-field.tsx'
import { FieldGrid, Section } from '#renderer/ui/section.tsx'
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { REPORT_PERIODS, type ReportPeriod } from '#shared/domain/report/report-filter.ts'
import type { FunderTemplate } from '#shared/schemas/funder-template.schema.ts'
import { useIsBackwards } from '../use-report.ts'

const EVERY_FUNDER = 'every'

/** The period, the same as in the bilan; and whose sessions, kept with the template. */
export const FillChoice = ({ template }: { readonly template: FunderTemplate }) => {
  const { t } = useWords()
  const choice = useReportChoice()
  const isBackwards = useIsBackwards()
  const funders = useFunders()
  const { period, from, to } = choice
  return (
    <Section title={t('funderTemplates.choice.title')}>
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
        <Select
          label={t('funderTemplates.choice.funder')}
          value={template.funderId ?? EVERY_FUNDER}
          onChange={(id) =>
            void funderTemplatesRepository.update(template.id, {
              funderId: id === EVERY_FUNDER ? null : id,
            })
          }
          options={[
            { id: EVERY_FUNDER, label: t('funderTemplates.choice.everyFunder') },
            ...(funders ?? []).map(({ id, name }) => ({ id, label: name })),
          ]}
        />
      </FieldGrid>
    </Section>
  )
}
