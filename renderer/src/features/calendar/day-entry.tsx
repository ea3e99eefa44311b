import { IconAlertTriangle } from '@tabler/icons-react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { href, paths } from '#renderer/lib/paths.ts'
import { timesWords } from '#renderer/lib/session-words.ts'
import { Clamped } from '#renderer/ui/clamped.tsx'
import { FORMAT_ICONS } from '#renderer/ui/format-picture.tsx'
import type { DayEntry as Entry } from './month-entries.ts'
import styles from './month-grid.module.css'

/** A session on a day: when, what, and who is asked for twice. */
export const DayEntry = ({ entry }: { readonly entry: Entry }) => {
  const words = useWords()
  const { t, language } = words
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
        <span>{timesWords(words, entry.parts)}</span>
      </span>
      <span className={styles.title}>
        <Clamped>{session.title}</Clamped>
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
            {t('calendar.conflict.badge', { names: new Intl.ListFormat(language).format(names) })}
          </span>
        </span>
      )}
    </a>
  )
}
