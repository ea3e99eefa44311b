import { IconPhotoSearch, IconX } from '@tabler/icons-react'
import { useId, useMemo, useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import {
  findPictogram,
  PICTOGRAM_GROUPS,
  type Pictogram,
} from '#shared/documents/cards/pictogram-library.ts'
import { searchPictograms } from '#shared/documents/cards/pictogram-search.ts'
import { Button } from './button.tsx'
import { PictogramImage } from './card-preview/pictogram-image.tsx'
import { Dialog } from './dialog.tsx'
import styles from './pictogram-field.module.css'
import { SearchField } from './search-field.tsx'

type PictogramFieldProps = {
  readonly label: string
  readonly value: string | null
  readonly onChange: (name: string | null) => void
}

/** Shows the chosen pictogram; a button opens the collection. */
export const PictogramField = ({ label, value, onChange }: PictogramFieldProps) => {
  const { t, language } = useWords()
  const [isOpen, setIsOpen] = useState(false)
  const labelId = useId()
  const chosen = findPictogram(value)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame of its own.
    <div role="group" aria-labelledby={labelId} className={styles.field}>
      <span id={labelId} className={styles.label}>
        {label}
      </span>
      <div className={styles.line}>
        {chosen && (
          <span className={styles.chosen}>
            <PictogramImage pictogram={chosen} size={40} />
            {language === 'en' ? chosen.en : chosen.fr}
          </span>
        )}
        <Button icon={IconPhotoSearch} onPress={() => setIsOpen(true)}>
          {chosen ? t('decks.pictograms.change') : t('decks.pictograms.choose')}
        </Button>
        {value !== null && (
          <Button variant="quiet" icon={IconX} onPress={() => onChange(null)}>
            {t('decks.pictograms.none')}
          </Button>
        )}
      </div>
      {isOpen && (
        <PictogramPicker
          onClose={() => setIsOpen(false)}
          onPick={(name) => {
            setIsOpen(false)
            onChange(name)
          }}
        />
      )}
    </div>
  )
}

type PictogramPickerProps = {
  readonly onClose: () => void
  readonly onPick: (name: string) => void
}

const PictogramPicker = ({ onClose, onPick }: PictogramPickerProps) => {
  const { t } = useWords()
  const [query, setQuery] = useState('')
  const found = useMemo(() => searchPictograms(query), [query])
  const groups =
    query.trim() === ''
      ? PICTOGRAM_GROUPS.map((group) => ({
          title: t(`decks.pictograms.groups.${group}`),
          items: found.filter((pictogram) => pictogram.group === group),
        }))
      : [{ title: t('decks.pictograms.found', { count: found.length }), items: found }]
  return (
    <Dialog isOpen onClose={onClose} title={t('decks.pictograms.choose')} size="large">
      <SearchField
        label={t('decks.pictograms.search')}
        placeholder={t('decks.pictograms.searchExample')}
        value={query}
        onChange={setQuery}
        autoFocus
      />
      {found.length === 0 ? (
        <p role="status">{t('decks.pictograms.noResult', { query })}</p>
      ) : (
        groups
          .filter(({ items }) => items.length > 0)
          .map(({ title, items }) => (
            <section key={title}>
              <h3 className={styles.group}>{title}</h3>
              <PictogramGrid items={items} onPick={onPick} />
            </section>
          ))
      )}
      <p className={styles.credit}>{t('decks.pictograms.credit')}</p>
    </Dialog>
  )
}

type PictogramGridProps = {
  readonly items: readonly Pictogram[]
  readonly onPick: (name: string) => void
}

const PictogramGrid = ({ items, onPick }: PictogramGridProps) => {
  const { language } = useWords()
  return (
    <ul className={styles.grid}>
      {items.map((pictogram) => (
        <li key={pictogram.name}>
          <button type="button" className={styles.choice} onClick={() => onPick(pictogram.name)}>
            <PictogramImage pictogram={pictogram} size={36} />
            <span>{language === 'en' ? pictogram.en : pictogram.fr}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
