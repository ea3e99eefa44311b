import type { SessionSummary } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { hoursWords } from '#renderer/lib/session-words.ts'
import { Banner } from '#renderer/ui/banner.tsx'
import type { NamedConflict } from '#shared/domain/calendar/conflicts.ts'
import { type Month, monthOf } from '#shared/domain/calendar/months.ts'
import { formatLongDay } from '#shared/domain/dates.ts'

type MonthConflictsProps = {
  readonly month: Month
  readonly sessions: readonly SessionSummary[]
  readonly conflicts: ReadonlyMap<string, readonly NamedConflict[]>
}

/** Says who is asked for twice in the month, each pair of sessions once. */
export const MonthConflicts = ({ month, sessions, conflicts }: MonthConflictsProps) => {
  const words = useWords()
  const { t, language } = words
  const list = new Intl.ListFormat(language)
  const position = new Map(sessions.map(({ session }, index) => [session.id, index]))
  const pairs = sessions.flatMap(({ session }, index) =>
    (conflicts.get(session.id) ?? [])
      .filter(({ own, other }) => monthOf(own.date) === month && index < at(position, other.id))
      .map((conflict) => ({ session, ...conflict })),
  )
  if (pairs.length === 0) return null
  return (
    <Banner tone="attention" title={t('calendar.conflict.title')}>
      <ul>
        {pairs.map(({ session, names, own, other }) => (
          <li key={`${session.id} ${own.date} ${own.start} ${other.id} ${other.part.start}`}>
            {t('calendar.conflict.pair', {
              names: list.format(names),
              day: formatLongDay(own.date, language),
              first: session.title,
              firstHours: hoursWords(words, own),
              second: other.title,
              secondHours: hoursWords(words, other.part),
            })}
          </li>
        ))}
      </ul>
    </Banner>
  )
}

const at = (position: ReadonlyMap<string, number>, id: string): number => position.get(id) ?? -1
