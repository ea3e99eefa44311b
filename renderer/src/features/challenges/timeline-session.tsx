import { IconUnlink } from '@tabler/icons-react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { sessionsRepository } from '#renderer/data/sessions-repository.ts'
import type { SessionSummary } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { today } from '#renderer/lib/clock.ts'
import { href, paths } from '#renderer/lib/paths.ts'
import { daysWords, placeWords } from '#renderer/lib/session-words.ts'
import { AutosaveTextArea } from '#renderer/ui/autosave-text-field.tsx'
import { Badge } from '#renderer/ui/badge.tsx'
import { Clamped } from '#renderer/ui/clamped.tsx'
import { FormatPicture } from '#renderer/ui/format-picture.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import styles from './challenge-timeline.module.css'

/** A session on the way: when, what format, and what came of it, written in place. */
export const TimelineSession = ({ summary }: { readonly summary: SessionSummary }) => {
  const words = useWords()
  const { t } = words
  const { session, venue, firstDay } = summary
  const isToCome = firstDay === null || firstDay > today()
  const detach = async () => {
    const outcome = await sessionsRepository.update(session.id, { challengeId: null })
    toastWithUndo(t('challenges.timeline.detached', { title: session.title }), outcome)
  }
  return (
    <li className={classNames(styles.stop, isToCome && styles.toCome)}>
      <FormatPicture format={session.format} />
      <div className={styles.told}>
        <div className={styles.head}>
          <div className={styles.words}>
            <p className={styles.when}>
              {[
                daysWords(words, summary),
                t(`sessions.formats.${session.format}`),
                placeWords(words, venue),
              ].join(' · ')}
            </p>
            <h3 className={styles.title}>
              <a href={href(paths.session(session.id))}>
                <Clamped>{session.title}</Clamped>
              </a>
            </h3>
          </div>
          {isToCome && <Badge tone="information">{t('challenges.timeline.toCome')}</Badge>}
          <IconButton
            icon={IconUnlink}
            label={t('challenges.timeline.detach', { title: session.title })}
            onPress={() => void detach()}
          />
        </div>
        {!isToCome && (
          <AutosaveTextArea
            label={t('challenges.timeline.outcome')}
            placeholder={t('challenges.timeline.outcomePlaceholder')}
            rows={2}
            value={session.challengeOutcome}
            onSave={(challengeOutcome) =>
              sessionsRepository.update(session.id, { challengeOutcome })
            }
          />
        )}
      </div>
    </li>
  )
}
