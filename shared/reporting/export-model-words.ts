import type { Day } from '#shared/domain/dates.ts'
import {
  type ExportContent,
  reportFilterOf,
  type UsableColumn,
} from '#shared/domain/report/export-models/export-model.ts'
import type { ReportRows } from '#shared/domain/report/report-rows.ts'
import { choiceText, rowFieldName } from './export-field-words.ts'
import { periodText } from './period-text.ts'
import { communeText, type ReportWords } from './report-words.ts'

/** The name under which a column is written. */
export const columnHeader = ({ column, field }: UsableColumn, words: ReportWords): string =>
  column.header.trim() || proposedHeader(field, words)

/** The name that is proposed for a column. */
export const proposedHeader = (field: UsableColumn['field'], words: ReportWords): string =>
  field === null ? words.t('exportFields.names.fixedText') : rowFieldName(field, words)

/** Code of a commune, `other` or `notTold`, as it is read. */
export const communeChoiceText = (code: string, words: ReportWords): string =>
  communeText(code === 'notTold' ? null : code, words)

/** What was chosen, one line each: the period always, the rest where it narrows the rows. */
export const filterLines = (
  { filter }: Pick<ExportContent, 'filter'>,
  rows: Pick<ReportRows, 'challenges' | 'venues' | 'funders'>,
  today: Day,
  words: ReportWords,
): readonly string[] => {
  const { t } = words
  const { format, challengeId, venueId, funderId, venueCommune, personCommune } = filter
  const nameIn = (
    table: readonly { readonly id: string; readonly name: string }[],
    id: string,
  ): string => table.find((row) => row.id === id)?.name ?? t('exportModels.filters.gone')
  const line = (
    key: 'format' | 'challenge' | 'venue' | 'funder' | 'venueCommune' | 'personCommune',
    value: string,
  ) => t('exportModels.filters.line', { name: t(`exportModels.filters.${key}`), value })
  return [
    t('exportModels.filters.period', { period: periodText(reportFilterOf(filter, today), words) }),
    ...(format === null ? [] : [line('format', choiceText('format', format, words))]),
    ...(challengeId === null
      ? []
      : [
          line(
            'challenge',
            rows.challenges.find(({ id }) => id === challengeId)?.title ??
              t('exportModels.filters.gone'),
          ),
        ]),
    ...(venueId === null ? [] : [line('venue', nameIn(rows.venues, venueId))]),
    ...(funderId === null ? [] : [line('funder', nameIn(rows.funders, funderId))]),
    ...(venueCommune === null
      ? []
      : [line('venueCommune', communeChoiceText(venueCommune, words))]),
    ...(personCommune === null
      ? []
      : [line('personCommune', communeChoiceText(personCommune, words))]),
  ]
}
