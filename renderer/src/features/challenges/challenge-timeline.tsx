import { IconPlus } from '@tabler/icons-react'
import { useMemo } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { sessionsRepository } from '#renderer/data/sessions-repository.ts'
import type { SessionSummary } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { paths } from '#renderer/lib/paths.ts'
import { daysWords, placeWords } from '#renderer/lib/session-words.ts'
import { ButtonLink } from '#renderer/ui/button.tsx'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { Section } from '#renderer/ui/section.tsx'
import type { Challenge } from '#shared/schemas/challenge.schema.ts'
import styles from './challenge-timeline.module.css'
import { TimelineSession } from './timeline-session.tsx'

type ChallengeTimelineProps = {
  readonly challenge: Challenge
  readonly challenges: readonly Challenge[]
  /** Every session, by date. */
  readonly sessions: readonly SessionSummary[]
}

/** The sessions of a challenge, one after the other, and what came of each. */
export const ChallengeTimeline = ({ challenge, challenges, sessions }: ChallengeTimelineProps) => {
  const { t } = useWords()
  const own = sessions.filter(({ session }) => session.challengeId === challenge.id)
  return (
    <Section
      title={t('challenges.timeline.title')}
      actions={
        <ButtonLink variant="primary" icon={IconPlus} to={paths.newSessionFor(challenge.id)}>
          {t('challenges.timeline.prepare')}
        </ButtonLink>
      }
    >
      {own.length === 0 ? (
        <p className={styles.none}>{t('challenges.timeline.empty')}</p>
      ) : (
        <ol className={styles.timeline}>
          {own.map((summary) => (
            <TimelineSession key={summary.session.id} summary={summary} />
          ))}
        </ol>
      )}
      <div className={styles.attach}>
        <AttachField challenge={challenge} challenges={challenges} sessions={sessions} />
      </div>
    </Section>
  )
}

/** « Rattacher une rencontre »: one after the other; the box empties itself. */
const AttachField = ({ challenge, challenges, sessions }: ChallengeTimelineProps) => {
  const { t, language } = useWords()
  const options = useMemo(() => {
    const titles = new Map(challenges.map(({ id, title }) => [id, title]))
    return sessions
      .filter(({ session }) => session.challengeId !== challenge.id)
      .toReversed()
      .map((summary) => {
        const other = titles.get(summary.session.challengeId ?? '')
        return {
          id: summary.session.id,
          label: summary.session.title,
          detail: [
            daysWords({ t, language }, summary),
            placeWords({ t, language }, summary.venue),
            other === undefined ? null : t('challenges.timeline.elsewhere', { challenge: other }),
          ]
            .filter(Boolean)
            .join(' · '),
        }
      })
  }, [challenge.id, challenges, sessions, t, language])
  const attach = async (sessionId: string | null) => {
    const session = sessions.find((one) => one.session.id === sessionId)?.session
    if (!session) return
    const outcome = await sessionsRepository.update(session.id, { challengeId: challenge.id })
    toastWithUndo(t('challenges.timeline.attached', { title: session.title }), outcome)
  }
  return (
    <ComboBox
      label={t('challenges.timeline.attach')}
      placeholder={t('challenges.timeline.attachPlaceholder')}
      options={options}
      value={null}
      clearsAfterChoice
      onChange={(id) => void attach(id)}
    />
  )
}
