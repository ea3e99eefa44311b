import { IconCopy, IconDots, IconTrash } from '@tabler/icons-react'
import { Fragment, memo, type ReactNode, useState } from 'react'
import { useSheetProgress } from '#renderer/data/queries/sheet-queries.ts'
import { useSessionHead } from '#renderer/data/queries/use-sessions.ts'
import { sessionsRepository } from '#renderer/data/sessions-repository.ts'
import type { SessionHead } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { goTo, paths, SESSION_STEPS, type SessionStep } from '#renderer/lib/paths.ts'
import { daysWords, distanceWords, placeWords, timesPieces } from '#renderer/lib/session-words.ts'
import { useToday } from '#renderer/lib/use-clock.ts'
import { Badge } from '#renderer/ui/badge.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import { MissingPage } from '#renderer/ui/missing-page.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { StepPath } from '#renderer/ui/step-path.tsx'
import { NOTHING_EXPECTED } from '#shared/domain/session-steps.ts'
import { DuplicateDialog } from './duplicate-dialog.tsx'
import { removeSession } from './remove-session.ts'
import { sessionPath } from './session-facts.ts'
import styles from './session-page.module.css'

export type SessionPageProps = {
  readonly sessionId: string
  readonly step: SessionStep
  /** Steps that have a screen: no dead doors. */
  readonly steps?: readonly SessionStep[]
  /** What the step shows. */
  readonly children: ReactNode
}

/** A session: its name, when and where, its steps, and the step one is at. */
export const SessionPage = ({
  sessionId,
  step,
  steps = SESSION_STEPS,
  children,
}: SessionPageProps) => {
  const details = useSessionHead(sessionId)
  if (details === undefined) return <Loading />
  if (details === null) return <SessionNotFound />
  return (
    <FoundSession details={details} step={step} steps={steps}>
      {children}
    </FoundSession>
  )
}

type FoundSessionProps = Required<Omit<SessionPageProps, 'sessionId'>> & {
  readonly details: SessionHead
}

/** Left alone by the keys of the attendance grid. */
const FoundSession = memo(({ details, step, steps, children }: FoundSessionProps) => {
  const words = useWords()
  const { t } = words
  const { session, parts, venue } = details
  const [isDuplicating, setIsDuplicating] = useState(false)
  const sheets = useSheetProgress(session.id) ?? NOTHING_EXPECTED
  const day = daysWords(words, details)
  const distance = distanceWords(words, details, useToday())
  const times = parts.length > 0 ? timesPieces(words, parts) : []
  return (
    <Page
      title={session.title}
      back={{ to: paths.sessions(), label: t('sessions.title') }}
      rename={{
        label: t('sessions.actions.rename'),
        onSave: (title) => sessionsRepository.update(session.id, { title }),
      }}
      subtitle={
        <>
          <strong className={styles.day}>{day}</strong>
          {distance && ` (${distance})`}
          {times.map((time, index) => (
            <Fragment key={parts[index]?.id ?? time}>
              {index === 0 ? ' · ' : ', '}
              <span className={styles.time}>{time}</span>
            </Fragment>
          ))}
          {` · ${placeWords(words, venue)}`}
        </>
      }
      mainAction={
        <>
          <span title={t('sessions.codeHint')}>
            <Badge>{t('sessions.code', { code: session.code })}</Badge>
          </span>
          <Menu
            label={t('common.moreActions')}
            trigger={<IconButton icon={IconDots} label={t('common.moreActions')} />}
            entries={[
              {
                id: 'duplicate',
                label: t('sessions.actions.duplicate'),
                detail: t('sessions.actions.duplicateDetail'),
                icon: IconCopy,
                perform: () => setIsDuplicating(true),
              },
              {
                id: 'remove',
                label: t('sessions.actions.remove'),
                icon: IconTrash,
                tone: 'danger',
                perform: () => {
                  goTo(paths.sessions())
                  void removeSession(details, t)
                },
              },
            ]}
          />
        </>
      }
    >
      <StepPath
        label={t('sessions.steps.label')}
        steps={sessionPath(details, sheets, steps, words)}
        current={step}
      />
      {children}
      {isDuplicating && (
        <DuplicateDialog summary={details} onClose={() => setIsDuplicating(false)} />
      )}
    </Page>
  )
})

const SessionNotFound = () => {
  const { t } = useWords()
  return (
    <MissingPage
      title={t('sessions.notFound.title')}
      back={{ to: paths.sessions(), label: t('sessions.title') }}
      seeAll={t('sessions.notFound.back')}
    >
      {t('sessions.notFound.words')}
    </MissingPage>
  )
}
