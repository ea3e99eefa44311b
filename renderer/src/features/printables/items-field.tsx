import { IconPencil, IconPlus, IconX } from '@tabler/icons-react'
import { useId } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { AutosaveTextField } from '#renderer/ui/autosave-text-field.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Clamped } from '#renderer/ui/clamped.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { PictogramField } from '#renderer/ui/pictogram-field.tsx'
import type { PictureItem } from '#shared/documents/printables/printable.ts'
import styles from './printable-editor.module.css'

type ItemsFieldProps = {
  readonly label: string
  readonly hint?: string
  readonly items: readonly PictureItem[]
  /** What is printed while the list is empty. */
  readonly proposed: readonly PictureItem[]
  /** Lines that the support takes, once it takes no more; null: there is room. */
  readonly limit: number | null
  /** What the list becomes, from what it is by then: leaving a line saves it just before a press. */
  readonly onChange: (change: (now: readonly PictureItem[]) => readonly PictureItem[]) => void
}

/** A list of texts, each with the picture that says it too. */
export const ItemsField = ({ label, hint, items, proposed, limit, onChange }: ItemsFieldProps) => {
  const { t } = useWords()
  const id = useId()
  const change = (index: number, fields: Partial<PictureItem>) =>
    onChange((now) => now.map((item, at) => (at === index ? { ...item, ...fields } : item)))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame of its own.
    <div role="group" aria-labelledby={id} className={styles.group}>
      <span id={id} className={styles.label}>
        {label}
      </span>
      {hint && <p className={styles.hint}>{hint}</p>}
      {items.length === 0 ? (
        <>
          <p className={styles.hint}>
            <Clamped lines={3}>{proposed.map(({ text }) => text).join(' · ')}</Clamped>
          </p>
          {proposed.length > 0 && (
            <div>
              <Button icon={IconPencil} onPress={() => onChange(() => proposed)}>
                {t('printables.page.startFromProposed')}
              </Button>
            </div>
          )}
        </>
      ) : (
        <ol className={styles.items}>
          {items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: items have no other identity.
            <li key={index} className={styles.item}>
              <div className={styles.line}>
                <AutosaveTextField
                  label={t('printables.page.itemText', { number: index + 1 })}
                  isLabelHidden
                  value={item.text}
                  onSave={(text) => change(index, { text })}
                />
                <IconButton
                  icon={IconX}
                  label={t('printables.page.removeItem', { number: index + 1 })}
                  onPress={() => onChange((now) => now.filter((_, at) => at !== index))}
                />
              </div>
              <PictogramField
                label={t('printables.page.itemPicture', { number: index + 1 })}
                value={item.pictogram}
                onChange={(pictogram) => change(index, { pictogram })}
              />
            </li>
          ))}
        </ol>
      )}
      {limit !== null && (
        <p className={styles.hint}>{t('printables.page.itemsFull', { count: limit })}</p>
      )}
      <div>
        <Button
          variant="quiet"
          icon={IconPlus}
          isDisabled={limit !== null}
          onPress={() => onChange((now) => [...now, { text: '', pictogram: null }])}
        >
          {t('printables.page.addItem')}
        </Button>
      </div>
    </div>
  )
}
