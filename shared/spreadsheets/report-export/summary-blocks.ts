import type {
  ReportView,
  ViewPeopleLine,
  ViewSessionLine,
} from '#shared/domain/report/report-view.ts'
import type { Count } from '#shared/domain/report/small-cells.ts'
import { answerText, bucketText, communeText, zoneText } from '#shared/reporting/report-words.ts'
import type { SheetContext } from '../attendance-export/sheet-table.ts'
import type { ReportColumnKey } from './report-columns.ts'

/** Ranges of the sheet « Données », by key of the column. */
export type Ranges = (key: ReportColumnKey) => string

/** One figure of a line: what Koudmen counts, and the formula that counts it again. */
export type SummaryMeasure<Line> = {
  readonly header: string
  readonly format: 'count' | 'hours'
  /** Null: hidden in public. */
  readonly value: (line: Line) => Count
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
      readonly value: Count
      readonly formula: (is: string, ranges: Ranges) => string
    }[]
  }[]
}

const sum = (is: string, ...factors: readonly string[]): string =>
  `SUMPRODUCT(${[is, ...factors].join('*')})`

const hoursOf = (minutes: Count): Count => (minutes === null ? null : minutes / 60)

/** The tables of a bilan, in the order of the sheet; those that the public version leaves out are not in. */
export const summaryBlocks = (view: ReportView, context: SheetContext): readonly SummaryBlock[] => {
  const { t } = context
  const isPerson = (ranges: Ranges) => `(${ranges('kind')}="${t('reportSheets.kinds.person')}")`
  const isNew = (ranges: Ranges) => `(${ranges('isNew')}="${t('spreadsheets.yes')}")`
  const header = (
    key: 'sessions' | 'hours' | 'people' | 'newPeople' | 'presences' | 'personHours',
  ) => t(`reports.columns.${key}`)

  const sessions: SummaryMeasure<ViewSessionLine> = {
    header: header('sessions'),
    format: 'count',
    value: (line) => line.sessions,
    formula: (is, ranges) => sum(is, ranges('firstOfSession')),
  }
  const parts: SummaryMeasure<ViewSessionLine> = {
    header: t('reportSheets.summary.names.parts'),
    format: 'count',
    value: (line) => line.heldParts,
    formula: (is, ranges) => sum(is, ranges('firstOfPart')),
  }
  const hours: SummaryMeasure<ViewSessionLine> = {
    header: header('hours'),
    format: 'hours',
    value: (line) => hoursOf(line.heldMinutes),
    formula: (is, ranges) => `${sum(is, ranges('partMinutes'))}/60`,
  }
  const peopleOnce = (key: ReportColumnKey): SummaryMeasure<ViewSessionLine> => ({
    header: header('people'),
    format: 'count',
    value: (line) => line.people,
    formula: (is, ranges) => sum(is, ranges(key)),
  })
  const people: SummaryMeasure<ViewPeopleLine> = {
    header: header('people'),
    format: 'count',
    value: (line) => line.people,
    formula: (is, ranges) => sum(is, ranges('firstOfPerson')),
  }
  const newPeople: SummaryMeasure<ViewPeopleLine> = {
    header: header('newPeople'),
    format: 'count',
    value: (line) => line.newPeople,
    formula: (is, ranges) => sum(is, isNew(ranges), ranges('firstOfPerson')),
  }
  const presences: SummaryMeasure<ViewPeopleLine | ViewSessionLine> = {
    header: header('presences'),
    format: 'count',
    value: (line) => line.presences,
    formula: (is, ranges) => sum(is, isPerson(ranges), ranges('count')),
  }
  const personHours: SummaryMeasure<ViewPeopleLine | ViewSessionLine> = {
    header: header('personHours'),
    format: 'hours',
    value: (line) => hoursOf(line.personMinutes),
    formula: (is, ranges) => `${sum(is, isPerson(ranges), ranges('minutes'))}/60`,
  }
  // Hidden for the whole, they are in no line either.
  const hoursOfPeople = view.figures.personMinutes.isHidden ? [] : [personHours]

  const block = <Line extends { readonly key: string | null }>(
    id: string,
    title: string,
    column: string,
    lines: readonly Line[] | null,
    label: (line: Line) => string,
    measures: readonly SummaryMeasure<Line>[],
  ): readonly SummaryBlock[] =>
    lines === null
      ? []
      : [
          {
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
          },
        ]
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
  // Who is new is told for the whole only in public.
  const ofPeople = [people, ...(view.isPublic ? [] : [newPeople]), presences, ...hoursOfPeople]
  return [
    ...block(
      'format',
      title('format'),
      'format',
      view.byFormat,
      ({ key }) => formatText(key, context),
      [sessions, hours, peopleOnce('firstInFormat'), presences, ...hoursOfPeople],
    ),
    ...block(
      'step',
      title('step'),
      'step',
      view.overTime,
      ({ bucket }) => bucketText(bucket, context),
      [parts, hours, peopleOnce('firstInStep'), presences, ...hoursOfPeople],
    ),
    ...block(
      'venueZone',
      title('venueZone'),
      'venueZone',
      view.byVenueZone,
      ({ key }) => zoneText(key, context),
      [sessions, hours, presences],
    ),
    ...block(
      'venueCommune',
      title('venueCommune'),
      'venueCommune',
      view.byVenueCommune,
      ({ key }) => communeText(key, context),
      [sessions, hours, presences],
    ),
    ...block(
      'personZone',
      title('personZone'),
      'personZone',
      view.byZone,
      ({ key }) => zoneText(key, context),
      ofPeople,
    ),
    ...block(
      'personCommune',
      title('personCommune'),
      'personCommune',
      view.byCommune,
      ({ key }) => communeText(key, context),
      ofPeople,
    ),
    ...block(
      'structure',
      title('structure'),
      'structure',
      view.byStructure,
      (line) => structureText(line, context),
      ofPeople,
    ),
    ...view.demographics.flatMap(({ field, lines }) =>
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

/** Name of a structure; small ones are put together in public. */
const structureText = ({ key, merged }: ViewPeopleLine, { t }: SheetContext): string =>
  merged > 0 ? t('reports.smallStructures', { count: merged }) : (key ?? t('reports.notTold'))

const formatText = (key: string | null, { t }: SheetContext): string =>
  t(`spreadsheets.formats.${(key ?? 'other') as 'other'}`)
