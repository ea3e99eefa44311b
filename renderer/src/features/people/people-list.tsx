import { IconUserPlus } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { goTo, paths } from '#renderer/lib/paths.ts'
import {
  setPeopleSearch,
  showEveryone,
  usePeopleList,
  wantName,
} from '#renderer/lib/people-list-store.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { SearchField } from '#renderer/ui/search-field.tsx'
import { VirtualTable } from '#renderer/ui/virtual-table.tsx'
import type { VirtualColumn } from '#renderer/ui/virtual-table-row.tsx'
import { totemName } from '#shared/documents/totem/totem-marks.ts'
import type { CurrentConsents } from '#shared/domain/consents.ts'
import { hasFilters, personFilter } from '#shared/domain/people-filters.ts'
import { indexPeople, type PersonEntry, typedSearch } from '#shared/domain/people-search.ts'
import { sheetName } from '#shared/domain/person-name.ts'
import { formatPhone } from '#shared/domain/phones.ts'
import type { Translate } from '#shared/locales/translator.ts'
import type { Person } from '#shared/schemas/people.schema.ts'
import { PeopleFiltersBar } from './people-filters-bar.tsx'
import styles from './people-list.module.css'

type PeopleListProps = {
  /** Sorted by name. */
  readonly people: readonly Person[]
  readonly consents: ReadonlyMap<string, CurrentConsents>
}

const keyOf = ({ person }: PersonEntry) => person.id
const open = ({ person }: PersonEntry) => goTo(paths.person(person.id))
const BY_NAME = { columnId: 'name', direction: 'ascending' } as const
/** Pixels: a name on two lines and a quieter line below. */
const ROW_HEIGHT = 66
/** Letters that « 06 39 98 10 01 » has. Longer numbers are written smaller: a number that is cut cannot be called. */
const HOME_NUMBER = 14
/** Letters of a name beyond which two lines of the usual size may not hold it in a small window. */
const LONG_NAME = 40

/** Pixels that a long name needs to stand on two lines; much enlarged, the table scrolls sideways instead. */
const NAME_WIDTH = 210

/** The table of people, with what one searches and filters. */
export const PeopleList = ({ people, consents }: PeopleListProps) => {
  const { t } = useWords()
  const { search, filters } = usePeopleList()
  const index = useMemo(() => {
    const totemOf = ({ totem }: Person) => (totem === null ? '' : totemName(totem, t))
    return indexPeople(people, t('common.elsewhere'), totemOf)
  }, [people, t])
  const filtered = useMemo(() => {
    if (!hasFilters(filters)) return index
    const fits = personFilter(filters, consents)
    return index.filter(({ person }) => fits(person))
  }, [index, filters, consents])
  const lookUp = useMemo(() => typedSearch(filtered), [filtered])
  const found = lookUp(search)
  const columns = useMemo(() => columnsOf(t), [t])
  const isWhole = found.length === people.length
  const isNarrowed = search.trim() !== '' || hasFilters(filters)
  return (
    <div className={styles.list}>
      <div className={styles.tools}>
        <div className={styles.search}>
          <SearchField
            label={t('people.list.search')}
            placeholder={t('people.list.searchPlaceholder')}
            value={search}
            onChange={setPeopleSearch}
          />
        </div>
        <p role="status" className={styles.count}>
          {isWhole
            ? t('people.count', { count: people.length })
            : t('people.countAmong', { count: found.length, total: people.length })}
        </p>
        {isNarrowed && (
          <Button variant="quiet" onPress={showEveryone}>
            {t('people.list.clear')}
          </Button>
        )}
      </div>
      <PeopleFiltersBar index={index} filters={filters} />
      {found.length === 0 ? (
        <NobodyFound search={search} />
      ) : (
        <VirtualTable
          label={t('people.list.label')}
          columns={columns}
          rows={found}
          keyOf={keyOf}
          onOpen={open}
          initialSorting={BY_NAME}
          rowHeight={ROW_HEIGHT}
        />
      )}
    </div>
  )
}

const NobodyFound = ({ search }: { readonly search: string }) => {
  const { t } = useWords()
  const name = search.trim()
  return (
    <EmptyState
      drawing="sea"
      title={t('people.list.nothing')}
      actions={
        <>
          <Button onPress={showEveryone}>{t('people.list.clear')}</Button>
          {name !== '' && (
            <Button
              icon={IconUserPlus}
              variant="quiet"
              onPress={() => {
                wantName(name)
                goTo(paths.newPerson())
              }}
            >
              {t('people.list.addTyped', { name })}
            </Button>
          )}
        </>
      }
    >
      {t('people.list.nothingHint')}
    </EmptyState>
  )
}

type TwoLinesProps = {
  readonly first: string
  readonly second: string
  readonly isLong?: boolean
}

const TwoLines = ({ first, second, isLong = false }: TwoLinesProps) => (
  <span className={styles.cell}>
    <span className={classNames(styles.line, isLong && styles.small)}>{first}</span>
    {second !== '' && <span className={styles.detail}>{second}</span>}
  </span>
)

const collator = new Intl.Collator('fr', { ignorePunctuation: true })

// Unknown communes come last, whatever the rest; names are never compared again.
const compareCommunes = (left: PersonEntry, right: PersonEntry) =>
  Number(left.commune === '') - Number(right.commune === '') ||
  (left.commune === right.commune ? 0 : collator.compare(left.commune, right.commune)) ||
  left.rank - right.rank

const columnsOf = (t: Translate): readonly VirtualColumn<PersonEntry>[] => [
  {
    id: 'name',
    header: t('people.columns.name'),
    width: '5fr',
    least: NAME_WIDTH,
    compare: (left, right) => left.rank - right.rank,
    cell: ({ person }) => {
      const name = sheetName(person) || t('people.unnamed')
      return (
        <span className={styles.cell}>
          <strong className={classNames(styles.name, name.length > LONG_NAME && styles.long)}>
            {name}
          </strong>
          <span className={styles.detail}>{person.structure || person.activity}</span>
        </span>
      )
    },
  },
  {
    id: 'commune',
    header: t('people.columns.commune'),
    width: '160px',
    compare: compareCommunes,
    cell: ({ commune }) => commune || t('people.cells.unknown'),
  },
  {
    id: 'contact',
    header: t('people.columns.contact'),
    width: '180px',
    cell: ({ person }) => (
      <TwoLines
        first={formatPhone(person.phone) || person.email || t('people.cells.unknown')}
        isLong={formatPhone(person.phone).length > HOME_NUMBER}
        second={
          person.preferredContact === null
            ? ''
            : t(`people.prefersContact.${person.preferredContact}`)
        }
      />
    ),
  },
  {
    id: 'exchange',
    header: t('people.columns.exchange'),
    width: '4fr',
    cell: ({ person }) => {
      const offers = person.offers.join(', ')
      const needs = person.needs.join(', ')
      const lines = [
        offers && t('people.cells.offers', { list: offers }),
        needs && t('people.cells.needs', { list: needs }),
      ].filter((line) => line !== '')
      return <TwoLines first={lines[0] ?? ''} second={lines[1] ?? ''} />
    },
  },
]
