import { IconCalendarPlus, IconFileImport } from '@tabler/icons-react'
import { lazy, Suspense, useMemo, useRef, useState } from 'react'
import { SheetCodeField } from '#renderer/commands/sheet-code-field.tsx'
import { useOrganisation } from '#renderer/data/queries/use-community.ts'
import { useOverdue } from '#renderer/data/queries/use-follow-up.ts'
import { useSessions } from '#renderer/data/queries/use-sessions.ts'
import { useTypedParts } from '#renderer/data/queries/use-typed-parts.ts'
import { sessionFacts } from '#renderer/data/session-facts.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { now, today } from '#renderer/lib/clock.ts'
import { paths } from '#renderer/lib/paths.ts'
import { timeOfDay } from '#renderer/lib/spoken-dates.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button, ButtonLink } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { capitalised } from '#shared/domain/capitalised.ts'
import { formatLongDay } from '#shared/domain/dates.ts'
import { followUpSteps, todoSteps } from '#shared/domain/next-steps.ts'
import styles from './home-page.module.css'
import { NextSessions } from './next-sessions.tsx'
import { TodoList } from './todo-list.tsx'

// Once in the life of a laptop: its fields, their lists and their pictures are not read at every start.
const StartNewDialog = lazy(async () => ({
  default: (await import('./start-new-dialog.tsx')).StartNewDialog,
}))

/** The next sessions, and one list of what is left to do, each line one click from its place. */
export const HomePage = () => {
  const { t, language } = useWords()
  const sessions = useSessions()
  const typed = useTypedParts()
  const day = today()
  const time = timeOfDay(now())
  const overdue = useOverdue(day)
  const steps = useMemo(
    () =>
      sessions && typed && overdue
        ? todoSteps(
            sessions.map((summary) => sessionFacts(summary, typed)),
            followUpSteps(overdue),
            day,
            time,
          )
        : undefined,
    [sessions, typed, overdue, day, time],
  )
  return (
    <Page
      title={capitalised(formatLongDay(day, language))}
      mainAction={
        // Without a session yet, the same button stands in the middle of the screen.
        sessions?.length === 0 ? null : (
          <ButtonLink variant="primary" icon={IconCalendarPlus} to={paths.newSession()}>
            {t('home.prepareSession')}
          </ButtonLink>
        )
      }
    >
      <ExampleBanner />
      {!sessions || !steps ? (
        <Loading />
      ) : sessions.length === 0 ? (
        <EmptyState
          drawing="gathering"
          title={t('home.empty.title')}
          actions={
            <>
              <ButtonLink variant="primary" icon={IconCalendarPlus} to={paths.newSession()}>
                {t('home.prepareSession')}
              </ButtonLink>
              <ButtonLink icon={IconFileImport} to={paths.importPeople()}>
                {t('home.importPeople')}
              </ButtonLink>
            </>
          }
        >
          {t('home.empty.words')}
        </EmptyState>
      ) : (
        <div className={styles.columns}>
          <div className={styles.column}>
            <NextSessions sessions={sessions} day={day} />
            <SheetCodeField />
          </div>
          <TodoList steps={steps} day={day} />
        </div>
      )}
    </Page>
  )
}

const ExampleBanner = () => {
  const { t } = useWords()
  const organisation = useOrganisation()
  const [isLeaving, setLeaving] = useState(false)
  // Stays once it was opened, to fade when it closes.
  const wasOpened = useRef(false)
  wasOpened.current ||= isLeaving
  if (!organisation?.isExample) return null
  return (
    <>
      <Banner
        actions={<Button onPress={() => setLeaving(true)}>{t('home.leaveExample')}</Button>}
        isInline
      >
        {t('home.exampleBanner')}
      </Banner>
      {wasOpened.current && (
        <Suspense>
          <StartNewDialog isOpen={isLeaving} onClose={() => setLeaving(false)} />
        </Suspense>
      )}
    </>
  )
}
