import { useWords } from '#renderer/i18n/i18n.ts'
import { href, paths } from '#renderer/lib/paths.ts'
import { AttachmentImage } from '#renderer/ui/attachment-image.tsx'
import { Badge } from '#renderer/ui/badge.tsx'
import { ButtonLink } from '#renderer/ui/button.tsx'
import { Section } from '#renderer/ui/section.tsx'
import type { ChallengeStory } from '#shared/documents/challenge-story/story-model.ts'
import { formatMediumDay } from '#shared/domain/dates.ts'
import { writtenNumber } from '#shared/locales/written-number.ts'
import { CHALLENGE_STAGES } from '#shared/schemas/challenge.schema.ts'
import { StoryStage } from './story-stage.tsx'
import styles from './story-tab.module.css'

type StoryTabProps = { readonly challengeId: string; readonly story: ChallengeStory }

/** The challenge told from its problem to its results; what is still empty says what to do. */
export const StoryTab = ({ challengeId, story }: StoryTabProps) => (
  <div className={styles.story}>
    <Figures story={story} />
    <ol className={styles.stages}>
      {CHALLENGE_STAGES.map((stage) => (
        <StoryStage key={stage} stage={stage} challengeId={challengeId} story={story} />
      ))}
    </ol>
    <div className={styles.beside}>
      <Decisions story={story} />
      <Commitments story={story} />
    </div>
    <Photos story={story} />
    <Sessions challengeId={challengeId} story={story} />
  </div>
)

const Figures = ({ story }: { readonly story: ChallengeStory }) => {
  const { t, language } = useWords()
  const { figures } = story
  const shown = (
    ['sessions', 'people', 'ideas', 'prototypes', 'experiments', 'promises'] as const
  ).filter((key) => figures[key] > 0)
  if (shown.length === 0) return null
  return (
    <dl className={styles.figures}>
      {shown.map((key) => (
        <div key={key}>
          <dt>{t(`challengeStory.figures.${key}`, { count: figures[key] })}</dt>
          <dd>{writtenNumber(figures[key], language)}</dd>
        </div>
      ))}
    </dl>
  )
}

const Decisions = ({ story }: { readonly story: ChallengeStory }) => {
  const { t } = useWords()
  return (
    <Section title={t('challengeStory.page.decisions')}>
      {story.decisions.length === 0 ? (
        <p className={styles.quiet}>{t('challengeStory.page.noDecision')}</p>
      ) : (
        <ul className={styles.list}>
          {story.decisions.map(({ id, text, reason, isReplaced }) => (
            <li key={id}>
              <p className={isReplaced ? styles.replaced : styles.strong}>
                {text} {isReplaced && <Badge>{t('challengeStory.page.replaced')}</Badge>}
              </p>
              {reason !== '' && <p className={styles.quiet}>{reason}</p>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

const TONES = { kept: 'positive', open: 'attention', letGo: 'neutral' } as const

const Commitments = ({ story }: { readonly story: ChallengeStory }) => {
  const { t, language } = useWords()
  const { commitments, figures } = story
  return (
    <Section
      title={t('challengeStory.page.commitments')}
      hint={
        commitments.length === 0
          ? null
          : [
              t('challengeStory.promised', { count: figures.promises }),
              t('challengeStory.kept', { count: figures.promisesKept }),
              figures.promisesLetGo > 0 &&
                t('challengeStory.letGo', { count: figures.promisesLetGo }),
            ]
              .filter(Boolean)
              .join(', ')
      }
    >
      {commitments.length === 0 ? (
        <p className={styles.quiet}>{t('challengeStory.page.noCommitment')}</p>
      ) : (
        <ul className={styles.list}>
          {commitments.map(({ id, who, text, state, dueDate }) => (
            <li key={id}>
              <p>
                <strong>{who}</strong>
                {who !== '' && '\u00a0: '}
                {text}
              </p>
              <p className={styles.quiet}>
                <Badge tone={TONES[state]}>{t(`challengeStory.page.${state}`)}</Badge>{' '}
                {state === 'open' &&
                  dueDate !== null &&
                  t('challengeStory.page.due', { day: formatMediumDay(dueDate, language) })}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

const Photos = ({ story }: { readonly story: ChallengeStory }) => {
  const { t } = useWords()
  return (
    <Section title={t('challengeStory.page.photos')}>
      {story.photos.length === 0 ? (
        <p className={styles.quiet}>{t('challengeStory.page.noPhoto')}</p>
      ) : (
        <ul className={styles.photos}>
          {story.photos.map(({ id, hash, caption }) => (
            <li key={id}>
              <figure className={styles.photo}>
                <AttachmentImage hash={hash} alt={caption} className={styles.picture ?? ''} />
                {caption !== '' && <figcaption>{caption}</figcaption>}
              </figure>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

const Sessions = ({ challengeId, story }: StoryTabProps) => {
  const { t, language } = useWords()
  return (
    <Section
      title={t('challengeStory.page.sessions')}
      actions={
        <ButtonLink to={paths.newSessionFor(challengeId)}>
          {t('challengeStory.page.prepare')}
        </ButtonLink>
      }
    >
      {story.sessions.length === 0 ? (
        <p className={styles.quiet}>{t('challengeStory.page.noSession')}</p>
      ) : (
        <ol className={styles.list}>
          {story.sessions.map(({ id, title, date, place, outcome, isPast }) => (
            <li key={id}>
              <p>
                <a href={href(paths.session(id))}>{title}</a>{' '}
                {!isPast && <Badge tone="information">{t('challenges.timeline.toCome')}</Badge>}
              </p>
              <p className={styles.quiet}>
                {[date === null ? '' : formatMediumDay(date, language), place]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              {outcome !== '' && <p>{outcome}</p>}
            </li>
          ))}
        </ol>
      )}
    </Section>
  )
}
