import { IconFileUpload } from '@tabler/icons-react'
import { DropZone, type FileDropItem, Text } from 'react-aria-components'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Button } from './button.tsx'
import styles from './file-drop.module.css'
import type { Icon } from './icon.ts'

export type FileDropProps = {
  /** What to drop: « Déposez votre liste ici ». */
  readonly title: string
  readonly hint?: string
  readonly icon?: Icon
  /** Words of the button that opens the system's dialog. */
  readonly chooseLabel?: string
  /** Opens the system's dialog (through the main process). */
  readonly onChoose: () => void
  readonly onDrop: (file: File) => void
  readonly isPending?: boolean
  /** Choosing the file is what the screen waits for. */
  readonly isMain?: boolean
}

/** A place to drop one file, with a button that does the same. */
export const FileDrop = ({
  title,
  hint,
  icon,
  chooseLabel,
  onChoose,
  onDrop,
  isPending = false,
  isMain = false,
}: FileDropProps) => {
  const { t } = useWords()
  const IconShown = icon ?? IconFileUpload
  return (
    <DropZone
      className={styles.zone ?? ''}
      aria-label={t('common.dropZone')}
      onDrop={(event) => {
        const item = event.items.find((dropped): dropped is FileDropItem => dropped.kind === 'file')
        if (item) void item.getFile().then(onDrop)
      }}
    >
      <IconShown aria-hidden="true" stroke={1.5} />
      <Text slot="label" className={styles.title ?? ''}>
        {title}
      </Text>
      {hint && <p className={styles.hint}>{hint}</p>}
      <Button variant={isMain ? 'primary' : 'secondary'} onPress={onChoose} isPending={isPending}>
        {chooseLabel ?? t('common.chooseFile')}
      </Button>
    </DropZone>
  )
}
