import { IconUserPlus } from '@tabler/icons-react'
import { useCallback, useState } from 'react'
import { useFacilitators } from '#renderer/data/queries/use-community.ts'
import type { SessionWithDetails } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { paths } from '#renderer/lib/paths.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import { ButtonLink } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { callerOf, useCaller } from './caller-store.ts'
import { ChannelPicker } from './channel-picker.tsx'
import { ContactList } from './contact-list.tsx'
import styles from './contact-tab.module.css'
import { MessagePanel } from './message-panel.tsx'
import { OutreachSummary } from './outreach-summary.tsx'
import { useContactActions } from './use-contact-actions.ts'
import { type ChannelFilter, type Outreach, useOutreach } from './use-outreach.ts'

/** Page « Appels et messages » of the step « Inviter »: reach everyone by the channel they prefer. */
export const ContactTab = ({ sessionId }: { readonly sessionId: string }) => {
  const { t } = useWords()
  const outreach = useOutreach(sessionId)
  if (outreach === undefined) return <Loading />
  // The session's own page says that there is none.
  if (outreach === null) return null
  if (outreach.rows.length === 0) {
    return (
      <EmptyState
        drawing="gathering"
        title={t('inviting.empty.title')}
        actions={
          <ButtonLink variant="primary" icon={IconUserPlus} to={paths.invite(sessionId, 'list')}>
            {t('inviting.empty.toList')}
          </ButtonLink>
        }
      >
        {t('inviting.empty.words')}
      </EmptyState>
    )
  }
  return <Contacts key={sessionId} {...outreach} />
}

const Contacts = ({ details, rows }: Outreach) => {
  const { session, facilitators } = details
  const [channel, setChannel] = useState<ChannelFilter>('all')
  const chosen = useCaller((state) => state.callerId)
  const callerId = callerOf(chosen, facilitators)
  // Without a channel there is nothing to say yet: the list takes the whole width.
  const isList = channel === 'all' || channel === 'none'
  const actions = useContactActions(session.id, callerId)
  const everyone = useFacilitators()
  const nameOf = useCallback(
    (id: string) => everyone?.find((one) => one.id === id)?.firstName ?? null,
    [everyone],
  )
  return (
    <>
      <Gaps details={details} />
      <OutreachSummary sessionId={session.id} rows={rows} team={facilitators} callerId={callerId} />
      <ChannelPicker rows={rows} value={channel} onChange={setChannel} />
      <div className={classNames(styles.columns, isList && styles.listOnly)}>
        <MessagePanel
          key={channel}
          details={details}
          rows={rows}
          channel={channel}
          actions={actions}
        />
        <ContactList
          sessionId={session.id}
          rows={rows}
          channel={channel}
          actions={actions}
          callerId={callerId}
          nameOf={nameOf}
        />
      </div>
    </>
  )
}

/** What the messages cannot say yet, and where one decides it. */
const Gaps = ({ details }: { readonly details: SessionWithDetails }) => {
  const { t } = useWords()
  const { session, parts, venue } = details
  if (parts.length > 0 && venue !== null) return null
  const gap = parts.length > 0 ? 'venue' : venue === null ? 'both' : 'date'
  return (
    <Banner
      tone="attention"
      actions={
        <ButtonLink to={paths.session(session.id)}>{t('inviting.gaps.toPrepare')}</ButtonLink>
      }
    >
      <p>
        {t(`inviting.gaps.${gap}`)} {t('inviting.gaps.kept')}
      </p>
    </Banner>
  )
}
