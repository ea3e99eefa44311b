import { useWords } from '#renderer/i18n/i18n.ts'
import { today } from '#renderer/lib/clock.ts'
import { formatDistance } from '#renderer/lib/spoken-dates.ts'
import { formatMediumDay } from '#shared/domain/dates.ts'
import type { Coverage } from '#shared/domain/venues/coverage.ts'

/** « Dernière fois : sam. 21 nov. 2026 (il y a 2 jours) » and the next one, or that there was none. */
export const VenueTimes = ({ coverage }: { readonly coverage: Coverage }) => {
  const { t, language } = useWords()
  const { lastDay, nextDay, untypedDay } = coverage
  const told = (day: string) => ({
    day: formatMediumDay(day, language),
    distance: formatDistance(today(), day, language),
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
