import { IconAlertTriangle } from '@tabler/icons-react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { href, paths } from '#renderer/lib/paths.ts'
import { Clamped } from '#renderer/ui/clamped.tsx'
import { FORMAT_ICONS } from '#renderer/ui/format-picture.tsx'
import { formatTime } from '#shared/domain/dates.ts'
import type { DayEntry as Entry } from './month-entries.ts'
import styles from './month-grid.module.css'

/** A session on a day: when, what, and who is asked for twice. */
export const DayEntry = ({ entry }: { readonly entry: Entry }) => {
  const { t, language } = useWords()
  const [first] = entry.parts
  const { session, venue } = entry.summary
  const Picture = FORMAT_ICONS[session.format]
  const names = [...new Set(entry.conflicts.flatMap((conflict) => conflict.names))]
  return (
    <a
      href={href(paths.session(session.id))}
      className={classNames(styles.entry, names.length > 0 && styles.doubled)}
    >
      <span className={styles.when}>
        <Picture aria-hidden="true" stroke={1.75} />
        <span>
          <span className={styles.start}>{formatTime(first?.start ?? '00:00', language)}</span>
          <span className={styles.end}>
            {` – ${formatTime(entry.parts.at(-1)?.end ?? '00:00', language)}`}
          </span>
        </span>
      </span>
      <span className={styles.title}>
        <Clamped lines={3}>{session.title}</Clamped>
      </span>
      {venue && (
        <span className={styles.place}>
          <Clamped lines={1}>{venue.name}</Clamped>
        </span>
      )}
      {names.length > 0 && (
        <span className={styles.conflict}>
          <IconAlertTriangle aria-hidden="true" />
          <span>
            {t('calendar.conflict.short', { names: new Intl.ListFormat(language).format(names) })}
          </span>
        </span>
      )}
    </a>
  )
}
