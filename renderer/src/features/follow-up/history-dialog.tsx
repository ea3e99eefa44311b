import { useWords } from '#renderer/i18n/i18n.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { formatLongDay, formatYearlessDay } from '#shared/domain/dates.ts'
import type { CommitmentLine } from '#shared/domain/follow-up/commitment-list.ts'
import styles from './follow-up-dialogs.module.css'

type HistoryDialogProps = { readonly line: CommitmentLine; readonly onClose: () => void }

/** Everything that was said of a commitment, from its promise on. */
export const HistoryDialog = ({ line, onClose }: HistoryDialogProps) => {
  const { t, language } = useWords()
  const { commitment, session, events } = line
  const due = commitment.dueDate
  return (
    <Dialog isOpen onClose={onClose} title={t('followUp.history.title')}>
      <p className={styles.about}>{commitment.text}</p>
      <ol className={styles.events}>
        <li className={styles.event}>
          <span className={styles.kind}>
            {session.day === null
              ? t('followUp.history.madeUndated', { session: session.title })
              : t('followUp.history.made', {
                  day: formatLongDay(session.day, language),
                  session: session.title,
                })}
          </span>
          {(due !== null || commitment.dueText !== '') && (
            <span className={styles.when}>
              {due === null
                ? t('followUp.history.dueWords', { words: commitment.dueText })
                : t('followUp.history.dueFirst', { day: formatLongDay(due, language) })}
            </span>
          )}
        </li>
        {events.map((event) => (
          <li key={event.id} className={styles.event}>
            <span className={styles.kind}>
              {[
                t(`followUp.kinds.${event.kind}`),
                event.dueDate === null
                  ? null
                  : t('followUp.history.to', { day: formatYearlessDay(event.dueDate, language) }),
              ]
                .filter(Boolean)
                .join(' ')}
            </span>
            <span className={styles.when}>
              {[
                formatLongDay(event.date, language),
                event.reviewedInId === null ? null : t('followUp.history.inReview'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            {event.note !== '' && <span className={styles.note}>{event.note}</span>}
          </li>
        ))}
      </ol>
    </Dialog>
  )
}
