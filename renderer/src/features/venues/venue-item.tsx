import { IconMapPin, IconUsers } from '@tabler/icons-react'
import type { SessionSummary } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { href, paths } from '#renderer/lib/paths.ts'
import { communeWords } from '#renderer/lib/session-words.ts'
import { Clamped } from '#renderer/ui/clamped.tsx'
import leading from '#renderer/ui/leading-card.module.css'
import type { Venue } from '#shared/schemas/community.schema.ts'
import { KIND_ICONS } from './venue-look.ts'
import { VenueTimes } from './venue-times.tsx'
import styles from './venues-page.module.css'

type VenueItemProps = {
  readonly venue: Venue
  /** Those held there. */
  readonly sessions: readonly SessionSummary[]
}

/** A place in the list: what it is, where, how many it holds, when one was there. */
export const VenueItem = ({ venue, sessions }: VenueItemProps) => {
  const { t, language } = useWords()
  const Picture = KIND_ICONS[venue.kind]
  const commune = communeWords({ t, language }, venue.communeCode)
  return (
    <li className={classNames(leading.card, styles.venue)}>
      <span className={styles.kind} aria-hidden="true">
        <Picture stroke={1.6} />
      </span>
      <div className={styles.words}>
        <p className={styles.quiet}>{t(`sessions.venue.kinds.${venue.kind}`)}</p>
        <h3 className={styles.name}>
          <a href={href(paths.venue(venue.id))} className={leading.link}>
            <Clamped>{venue.name}</Clamped>
          </a>
        </h3>
        <p className={styles.facts}>
          {commune !== null && (
            <span>
              <IconMapPin aria-hidden="true" stroke={1.75} />
              {commune}
            </span>
          )}
          {venue.capacity !== null && (
            <span>
              <IconUsers aria-hidden="true" stroke={1.75} />
              {t('venues.capacity', { count: venue.capacity })}
            </span>
          )}
        </p>
        <div className={styles.quiet}>
          <VenueTimes sessions={sessions} />
        </div>
      </div>
    </li>
  )
}
