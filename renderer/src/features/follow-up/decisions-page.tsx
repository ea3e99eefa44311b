import { useMemo, useState } from 'react'
import type { FollowUp } from '#renderer/data/queries/follow-up-queries.ts'
import { useFollowUp } from '#renderer/data/queries/use-follow-up.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { href, paths } from '#renderer/lib/paths.ts'
import { shortened } from '#renderer/lib/shortened.ts'
import { Badge } from '#renderer/ui/badge.tsx'
import { ButtonLink } from '#renderer/ui/button.tsx'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { ExchangeTabs } from '#renderer/ui/exchange-tabs.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { SearchField } from '#renderer/ui/search-field.tsx'
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx'
import { formatLongDay } from '#shared/domain/dates.ts'
import type { LoggedDecision } from '#shared/domain/follow-up/decision-log.ts'
import { wordSearch } from '#shared/domain/session-list.ts'
import styles from './follow-up-page.module.css'

/** « Décisions »: the log of what was decided, all of it or of one challenge. */
export const DecisionsPage = ({ challengeId }: { readonly challengeId?: string }) => {
  const { t } = useWords()
  const followUp = useFollowUp()
  return (
    <Page title={t('exchange.title')}>
      <ExchangeTabs current="decisions" />
      {followUp === undefined ? (
        <Loading />
      ) : followUp.decisions.length === 0 ? (
        <EmptyState
          drawing="gathering"
          title={t('followUp.decisions.empty.title')}
          actions={
            <ButtonLink variant="primary" to={paths.sessions()}>
              {t('followUp.decisions.empty.toSessions')}
            </ButtonLink>
          }
        >
          {t('followUp.decisions.empty.words')}
        </EmptyState>
      ) : (
        <DecisionLog key={challengeId ?? ''} followUp={followUp} first={challengeId ?? null} />
      )}
    </Page>
  )
}

type Shown = 'held' | 'all'

type DecisionLogProps = { readonly followUp: FollowUp; readonly first: string | null }

const DecisionLog = ({ followUp, first }: DecisionLogProps) => {
  const { t } = useWords()
  const [search, setSearch] = useState('')
  const [challengeId, setChallengeId] = useState(first)
  const [shown, setShown] = useState<Shown>('held')
  const challenges = useMemo(() => {
    const used = new Set(followUp.decisions.map((one) => one.challengeId))
    return followUp.challenges
      .filter(({ id }) => used.has(id))
      .map(({ id, title }) => ({ id, label: title }))
  }, [followUp])
  const matches = wordSearch(search)
  const found = followUp.decisions.filter(
    ({ decision, session, challengeId: own }) =>
      (challengeId === null || own === challengeId) &&
      matches([decision.text, decision.reason, decision.decidedBy, session?.title ?? '']),
  )
  const held = found.filter(({ replacedBy }) => replacedBy === null)
  const listed = shown === 'held' ? held : found
  return (
    <>
      <div className={styles.filters}>
        <SearchField
          label={t('followUp.decisions.search')}
          placeholder={t('followUp.decisions.searchPlaceholder')}
          value={search}
          onChange={setSearch}
        />
        {challenges.length > 0 && (
          <ComboBox
            label={t('followUp.commitments.challenge')}
            placeholder={t('followUp.commitments.everyChallenge')}
            options={challenges}
            value={challengeId}
            onChange={setChallengeId}
          />
        )}
      </div>
      <SegmentedControl<Shown>
        label={t('followUp.decisions.show')}
        isLabelHidden
        options={[
          { id: 'held', label: t('followUp.decisions.held', { count: held.length }) },
          { id: 'all', label: t('followUp.decisions.all', { count: found.length }) },
        ]}
        value={shown}
        onChange={setShown}
      />
      {listed.length === 0 ? (
        <EmptyState drawing="sea" title={t('followUp.decisions.nothing')}>
          {t('followUp.decisions.nothingHint')}
        </EmptyState>
      ) : (
        <ul aria-label={t('followUp.decisions.label')} className={styles.list}>
          {listed.map((logged) => (
            <DecisionItem
              key={logged.decision.id}
              logged={logged}
              challenge={
                followUp.challenges.find(({ id }) => id === logged.challengeId)?.title ?? ''
              }
            />
          ))}
        </ul>
      )}
    </>
  )
}

type DecisionItemProps = { readonly logged: LoggedDecision; readonly challenge: string }

/** What was decided, why, by whom, where; what took its place and whose place it took. */
const DecisionItem = ({ logged, challenge }: DecisionItemProps) => {
  const { t, language } = useWords()
  const { decision, session, replacedBy, replaces, challengeId } = logged
  const day = session?.day ?? null
  return (
    <li className={classNames(styles.decision, replacedBy !== null && styles.replaced)}>
      <div className={styles.words}>
        <p className={styles.text}>{decision.text}</p>
        {decision.reason !== '' && (
          <p>{t('followUp.decisions.why', { reason: decision.reason })}</p>
        )}
        <p className={styles.facts}>
          {day === null ? t('followUp.decisions.undated') : formatLongDay(day, language)}
          {session !== null && (
            <>
              {' · '}
              <a href={href(paths.session(session.id))}>{session.title}</a>
            </>
          )}
          {challengeId !== null && challenge !== '' && (
            <>
              {' · '}
              <a href={href(paths.challenge(challengeId))}>{challenge}</a>
            </>
          )}
          {decision.decidedBy !== '' &&
            ` · ${t('followUp.decisions.by', { who: decision.decidedBy })}`}
        </p>
        {replacedBy !== null && (
          <p>
            <Badge tone="attention">{t('followUp.decisions.replaced')}</Badge>{' '}
            {t('followUp.decisions.replacedBy', { text: shortened(replacedBy.text, 160) })}
          </p>
        )}
        {replaces.map((one) => (
          <p key={one.id} className={styles.facts}>
            {t('followUp.decisions.replaces', { text: shortened(one.text, 160) })}
          </p>
        ))}
      </div>
    </li>
  )
}
