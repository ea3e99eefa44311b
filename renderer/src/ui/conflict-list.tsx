import { useWords } from '#renderer/i18n/i18n.ts'
import { href, paths } from '#renderer/lib/paths.ts'
import type { NamedConflict } from '#shared/domain/calendar/conflicts.ts'
import { formatLongDay, formatTime } from '#shared/domain/dates.ts'
import { Banner } from './banner.tsx'

/** Says on a session who is also expected elsewhere at the same time, and leads there. */
export const ConflictList = ({ conflicts }: { readonly conflicts: readonly NamedConflict[] }) => {
  const { t, language } = useWords()
  if (conflicts.length === 0) return null
  const list = new Intl.ListFormat(language)
  return (
    <Banner tone="attention" title={t('calendar.conflict.title')} isLive>
      <ul>
        {conflicts.map(({ names, own, other }) => (
          <li key={`${own.date} ${own.start} ${other.id} ${other.part.date} ${other.part.start}`}>
            <a href={href(paths.session(other.id))}>
              {t('calendar.conflict.also', {
                count: names.length,
                names: list.format(names),
                title: other.title,
                day: formatLongDay(other.part.date, language),
                start: formatTime(other.part.start, language),
                end: formatTime(other.part.end, language),
              })}
            </a>
          </li>
        ))}
      </ul>
      <p>{t('calendar.conflict.hint')}</p>
    </Banner>
  )
}
