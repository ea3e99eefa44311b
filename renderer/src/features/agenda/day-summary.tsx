import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { EnergyBar } from '#renderer/ui/energy-bar.tsx'
import { agendaTotals } from '#shared/domain/agenda/agenda-totals.ts'
import type { DayPlan } from '#shared/domain/agenda/day-plan.ts'
import { formatDuration } from '#shared/domain/dates.ts'
import type { Translate } from '#shared/locales/translator.ts'
import { clockWords } from './agenda-saying.ts'
import { useAgenda } from './agenda-store.ts'
import styles from './day-summary.module.css'

const endWords = (t: Translate, { end, announcedEnd }: DayPlan): string => {
  const left = announcedEnd - end
  if (left === 0) return t('agenda.day.onTime')
  return left > 0
    ? t('agenda.day.before', { duration: formatDuration(left) })
    : t('agenda.day.after', { duration: formatDuration(-left) })
}

/** What a day comes to: its end against the announced one, work, pauses, and its energies. */
export const DaySummary = ({ partId }: { readonly partId: string }) => {
  const words = useWords()
  const { t } = words
  const day = useAgenda(({ agenda }) => agenda.days.find(({ part }) => part.id === partId))
  if (!day || day.placed.length === 0) return null
  const totals = agendaTotals(day)
  return (
    <div className={styles.summary}>
      <p className={styles.figures}>
        <strong className={styles.end} data-day-end="">
          {t('agenda.day.end', { time: clockWords(words, day.end) })}
        </strong>
        <span className={classNames(day.end > day.announcedEnd && styles.late)}>
          {endWords(t, day)}
        </span>
        <span>{t('agenda.day.work', { duration: formatDuration(totals.work) })}</span>
        <span>{t('agenda.day.pause', { duration: formatDuration(totals.pause) })}</span>
        {totals.gaps > 0 && (
          <span>{t('agenda.day.gaps', { duration: formatDuration(totals.gaps) })}</span>
        )}
      </p>
      <EnergyBar byEnergy={totals.byEnergy} />
    </div>
  )
}
