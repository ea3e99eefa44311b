import type { CSSProperties } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import hidden from '#renderer/ui/visually-hidden.module.css'
import { type AgendaTotals, agendaTotals } from '#shared/domain/agenda/agenda-totals.ts'
import type { DayPlan } from '#shared/domain/agenda/day-plan.ts'
import { formatDuration } from '#shared/domain/dates.ts'
import type { Translate } from '#shared/locales/translator.ts'
import { ENERGIES } from '#shared/schemas/method.schema.ts'
import { clockWords } from './agenda-saying.ts'
import { useAgenda } from './agenda-store.ts'
import styles from './day-summary.module.css'
import { ENERGY_ICONS } from './energy-look.ts'

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
      <Balance totals={totals} />
    </div>
  )
}

/** The energies of the day as one bar, and the same as a table for whoever does not see it. */
const Balance = ({ totals }: { readonly totals: AgendaTotals }) => {
  const { t } = useWords()
  const present = ENERGIES.filter((energy) => totals.byEnergy[energy] > 0)
  if (present.length === 0) return null
  return (
    <>
      <div className={styles.bar} aria-hidden="true">
        {present.map((energy) => {
          const Picture = ENERGY_ICONS[energy]
          const minutes = totals.byEnergy[energy]
          return (
            <span
              key={energy}
              className={styles.share}
              data-energy={energy}
              title={`${t(`agenda.energies.${energy}`)} · ${formatDuration(minutes)}`}
              style={{ '--share': minutes } as CSSProperties}
            >
              <Picture stroke={1.75} />
              <span className={styles.shareWords}>{t(`agenda.energies.${energy}`)}</span>
            </span>
          )
        })}
      </div>
      <div className={hidden.hidden}>
        <table>
          <caption>{t('agenda.day.balance')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('agenda.day.energy')}</th>
              <th scope="col">{t('agenda.day.minutes')}</th>
            </tr>
          </thead>
          <tbody>
            {present.map((energy) => (
              <tr key={energy}>
                <th scope="row">{t(`agenda.energies.${energy}`)}</th>
                <td>{formatDuration(totals.byEnergy[energy])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
