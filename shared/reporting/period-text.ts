import { addDays, type Day, formatDayNumber, formatPlainDay } from '#shared/domain/dates.ts'
import type { Days } from '#shared/domain/periods.ts'
import { monthText } from './month-text.ts'
import type { ReportWords } from './report-words.ts'

const yearOf = (day: Day): string => day.slice(0, 4)
const isFirstOfMonth = (day: Day): boolean => day.endsWith('-01')
const isLastOfMonth = (day: Day): boolean => isFirstOfMonth(addDays(day, 1))
const isFirstOfYear = (day: Day): boolean => day.endsWith('-01-01')
const isLastOfYear = (day: Day): boolean => day.endsWith('-12-31')

/**
 * A period as one says it: « l’année 2026 », « de septembre à novembre 2026 », « du 3 au 12 avril
 * 2026 », « depuis le début ». Within a sentence: it begins with a small letter. `first`: the day of the
 * first session counted, which says since when where nothing else does; null when it is not known.
 */
export const periodText = (
  { from, to }: Days,
  words: ReportWords,
  first: Day | null = null,
): string => {
  const { t } = words
  if (from === null && to === null && first !== null)
    return t('reports.period.sinceFirst', { day: formatPlainDay(first, words.language) })
  if (from === null) return to === null ? t('reports.period.all') : untilText(to, words)
  if (to === null) return sinceText(from, words)
  if (from === to) return t('reports.period.day', { day: formatPlainDay(from, words.language) })
  if (isFirstOfYear(from) && isLastOfYear(to)) return yearsText(yearOf(from), yearOf(to), words)
  const isSchoolYear =
    from.endsWith('-09-01') &&
    to.endsWith('-08-31') &&
    Number(yearOf(to)) === Number(yearOf(from)) + 1
  if (isSchoolYear) return t('reports.period.schoolYear', { from: yearOf(from), to: yearOf(to) })
  return isFirstOfMonth(from) && isLastOfMonth(to)
    ? monthsText(from, to, words)
    : daysText(from, to, words)
}

const yearsText = (from: string, to: string, { t }: ReportWords): string =>
  from === to ? t('reports.period.year', { year: from }) : t('reports.period.years', { from, to })

const monthsText = (from: Day, to: Day, { t, language }: ReportWords): string => {
  const last = monthText(to, language, 'whole')
  if (from.slice(0, 7) === to.slice(0, 7)) return last
  const style = yearOf(from) === yearOf(to) ? 'yearless' : 'whole'
  return t('reports.period.months', { from: monthText(from, language, style), to: last })
}

const daysText = (from: Day, to: Day, { t, language }: ReportWords): string => {
  const first =
    // « du 3 au 12 avril 2026 »; English repeats the month, which reads better.
    language === 'fr' && from.slice(0, 7) === to.slice(0, 7)
      ? formatDayNumber(from, language)
      : formatPlainDay(from, language, yearOf(from) !== yearOf(to))
  return t('reports.period.fromTo', { from: first, to: formatPlainDay(to, language) })
}

const sinceText = (from: Day, { t, language }: ReportWords): string => {
  if (isFirstOfYear(from)) return t('reports.period.sinceWhole', { from: yearOf(from) })
  return isFirstOfMonth(from)
    ? t('reports.period.sinceWhole', { from: monthText(from, language, 'whole') })
    : t('reports.period.from', { from: formatPlainDay(from, language) })
}

const untilText = (to: Day, { t, language }: ReportWords): string => {
  if (isLastOfYear(to)) return t('reports.period.untilWhole', { to: yearOf(to) })
  return isLastOfMonth(to)
    ? t('reports.period.untilWhole', { to: monthText(to, language, 'whole') })
    : t('reports.period.to', { to: formatPlainDay(to, language) })
}
