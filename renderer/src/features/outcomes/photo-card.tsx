import { IconFileTypePdf, IconTrash } from '@tabler/icons-react'
import { openScan } from '#renderer/commands/open-scan.ts'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { outcomesRepository } from '#renderer/data/outcomes-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { nowAsText } from '#renderer/lib/clock.ts'
import { AttachmentImage } from '#renderer/ui/attachment-image.tsx'
import { AutosaveTextField } from '#renderer/ui/autosave-text-field.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { Switch } from '#renderer/ui/switch.tsx'
import { isPicture } from '#shared/domain/outcomes/showable-photo.ts'
import { spokenName } from '#shared/domain/person-name.ts'
import type { Unwilling } from '#shared/domain/privacy/photos-to-review.ts'
import { PHOTO_KINDS, type Photo } from '#shared/schemas/outcome.schema.ts'
import styles from './sheet-photos.module.css'

/** One photo: what it is, its caption, and whether those to be seen agreed; a sheet is never shown. */
export const PhotoCard = ({
  photo,
  unwilling,
}: {
  readonly photo: Photo
  /** Those who were there and do not want to be shown. */
  readonly unwilling: readonly Unwilling[]
}) => {
  const { t, language } = useWords()
  const names = new Intl.ListFormat(language).format(
    unwilling.map(({ person }) => spokenName(person) || t('people.unnamed')),
  )
  const isScan = photo.type === 'application/pdf'
  const name = photo.caption || photo.fileName
  const set = (fields: Partial<Pick<Photo, 'caption' | 'kind' | 'mayBeShown' | 'agreedAt'>>) =>
    outcomesRepository.update('photos', photo, fields)
  const remove = async () =>
    toastWithUndo(t('outcomes.photos.removed'), await outcomesRepository.remove('photos', photo))
  return (
    <li className={styles.photo}>
      <div className={styles.picture}>
        {isScan ? (
          <Button variant="quiet" icon={IconFileTypePdf} onPress={() => void openScan(photo)}>
            {t('outcomes.photos.openScan')}
          </Button>
        ) : (
          <AttachmentImage hash={photo.hash} alt={name} />
        )}
      </div>
      <AutosaveTextField
        label={t('outcomes.photos.caption')}
        isLabelHidden
        placeholder={photo.fileName || t('outcomes.photos.caption')}
        value={photo.caption}
        onSave={(caption) => set({ caption })}
      />
      <div className={styles.tools}>
        <Select
          label={t('outcomes.photos.kind')}
          isLabelHidden
          options={PHOTO_KINDS.map((id) => ({ id, label: t(`outcomes.photos.kinds.${id}`) }))}
          value={photo.kind}
          onChange={(kind) => void set({ kind })}
        />
        <IconButton
          icon={IconTrash}
          label={t('outcomes.photos.remove', { name })}
          onPress={() => void remove()}
        />
      </div>
      {isPicture(photo) ? (
        <Switch
          isSelected={photo.mayBeShown}
          onChange={(mayBeShown) =>
            void set(mayBeShown ? { mayBeShown, agreedAt: nowAsText() } : { mayBeShown })
          }
          hint={
            unwilling.length > 0
              ? t('outcomes.photos.unwilling', { count: unwilling.length, names })
              : t('outcomes.photos.mayBeShownHint')
          }
        >
          {t('outcomes.photos.mayBeShown')}
        </Switch>
      ) : (
        !isScan && (
          <p className={styles.proof}>
            {t('outcomes.photos.proofHint', { kind: t('outcomes.photos.kinds.photo') })}
          </p>
        )
      )}
    </li>
  )
}
