import { capitalised } from '#shared/domain/capitalised.ts'
import { formatPlainDay } from '#shared/domain/dates.ts'
import { safeFileName } from '#shared/domain/file-names.ts'
import type { ReportScope } from '#shared/domain/report/report-scope.ts'
import { periodText } from './period-text.ts'
import type { ReportWords } from './report-words.ts'

/** The kinds of sessions that are kept, one text each; none when all are. */
const kindTexts = (
  { format, challenge, venue, funder, isUnfunded }: ReportScope,
  { t }: ReportWords,
): readonly string[] => {
  const named = (key: 'challenge' | 'venue' | 'funder', name: string | null) =>
    name === null ? [] : [t(`reports.scope.${key}`, { name: name || t('reports.scope.gone') })]
  return [
    ...(format === null ? [] : [t(`reports.scope.formats.${format}`)]),
    ...named('challenge', challenge),
    ...named('venue', venue),
    ...named('funder', funder),
    ...(isUnfunded ? [t('reports.scope.unfunded')] : []),
  ]
}

const scopeParts = (scope: ReportScope, words: ReportWords): readonly string[] => {
  const kinds = kindTexts(scope, words)
  const { from, to, first } = scope
  const isSinceFirst = from === null && to === null && first !== null && kinds.length > 0
  return [
    // The first session counted is not the first of all when some are left out.
    isSinceFirst ? sinceFirstKept(first, words) : periodText(scope, words, first),
    ...kinds,
  ]
}

const sinceFirstKept = (first: string, { t, language }: ReportWords): string =>
  t('reports.scope.sinceFirst', { day: formatPlainDay(first, language) })

/** What a bilan is about, filters included: « L’année 2026 · Formations · Financeur : CTM ». */
export const scopeText = (scope: ReportScope, words: ReportWords): string =>
  capitalised(scopeParts(scope, words).join(' · '))

/** « rapport d’activité – l’année 2026 – Formations », without extension. */
export const scopedFileName = (name: string, scope: ReportScope, words: ReportWords): string =>
  safeFileName([name, ...scopeParts(scope, words)])
