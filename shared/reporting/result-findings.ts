import type { FigureKey } from '#shared/domain/report/figure.ts'
import type { ReportView } from '#shared/domain/report/report-view.ts'
import { writtenNumber } from '#shared/locales/written-number.ts'
import { figureName, type ReportWords } from './report-words.ts'
import { tiedNames } from './tied-names.ts'

// What came out of the sessions, in a sentence for each picture.

/** What is made together, from the first thought to what is settled. */
export const RESULT_KINDS = [
  'ideas',
  'prototypes',
  'experiments',
  'decisions',
] as const satisfies readonly FigureKey[]

/** « Il en est sorti 24 idées, 3 prototypes et 5 décisions. » */
export const resultsFinding = ({ figures }: ReportView, words: ReportWords): string => {
  const { t, language } = words
  const told = RESULT_KINDS.flatMap((key) => {
    const { value } = figures[key]
    return value === null || value === 0
      ? []
      : [`${writtenNumber(value, language)}\u00a0${figureName(key, value, words)}`]
  })
  return told.length === 0
    ? t('reports.findings.noResults')
    : t('reports.findings.results', { list: new Intl.ListFormat(language).format(told) })
}

const countOf = (
  lines: readonly { readonly state: string; readonly count: number }[],
  state: string,
): number => lines.find((line) => line.state === state)?.count ?? 0

const wholeOf = (lines: readonly { readonly count: number }[]): number =>
  lines.reduce((sum, { count }) => sum + count, 0)

export const experimentsFinding = (
  { lines: { experiments } }: ReportView,
  { t }: ReportWords,
): string => {
  const whole = wholeOf(experiments)
  if (whole === 0) return t('reports.findings.noExperiments')
  const count = countOf(experiments, 'keep')
  return t('reports.findings.experiments', { count, whole })
}

export const commitmentsFinding = (
  { lines: { commitments } }: ReportView,
  { t }: ReportWords,
): string => {
  const whole = wholeOf(commitments)
  if (whole === 0) return t('reports.findings.noCommitments')
  const count = countOf(commitments, 'kept')
  return t('reports.findings.commitments', { count, whole })
}

export const introductionsFinding = (
  { lines: { introductions } }: ReportView,
  { t }: ReportWords,
): string => {
  const whole = wholeOf(introductions)
  if (whole === 0) return t('reports.findings.noIntroductions')
  const count = countOf(introductions, 'clicked')
  return t('reports.findings.introductions', { count, whole })
}

export const decksFinding = ({ figures }: ReportView, words: ReportWords): string => {
  const { t, language } = words
  const told = (['decksCoauthored', 'decksReused'] as const).flatMap((key) => {
    const { value } = figures[key]
    return value === null || value === 0
      ? []
      : [`${writtenNumber(value, language)}\u00a0${figureName(key, value, words)}`]
  })
  return told.length === 0
    ? t('reports.findings.noDecks')
    : t('reports.findings.decks', { list: new Intl.ListFormat(language).format(told) })
}

/** « La note la plus donnée est 4 : 10 avis sur 22. » */
export const marksFinding = ({ marks, figures }: ReportView, words: ReportWords): string => {
  const { t } = words
  if (figures.satisfaction.isHidden || marks === null) return t('reports.leftOut')
  if (figures.satisfaction.value === null) return t('reports.findings.noSatisfaction')
  const count = Math.max(...marks)
  const most = marks.flatMap((answers, index) => (answers === count ? [String(index + 1)] : []))
  const shares = { count, whole: marks.reduce((sum, one) => sum + one, 0) }
  const mark = tiedNames(most, words)
  return most.length > 1
    ? t('reports.findings.marksTied', { list: mark, ...shares })
    : t('reports.findings.marks', { mark, ...shares })
}
