import { useFunders, useVenues } from '#renderer/data/queries/use-community.ts'
import { useChallenges } from '#renderer/data/queries/use-planning.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import {
  chooseReport,
  chooseReportKind,
  takeEveryKind,
  useReportChoice,
} from '#renderer/lib/report-choice-store.ts'
import { Button } from '#renderer/ui/button.tsx'
import { FieldGrid, Section } from '#renderer/ui/section.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { Switch } from '#renderer/ui/switch.tsx'
import { NO_FUNDER } from '#shared/domain/report/report-filter.ts'
import { SESSION_FORMATS } from '#shared/schemas/session.schema.ts'
import { PeriodChoice } from './period-choice.tsx'
import styles from './reports.module.css'

/** Which sessions the bilan is about, and for whom it is written, where that changes anything. */
export const ReportChoiceBar = ({ hasPublic = true }: { readonly hasPublic?: boolean }) => {
  const { t } = useWords()
  const isPublic = useReportChoice((choice) => choice.isPublic)
  return (
    <Section title={t('reportPages.period.title')}>
      <PeriodChoice />
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
          options={[
            ...named(funders),
            ...(funders?.length ? [{ id: NO_FUNDER, label: t('reports.scope.unfunded') }] : []),
          ]}
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
