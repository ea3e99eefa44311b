import { useMemo } from 'react'
import type { Exchange } from '#renderer/data/queries/exchange-queries.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { SearchField } from '#renderer/ui/search-field.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { HELP_THEMES } from '#shared/domain/exchange/help-thesaurus.ts'
import styles from './exchange-page.module.css'
import { changeFilters, type PieceFilters } from './exchange-store.ts'
import { communeName, themeName } from './exchange-words.ts'

type ExchangeFiltersProps = {
  readonly exchange: Exchange
  readonly filters: PieceFilters
  /** Ideas are only made of what waits. */
  readonly hasState: boolean
}

const ALL = 'all'
const STATES = ['open', 'met', 'withdrawn'] as const
const collator = new Intl.Collator('fr', { ignorePunctuation: true })

/** What narrows needs and offers: words, theme, commune, session, state. */
export const ExchangeFilters = ({ exchange, filters, hasState }: ExchangeFiltersProps) => {
  const { t } = useWords()
  const { pieces, sessionById } = exchange
  const communes = useMemo(() => {
    const codes = new Set(pieces.map(({ communeCode }) => communeCode ?? 'none'))
    return [...codes]
      .map((id) => ({
        id,
        label: id === 'none' ? t('exchange.noCommune') : communeName(t, id),
      }))
      .toSorted(
        (left, right) =>
          Number(left.id === 'none') - Number(right.id === 'none') ||
          collator.compare(left.label, right.label),
      )
  }, [pieces, t])
  const sessions = useMemo(() => {
    const ids = new Set(pieces.flatMap(({ sessionId }) => sessionId ?? []))
    return [...ids].flatMap((id) => {
      const session = sessionById.get(id)
      return session ? [{ id, label: session.title, detail: session.code }] : []
    })
  }, [pieces, sessionById])
  return (
    <fieldset className={styles.filters} aria-label={t('exchange.filters.label')}>
      <div className={styles.search}>
        <SearchField
          label={t('exchange.filters.search')}
          placeholder={t('exchange.filters.searchPlaceholder')}
          value={filters.text}
          onChange={(text) => changeFilters({ text })}
        />
      </div>
      <Select
        label={t('exchange.filters.theme')}
        isLabelHidden
        options={[
          { id: ALL, label: t('exchange.filters.allThemes') },
          ...HELP_THEMES.map((id) => ({ id, label: themeName(t, id) })),
          { id: 'none' as const, label: t('exchange.filters.noTheme') },
        ]}
        value={filters.theme ?? ALL}
        onChange={(id) => changeFilters({ theme: id === ALL ? null : id })}
      />
      <ComboBox
        label={t('exchange.filters.commune')}
        isLabelHidden
        placeholder={t('exchange.filters.allCommunes')}
        options={communes}
        value={filters.commune}
        onChange={(commune) => changeFilters({ commune })}
      />
      {sessions.length > 0 && (
        <ComboBox
          label={t('exchange.filters.session')}
          isLabelHidden
          placeholder={t('exchange.filters.allSessions')}
          options={sessions}
          value={filters.sessionId}
          onChange={(sessionId) => changeFilters({ sessionId })}
        />
      )}
      {hasState && (
        <Select
          label={t('exchange.filters.state')}
          isLabelHidden
          options={[
            ...STATES.map((id) => ({ id, label: t(`exchange.states.${id}`) })),
            { id: ALL, label: t('exchange.states.all') },
          ]}
          value={filters.state ?? ALL}
          onChange={(id) => changeFilters({ state: id === ALL ? null : id })}
        />
      )}
    </fieldset>
  )
}
