import { formatShortDay, formatTime } from '#shared/domain/dates.ts'
import type { RecordFact } from '#shared/domain/report/complete-record.ts'
import type { ChoiceList, FieldValue } from '#shared/domain/report/export-fields/field-value.ts'
import type { ReportField } from '#shared/domain/report/export-fields/report-fields.ts'
import type { RowField } from '#shared/domain/report/export-fields/row-table.ts'
import type { RowFieldKey } from '#shared/domain/report/export-fields/row-tables.ts'
import { writtenNumber } from '#shared/locales/written-number.ts'
import type { Demographic } from '#shared/schemas/people.schema.ts'
import { answerText, communeText, hoursText, type ReportWords, zoneText } from './report-words.ts'

/** The words of one answer; « Non renseigné » when it is not told. */
export const choiceText = (of: ChoiceList, key: string | null, words: ReportWords): string => {
  const { t } = words
  switch (of) {
    case 'commune':
      return communeText(key, words)
    case 'zone':
      return zoneText(key, words)
    case 'ageBand':
    case 'gender':
    case 'occupation':
    case 'priorityArea':
      return answerText(of, key, words)
  }
  if (key === null) return t('reports.notTold')
  // The keys of each list are those of its schema, which a test holds to.
  switch (of) {
    case 'format':
      return t(`spreadsheets.formats.${key as 'other'}`)
    case 'attendance':
      return t(`spreadsheets.status.${key as 'present'}`)
    case 'contact':
      return t(`spreadsheets.contacts.${key as 'phone'}`)
    case 'yesNo':
      return t(`spreadsheets.${key as 'yes'}`)
    case 'rowKind':
      return t(`reportSheets.kinds.${key as 'person'}`)
    case 'resultType':
      return t(`reportSheets.types.${key as 'idea'}`)
    case 'resultState':
      return t(`reportSheets.states.${key as 'keep'}`)
  }
}

/** Name of something that a record of a participant is to say: « Téléphone ou e-mail », « Genre ». */
export const factText = (fact: RecordFact, { t }: ReportWords): string =>
  fact === 'name' || fact === 'contact' || fact === 'commune'
    ? t(`exportFields.participantFacts.${fact}`)
    : t(`reports.demographics.${fact}.title`)

/** Name of a column as it is proposed; columns of a later version have none. */
export const rowFieldName = ({ key, asks }: RowField<RowFieldKey>, { t }: ReportWords): string =>
  asks === null
    ? t(`exportFields.names.${key as Exclude<RowFieldKey, Demographic>}`)
    : t(`reports.demographics.${asks}.title`)

/** What a column says, for the sheet « Lisez-moi ». */
export const rowFieldAbout = ({ key, asks }: RowField<RowFieldKey>, { t }: ReportWords): string =>
  asks === null
    ? t(`exportFields.about.${key as Exclude<RowFieldKey, Demographic>}`)
    : t('reports.method.notTold')

/** A value as it is read on screen; empty when there is nothing to say. */
export const fieldText = (value: FieldValue, words: ReportWords): string => {
  if (value === null) return ''
  switch (value.kind) {
    case 'text':
      return value.text
    case 'choice':
      return choiceText(value.of, value.key, words)
    case 'count':
      return writtenNumber(value.count, words.language)
    case 'minutes':
      return hoursText(value.minutes, words)
    case 'mark':
      return writtenNumber(value.mark, words.language)
    case 'day':
      return formatShortDay(value.day, words.language)
    case 'time':
      return formatTime(value.time, words.language)
    case 'facts':
      return value.facts.map((fact) => factText(fact, words)).join(', ')
    case 'notTold':
      return words.t('reports.notTold')
    case 'erased':
      return words.t('spreadsheets.erasedPerson')
  }
}

/** Name of a field of a bilan: « Personnes différentes », « Personnes – Genre : Femme ». */
export const reportFieldName = ({ about }: ReportField, words: ReportWords): string => {
  const { t } = words
  switch (about.kind) {
    case 'fact':
      return t(`exportFields.facts.${about.fact}`)
    case 'figure':
      return t(`reportSheets.summary.names.${about.figure}`)
    case 'line': {
      const { of, answer, counts } = about
      const title =
        of === 'commune' || of === 'zone' || of === 'format'
          ? t(`reports.columns.${of}`)
          : t(`reports.demographics.${of}.title`)
      return t(counts === 'people' ? 'exportFields.peopleLine' : 'exportFields.sessionsLine', {
        title,
        answer: choiceText(of, answer, words),
      })
    }
  }
}
