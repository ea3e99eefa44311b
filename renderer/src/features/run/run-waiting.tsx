import { IconPlayerPlay } from '@tabler/icons-react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { paths } from '#renderer/lib/paths.ts'
import { formatDistance } from '#renderer/lib/spoken-dates.ts'
import { Button, ButtonLink } from '#renderer/ui/button.tsx'
import type { DayPlan } from '#shared/domain/agenda/day-plan.ts'
import { dayInMartinique, formatDuration } from '#shared/domain/dates.ts'
import type { RunState } from '#shared/domain/run/run-state.ts'
import styles from './run.module.css'
import { clockWords, titleOf } from './run-words.ts'

type RunWaitingProps = {
  readonly sessionId: string
  readonly day: DayPlan
  readonly state: RunState
  /** Its day is over. */
  readonly isPast: boolean
  readonly onStart: () => void
}

const MINUTE = 60_000

/** Before a part begins: when it does, with what, and the one button. */
export const RunWaiting = ({ sessionId, day, state, isPast, onStart }: RunWaitingProps) => {
  const words = useWords()
  const { t, language } = words
  const { announcedStart, now, next } = state
  const time = clockWords(words, announcedStart)
  const today = dayInMartinique(new Date(now))
  const whenWords = () => {
    const ahead = Math.ceil((announcedStart - now) / MINUTE)
    if (day.part.date !== today) {
      return t(day.part.date > today ? 'run.before.startsLater' : 'run.before.past', {
        day: formatDistance(today, day.part.date, language),
        time,
      })
    }
    if (ahead > 0) return t('run.before.startsIn', { duration: formatDuration(ahead), time })
    if (ahead === 0) return t('run.before.startsNow', { time })
    return t('run.before.late', { duration: formatDuration(-ahead), time })
  }
  return (
    <section className={styles.waiting} aria-label={t('run.stage.label')}>
      <p className={styles.waitingWhen}>{whenWords()}</p>
      {next && (
        <p className={styles.waitingFirst}>
          {t('run.before.first')} <strong>{titleOf(t, next)}</strong>
        </p>
      )}
      <p className={styles.waitingWords}>
        {isPast
          ? t('run.before.pastWords')
          : t(day.placed.length === 0 ? 'run.before.noBlocks' : 'run.before.words')}
      </p>
      <div className={styles.waitingActions}>
        {isPast && (
          <ButtonLink variant="primary" size="large" to={paths.session(sessionId, 'entry')}>
            {t('run.before.typeUp')}
          </ButtonLink>
        )}
        <Button
          variant={isPast ? 'secondary' : 'primary'}
          size="large"
          icon={IconPlayerPlay}
          onPress={onStart}
        >
          {t('run.before.start')}
        </Button>
        {day.placed.length === 0 && !isPast && (
          <ButtonLink to={paths.prepare(sessionId, 'agenda')}>
            {t('run.before.writeAgenda')}
          </ButtonLink>
        )}
      </div>
    </section>
  )
}
