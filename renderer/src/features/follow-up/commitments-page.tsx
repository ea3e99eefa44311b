import { useMemo, useState } from 'react'
import type { FollowUp } from '#renderer/data/queries/follow-up-queries.ts'
import { useFollowUp } from '#renderer/data/queries/use-follow-up.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { paths } from '#renderer/lib/paths.ts'
import { useToday } from '#renderer/lib/use-clock.ts'
import { Button, ButtonLink } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { ExchangeTabs } from '#renderer/ui/exchange-tabs.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx'
import {
  type CommitmentFilter,
  type CommitmentLine,
  filteredLines,
  peopleToCall,
} from '#shared/domain/follow-up/commitment-list.ts'
import { CallList } from './call-list.tsx'
import { CommitmentDialogs } from './commitment-dialogs.tsx'
import { CommitmentFilters } from './commitment-filters.tsx'
import { CommitmentList } from './commitment-list.tsx'
import styles from './follow-up-page.module.css'
import { useCommitmentActions } from './use-commitment-actions.ts'

const NO_FILTER: CommitmentFilter = {
  search: '',
  challengeId: null,
  personId: null,
  sessionId: null,
}

type CommitmentsPageProps = {
  /** What the address asks for: the commitments of one session, challenge or person. */
  readonly of?: { readonly kind: string; readonly id: string }
}

const filterOf = (of: CommitmentsPageProps['of']): CommitmentFilter => {
  switch (of?.kind) {
    case 'session':
      return { ...NO_FILTER, sessionId: of.id }
    case 'challenge':
      return { ...NO_FILTER, challengeId: of.id }
    case 'person':
      return { ...NO_FILTER, personId: of.id }
    default:
      return NO_FILTER
  }
}

/** « Engagements »: everything that was promised, across sessions, and what becomes of it. */
export const CommitmentsPage = ({ of }: CommitmentsPageProps) => {
  const { t } = useWords()
  const followUp = useFollowUp()
  return (
    <Page title={t('exchange.title')}>
      <ExchangeTabs current="commitments" />
      {followUp === undefined ? (
        <Loading />
      ) : followUp.lines.length === 0 ? (
        <EmptyState
          drawing="hands"
          title={t('followUp.commitments.empty.title')}
          actions={
            <ButtonLink variant="primary" to={paths.sessions()}>
              {t('followUp.commitments.empty.toSessions')}
            </ButtonLink>
          }
        >
          {t('followUp.commitments.empty.words')}
        </EmptyState>
      ) : (
        <Commitments key={`${of?.kind} ${of?.id}`} followUp={followUp} first={filterOf(of)} />
      )}
    </Page>
  )
}

type Shown = 'open' | 'call' | 'done'

const isOpen = ({ standing }: CommitmentLine): boolean => standing.state === 'open'

type CommitmentsProps = { readonly followUp: FollowUp; readonly first: CommitmentFilter }

const Commitments = ({ followUp, first }: CommitmentsProps) => {
  const { t } = useWords()
  const [shown, setShown] = useState<Shown>('open')
  const [filter, setFilter] = useState(first)
  const actions = useCommitmentActions()
  const found = useMemo(() => filteredLines(followUp.lines, filter), [followUp, filter])
  const day = useToday()
  const calls = useMemo(() => peopleToCall(found, day), [found, day])
  const open = found.filter(isOpen).length
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(NO_FILTER)
  const none = {
    open: 'followUp.commitments.noneOpen',
    call: 'followUp.commitments.noneToCall',
    done: 'followUp.commitments.noneDone',
  } as const
  const count = { open, call: calls.length, done: found.length - open }
  return (
    <>
      <CommitmentFilters followUp={followUp} filter={filter} onChange={setFilter} />
      <div className={styles.tools}>
        <SegmentedControl<Shown>
          label={t('followUp.commitments.show')}
          isLabelHidden
          options={(['open', 'call', 'done'] as const).map((id) => ({
            id,
            label: t(`followUp.commitments.${id}`, { count: count[id] }),
          }))}
          value={shown}
          onChange={setShown}
        />
        {isFiltered && (
          <>
            <p role="status" className={styles.found}>
              {t('followUp.commitments.found', { count: found.length })}
            </p>
            <Button variant="quiet" onPress={() => setFilter(NO_FILTER)}>
              {t('followUp.commitments.clearFilters')}
            </Button>
          </>
        )}
      </div>
      {found.length === 0 ? (
        <EmptyState drawing="sea" title={t('followUp.commitments.nothing')}>
          {t('followUp.commitments.nothingHint')}
        </EmptyState>
      ) : shown === 'call' ? (
        calls.length === 0 ? (
          <p className={styles.none}>{t(none.call)}</p>
        ) : (
          <CallList calls={calls} people={followUp.people} />
        )
      ) : (
        <>
          {count[shown] === 0 && <p className={styles.none}>{t(none[shown])}</p>}
          <CommitmentList
            lines={found}
            view={JSON.stringify([shown, filter])}
            belongs={(line) => isOpen(line) === (shown === 'open')}
            actions={actions}
          />
        </>
      )}
      <CommitmentDialogs actions={actions} />
    </>
  )
}
