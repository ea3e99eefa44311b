import { IconPhoto, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { FileTrigger } from 'react-aria-components'
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

/** A picture such as a logo: shown on white, as it will be printed. */
export const PictureField = ({ label, hint, hash, onChoose, onRemove }: PictureFieldProps) => {
  const { t } = useWords()
  const [isPending, setPending] = useState(false)
  const choose = async (file: File | undefined) => {
    if (!file) return
    setPending(true)
    await onChoose(file).finally(() => setPending(false))
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture and its buttons, not a set of fields.
    <div className={styles.field} role="group" aria-label={label}>
      <div className={classNames(styles.frame, hash && styles.filled)}>
        {hash ? <AttachmentImage hash={hash} alt={label} /> : t('common.noPicture')}
      </div>
      <div className={styles.side}>
        <span className={styles.label}>{label}</span>
        {hint && <span className={styles.hint}>{hint}</span>}
        <div className={styles.buttons}>
          <FileTrigger
            acceptedFileTypes={['image/png', 'image/jpeg']}
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
