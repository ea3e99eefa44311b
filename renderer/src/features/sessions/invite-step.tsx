import { IconArrowRight, IconTableImport } from '@tabler/icons-react'
import { useCallback, useMemo } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { usePeople } from '#renderer/data/queries/use-people.ts'
import { useSession } from '#renderer/data/queries/use-sessions.ts'
import { sessionsRepository } from '#renderer/data/sessions-repository.ts'
import type { SessionWithDetails } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { paths } from '#renderer/lib/paths.ts'
import { ButtonLink } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { showToast } from '#renderer/ui/toast-store.ts'
import type { Person } from '#shared/schemas/people.schema.ts'
import styles from './invite-step.module.css'
import { InviteTools } from './invite-tools.tsx'
import { ParticipantList } from './participant-list.tsx'

/** Step « Inviter » of a session: who is asked to come, and what they answered. */
export const InviteStep = ({ sessionId }: { readonly sessionId: string }) => {
  const details = useSession(sessionId)
  const people = usePeople()
  if (details === undefined || people === undefined) return <Loading />
  // The session's own page says that there is none.
  if (details === null) return null
  return <Invitations details={details} people={people} />
}

const Invitations = ({
  details,
  people,
}: {
  readonly details: SessionWithDetails
  readonly people: readonly Person[]
}) => {
  const { t } = useWords()
  const { session, participants } = details
  const listedIds = useMemo(
    () => new Set(participants.map(({ person }) => person.id)),
    [participants],
  )
  const invite = useCallback(
    async (personIds: readonly string[]) => {
      const added = [...new Set(personIds)].filter((id) => !listedIds.has(id))
      if (added.length === 0) {
        showToast(t('sessions.invite.nobodyLeft'))
        return
      }
      const outcome = await sessionsRepository.invite(session.id, added)
      toastWithUndo(t('sessions.invite.invited', { count: added.length }), outcome)
    },
    [listedIds, session.id, t],
  )

  return (
    <>
      <InviteTools details={details} people={people} listedIds={listedIds} onInvite={invite} />
      {participants.length > 0 ? (
        <ParticipantList details={details} />
      ) : people.length > 0 ? (
        <EmptyState drawing="gathering" title={t('sessions.invite.empty.title')}>
          {t('sessions.invite.empty.words')}
        </EmptyState>
      ) : (
        <EmptyState
          drawing="hands"
          title={t('sessions.invite.noPeople.title')}
          actions={
            <ButtonLink variant="primary" icon={IconTableImport} to={paths.importPeople()}>
              {t('sessions.invite.noPeople.import')}
            </ButtonLink>
          }
        >
          {t('sessions.invite.noPeople.words')}
        </EmptyState>
      )}
      {participants.length > 0 && (
        <div className={styles.next}>
          <ButtonLink
            variant="primary"
            icon={IconArrowRight}
            to={paths.session(session.id, 'print')}
          >
            {t('sessions.invite.next')}
          </ButtonLink>
        </div>
      )}
    </>
  )
}
