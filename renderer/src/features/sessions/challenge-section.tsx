import { IconArrowRight } from '@tabler/icons-react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { challengesRepository } from '#renderer/data/challenges-repository.ts'
import { useChallenges } from '#renderer/data/queries/use-planning.ts'
import { sessionsRepository } from '#renderer/data/sessions-repository.ts'
import type { SessionSummary } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { today } from '#renderer/lib/clock.ts'
import { paths } from '#renderer/lib/paths.ts'
import { AutosaveTextArea } from '#renderer/ui/autosave-text-field.tsx'
import { ButtonLink } from '#renderer/ui/button.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { ChallengeField } from './challenge-field.tsx'
import styles from './prepare-step.module.css'

/** The challenge the session works on and, once it was held, what came of it. */
export const ChallengeSection = ({ session, firstDay }: SessionSummary) => {
  const { t } = useWords()
  const challenge = useChallenges()?.find(({ id }) => id === session.challengeId)
  const create = async (title: string) => {
    const outcome = await challengesRepository.add({ title }, { sessionId: session.id })
    toastWithUndo(t('challenges.inSession.created'), outcome)
  }
  return (
    <Section
      title={t('challenges.inSession.title')}
      actions={
        challenge && (
          <ButtonLink variant="quiet" icon={IconArrowRight} to={paths.challenge(challenge.id)}>
            {t('challenges.inSession.open')}
          </ButtonLink>
        )
      }
    >
      <div className={styles.challenge}>
        <ChallengeField
          value={session.challengeId}
          onChange={(challengeId) => void sessionsRepository.update(session.id, { challengeId })}
          onCreate={create}
        />
        {challenge && firstDay !== null && firstDay <= today() && (
          <AutosaveTextArea
            label={t('challenges.timeline.outcome')}
            placeholder={t('challenges.timeline.outcomePlaceholder')}
            value={session.challengeOutcome}
            onSave={(challengeOutcome) =>
              sessionsRepository.update(session.id, { challengeOutcome })
            }
          />
        )}
      </div>
    </Section>
  )
}
