import { IconPlus } from '@tabler/icons-react'
import { useDeferredValue, useMemo } from 'react'
import { type ShelfMethod, useMethodShelf } from '#renderer/data/queries/use-library.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { searchLibrary, useLibrarySearch } from '#renderer/lib/library-search-store.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { LibraryTabs } from '#renderer/ui/library-tabs.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { findMethods } from '#shared/domain/methods/method-search.ts'
import type { Translate } from '#shared/locales/translator.ts'
import cards from './method-card.module.css'
import { MethodCard } from './method-card.tsx'
import { MethodFiltersBar } from './method-filters-bar.tsx'
import styles from './methods-page.module.css'
import {
  changeFilters,
  isFiltering,
  type MethodFilters,
  NO_FILTERS,
  useMethodFilters,
} from './methods-store.ts'
import { useMethodActions } from './use-method-actions.ts'

/** Library of methods: favourites first, the team's own, then the bundled ones. */
export const MethodsPage = () => {
  const { t, language } = useWords()
  const { methods } = useMethodShelf(language)
  const filters = useMethodFilters()
  const { create } = useMethodActions()
  const text = useDeferredValue(useLibrarySearch((search) => search.text))
  const found = useMemo(() => foundMethods(methods, filters, text, t), [methods, filters, text, t])
  const showAll = () => {
    changeFilters(NO_FILTERS)
    searchLibrary('')
  }
  return (
    <Page
      title={t('decks.page.title')}
      mainAction={
        <Button variant="primary" icon={IconPlus} onPress={() => void create()}>
          {t('methods.page.create')}
        </Button>
      }
    >
      <LibraryTabs current="methods" />
      <MethodFiltersBar filters={filters} />
      <div className={styles.count}>
        <p role="status">{t('methods.page.found', { count: found.length })}</p>
        {(isFiltering(filters) || text !== '') && (
          <Button variant="quiet" onPress={showAll}>
            {t('methods.page.clear')}
          </Button>
        )}
      </div>
      {found.length === 0 ? (
        <EmptyState drawing="sea" title={t('methods.page.none')}>
          {t('methods.page.noneHint')}
        </EmptyState>
      ) : (
        <ul className={cards.cards}>
          {found.map((method) => (
            <MethodCard key={method.key} method={method} people={filters.people ?? 0} />
          ))}
        </ul>
      )}
    </Page>
  )
}

const foundMethods = (
  methods: readonly ShelfMethod[],
  { purpose, people, minutes, energy }: MethodFilters,
  text: string,
  t: Translate,
): readonly ShelfMethod[] =>
  findMethods(
    methods,
    {
      text,
      ...(purpose === 'any' ? {} : { purposes: [purpose] }),
      ...(people === null ? {} : { people }),
      ...(minutes === 'any' ? {} : { minutes: Number(minutes) }),
      ...(energy === 'any' ? {} : { energy }),
    },
    ({ energy: own, purposes }) =>
      [t(`agenda.energies.${own}`), ...purposes.map((one) => t(`methods.purposes.${one}`))].join(
        ' ',
      ),
  )
