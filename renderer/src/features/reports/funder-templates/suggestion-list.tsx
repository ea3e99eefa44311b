import { useMemo } from 'react'
import { funderTemplatesRepository } from '#renderer/data/funder-templates-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { reportFields } from '#shared/domain/report/export-fields/report-fields.ts'
import { reportFieldName } from '#shared/reporting/export-field-words.ts'
import type { FunderTemplate } from '#shared/schemas/funder-template.schema.ts'
import type { Demographic } from '#shared/schemas/people.schema.ts'
import {
  type Suggestions,
  suggestFields,
} from '#shared/spreadsheets/funder-template/suggest-fields.ts'
import type { TemplateView } from '#shared/spreadsheets/funder-template/template-view.ts'
import styles from './funder-templates.module.css'

type SuggestionListProps = {
  readonly template: FunderTemplate
  readonly view: TemplateView
  readonly collects: readonly Demographic[]
  /** What a field says for the period that is chosen. */
  readonly textOf: (field: string) => string | null
}

type Place = { readonly sheet: string; readonly cell: string }

/** What the words beside cells seem to ask for, each to be taken or left. */
export const SuggestionList = ({ template, view, collects, textOf }: SuggestionListProps) => {
  const words = useWords()
  const { t } = words
  const suggested = useMemo(() => suggestFields(view, collects, words), [view, collects, words])
  const names = useMemo(
    () =>
      new Map(reportFields(collects).map((field) => [field.key, reportFieldName(field, words)])),
    [collects, words],
  )
  const isMapped = ({ sheet, cell }: Place) =>
    [...template.cells, ...template.lists].some(
      (entry) => entry.sheet === sheet && entry.cell === cell,
    )
  const cells = suggested.cells.filter((each) => !isMapped(each))
  const lists = suggested.lists.filter((each) => !isMapped(each))
  const filled = suggested.filled.filter((each) => !isMapped(each))
  const count = cells.length + lists.length
  if (count + filled.length === 0) return null
  const take = (taken: Suggestions) =>
    void funderTemplatesRepository.update(template.id, {
      cells: [...template.cells, ...taken.cells.map(({ label: _, ...entry }) => entry)],
      lists: [...template.lists, ...taken.lists.map(({ label: _, ...entry }) => entry)],
    })
  return (
    <Section
      title={t('funderTemplates.suggestions.title')}
      hint={t('funderTemplates.suggestions.hint')}
      actions={
        count > 0 && (
          <Button onPress={() => take({ cells, lists })}>
            {t('funderTemplates.suggestions.addAll')}
          </Button>
        )
      }
    >
      {count > 0 && (
        <ul className={styles.suggestions}>
          {cells.map((entry) => (
            <SuggestionItem
              key={`${entry.sheet} ${entry.cell}`}
              label={t('funderTemplates.suggestions.cell', entry)}
              value={names.get(entry.field) ?? entry.field}
              onTake={() => take({ cells: [entry], lists: [] })}
            />
          ))}
          {lists.map((entry) => (
            <SuggestionItem
              key={`${entry.sheet} ${entry.cell}`}
              label={t('funderTemplates.suggestions.list', entry)}
              value={t('funderTemplates.suggestions.asList', {
                kind: t(`funderTemplates.rows.kinds.${entry.rows as 'people'}`),
              })}
              onTake={() => take({ cells: [], lists: [entry] })}
            />
          ))}
        </ul>
      )}
      {filled.length > 0 && (
        <div className={styles.filled}>
          <h3>{t('funderTemplates.suggestions.filled')}</h3>
          <p className={styles.hint}>{t('funderTemplates.suggestions.filledHint')}</p>
          <ul className={styles.suggestions}>
            {filled.map(({ held, ...entry }) => (
              <SuggestionItem
                key={`${entry.sheet} ${entry.cell}`}
                label={t('funderTemplates.suggestions.cell', entry)}
                value={t('funderTemplates.suggestions.replaced', {
                  name: names.get(entry.field) ?? entry.field,
                  held,
                  value: textOf(entry.field) || '–',
                })}
                take="replace"
                onTake={() => take({ cells: [entry], lists: [] })}
              />
            ))}
          </ul>
        </div>
      )}
    </Section>
  )
}

type SuggestionItemProps = {
  readonly label: string
  readonly value: string
  readonly take?: 'take' | 'replace'
  readonly onTake: () => void
}

const SuggestionItem = ({ label, value, take = 'take', onTake }: SuggestionItemProps) => {
  const { t } = useWords()
  return (
    <li>
      <div>
        <span className={styles.suggestedLabel}>{label}</span>
        <span className={styles.suggestedValue}>{value}</span>
      </div>
      <Button
        variant="quiet"
        aria-label={t(`funderTemplates.suggestions.${take}Named`, { label })}
        onPress={onTake}
      >
        {t(`funderTemplates.suggestions.${take}`)}
      </Button>
    </li>
  )
}
