import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { Badge } from '#renderer/ui/badge.tsx'
import {
  type ChallengeStory,
  isStageTold,
  keptExperiments,
  type StoryExperiment,
} from '#shared/documents/challenge-story/story-model.ts'
import type { ChallengeStage } from '#shared/schemas/challenge.schema.ts'
import { STAGE_ICONS } from './stage-look.ts'
import styles from './story-tab.module.css'

type StoryStageProps = {
  readonly stage: ChallengeStage
  readonly challengeId: string
  readonly story: ChallengeStory
}

/** One stage of the way, and what was found there. */
export const StoryStage = ({ stage, story }: StoryStageProps) => {
  const { t } = useWords()
  const Picture = STAGE_ICONS[stage]
  const isHere = story.stage === stage
  return (
    <li className={classNames(styles.stage, isHere && styles.here)} data-stage={stage}>
      <h2 className={styles.stageName}>
        <Picture aria-hidden="true" stroke={1.6} />
        {t(`planPrints.challenge.stages.${stage}`)}
        {isHere && <Badge tone="positive">{t('challengeStory.page.here')}</Badge>}
      </h2>
      {isStageTold(stage, story) ? (
        <StageContent stage={stage} story={story} />
      ) : (
        <p className={styles.quiet}>{t(`challengeStory.page.empty.${stage}`)}</p>
      )}
    </li>
  )
}

const Lines = ({ texts }: { readonly texts: readonly string[] }) => (
  <ul className={styles.lines}>
    {texts.map((text) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
)

const StageContent = ({ stage, story }: Omit<StoryStageProps, 'challengeId'>) => {
  switch (stage) {
    case 'observe':
      return <Lines texts={story.observations} />
    case 'imagine':
      return <Ideas story={story} />
    case 'prototype':
      return <Prototypes story={story} />
    case 'experiment':
      return <Experiments experiments={story.experiments} />
    case 'share':
      return <Shared story={story} />
  }
}

const Ideas = ({ story }: { readonly story: ChallengeStory }) => {
  const { t } = useWords()
  const most = Math.max(1, ...story.ideas.map(({ votes }) => votes ?? 0))
  return (
    <ul className={styles.ideas}>
      {story.ideas.map(({ text, votes }) => (
        <li key={text}>
          <span>{text}</span>
          {votes !== null && (
            <span className={styles.votes}>
              <span
                className={styles.bar}
                style={{ inlineSize: `${(votes / most) * 96}px` }}
                aria-hidden="true"
              />
              {t('challengeStory.page.votes', { count: votes })}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

const Fact = ({ name, text }: { readonly name: string; readonly text: string }) =>
  text.trim() === '' ? null : (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  )

const Prototypes = ({ story }: { readonly story: ChallengeStory }) => {
  const { t } = useWords()
  return story.prototypes.map(({ title, versions }) => (
    <div key={title} className={styles.trial}>
      {versions.map(({ version, description, question, nextStep }) => (
        <div key={version}>
          <h3>{t('challengeStory.version', { title, version })}</h3>
          <p>{description}</p>
          <dl className={styles.facts}>
            <Fact name={t('challengeStory.page.question')} text={question} />
            <Fact name={t('challengeStory.page.next')} text={nextStep} />
          </dl>
        </div>
      ))}
    </div>
  ))
}

const RESULT_TONES = { keep: 'positive', change: 'attention', stop: 'danger' } as const

const Experiments = ({ experiments }: { readonly experiments: readonly StoryExperiment[] }) => {
  const { t } = useWords()
  return experiments.map((one) => (
    <div key={one.id} className={styles.trial}>
      <h3>
        {one.title}{' '}
        {one.result === null ? (
          <Badge tone="information">{t('challengeStory.running')}</Badge>
        ) : (
          <Badge tone={RESULT_TONES[one.result]}>{t(`challengeStory.results.${one.result}`)}</Badge>
        )}
      </h3>
      <dl className={styles.facts}>
        <Fact name={t('challengeStory.page.hypothesis')} text={one.hypothesis} />
        <Fact name={t('challengeStory.page.observed')} text={one.observed} />
        <Fact name={t('challengeStory.page.reason')} text={one.reason} />
        <Fact name={t('challengeStory.page.next')} text={one.nextStep} />
      </dl>
    </div>
  ))
}

const Shared = ({ story }: { readonly story: ChallengeStory }) => {
  const { t } = useWords()
  const kept = keptExperiments(story)
  return (
    <>
      {kept.length > 0 && (
        <div className={styles.trial}>
          <h3>{t('challengeStory.page.keep')}</h3>
          <Lines texts={kept.map(({ title }) => title)} />
        </div>
      )}
      {story.learnings.length > 0 && (
        <div className={styles.trial}>
          <h3>{t('challengeStory.page.learnings')}</h3>
          <Lines texts={story.learnings} />
        </div>
      )}
    </>
  )
}
