import { useWords } from '#renderer/i18n/i18n.ts'
import type { Day } from '#shared/domain/dates.ts'
import styles from './date-tile.module.css'

/** A day large enough to be found at a glance: weekday, number, month. Read aloud as one date. */
export const DateTile = ({ day }: { readonly day: Day }) => {
  const { language } = useWords()
  const date = new Date(`${day}T00:00:00Z`)
  const say = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
      ...options,
      timeZone: 'UTC',
    }).format(date)
  return (
    <time dateTime={day} className={styles.tile}>
      <span className={styles.weekday}>{say({ weekday: 'short' })}</span>
      <span className={styles.number}>{say({ day: 'numeric' })}</span>
      <span className={styles.month}>{say({ month: 'short' })}</span>
    </time>
  )
}
