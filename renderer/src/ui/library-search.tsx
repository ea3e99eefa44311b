import { useWords } from '#renderer/i18n/i18n.ts'
import { searchLibrary, useLibrarySearch } from '#renderer/lib/library-search-store.ts'
import { Button } from './button.tsx'
import { Clamped } from './clamped.tsx'
import { EmptyState } from './empty-state.tsx'
import styles from './library-search.module.css'
import { SearchField } from './search-field.tsx'

/** The one box of the tabs of « Jeux et supports »: what is typed stays from tab to tab. */
export const LibrarySearch = ({
  label,
  placeholder,
  count,
}: {
  readonly label: string
  readonly placeholder: string
  /** « 12 supports »; absent where the tab says it by itself. */
  readonly count?: string
}) => {
  const text = useLibrarySearch((search) => search.text)
  return (
    <div className={styles.search}>
      <SearchField
        label={label}
        placeholder={placeholder}
        isLabelShown
        value={text}
        onChange={searchLibrary}
      />
      {count !== undefined && (
        <p role="status" className={styles.count}>
          {count}
        </p>
      )}
    </div>
  )
}

/** The line of a thing that holds what one looks for, when its name does not say it. */
export const FoundLine = ({ line }: { readonly line: string | null }) => {
  const { t } = useWords()
  if (line === null) return null
  return (
    <span className={styles.line}>
      <Clamped>{t('templates.library.says', { line })}</Clamped>
    </span>
  )
}

/** Nothing on this tab: the other tabs are one press away, with the same words. */
export const NothingFound = ({
  title,
  drawing,
}: {
  readonly title: string
  readonly drawing: 'hands' | 'sheets' | 'sea'
}) => {
  const { t } = useWords()
  return (
    <EmptyState
      drawing={drawing}
      title={title}
      actions={<Button onPress={() => searchLibrary('')}>{t('templates.library.clear')}</Button>}
    >
      {t('templates.library.noneHint')}
    </EmptyState>
  )
}
