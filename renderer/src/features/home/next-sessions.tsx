import { IconPlayerPlay } from '@tabler/icons-react'
import type { SessionSummary } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { href, paths } from '#renderer/lib/paths.ts'
import { formatDistance } from '#renderer/lib/spoken-dates.ts'
import { ButtonLink } from '#renderer/ui/button.tsx'
import leading from '#renderer/ui/leading-card.module.css'
import { Section } from '#renderer/ui/section.tsx'
import { SessionLine } from '#renderer/ui/session-line.tsx'
import { communeByCode } from '#shared/domain/communes.ts'
import { type Day, formatTime } from '#shared/domain/dates.ts'
import styles from './next-sessions.module.css'

/** As many as one looks at in the morning; the others are one click away. */
const SHOWN = 4

export type NextSessionsProps = {
  readonly sessions: readonly SessionSummary[]
  readonly day: Day
}

/** Sessions of today and later, the nearest first, with what helps to recognise them. */
export const NextSessions = ({ sessions, day }: NextSessionsProps) => {
  const { t } = useWords()
  const coming = sessions
    .filter(({ lastDay }) => lastDay !== null && lastDay >= day)
    .toSorted((left, right) => nextDay(left, day).localeCompare(nextDay(right, day)))
  return (
    <Section
      title={t('home.nextSessions')}
      look="plain"
      actions={
        <a href={href(paths.sessions())} className={styles.all}>
          {t('home.allSessions')}
        </a>
      }
    >
      {coming.length === 0 ? (
        <p className={styles.none}>{t('home.noNextSession')}</p>
      ) : (
        <ul className={styles.list}>
          {coming.slice(0, SHOWN).map((summary) => (
            <SessionCard key={summary.session.id} summary={summary} day={day} />
          ))}
        </ul>
      )}
    </Section>
  )
}

const nextPart = ({ parts }: SessionSummary, day: Day) => parts.find((part) => part.date >= day)
const nextDay = (summary: SessionSummary, day: Day): Day => nextPart(summary, day)?.date ?? '9999'

const SessionCard = ({ summary, day }: { readonly summary: SessionSummary; readonly day: Day }) => {
  const { t, language } = useWords()
  const { session, parts, venue, participationCounts: counts } = summary
  const part = nextPart(summary, day)
  const count = counts.invited + counts.confirmed + counts.walkIn
  const commune = communeByCode(venue?.communeCode ?? null)?.name
  const place = venue
    ? commune && !venue.name.includes(commune)
      ? `${venue.name}, ${commune}`
      : venue.name
    : t('home.noVenue')
  if (!part) return null
  const hours = `${formatTime(part.start, language)}\u00a0–\u00a0${formatTime(part.end, language)}`
  const more = parts.length > 1 ? ` ${t('home.moreParts', { count: parts.length - 1 })}` : ''
  return (
    <SessionLine
      day={part.date}
      when={`${formatDistance(day, part.date, language)} · ${hours}${more}`}
      title={session.title}
      to={paths.session(session.id)}
      place={place}
      people={count === 0 ? t('home.nobody') : t('home.people', { count })}
      {...(part.date === day
        ? {
            state: (
              <span className={leading.above}>
                <ButtonLink
                  icon={IconPlayerPlay}
                  to={paths.session(session.id, 'run')}
                  aria-label={t('home.runSpoken', { title: session.title })}
                >
                  {t('home.run')}
                </ButtonLink>
              </span>
            ),
          }
        : {})}
    />
  )
}
