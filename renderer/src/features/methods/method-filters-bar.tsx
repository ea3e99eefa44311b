import { useWords } from '#renderer/i18n/i18n.ts'
import { ENERGY_ICONS } from '#renderer/ui/energy-icons.ts'
import { LibrarySearch } from '#renderer/ui/library-search.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { formatDuration } from '#shared/domain/dates.ts'
import { ENERGIES, METHOD_PURPOSES } from '#shared/schemas/method.schema.ts'
import styles from './methods-page.module.css'
import { changeFilters, type MethodFilters } from './methods-store.ts'

const TIMES = ['15', '30', '60', '90'] as const

/** Words, what for, how many, how long, which energy. */
export const MethodFiltersBar = ({ filters }: { readonly filters: MethodFilters }) => {
  const { t } = useWords()
  return (
    <div className={styles.filters}>
      <div className={styles.search}>
        <LibrarySearch
          label={t('methods.page.search')}
          placeholder={t('methods.page.searchHint')}
        />
      </div>
      <Select
        label={t('methods.page.purpose')}
        options={[
          { id: 'any' as const, label: t('methods.page.anyTime') },
          ...METHOD_PURPOSES.map((id) => ({ id, label: t(`methods.purposes.${id}`) })),
        ]}
        value={filters.purpose}
        onChange={(purpose) => changeFilters({ purpose })}
      />
      <NumberField
        label={t('methods.page.people')}
        value={filters.people}
        minValue={1}
        maxValue={5_000}
        onChange={(people) => changeFilters({ people })}
      />
      <Select
        label={t('methods.page.time')}
        options={[
          { id: 'any' as const, label: t('methods.page.anyTime') },
          ...TIMES.map((id) => ({
            id,
            label: t('methods.page.within', { duration: formatDuration(Number(id)) }),
          })),
        ]}
        value={filters.minutes}
        onChange={(minutes) => changeFilters({ minutes })}
      />
      <Select
        label={t('methods.page.energy')}
        options={[
          { id: 'any' as const, label: t('methods.page.anyEnergy') },
          ...ENERGIES.map((id) => ({
            id,
            label: t(`agenda.energies.${id}`),
            icon: ENERGY_ICONS[id],
          })),
        ]}
        value={filters.energy}
        onChange={(energy) => changeFilters({ energy })}
      />
    </div>
  )
}
