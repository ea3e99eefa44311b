import type { SessionSummary } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { formatDistance } from '#renderer/lib/spoken-dates.ts'
import { useToday } from '#renderer/lib/use-clock.ts'
import { formatMediumDay } from '#shared/domain/dates.ts'
import { coverageOf } from '#shared/domain/venues/coverage.ts'
import { visitOf } from './visits.ts'

/** « Dernière fois : sam. 21 nov. 2026 (il y a 2 jours) » and the next one, or that there was none. */
export const VenueTimes = ({ sessions }: { readonly sessions: readonly SessionSummary[] }) => {
  const { t, language } = useWords()
  const today = useToday()
  const { lastDay, nextDay, untypedDay } = coverageOf(
    sessions.map((one) => visitOf(one, today)),
    today,
  )
  const told = (day: string) => ({
    day: formatMediumDay(day, language),
    distance: formatDistance(today, day, language),
  })
  return (
    <>
      {lastDay !== null && <p>{t('venues.last', told(lastDay))}</p>}
      {untypedDay !== null && <p>{t('venues.untyped', told(untypedDay))}</p>}
      {lastDay === null && untypedDay === null && <p>{t('venues.neverUsed')}</p>}
      {nextDay !== null && <p>{t('venues.next', told(nextDay))}</p>}
    </>
  )
}
