import {
  type Day,
  dayInMartinique,
  daysBetween,
  formatLongDay,
  formatTime,
} from '#shared/domain/dates.ts'
import type { Language } from '#shared/locales/translator.ts'

const timeInMartinique = (instant: Date): string =>
  new Date(instant.getTime() - 4 * 3_600_000).toISOString().slice(11, 16)

/** « mardi 24 novembre 2026 à 9 h 30 », on the clock of Martinique. */
export const formatInstant = (instant: string, language: Language): string => {
  const date = new Date(instant)
  const day = formatLongDay(dayInMartinique(date), language)
  const time = formatTime(timeInMartinique(date), language)
  return language === 'fr' ? `${day} à ${time}` : `${day}, ${time}`
}

/** « aujourd’hui », « demain », « dans 3 jours », « il y a 2 semaines ». */
export const formatDistance = (from: Day, to: Day, language: Language): string => {
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  const days = daysBetween(from, to)
  const size = Math.abs(days)
  const said =
    size < 14
      ? words.format(days, 'day')
      : size < 60
        ? words.format(Math.round(days / 7), 'week')
        : words.format(Math.round(days / 30.44), 'month')
  return said.replace(/'/gu, '’')
}

/** The clock of Martinique at that instant, `HH:MM`. */
export const timeOfDay = (instant: Date): string => timeInMartinique(instant)
