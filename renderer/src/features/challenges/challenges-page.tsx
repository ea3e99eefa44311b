import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { usePeople } from '#renderer/data/queries/use-people.ts'
import { useChallenges } from '#renderer/data/queries/use-planning.ts'
import { useSessions } from '#renderer/data/queries/use-sessions.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { ChallengeItem } from './challenge-item.tsx'
import styles from './challenges-page.module.css'
import { NewChallengeDialog } from './new-challenge-dialog.tsx'

/** Section « Défis »: the real problems that living labs work on. */
export const ChallengesPage = () => {
  const { t } = useWords()
  const challenges = useChallenges()
  const sessions = useSessions()
  const people = usePeople()
  const [isMaking, setIsMaking] = useState(false)
  const button = (
    <Button variant="primary" icon={IconPlus} onPress={() => setIsMaking(true)}>
      {t('challenges.make')}
    </Button>
  )
  const isLoading = challenges === undefined || sessions === undefined || people === undefined
  return (
    <Page
      title={t('challenges.title')}
      mainAction={challenges && challenges.length > 0 ? button : null}
    >
      {isLoading ? (
        <Loading />
      ) : challenges.length === 0 ? (
        <EmptyState drawing="garden" title={t('challenges.empty.title')} actions={button}>
          <p>{t('challenges.empty.words')}</p>
          <p className={styles.example}>{t('challenges.empty.example')}</p>
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {challenges.map((challenge) => (
            <ChallengeItem
              key={challenge.id}
              challenge={challenge}
              sessions={sessions.filter(({ session }) => session.challengeId === challenge.id)}
              people={people}
            />
          ))}
        </ul>
      )}
      {isMaking && <NewChallengeDialog onClose={() => setIsMaking(false)} />}
    </Page>
  )
}
