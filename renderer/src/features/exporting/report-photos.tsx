import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { AttachmentImage } from '#renderer/ui/attachment-image.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Section } from '#renderer/ui/section.tsx'
import type { Photo } from '#shared/schemas/outcome.schema.ts'
import styles from './report-tab.module.css'

type ReportPhotosProps = {
  readonly sessionId: string
  /** All of the session. */
  readonly photos: readonly Photo[]
  /** Ids in the order in which they are shown; none: all that may be shown. */
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

/** Which photos are shown, and in which order; those without agreement are told apart. */
export const ReportPhotos = ({ photos, chosen, onChange }: ReportPhotosProps) => {
  const { t } = useWords()
  const pictures = photos.filter(({ kind, type }) => kind === 'photo' && type !== 'application/pdf')
  const showable = pictures.filter(({ mayBeShown }) => mayBeShown)
  const hidden = pictures.length - showable.length
  if (pictures.length === 0) {
    return (
      <Section title={t('sessionReports.sections.photos')}>
        <p className={styles.hint}>{t('sessionReports.page.noPhoto')}</p>
      </Section>
    )
  }
  const known = chosen.filter((id) => showable.some((photo) => photo.id === id))
  const shown = known.length === 0 ? showable.map(({ id }) => id) : known
  const inOrder = [
    ...shown.flatMap((id) => showable.filter((photo) => photo.id === id)),
    ...showable.filter(({ id }) => !shown.includes(id)),
  ]
  const move = (id: string, by: number) => {
    const from = shown.indexOf(id)
    const others = shown.filter((one) => one !== id)
    onChange(others.toSpliced(from + by, 0, id))
  }
  return (
    <Section title={t('sessionReports.sections.photos')} hint={t('sessionReports.page.photosHint')}>
      <ul className={styles.photos}>
        {inOrder.map(({ id, hash, caption, fileName }) => {
          const name = caption || fileName || t('sessionReports.page.photo')
          const place = shown.indexOf(id)
          return (
            <li key={id} className={styles.photo}>
              <AttachmentImage hash={hash} alt="" className={styles.thumbnail ?? ''} />
              <Checkbox
                isSelected={place >= 0}
                // The last one shown stays: leaving out the section says « none ».
                isDisabled={place >= 0 && shown.length === 1}
                onChange={(isIn) =>
                  onChange(isIn ? [...shown, id] : shown.filter((one) => one !== id))
                }
              >
                {name}
              </Checkbox>
              <IconButton
                icon={IconArrowUp}
                label={t('sessionReports.page.photoUp', { name })}
                isDisabled={place <= 0}
                onPress={() => move(id, -1)}
              />
              <IconButton
                icon={IconArrowDown}
                label={t('sessionReports.page.photoDown', { name })}
                isDisabled={place < 0 || place === shown.length - 1}
                onPress={() => move(id, 1)}
              />
            </li>
          )
        })}
      </ul>
      {hidden > 0 && (
        <p className={styles.hint}>{t('sessionReports.page.hiddenPhotos', { count: hidden })}</p>
      )}
    </Section>
  )
}
