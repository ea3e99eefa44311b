import type { Language } from '#shared/locales/translator.ts'

/** Calendar day `YYYY-MM-DD`. */
export type Day = string
/** Wall-clock time `HH:MM`. */
export type Time = string

// Martinique keeps UTC−4 all year; days are handled as UTC midnights so that no zone shifts them.
const asUtc = (day: Day): Date => new Date(`${day}T00:00:00Z`)
const localeOf = (language: Language) => (language === 'fr' ? 'fr-FR' : 'en-GB')

const STYLES = {
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  medium: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  yearless: { weekday: 'long', day: 'numeric', month: 'long' },
  plain: { day: 'numeric', month: 'long', year: 'numeric' },
  plainYearless: { day: 'numeric', month: 'long' },
  short: { day: '2-digit', month: '2-digit', year: 'numeric' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>

// Making a format takes a hundred times as long as using it, and screens write days at every key.
const formats = new Map<string, Intl.DateTimeFormat>()

/** The first of the month, as French says it: « 1er ». */
const withOrdinal = (words: string): string => words.replace(/(^|\s)1(?=\s)/u, '$11er')

const format = (day: Day, language: Language, style: keyof typeof STYLES): string => {
  const key = `${language} ${style}`
  const made =
    formats.get(key) ??
    new Intl.DateTimeFormat(localeOf(language), { ...STYLES[style], timeZone: 'UTC' })
  formats.set(key, made)
  const words = made.format(asUtc(day))
  return language === 'fr' ? withOrdinal(words) : words
}

/** Number of the day in a calendar: « 24 », « 1er » as the day is said in French. */
export const formatDayNumber = (day: Day, language: Language): string => {
  const number = Number(day.slice(8))
  return language === 'fr' && number === 1 ? '1er' : String(number)
}

/** « mardi 24 novembre 2026 ». */
export const formatLongDay = (day: Day, language: Language): string => format(day, language, 'long')

/** « mardi 24 novembre »: for what is read within the year. */
export const formatYearlessDay = (day: Day, language: Language): string =>
  format(day, language, 'yearless')

/** « 24 novembre 2026 », « 1er mars » without its year. */
export const formatPlainDay = (day: Day, language: Language, withYear = true): string =>
  format(day, language, withYear ? 'plain' : 'plainYearless')

/** « mar. 24 nov. 2026 ». */
export const formatMediumDay = (day: Day, language: Language): string =>
  format(day, language, 'medium')

/** « 24/11/2026 ». */
export const formatShortDay = (day: Day, language: Language): string =>
  format(day, language, 'short')

/** « 9 h 30 », « 14 h » (French), « 9:30 » (English). Spaces do not break. */
export const formatTime = (time: Time, language: Language): string => {
  const [hours = '0', minutes = '00'] = time.split(':')
  if (language === 'en') return `${Number(hours)}:${minutes}`
  return minutes === '00' ? `${Number(hours)}\u00a0h` : `${Number(hours)}\u00a0h\u00a0${minutes}`
}

/** Minutes since midnight. */
export const minutesOf = (time: Time): number => {
  const [hours = '0', minutes = '0'] = time.split(':')
  return Number(hours) * 60 + Number(minutes)
}

/** Length of a part in minutes; an end at or before the start lies after midnight. */
export const durationMinutes = (start: Time, end: Time): number => {
  const length = minutesOf(end) - minutesOf(start)
  return length > 0 ? length : length + 24 * 60
}

/** « 3 h 30 », « 45 min ». */
export const formatDuration = (minutes: number): string => {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${rest}\u00a0min`
  return rest === 0 ? `${hours}\u00a0h` : `${hours}\u00a0h\u00a0${String(rest).padStart(2, '0')}`
}

/** The day `count` days later (earlier when negative). */
export const addDays = (day: Day, count: number): Day =>
  new Date(asUtc(day).getTime() + count * 86_400_000).toISOString().slice(0, 10)

/**
 * The same day of the next month, or its last day: how a period of one month is counted (regulation
 * (EEC) 1182/71, article 3).
 */
export const oneMonthAfter = (day: Day): Day => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  // Day 0 of the month after the next one is the last day of the next one.
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month, Math.min(date, last))).toISOString().slice(0, 10)
}

/** Whether the text is a day that the calendar has: 31 February and 31/12/2026 are not. */
export const isCalendarDay = (text: string): boolean =>
  // A day that moves when written again is on no calendar.
  /^\d{4}-\d{2}-\d{2}$/u.test(text) &&
  !Number.isNaN(asUtc(text).getTime()) &&
  addDays(text, 0) === text

/** Whether the text is written as a day, « 31/02/2026 » or « 2026-02-31 », that no calendar has. */
export const isImpossibleDay = (text: string): boolean => {
  const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(text.trim())
  const iso = french
    ? [french[3], french[2]?.padStart(2, '0'), french[1]?.padStart(2, '0')].join('-')
    : text.trim()
  return /^\d{4}-\d{2}-\d{2}$/u.test(iso) && !isCalendarDay(iso)
}

/** Whole days from `from` to `to`. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((asUtc(to).getTime() - asUtc(from).getTime()) / 86_400_000)

/** The calendar day of an instant in Martinique. */
export const dayInMartinique = (instant: Date): Day =>
  new Date(instant.getTime() - 4 * 3_600_000).toISOString().slice(0, 10)
