import { IconDots, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { challengesRepository } from '#renderer/data/challenges-repository.ts'
import { useChallenges } from '#renderer/data/queries/use-planning.ts'
import { useSessions } from '#renderer/data/queries/use-sessions.ts'
import type { SessionSummary } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { goTo, paths } from '#renderer/lib/paths.ts'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import { MissingPage } from '#renderer/ui/missing-page.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { Tabs } from '#renderer/ui/tabs.tsx'
import { isStageTold } from '#shared/documents/challenge-story/story-model.ts'
import { CHALLENGE_STAGES, type Challenge } from '#shared/schemas/challenge.schema.ts'
import { BoardTab } from './board-tab.tsx'
import { ChallengeForm } from './challenge-form.tsx'
import styles from './challenge-page.module.css'
import { ChallengeTimeline } from './challenge-timeline.tsx'
import { removeChallenge } from './remove-challenge.ts'
import { StageField } from './stage-field.tsx'
import { StoryTab } from './story-tab.tsx'
import { useChallengeStory } from './use-challenge-story.ts'

/** A challenge: its question, its stage, what is known, and what came of each session. */
export const ChallengePage = ({ challengeId }: { readonly challengeId: string }) => {
  const challenges = useChallenges()
  const sessions = useSessions()
  if (challenges === undefined || sessions === undefined) return <Loading />
  const challenge = challenges.find(({ id }) => id === challengeId)
  if (!challenge) return <MissingChallenge />
  return (
    <FoundChallenge
      key={challenge.id}
      challenge={challenge}
      challenges={challenges}
      sessions={sessions}
    />
  )
}

type FoundChallengeProps = {
  readonly challenge: Challenge
  readonly challenges: readonly Challenge[]
  readonly sessions: readonly SessionSummary[]
}

type ChallengeTab = 'story' | 'work' | 'board'

const FoundChallenge = ({ challenge, challenges, sessions }: FoundChallengeProps) => {
  const { t } = useWords()
  const story = useChallengeStory(challenge.id, 'full')
  const isTold = story !== null && CHALLENGE_STAGES.some((stage) => isStageTold(stage, story))
  // A challenge that begins is worked on; one that has something to tell is read first.
  const [tab, setTab] = useState<ChallengeTab>(isTold ? 'story' : 'work')
  return (
    <Page
      title={challenge.title}
      back={{ to: paths.challenges(), label: t('challenges.title') }}
      rename={{
        label: t('challenges.page.rename'),
        onSave: (title) => challengesRepository.update(challenge.id, { title }),
      }}
      subtitle={challenge.question || null}
      mainAction={
        <Menu
          label={t('common.moreActions')}
          trigger={<IconButton icon={IconDots} label={t('common.moreActions')} />}
          entries={[
            {
              id: 'remove',
              label: t('challenges.page.remove'),
              icon: IconTrash,
              tone: 'danger',
              perform: () => {
                goTo(paths.challenges())
                void removeChallenge(challenge, t)
              },
            },
          ]}
        />
      }
    >
      <Tabs<ChallengeTab>
        label={t('challenges.page.tabs')}
        selected={tab}
        onSelect={setTab}
        items={[
          {
            id: 'story',
            label: t('challengeStory.tab'),
            content: story && <StoryTab challengeId={challenge.id} story={story} />,
          },
          {
            id: 'work',
            label: t('challenges.page.work'),
            content: (
              <ChallengeWork challenge={challenge} challenges={challenges} sessions={sessions} />
            ),
          },
          {
            id: 'board',
            label: t('challenges.page.board'),
            content: <BoardTab challenge={challenge} sessions={sessions} />,
          },
        ]}
      />
    </Page>
  )
}

const ChallengeWork = ({ challenge, challenges, sessions }: FoundChallengeProps) => {
  const { t } = useWords()
  return (
    <div className={styles.work}>
      <Section title={t('challenges.page.stage')}>
        <StageField
          value={challenge.stage}
          onChange={(stage) => void challengesRepository.update(challenge.id, { stage })}
        />
      </Section>
      <ChallengeForm challenge={challenge} />
      <ChallengeTimeline challenge={challenge} challenges={challenges} sessions={sessions} />
    </div>
  )
}

const MissingChallenge = () => {
  const { t } = useWords()
  return (
    <MissingPage
      title={t('challenges.page.missing')}
      back={{ to: paths.challenges(), label: t('challenges.title') }}
      seeAll={t('challenges.page.seeAll')}
    >
      {t('challenges.page.missingWords')}
    </MissingPage>
  )
}
