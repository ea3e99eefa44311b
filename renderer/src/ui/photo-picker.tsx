import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useState } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { isPicture, isShowable } from '#shared/domain/outcomes/showable-photo.ts'
import type { Photo } from '#shared/schemas/outcome.schema.ts'
import { AttachmentImage } from './attachment-image.tsx'
import { AutosaveTextField } from './autosave-text-field.tsx'
import { Button } from './button.tsx'
import { Checkbox } from './checkbox.tsx'
import { IconButton } from './icon-button.tsx'
import styles from './photo-picker.module.css'
import { Section } from './section.tsx'

type PhotoPickerProps = {
  readonly title: string
  readonly hint: string
  /** What is said when there is no photo at all. */
  readonly noPhoto: string
  /** All there are, those without agreement included. */
  readonly photos: readonly Photo[]
  /** Ids of those that wait to be looked at again, since somebody who was there says no; not offered. */
  readonly waiting: ReadonlySet<string>
  /** Where they are looked at. */
  readonly reviewAt: string
  /** Ids in the order in which they are shown. */
  readonly shown: readonly string[]
  /** As many as can be shown; absent: any number. */
  readonly most?: number
  readonly onChange: (shown: readonly string[]) => void
  /** Writes the words under a photo; absent: they are written elsewhere. */
  readonly onCaption?: (photo: Photo, caption: string) => unknown
}

/** Photos not chosen that are offered before one asks for all of them. */
const FIRST_OFFERED = 8

/** Which photos are shown, in which order; those without agreement are counted, never offered. */
export const PhotoPicker = (props: PhotoPickerProps) => {
  const { title, hint, noPhoto, photos, waiting, reviewAt, shown, onChange } = props
  const { most = Number.POSITIVE_INFINITY } = props
  const { t } = useWords()
  const [showsAll, setShowsAll] = useState(false)
  const pictures = photos.filter(isPicture)
  const showable = photos.filter((photo) => isShowable(photo) && !waiting.has(photo.id))
  const toReview = photos.filter(({ id }) => waiting.has(id)).length
  const hidden = pictures.length - showable.length - toReview
  if (pictures.length === 0) {
    return (
      <Section title={title}>
        <p className={styles.hint}>{noPhoto}</p>
      </Section>
    )
  }
  const others = showable.filter(({ id }) => !shown.includes(id))
  const offered = showsAll ? others : others.slice(0, FIRST_OFFERED)
  const move = (id: string, by: number) => {
    const from = shown.indexOf(id)
    onChange(shown.filter((one) => one !== id).toSpliced(from + by, 0, id))
  }
  return (
    <Section title={title} hint={hint}>
      <ul className={styles.photos}>
        {shown
          .flatMap((id) => showable.filter((photo) => photo.id === id))
          .map((photo, place) => (
            <li key={photo.id} className={styles.photo} data-shown>
              <PhotoChoice {...props} photo={photo} />
              <IconButton
                icon={IconArrowUp}
                label={t('sessionReports.page.photoUp', { name: nameOf(photo) })}
                isDisabled={place === 0}
                onPress={() => move(photo.id, -1)}
              />
              <IconButton
                icon={IconArrowDown}
                label={t('sessionReports.page.photoDown', { name: nameOf(photo) })}
                isDisabled={place === shown.length - 1}
                onPress={() => move(photo.id, 1)}
              />
            </li>
          ))}
        {offered.map((photo) => (
          <li key={photo.id} className={styles.photo}>
            <PhotoChoice {...props} photo={photo} isFull={shown.length >= most} />
          </li>
        ))}
      </ul>
      {others.length > offered.length && (
        <Button variant="quiet" onPress={() => setShowsAll(true)}>
          {t('sessionReports.page.allPhotos', { count: others.length })}
        </Button>
      )}
      {toReview > 0 && (
        <p className={styles.hint}>
          {t('sessionReports.page.photosToReview', { count: toReview })}{' '}
          <a href={reviewAt}>{t('sessionReports.page.reviewPhotos')}</a>
        </p>
      )}
      {hidden > 0 && (
        <p className={styles.hint}>{t('sessionReports.page.hiddenPhotos', { count: hidden })}</p>
      )}
    </Section>
  )
}

const nameOf = ({ caption, fileName }: Photo): string => caption || fileName

type PhotoChoiceProps = PhotoPickerProps & {
  readonly photo: Photo
  readonly isFull?: boolean
}

const PhotoChoice = ({ photo, shown, isFull = false, onChange, onCaption }: PhotoChoiceProps) => {
  const { t } = useWords()
  const { id, hash } = photo
  const isShown = shown.includes(id)
  const name = nameOf(photo) || t('sessionReports.page.photo')
  const hasCaption = isShown && onCaption !== undefined
  return (
    <>
      <AttachmentImage hash={hash} alt="" className={styles.thumbnail ?? ''} />
      <div className={styles.words}>
        <Checkbox
          isSelected={isShown}
          // The last one shown stays: leaving out the section says « none ».
          isDisabled={isShown ? shown.length === 1 : isFull}
          onChange={(isIn) => onChange(isIn ? [...shown, id] : shown.filter((one) => one !== id))}
        >
          {name}
        </Checkbox>
        {hasCaption && (
          <AutosaveTextField
            label={t('sessionReports.page.photoCaption', { name })}
            isLabelHidden
            placeholder={t('outcomes.photos.caption')}
            value={photo.caption}
            onSave={(caption) => onCaption(photo, caption)}
          />
        )}
      </div>
    </>
  )
}
