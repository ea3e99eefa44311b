import { toastWithUndo } from '#renderer/commands/undo.ts'
import { outcomesRepository } from '#renderer/data/outcomes-repository.ts'
import type { PhotoOfSession } from '#renderer/data/queries/use-privacy.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { nowAsText } from '#renderer/lib/clock.ts'
import { href, paths } from '#renderer/lib/paths.ts'
import { AttachmentImage } from '#renderer/ui/attachment-image.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { formatMediumDay } from '#shared/domain/dates.ts'
import { spokenName } from '#shared/domain/person-name.ts'
import styles from './privacy.module.css'

/** One photo to be looked at again: who no longer agrees, and what becomes of it. */
export const PhotoLine = ({ photo, unwilling, sessionTitle }: PhotoOfSession) => {
  const { t, language } = useWords()
  const name = photo.caption || photo.fileName
  const hide = async () =>
    toastWithUndo(
      t('privacy.quality.photoHidden'),
      await outcomesRepository.update('photos', photo, { mayBeShown: false }),
    )
  const keep = async () =>
    toastWithUndo(
      t('privacy.quality.photoKept'),
      await outcomesRepository.update('photos', photo, { agreedAt: nowAsText() }),
    )
  return (
    <li>
      <AttachmentImage hash={photo.hash} alt={name} className={styles.thumbnail ?? ''} />
      <div className={styles.words}>
        <a href={href(paths.session(photo.sessionId, 'report'))}>{sessionTitle || name}</a>
        <span>{name}</span>
        {unwilling.map(({ person, event }) => (
          <span key={person.id}>
            {t(
              event.decision === 'withdrawn'
                ? 'privacy.quality.photoWithdrawn'
                : 'privacy.quality.photoRefused',
              {
                name: spokenName(person) || t('people.unnamed'),
                date: formatMediumDay(event.date, language),
              },
            )}
          </span>
        ))}
      </div>
      <div className={styles.buttons}>
        <Button onPress={() => void hide()}>{t('privacy.quality.hidePhoto')}</Button>
        <Button variant="quiet" onPress={() => void keep()}>
          {t('privacy.quality.keepPhoto', { count: unwilling.length })}
        </Button>
      </div>
    </li>
  )
}
