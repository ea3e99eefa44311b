import { useFunders, useVenues } from '#renderer/data/queries/use-community.ts'
import { useChallenges } from '#renderer/data/queries/use-planning.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { today } from '#renderer/lib/clock.ts'
import { AutosaveTextField } from '#renderer/ui/autosave-text-field.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { DateField } from '#renderer/ui/date-field.tsx'
import { FieldGrid, Section } from '#renderer/ui/section.tsx'
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { COMMUNES } from '#shared/domain/communes.ts'
import { columnsForRows } from '#shared/domain/report/export-models/edit-columns.ts'
import {
  type ExportContent,
  isBackwards,
  reportFilterOf,
} from '#shared/domain/report/export-models/export-model.ts'
import { communeChoiceText } from '#shared/reporting/export-model-words.ts'
import {
  EXPORT_PERIODS,
  EXPORT_ROWS,
  type ExportFilter,
} from '#shared/schemas/export-model.schema.ts'
import { SESSION_FORMATS } from '#shared/schemas/session.schema.ts'
import styles from './models.module.css'

export type ContentChange = Partial<ExportContent>

type ContentSectionProps = {
  readonly content: ExportContent
  readonly onChange: (change: ContentChange) => void
  /** The rows of a model that comes with the app stay what they are. */
  readonly areRowsFixed: boolean
}

/** Which rows the file holds: one for what, over which days, of which sessions and people. */
export const ContentSection = ({ content, onChange, areRowsFixed }: ContentSectionProps) => {
  const { t } = useWords()
  const { rows, filter, referent } = content
  const setFilter = (changed: Partial<ExportFilter>) =>
    onChange({ filter: { ...filter, ...changed } })
  return (
    <Section title={t('exportModels.content')} hint={t(`exportModels.rows.${rows}.about`)}>
      {!areRowsFixed && (
        <FieldGrid>
          <Select
            label={t('exportModels.rows.label')}
            value={rows}
            onChange={(next) =>
              onChange({ rows: next, columns: columnsForRows(content.columns, next) })
            }
            options={EXPORT_ROWS.map((id) => ({ id, label: t(`exportModels.rows.${id}.option`) }))}
          />
        </FieldGrid>
      )}
      <SegmentedControl<ExportFilter['period']>
        label={t('reportPages.period.label')}
        isLabelHidden
        value={filter.period}
        onChange={(period) => {
          // The days in sight are where one starts choosing.
          const { from, to } = period === 'chosen' ? reportFilterOf(filter, today()) : filter
          setFilter({ period, from, to })
        }}
        options={EXPORT_PERIODS.map((id) => ({ id, label: t(`reportPages.period.${id}`) }))}
      />
      {filter.period === 'chosen' && (
        <FieldGrid>
          <DateField
            label={t('reportPages.period.from')}
            value={filter.from}
            onChange={(from) => setFilter({ from })}
          />
          <DateField
            label={t('reportPages.period.to')}
            value={filter.to}
            onChange={(to) => setFilter({ to })}
            error={isBackwards(filter) ? t('reportPages.period.backwards') : null}
          />
        </FieldGrid>
      )}
      <KindFilters content={content} onChange={setFilter} />
      {rows === 'participants' && (
        <FieldGrid>
          <AutosaveTextField
            label={t('exportModels.referent')}
            hint={t('exportModels.referentHint')}
            value={referent}
            onSave={(next) => onChange({ referent: next })}
          />
        </FieldGrid>
      )}
    </Section>
  )
}

const ANY = 'any'
const NO_FILTER = {
  format: null,
  challengeId: null,
  venueId: null,
  funderId: null,
  venueCommune: null,
  personCommune: null,
} as const satisfies Partial<ExportFilter>
/** Rows that are about one person each. */
const OF_PEOPLE: readonly ExportContent['rows'][] = ['presences', 'people', 'participants']

type KindFiltersProps = {
  readonly content: ExportContent
  readonly onChange: (changed: Partial<ExportFilter>) => void
}

/** Folded away until one wants them. */
const KindFilters = ({ content: { rows, filter }, onChange }: KindFiltersProps) => {
  const words = useWords()
  const { t } = words
  const challenges = useChallenges()
  const venues = useVenues()
  const funders = useFunders()
  const { format, challengeId, venueId, funderId, venueCommune, personCommune } = filter
  const chosen = [format, challengeId, venueId, funderId, venueCommune, personCommune]
  const count = chosen.filter((value) => value !== null).length
  const any = { id: ANY, label: t('exportModels.filters.any') }
  const idOf = (id: string) => (id === ANY ? null : id)
  const named = (table: readonly { readonly id: string; readonly name: string }[] | undefined) => [
    any,
    ...(table ?? []).map(({ id, name }) => ({ id, label: name })),
  ]
  const communes = [
    any,
    ...[...COMMUNES.map(({ code }) => code), 'other', 'notTold'].map((id) => ({
      id,
      label: communeChoiceText(id, words),
    })),
  ]
  return (
    <details className={styles.filters} open={count > 0 ? true : undefined}>
      <summary>
        {count === 0
          ? t('exportModels.filters.summary')
          : t('exportModels.filters.active', { count })}
      </summary>
      <FieldGrid>
        <Select
          label={t('exportModels.filters.format')}
          value={format ?? ANY}
          onChange={(id) => onChange({ format: id === ANY ? null : id })}
          options={[
            { id: ANY, label: any.label } as const,
            ...SESSION_FORMATS.map((id) => ({ id, label: t(`sessions.formats.${id}`) })),
          ]}
        />
        <Select
          label={t('exportModels.filters.challenge')}
          value={challengeId ?? ANY}
          onChange={(id) => onChange({ challengeId: idOf(id) })}
          options={[any, ...(challenges ?? []).map(({ id, title }) => ({ id, label: title }))]}
        />
        <Select
          label={t('exportModels.filters.venue')}
          value={venueId ?? ANY}
          onChange={(id) => onChange({ venueId: idOf(id) })}
          options={named(venues)}
        />
        <Select
          label={t('exportModels.filters.funder')}
          value={funderId ?? ANY}
          onChange={(id) => onChange({ funderId: idOf(id) })}
          options={named(funders)}
        />
        <Select
          label={t('exportModels.filters.venueCommune')}
          value={venueCommune ?? ANY}
          onChange={(id) => onChange({ venueCommune: idOf(id) })}
          options={communes}
        />
        {OF_PEOPLE.includes(rows) && (
          <Select
            label={t('exportModels.filters.personCommune')}
            value={personCommune ?? ANY}
            onChange={(id) => onChange({ personCommune: idOf(id) })}
            options={communes}
          />
        )}
      </FieldGrid>
      {count > 0 && (
        <Button variant="quiet" onPress={() => onChange(NO_FILTER)}>
          {t('exportModels.filters.clear')}
        </Button>
      )}
    </details>
  )
}
