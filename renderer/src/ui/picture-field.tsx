import { IconPhoto, IconTrash } from '@tabler/icons-react'
import { type ClipboardEvent, useState } from 'react'
import { DropZone, type FileDropItem, FileTrigger } from 'react-aria-components'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { AttachmentImage } from './attachment-image.tsx'
import { Button } from './button.tsx'
import styles from './picture-field.module.css'

export type PictureFieldProps = {
  readonly label: string
  readonly hint?: string
  /** sha256 of the stored picture, or null. */
  readonly hash: string | null
  /** Stores the file and saves its hash (`storePicture` of `platform/picture-client.ts`). */
  readonly onChoose: (file: File) => Promise<unknown>
  readonly onRemove: () => void
}

/** A picture such as a logo or a photo, chosen, dropped or pasted: shown on white, as it will be printed. */
export const PictureField = ({ label, hint, hash, onChoose, onRemove }: PictureFieldProps) => {
  const { t } = useWords()
  const [isPending, setPending] = useState(false)
  const choose = async (file: File | null | undefined) => {
    if (!file) return
    setPending(true)
    await onChoose(file).finally(() => setPending(false))
  }
  const paste = (event: ClipboardEvent) => {
    const [file] = event.clipboardData.files
    if (!file) return
    event.preventDefault()
    void choose(file)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture and its buttons, not a set of fields.
    <div className={styles.field} role="group" aria-label={label} onPaste={paste}>
      <DropZone
        aria-label={t('common.dropPicture', { name: label })}
        className={classNames(styles.frame, hash && styles.filled)}
        onDrop={(event) => {
          const item = event.items.find((one): one is FileDropItem => one.kind === 'file')
          if (item) void item.getFile().then(choose)
        }}
      >
        {hash ? <AttachmentImage hash={hash} alt={label} /> : t('common.noPicture')}
      </DropZone>
      <div className={styles.side}>
        <span className={styles.label}>{label}</span>
        <span className={styles.hint}>{hint ?? t('common.dropOrPaste')}</span>
        <div className={styles.buttons}>
          <FileTrigger
            acceptedFileTypes={['image/png', 'image/jpeg', 'image/webp', 'image/avif', 'image/gif']}
            onSelect={(files) => void choose(files?.[0])}
          >
            <Button icon={IconPhoto} isPending={isPending}>
              {hash ? t('common.changePicture') : t('common.choosePicture')}
            </Button>
          </FileTrigger>
          {hash && (
            <Button variant="quiet" icon={IconTrash} onPress={onRemove}>
              {t('common.removePicture')}
            </Button>
          )}
        </div>
      </div>
    </div>
  )
}
