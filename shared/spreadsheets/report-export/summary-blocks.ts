import type { PeopleLine, SessionLine } from '#shared/domain/report/attendance-report.ts'
import { answerText, bucketText, communeText, zoneText } from '#shared/reporting/report-words.ts'
import type { SheetContext } from '../attendance-export/sheet-table.ts'
import type { ReportColumnKey } from './report-columns.ts'
import type { CountedReport } from './report-export-model.ts'

/** Ranges of the sheet « Données », by key of the column. */
export type Ranges = (key: ReportColumnKey) => string

/** One figure of a line: what Koudmen counts, and the formula that counts it again. */
export type SummaryMeasure<Line> = {
  readonly header: string
  readonly format: 'count' | 'hours'
  readonly value: (line: Line) => number
  /** `is` is true on the rows of the line. */
  readonly formula: (is: string, ranges: Ranges) => string
}

/** A table of the sheet « Synthèse »: a line for each format, commune… */
export type SummaryBlock = {
  readonly id: string
  readonly title: string
  /** Column of « Données » that holds the names of the lines. */
  readonly column: ReportColumnKey
  readonly headers: readonly string[]
  readonly lines: readonly {
    readonly label: string
    readonly cells: readonly {
      readonly format: 'count' | 'hours'
      readonly value: number
      readonly formula: (is: string, ranges: Ranges) => string
    }[]
  }[]
}

const sum = (is: string, ...factors: readonly string[]): string =>
  `SUMPRODUCT(${[is, ...factors].join('*')})`

/** The tables of a bilan, in the order of the sheet. */
export const summaryBlocks = (
  { report, collects }: CountedReport,
  context: SheetContext,
): readonly SummaryBlock[] => {
  const { t } = context
  const isPerson = (ranges: Ranges) => `(${ranges('kind')}="${t('reportSheets.kinds.person')}")`
  const isNew = (ranges: Ranges) => `(${ranges('isNew')}="${t('spreadsheets.yes')}")`
  const header = (
    key: 'sessions' | 'hours' | 'people' | 'newPeople' | 'presences' | 'personHours',
  ) => t(`reports.columns.${key}`)

  const sessions: SummaryMeasure<SessionLine> = {
    header: header('sessions'),
    format: 'count',
    value: (line) => line.sessions,
    formula: (is, ranges) => sum(is, ranges('firstOfSession')),
  }
  const parts: SummaryMeasure<SessionLine> = {
    header: t('reportSheets.summary.names.parts'),
    format: 'count',
    value: (line) => line.heldParts,
    formula: (is, ranges) => sum(is, ranges('firstOfPart')),
  }
  const hours: SummaryMeasure<SessionLine> = {
    header: header('hours'),
    format: 'hours',
    value: (line) => line.heldMinutes / 60,
    formula: (is, ranges) => `${sum(is, ranges('partMinutes'))}/60`,
  }
  const peopleOnce = (key: ReportColumnKey): SummaryMeasure<SessionLine> => ({
    header: header('people'),
    format: 'count',
    value: (line) => line.people,
    formula: (is, ranges) => sum(is, ranges(key)),
  })
  const people: SummaryMeasure<PeopleLine> = {
    header: header('people'),
    format: 'count',
    value: (line) => line.people,
    formula: (is, ranges) => sum(is, ranges('firstOfPerson')),
  }
  const newPeople: SummaryMeasure<PeopleLine> = {
    header: header('newPeople'),
    format: 'count',
    value: (line) => line.newPeople,
    formula: (is, ranges) => sum(is, isNew(ranges), ranges('firstOfPerson')),
  }
  const presences: SummaryMeasure<PeopleLine | SessionLine> = {
    header: header('presences'),
    format: 'count',
    value: (line) => line.presences,
    formula: (is, ranges) => sum(is, isPerson(ranges), ranges('count')),
  }
  const personHours: SummaryMeasure<PeopleLine | SessionLine> = {
    header: header('personHours'),
    format: 'hours',
    value: (line) => line.personMinutes / 60,
    formula: (is, ranges) => `${sum(is, isPerson(ranges), ranges('minutes'))}/60`,
  }

  const block = <Line extends { readonly key: string | null }>(
    id: string,
    title: string,
    column: string,
    lines: readonly Line[],
    label: (line: Line) => string,
    measures: readonly SummaryMeasure<Line>[],
  ): SummaryBlock => ({
    id,
    title,
    column: column as ReportColumnKey,
    headers: measures.map((measure) => measure.header),
    lines: lines.map((line) => ({
      label: label(line),
      cells: measures.map(({ format, value, formula }) => ({
        format,
        value: value(line),
        formula,
      })),
    })),
  })
  const title = (
    key:
      | 'format'
      | 'step'
      | 'venueZone'
      | 'venueCommune'
      | 'personZone'
      | 'personCommune'
      | 'structure',
  ) => t(`reportSheets.summary.blocks.${key}`)
  const ofPeople = [people, newPeople, presences, personHours]
  return [
    block(
      'format',
      title('format'),
      'format',
      report.byFormat,
      ({ key }) => formatText(key, context),
      [sessions, hours, peopleOnce('firstInFormat'), presences, personHours],
    ),
    block(
      'step',
      title('step'),
      'step',
      report.overTime,
      ({ bucket }) => bucketText(bucket, context),
      [parts, hours, peopleOnce('firstInStep'), presences, personHours],
    ),
    block(
      'venueZone',
      title('venueZone'),
      'venueZone',
      report.byVenueZone,
      ({ key }) => zoneText(key, context),
      [sessions, hours, presences],
    ),
    block(
      'venueCommune',
      title('venueCommune'),
      'venueCommune',
      report.byVenueCommune,
      ({ key }) => communeText(key, context),
      [sessions, hours, presences],
    ),
    block(
      'personZone',
      title('personZone'),
      'personZone',
      report.byZone,
      ({ key }) => zoneText(key, context),
      ofPeople,
    ),
    block(
      'personCommune',
      title('personCommune'),
      'personCommune',
      report.byCommune,
      ({ key }) => communeText(key, context),
      ofPeople,
    ),
    block(
      'structure',
      title('structure'),
      'structure',
      report.byStructure,
      ({ key }) => key ?? t('reports.notTold'),
      ofPeople,
    ),
    ...report.demographics
      .filter(({ field }) => collects.includes(field))
      .map(({ field, lines }) =>
        block(
          field,
          t(`reports.demographics.${field}.title`),
          field,
          lines,
          ({ key }) => answerText(field, key, context),
          ofPeople,
        ),
      ),
  ]
}

const formatText = (key: string | null, { t }: SheetContext): string =>
  t(`spreadsheets.formats.${(key ?? 'other') as 'other'}`)
