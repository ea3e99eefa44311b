import { communeByCode } from '#shared/domain/communes.ts'
import {
  addDays,
  type Day,
  formatLongDay,
  formatMediumDay,
  formatTime,
} from '#shared/domain/dates.ts'
import type { PartTimes } from '#shared/domain/session-part-checks.ts'
import type { TimeRange } from '#shared/domain/session-presets.ts'
import type { Language, Translate } from '#shared/locales/translator.ts'
import type { Venue } from '#shared/schemas/community.schema.ts'
import { formatDistance } from './spoken-dates.ts'

/** What these sentences need: `useWords()` gives both. */
export type Words = { readonly t: Translate; readonly language: Language }

/** First and last day of a session; null without a date. */
export type DaySpan = { readonly firstDay: Day | null; readonly lastDay: Day | null }

/** « 9 h – 12 h ». */
export const hoursWords = ({ t, language }: Words, { start, end }: TimeRange): string =>
  t('sessions.when.timeRange', {
    start: formatTime(start, language),
    end: formatTime(end, language),
  })

/** « 9 h – 12 h » and « 14 h – 17 h » when every part is on one day; « 3 séances » beyond three. */
export const timesPieces = (words: Words, parts: readonly PartTimes[]): readonly string[] => {
  const days = new Set(parts.map(({ date }) => date))
  return days.size === 1 && parts.length <= 3
    ? parts.map((part) => hoursWords(words, part))
    : [words.t('sessions.when.parts', { count: parts.length })]
}

/** The same in one line: « 9 h – 12 h, 14 h – 17 h ». */
export const timesWords = (words: Words, parts: readonly PartTimes[]): string =>
  timesPieces(words, parts).join(', ')

/** « mardi 24 novembre 2026 », « du mar. 24 nov. 2026 au jeu. 26 nov. 2026 ». */
export const daysWords = ({ t, language }: Words, { firstDay, lastDay }: DaySpan): string => {
  if (firstDay === null || lastDay === null) return t('sessions.when.noDate')
  if (firstDay === lastDay) return formatLongDay(firstDay, language)
  return t('sessions.when.dayRange', {
    from: formatMediumDay(firstDay, language),
    to: formatMediumDay(lastDay, language),
  })
}

/** « samedi », to check a date typed in figures. */
export const formatWeekday = (day: Day, language: Language): string =>
  new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    weekday: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))

/** « dans 3 jours », « il y a 2 semaines », « aujourd’hui » on each of its days. */
export const distanceWords = (
  { t, language }: Words,
  { firstDay, lastDay }: DaySpan,
  today: Day,
): string | null => {
  if (firstDay === null || lastDay === null) return null
  if (firstDay <= today && today <= lastDay) return t('sessions.when.today')
  return formatDistance(today, firstDay > today ? firstDay : lastDay, language)
}

/** Name of a commune; « ailleurs » outside of the 34; null when it is not known. */
export const communeWords = ({ t }: Words, code: string | null): string | null =>
  code === 'other' ? t('sessions.when.elsewhere') : (communeByCode(code)?.name ?? null)

/** « Médiathèque, Le Robert »; the commune is not said twice. */
export const placeWords = (words: Words, venue: Venue | null): string => {
  if (venue === null) return words.t('sessions.when.noVenue')
  const commune = communeWords(words, venue.communeCode)
  return commune === null || venue.name.includes(commune) ? venue.name : `${venue.name}, ${commune}`
}

/** The same weekday, the first one at least a week after today: a day one may well mean. */
export const likelyCopyDay = (firstDay: Day | null, today: Day): Day => {
  if (firstDay === null) return addDays(today, 7)
  let day = firstDay
  while (day < addDays(today, 7)) day = addDays(day, 7)
  return day
}
