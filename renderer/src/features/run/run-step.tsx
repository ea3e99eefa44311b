import { useState } from 'react'
import type { SessionRun } from '#renderer/data/queries/run-queries.ts'
import { useSessionRun } from '#renderer/data/queries/use-run.ts'
import { useSession } from '#renderer/data/queries/use-sessions.ts'
import type { SessionWithDetails } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { now } from '#renderer/lib/clock.ts'
import { paths } from '#renderer/lib/paths.ts'
import { ButtonLink } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx'
import { Select } from '#renderer/ui/select.tsx'
import type { DayPlan } from '#shared/domain/agenda/day-plan.ts'
import { formatMediumDay, formatTime } from '#shared/domain/dates.ts'
import { partOfNow } from '#shared/domain/run/part-of-now.ts'
import { foldRun } from '#shared/domain/run/run-log.ts'
import { PartRun } from './part-run.tsx'
import styles from './run.module.css'

/** Step « Animer » of a session: the day itself, read from the back of the room. */
export const RunStep = ({ sessionId }: { readonly sessionId: string }) => {
  const { t } = useWords()
  const details = useSession(sessionId)
  const run = useSessionRun(sessionId)
  if (details === undefined || run === undefined) return <Loading />
  // The session's own page says that there is none.
  if (details === null) return null
  if (run.agenda.days.length === 0) {
    return (
      <EmptyState
        drawing="gathering"
        title={t('run.noDate.title')}
        actions={
          <ButtonLink variant="primary" to={paths.session(sessionId)}>
            {t('run.noDate.action')}
          </ButtonLink>
        }
      >
        {t('run.noDate.words')}
      </EmptyState>
    )
  }
  return <SessionRunning key={sessionId} details={details} run={run} />
}

const phaseOf = (day: DayPlan, { events }: SessionRun) =>
  foldRun(events.filter(({ partId }) => partId === day.part.id)).phase

const likelyPartId = (run: SessionRun): string | undefined =>
  partOfNow(
    run.agenda.days.map((day) => ({ part: day.part, phase: phaseOf(day, run) })),
    now().getTime(),
  )?.id

/** More parts than that are chosen in a list. */
const MOST_AT_ONCE = 4

type SessionRunningProps = {
  readonly details: SessionWithDetails
  readonly run: SessionRun
}

const SessionRunning = ({ details, run }: SessionRunningProps) => {
  const words = useWords()
  const { t, language } = words
  // Stays when the part ends: one is not thrown into the next.
  const [chosenId, setChosenId] = useState(() => likelyPartId(run))
  const { days } = run.agenda
  const dayOf = (id: string | undefined) => days.find(({ part }) => part.id === id)
  const day = dayOf(chosenId) ?? dayOf(likelyPartId(run))
  if (!day) return null
  const nameOf = ({ part }: DayPlan) =>
    `${formatMediumDay(part.date, language)}, ${formatTime(part.start, language)}`
  const labelOf = (one: DayPlan) => {
    const phase = phaseOf(one, run)
    const name = nameOf(one)
    if (phase === 'finished') return t('run.parts.finished', { name })
    return phase === 'waiting' ? name : t('run.parts.running', { name })
  }
  const choice = {
    label: t('run.parts.label'),
    options: days.map((one) => ({ id: one.part.id, label: labelOf(one) })),
    value: day.part.id,
    onChange: setChosenId,
  }
  return (
    <>
      {days.length > MOST_AT_ONCE ? (
        <div className={styles.parts}>
          <Select {...choice} />
        </div>
      ) : (
        days.length > 1 && <SegmentedControl {...choice} />
      )}
      <PartRun key={day.part.id} details={details} run={run} day={day} />
    </>
  )
}
