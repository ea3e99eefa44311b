import type { SessionWithDetails } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { today } from '#renderer/lib/clock.ts'
import { href, paths } from '#renderer/lib/paths.ts'
import { answerFigures } from '#shared/domain/invitations.ts'
import styles from './invite-step.module.css'

/** Answers against the number of people expected, in words; the bar only helps. */
export const AnswerSummary = ({ details }: { readonly details: SessionWithDetails }) => {
  const { t } = useWords()
  const { session, participationCounts, lastDay } = details
  const figures = answerFigures(participationCounts, session.expectedCount)
  const { confirmed, invited, declined, walkIn, expected, missing } = figures
  const isOver = lastDay !== null && lastDay < today()
  const whole = Math.max(expected ?? 0, confirmed + invited, 1)
  const share = (count: number) => ({ width: `${(100 * count) / whole}%` })
  return (
    <div className={styles.summary}>
      <div className={styles.figures} role="status">
        <p className={styles.main}>
          {t('sessions.invite.figures.confirmed', { count: confirmed })}
          {expected !== null && ` ${t('sessions.invite.figures.expected', { count: expected })}`}
        </p>
        {invited > 0 && <p>{t('sessions.invite.figures.invited', { count: invited })}</p>}
        {declined > 0 && <p>{t('sessions.invite.figures.declined', { count: declined })}</p>}
        {walkIn > 0 && <p>{t('sessions.invite.figures.walkIn', { count: walkIn })}</p>}
        {missing > 0 && !isOver && (
          <p className={styles.quiet}>{t('sessions.invite.figures.missing', { count: missing })}</p>
        )}
      </div>
      <div className={styles.bar} aria-hidden="true">
        <div className={styles.confirmed} style={share(confirmed)} />
        <div className={styles.waiting} style={share(invited)} />
      </div>
      {expected === null && (
        <p className={styles.quiet}>
          {t('sessions.invite.figures.noExpected')}{' '}
          <a href={href(paths.session(session.id))}>{t('sessions.invite.figures.setExpected')}</a>
        </p>
      )}
    </div>
  )
}
