import type {
  ReportView,
  ViewSessionLine,
  ViewTimeLine,
} from '#shared/domain/report/report-view.ts'
import { writtenNumber } from '#shared/locales/written-number.ts'
import {
  attendanceFinding,
  formatsFinding,
  newcomersFinding,
  presencesOf,
} from '#shared/reporting/findings.ts'
import { bucketText, type ReportWords } from '#shared/reporting/report-words.ts'
import { columnChart } from '../charts/column-chart.ts'
import {
  barsOrNothing,
  chartSize,
  countText,
  hoursOrHidden,
  pictureTable,
  type ReportPicture,
  type TableColumn,
} from './picture.ts'

/** Columns that every line of sessions can have, by what they count. */
const sessionColumns = (words: ReportWords) => {
  const { t, language } = words
  const columns = {
    sessions: [t('reports.columns.sessions'), ({ sessions }) => writtenNumber(sessions, language)],
    hours: [t('reports.columns.hours'), ({ heldMinutes }) => hoursOrHidden(heldMinutes, words)],
    people: [t('reports.columns.people'), ({ people }) => countText(people, words)],
    newPeople: [t('reports.columns.newPeople'), ({ newPeople }) => countText(newPeople, words)],
    returningPeople: [
      t('reports.columns.returningPeople'),
      ({ returningPeople }) => countText(returningPeople, words),
    ],
    presences: [t('reports.columns.presences'), ({ presences }) => countText(presences, words)],
    personHours: [
      t('reports.columns.personHours'),
      ({ personMinutes }) => hoursOrHidden(personMinutes, words),
    ],
    anonymous: [
      t('reports.columns.anonymous'),
      ({ anonymousPresences }) => countText(anonymousPresences, words),
    ],
  } as const satisfies Readonly<Record<string, TableColumn<ViewSessionLine>>>
  return columns
}

const timeColumn = (words: ReportWords): TableColumn<ViewTimeLine> => [
  words.t('reports.columns.period'),
  ({ bucket }) => bucketText(bucket, words),
]

const byKey = {
  keyOf: ({ key }: ViewSessionLine) => key ?? '',
  sessionIdsOf: ({ sessionIds }: ViewSessionLine) => sessionIds,
}

/** Presences over time, with a name and without. */
export const attendancePicture = (view: ReportView, words: ReportWords): ReportPicture => {
  const { t, language } = words
  const { overTime } = view
  const columns = sessionColumns(words)
  return {
    id: 'attendance',
    title: t('reports.charts.attendance'),
    finding: attendanceFinding(view, words),
    draw: overTime.some((line) => presencesOf(line) > 0)
      ? (width) =>
          columnChart(
            {
              series: [
                { look: 'solid', label: t('reports.charts.named') },
                { look: 'empty', label: t('reports.charts.unnamed') },
              ],
              columns: overTime.map((line) => ({
                label: bucketText(line.bucket, words, true),
                values: [line.presences, line.anonymousPresences],
              })),
              written: (value) => writtenNumber(value, language),
              hidden: t('reports.hidden'),
            },
            chartSize(width),
          )
      : null,
    table: pictureTable<ViewTimeLine>(
      overTime,
      [
        timeColumn(words),
        columns.sessions,
        columns.hours,
        columns.people,
        columns.presences,
        columns.anonymous,
      ],
      byKey,
    ),
  }
}

/** Who came for the first time, step by step, beside those who came back. */
export const newcomersPicture = (view: ReportView, words: ReportWords): ReportPicture => {
  const { t, language } = words
  const { overTime, isPublic } = view
  const grain = overTime[0]?.bucket.grain ?? 'month'
  const columns = sessionColumns(words)
  return {
    id: 'newcomers',
    title: t('reports.charts.newcomers'),
    finding: newcomersFinding(view, words),
    draw:
      !isPublic && overTime.some(({ people }) => (people ?? 0) > 0)
        ? (width) =>
            columnChart(
              {
                series: [
                  { look: 'solid', label: t(`reports.charts.before.${grain}`) },
                  { look: 'hatched', label: t('reports.charts.new') },
                ],
                columns: overTime.map((line) => ({
                  label: bucketText(line.bucket, words, true),
                  values: [line.returningPeople, line.newPeople],
                })),
                written: (value) => writtenNumber(value, language),
              },
              chartSize(width),
            )
        : null,
    table: isPublic
      ? null
      : pictureTable<ViewTimeLine>(
          overTime,
          [timeColumn(words), columns.people, columns.newPeople, columns.returningPeople],
          byKey,
        ),
  }
}

/** Sessions by format. */
export const formatsPicture = (view: ReportView, words: ReportWords): ReportPicture => {
  const { t, language } = words
  const columns = sessionColumns(words)
  const name = ({ key }: ViewSessionLine) => t(`sessions.formats.${(key ?? 'other') as 'other'}`)
  return {
    id: 'formats',
    title: t('reports.charts.formats'),
    finding: formatsFinding(view, words),
    draw: barsOrNothing(
      view.byFormat.map((line) => ({
        label: name(line),
        value: line.sessions,
        text: writtenNumber(line.sessions, language),
      })),
    ),
    table: pictureTable(
      view.byFormat,
      [
        [t('reports.columns.format'), name],
        columns.sessions,
        columns.hours,
        columns.people,
        columns.presences,
        // Hidden for the whole, they are in no line either.
        ...(view.figures.personMinutes.isHidden ? [] : [columns.personHours]),
      ],
      byKey,
    ),
  }
}
