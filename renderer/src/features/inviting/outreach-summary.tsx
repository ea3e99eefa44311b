import { useWords } from '#renderer/i18n/i18n.ts'
import { paths } from '#renderer/lib/paths.ts'
import { ButtonLink } from '#renderer/ui/button.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { countStates, isAwaited, OUTREACH_STATES } from '#shared/domain/outreach/outreach-state.ts'
import { spokenName } from '#shared/domain/person-name.ts'
import type { Facilitator } from '#shared/schemas/community.schema.ts'
import { useCaller } from './caller-store.ts'
import styles from './contact-tab.module.css'
import type { OutreachRow } from './use-outreach.ts'

type OutreachSummaryProps = {
  readonly sessionId: string
  readonly rows: readonly OutreachRow[]
  readonly team: readonly Facilitator[]
  /** Who makes contact now; null when the session has no team. */
  readonly callerId: string | null
}

/** How many are still to be reached, what the others said, and who is making contact. */
export const OutreachSummary = ({ sessionId, rows, team, callerId }: OutreachSummaryProps) => {
  const { t } = useWords()
  const counts = countStates(rows.map(({ state }) => state))
  const awaited = rows.filter(({ state }) => isAwaited(state)).length
  return (
    <div className={styles.top}>
      <div role="status" className={styles.summary}>
        <p className={styles.main}>
          {awaited > 0
            ? t('inviting.summary.awaited', { count: awaited })
            : t('inviting.summary.nobodyAwaited')}
        </p>
        <ul className={styles.figures}>
          {OUTREACH_STATES.filter((state) => counts[state] > 0).map((state) => (
            <li key={state}>{t(`inviting.summary.${state}`, { count: counts[state] })}</li>
          ))}
        </ul>
      </div>
      <Caller sessionId={sessionId} team={team} callerId={callerId} />
    </div>
  )
}

const Caller = ({ sessionId, team, callerId }: Omit<OutreachSummaryProps, 'rows'>) => {
  const { t } = useWords()
  const setCaller = useCaller((state) => state.setCaller)
  if (team.length === 0) {
    return (
      <div className={styles.noTeam}>
        <p className={styles.quiet}>{t('inviting.caller.nobody')}</p>
        <ButtonLink variant="quiet" to={paths.session(sessionId)}>
          {t('inviting.caller.choose')}
        </ButtonLink>
      </div>
    )
  }
  return (
    <div className={styles.caller}>
      <Select
        label={t('inviting.caller.label')}
        options={team.map((facilitator) => ({
          id: facilitator.id,
          label: spokenName(facilitator),
        }))}
        value={callerId}
        onChange={setCaller}
      />
    </div>
  )
}
