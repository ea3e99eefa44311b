import { useFunders, useVenues } from '#renderer/data/queries/use-community.ts'
import { useChallenges } from '#renderer/data/queries/use-planning.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { today } from '#renderer/lib/clock.ts'
import {
  chooseReport,
  chooseReportKind,
  filterOf,
  takeEveryKind,
  useReportChoice,
} from '#renderer/lib/report-choice-store.ts'
import { Button } from '#renderer/ui/button.tsx'
import { DateField } from '#renderer/ui/date-field.tsx'
import { FieldGrid, Section } from '#renderer/ui/section.tsx'
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { Switch } from '#renderer/ui/switch.tsx'
import { REPORT_PERIODS, type ReportPeriod } from '#shared/domain/report/report-filter.ts'
import { SESSION_FORMATS } from '#shared/schemas/session.schema.ts'
import styles from './reports.module.css'
import { useIsBackwards } from './use-report.ts'

/** Which sessions the bilan is about, and for whom it is written, where that changes anything. */
export const ReportChoiceBar = ({ hasPublic = true }: { readonly hasPublic?: boolean }) => {
  const { t } = useWords()
  const choice = useReportChoice()
  const isBackwards = useIsBackwards()
  const { period, from, to, isPublic } = choice
  return (
    <Section title={t('reportPages.period.title')}>
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
      {period === 'chosen' && (
        <FieldGrid>
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
        </FieldGrid>
      )}
      <div className={styles.choices}>
        <KindFilters />
        {hasPublic && (
          <Switch
            isSelected={isPublic}
            onChange={(next) => chooseReport({ isPublic: next })}
            hint={t('reportPages.public.hint')}
          >
            {t('reportPages.public.label')}
          </Switch>
        )}
      </div>
    </Section>
  )
}

const ANY = 'any'

/** Format, challenge, venue, funder: folded away until one wants them. */
const KindFilters = () => {
  const { t } = useWords()
  const { kind } = useReportChoice()
  const challenges = useChallenges()
  const venues = useVenues()
  const funders = useFunders()
  const count = Object.values(kind).filter((value) => value !== null).length
  const any = { id: ANY, label: t('reportPages.filters.any') }
  const chosen = (id: string) => (id === ANY ? null : id)
  const named = (rows: readonly { readonly id: string; readonly name: string }[] | undefined) => [
    any,
    ...(rows ?? []).map(({ id, name }) => ({ id, label: name })),
  ]
  return (
    <details className={styles.filters} open={count > 0 ? true : undefined}>
      <summary>
        {count === 0
          ? t('reportPages.filters.summary')
          : t('reportPages.filters.active', { count })}
      </summary>
      <FieldGrid>
        <Select
          label={t('reportPages.filters.format')}
          value={kind.format ?? ANY}
          onChange={(id) => chooseReportKind({ format: id === ANY ? null : id })}
          options={[
            { id: ANY, label: any.label } as const,
            ...SESSION_FORMATS.map((id) => ({ id, label: t(`sessions.formats.${id}`) })),
          ]}
        />
        <Select
          label={t('reportPages.filters.challenge')}
          value={kind.challengeId ?? ANY}
          onChange={(id) => chooseReportKind({ challengeId: chosen(id) })}
          options={[any, ...(challenges ?? []).map(({ id, title }) => ({ id, label: title }))]}
        />
        <Select
          label={t('reportPages.filters.venue')}
          value={kind.venueId ?? ANY}
          onChange={(id) => chooseReportKind({ venueId: chosen(id) })}
          options={named(venues)}
        />
        <Select
          label={t('reportPages.filters.funder')}
          value={kind.funderId ?? ANY}
          onChange={(id) => chooseReportKind({ funderId: chosen(id) })}
          options={named(funders)}
        />
      </FieldGrid>
      {count > 0 && (
        <Button variant="quiet" onPress={takeEveryKind}>
          {t('reportPages.filters.clear')}
        </Button>
      )}
    </details>
  )
}
