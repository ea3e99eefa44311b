import { memo, useMemo } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { setPeopleFilter } from '#renderer/lib/people-list-store.ts'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { Select } from '#renderer/ui/select.tsx'
import {
  NEWSLETTER_STATES,
  type PeopleFilters,
  SHEET_KINDS,
} from '#shared/domain/people-filters.ts'
import type { PersonEntry } from '#shared/domain/people-search.ts'
import { PREFERRED_CONTACTS } from '#shared/schemas/people.schema.ts'
import styles from './people-list.module.css'

type PeopleFiltersBarProps = {
  readonly index: readonly PersonEntry[]
  readonly filters: PeopleFilters
}

const ALL = 'all'
const chosen = <Id extends string>(id: Id | typeof ALL): Id | null => (id === ALL ? null : id)

const collator = new Intl.Collator('fr', { ignorePunctuation: true })

/** Communes where somebody lives, by name, with how many. */
const communesOf = (index: readonly PersonEntry[]) => {
  const counts = new Map<string, { label: string; count: number }>()
  for (const { person, commune } of index) {
    const id = person.communeCode ?? 'none'
    const known = counts.get(id)
    if (known) known.count += 1
    else counts.set(id, { label: commune, count: 1 })
  }
  return [...counts].toSorted(
    ([leftId, left], [rightId, right]) =>
      Number(leftId === 'none') - Number(rightId === 'none') ||
      collator.compare(left.label, right.label),
  )
}

/**
 * What narrows the list: commune, contact, newsletter, kind of record. Drawn again only when the
 * filters change: four lists cost more than the search itself.
 */
export const PeopleFiltersBar = memo(({ index, filters }: PeopleFiltersBarProps) => {
  const { t } = useWords()
  const communes = useMemo(
    () =>
      communesOf(index).map(([id, { label, count }]) => ({
        id,
        label: label || t('people.list.noCommune'),
        detail: t('people.count', { count }),
      })),
    [index, t],
  )
  return (
    <fieldset className={styles.filters} aria-label={t('people.list.filters')}>
      <ComboBox
        label={t('people.fields.commune')}
        isLabelHidden
        placeholder={t('people.list.allCommunes')}
        options={communes}
        value={filters.commune}
        onChange={(commune) => setPeopleFilter({ commune })}
      />
      <Select
        label={t('people.fields.preferredContact')}
        isLabelHidden
        options={[
          { id: ALL, label: t('people.list.allContacts') },
          ...PREFERRED_CONTACTS.map((id) => ({ id, label: t(`people.contacts.${id}`) })),
        ]}
        value={filters.contact ?? ALL}
        onChange={(id) => setPeopleFilter({ contact: chosen(id) })}
      />
      <Select
        label={t('people.consents.purposes.newsletter')}
        isLabelHidden
        options={[
          { id: ALL, label: t('people.list.allNewsletter') },
          ...NEWSLETTER_STATES.map((id) => ({ id, label: t(`people.newsletterStates.${id}`) })),
        ]}
        value={filters.newsletter ?? ALL}
        onChange={(id) => setPeopleFilter({ newsletter: chosen(id) })}
      />
      <Select
        label={t('people.list.allSheets')}
        isLabelHidden
        options={[
          { id: ALL, label: t('people.list.allSheets') },
          ...SHEET_KINDS.map((id) => ({ id, label: t(`people.sheetKinds.${id}`) })),
        ]}
        value={filters.kind ?? ALL}
        onChange={(id) => setPeopleFilter({ kind: chosen(id) })}
      />
    </fieldset>
  )
})
