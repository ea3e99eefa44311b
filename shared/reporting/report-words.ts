import { communeByCode } from '#shared/domain/communes.ts'
import { FIGURES, type FigureKey } from '#shared/domain/report/figure.ts'
import type { Bucket } from '#shared/domain/report/time-buckets.ts'
import type { Language, Translate } from '#shared/locales/translator.ts'
import { writtenNumber } from '#shared/locales/written-number.ts'
import { DEMOGRAPHIC_ANSWERS, type Demographic } from '#shared/schemas/people.schema.ts'
import { monthText } from './month-text.ts'

/** What the words of a bilan need. */
export type ReportWords = { readonly t: Translate; readonly language: Language }

/** « 12,5 h »: at most one decimal. */
export const hoursText = (minutes: number, { t, language }: ReportWords): string =>
  t('reports.hours', { hours: writtenNumber(minutes / 60, language) })

/** A figure as it is written large; null is a dash. */
export const figureText = (key: FigureKey, value: number | null, words: ReportWords): string => {
  if (value === null) return '–'
  return FIGURES[key].unit === 'minutes'
    ? hoursText(value, words)
    : writtenNumber(value, words.language)
}

/** What stands under a figure: « personnes différentes ». */
export const figureName = (key: FigureKey, value: number | null, { t }: ReportWords): string =>
  t(`reports.figures.${key}`, { count: FIGURES[key].unit === 'count' ? (value ?? 0) : 2 })

/** « novembre 2026 », « 4e trim. 2026 », « 2026 »; short, for an axis: « nov. 26 ». */
export const bucketText = (
  { from, grain }: Bucket,
  { t, language }: ReportWords,
  isShort = false,
): string => {
  const year = from.slice(0, 4)
  switch (grain) {
    case 'month':
      return monthText(from, language, isShort ? 'axis' : 'whole')
    case 'quarter': {
      const quarter = Math.floor((Number(from.slice(5, 7)) - 1) / 3) + 1
      return quarter === 1
        ? t('reports.quarterOne', { year })
        : t('reports.quarter', { quarter, year })
    }
    case 'year':
      return year
  }
}

/** Name of a commune; « Ailleurs » outside of the 34, « Non renseigné » when it is not told. */
export const communeText = (code: string | null, { t }: ReportWords): string => {
  if (code === null) return t('reports.notTold')
  return communeByCode(code)?.name ?? t('reports.elsewhere')
}

/** Nord, Centre, Sud, « Ailleurs », « Non renseigné ». */
export const zoneText = (key: string | null, { t }: ReportWords): string => {
  if (key === null) return t('reports.notTold')
  return key === 'Nord' || key === 'Centre' || key === 'Sud'
    ? t(`common.zones.${key}`)
    : t('reports.elsewhere')
}

/** `reports.demographics.gender.woman`: the answers of a field are its keys in the locales. */
type AnswerKey = {
  [Field in Demographic]: `reports.demographics.${Field}.${(typeof DEMOGRAPHIC_ANSWERS)[Field][number]}`
}[Demographic]

/** « 18 à 25 ans »; « Non renseigné ». */
export const answerText = (
  field: Demographic,
  answer: string | null,
  { t }: ReportWords,
): string => {
  if (answer === null) return t('reports.notTold')
  const answers: readonly string[] = DEMOGRAPHIC_ANSWERS[field]
  return answers.includes(answer)
    ? t(`reports.demographics.${field}.${answer}` as AnswerKey)
    : answer
}
