import { formatShortDay } from '#shared/domain/dates.ts'
import type { ReportView, ViewPeopleLine } from '#shared/domain/report/report-view.ts'
import { writtenNumber } from '#shared/locales/written-number.ts'
import {
  attendanceFinding,
  formatsFinding,
  networkFinding,
  newcomersFinding,
  presencesOf,
  satisfactionFinding,
  structuresFinding,
} from '#shared/reporting/findings.ts'
import {
  answerText,
  bucketText,
  hoursText,
  type ReportWords,
} from '#shared/reporting/report-words.ts'
import { barChart } from '../charts/bar-chart.ts'
import { columnChart } from '../charts/column-chart.ts'
import { markChart } from '../charts/mark-chart.ts'
import { networkChart } from '../charts/network-chart.ts'
import { residencePicture, venuesPicture } from './island-pictures.ts'
import { countText, type PictureContext, type ReportPicture } from './picture.ts'

const hours = (minutes: number | null, words: ReportWords): string =>
  minutes === null ? words.t('reports.hiddenToo') : hoursText(minutes, words)

const CHART_HEIGHT = 0.52

const attendancePicture = (view: ReportView, words: ReportWords): ReportPicture => {
  const { t, language } = words
  const { overTime } = view
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
            },
            { width, height: Math.max(46, width * CHART_HEIGHT) },
          )
      : null,
    table: {
      headers: [
        t('reports.columns.period'),
        t('reports.columns.sessions'),
        t('reports.columns.hours'),
        t('reports.columns.people'),
        t('reports.columns.presences'),
        t('reports.columns.anonymous'),
      ],
      rows: overTime.map((line) => ({
        key: line.bucket.key,
        cells: [
          bucketText(line.bucket, words),
          writtenNumber(line.sessions, language),
          hours(line.heldMinutes, words),
          countText(line.people, words),
          countText(line.presences, words),
          writtenNumber(line.anonymousPresences, language),
        ],
        sessionIds: line.sessionIds,
      })),
    },
  }
}

const newcomersPicture = (view: ReportView, words: ReportWords): ReportPicture => {
  const { t, language } = words
  const { overTime, isPublic } = view
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
                  { look: 'solid', label: t('reports.charts.returning') },
                  { look: 'hatched', label: t('reports.charts.new') },
                ],
                columns: overTime.map((line) => ({
                  label: bucketText(line.bucket, words, true),
                  values: [line.returningPeople, line.newPeople],
                })),
                written: (value) => writtenNumber(value, language),
              },
              { width, height: Math.max(46, width * CHART_HEIGHT) },
            )
        : null,
    table: isPublic
      ? null
      : {
          headers: [
            t('reports.columns.period'),
            t('reports.columns.people'),
            t('reports.columns.newPeople'),
            t('reports.columns.returningPeople'),
          ],
          rows: overTime.map((line) => ({
            key: line.bucket.key,
            cells: [
              bucketText(line.bucket, words),
              countText(line.people, words),
              countText(line.newPeople, words),
              countText(line.returningPeople, words),
            ],
            sessionIds: line.sessionIds,
          })),
        },
  }
}

const formatsPicture = (view: ReportView, words: ReportWords): ReportPicture => {
  const { t, language } = words
  const name = (key: string | null) => t(`sessions.formats.${(key ?? 'other') as 'other'}`)
  return {
    id: 'formats',
    title: t('reports.charts.formats'),
    finding: formatsFinding(view, words),
    draw:
      view.byFormat.length === 0
        ? null
        : (width) =>
            barChart(
              view.byFormat.map(({ key, sessions }) => ({
                label: name(key),
                value: sessions,
                text: writtenNumber(sessions, language),
              })),
              width,
            ),
    table: {
      headers: [
        t('reports.columns.format'),
        t('reports.columns.sessions'),
        t('reports.columns.hours'),
        t('reports.columns.people'),
        t('reports.columns.presences'),
        t('reports.columns.personHours'),
      ],
      rows: view.byFormat.map((line) => ({
        key: line.key ?? '',
        cells: [
          name(line.key),
          writtenNumber(line.sessions, language),
          hours(line.heldMinutes, words),
          countText(line.people, words),
          countText(line.presences, words),
          hours(line.personMinutes, words),
        ],
        sessionIds: line.sessionIds,
      })),
    },
  }
}

const satisfactionPicture = (view: ReportView, words: ReportWords): ReportPicture => {
  const { t, language } = words
  const { satisfaction } = view
  return {
    id: 'satisfaction',
    title: t('reports.charts.satisfaction'),
    finding: satisfactionFinding(view, words),
    draw:
      satisfaction.length === 0
        ? null
        : (width) =>
            markChart(
              satisfaction.map(({ day, mean, answers }) => ({
                label: formatShortDay(day, language),
                mean,
                answers,
              })),
              { width, height: Math.max(46, width * CHART_HEIGHT) },
              (value) => writtenNumber(value, language),
            ),
    table: {
      headers: [
        t('reports.columns.session'),
        t('reports.columns.date'),
        t('reports.columns.mark'),
        t('reports.columns.answers'),
      ],
      rows: satisfaction.map(({ sessionId, title, day, mean, answers }) => ({
        key: sessionId,
        cells: [
          title,
          formatShortDay(day, language),
          writtenNumber(mean, language),
          writtenNumber(answers, language),
        ],
        sessionIds: [sessionId],
      })),
    },
  }
}

/** Bars beyond these are in the table only. */
const MOST_BARS = 10

/** Bars that are all of one person say nothing. */
const isWorthDrawing = (lines: readonly ViewPeopleLine[]): boolean =>
  lines.some(({ people }) => people !== null && people > 1)

/** Lines of people as bars, the fullest first, and as a table. */
export const peoplePicture = (
  lines: readonly ViewPeopleLine[] | null,
  told: {
    readonly id: string
    readonly title: string
    readonly finding: string
    readonly header: string
    readonly name: (line: ViewPeopleLine) => string
  },
  words: ReportWords,
): ReportPicture => {
  const { t } = words
  const shown = lines?.slice(0, MOST_BARS) ?? []
  const hasNew = lines?.some(({ newPeople }) => newPeople !== null) ?? false
  return {
    id: told.id,
    title: told.title,
    finding: told.finding,
    draw:
      lines !== null && isWorthDrawing(shown)
        ? (width) =>
            barChart(
              shown.map((line) => ({
                label: told.name(line),
                value: line.people,
                text: countText(line.people, words),
                look: line.key === null && line.merged === 0 ? 'empty' : 'solid',
              })),
              width,
            )
        : null,
    table: lines && {
      headers: [
        told.header,
        t('reports.columns.people'),
        ...(hasNew ? [t('reports.columns.newPeople')] : []),
        t('reports.columns.presences'),
        t('reports.columns.personHours'),
      ],
      rows: lines.map((line) => ({
        key: `${line.key ?? ''} ${line.merged}`,
        cells: [
          told.name(line),
          countText(line.people, words),
          ...(hasNew ? [countText(line.newPeople, words)] : []),
          countText(line.presences, words),
          hours(line.personMinutes, words),
        ],
        sessionIds: line.people === null ? [] : line.sessionIds,
      })),
    },
  }
}

const structuresPicture = (view: ReportView, words: ReportWords): ReportPicture => {
  const { t } = words
  return peoplePicture(
    view.byStructure,
    {
      id: 'structures',
      title: t('reports.charts.structures'),
      finding: structuresFinding(view, words),
      header: t('reports.columns.structure'),
      name: ({ key, merged }) =>
        merged > 0
          ? t('reports.smallStructures', { count: merged })
          : (key ?? t('reports.notTold')),
    },
    words,
  )
}

const networkPicture = (view: ReportView, context: PictureContext): ReportPicture => {
  const { t, language, nameOf } = context
  const { help, isPublic } = view
  const shownName = (id: string) => (isPublic ? '' : nameOf(id))
  return {
    id: 'network',
    title: t('reports.charts.network'),
    finding: networkFinding(view, nameOf, context),
    draw:
      help.length === 0
        ? null
        : (width) =>
            networkChart(
              { links: help, nameOf: shownName },
              { width, height: Math.min(width * 0.7, 26 + help.length * 9) },
            ),
    table: isPublic
      ? null
      : {
          headers: [
            t('reports.columns.helper'),
            t('reports.columns.helped'),
            t('reports.columns.times'),
          ],
          rows: help.map(({ fromId, toId, count }) => ({
            key: `${fromId} ${toId}`,
            cells: [nameOf(fromId), nameOf(toId), writtenNumber(count, language)],
            sessionIds: [],
          })),
        },
  }
}

/** Every picture of a bilan, in the order in which they are told. */
export const reportPictures = (
  view: ReportView,
  context: PictureContext,
): readonly ReportPicture[] => [
  attendancePicture(view, context),
  newcomersPicture(view, context),
  formatsPicture(view, context),
  satisfactionPicture(view, context),
  venuesPicture(view, context),
  residencePicture(view, context),
  structuresPicture(view, context),
  networkPicture(view, context),
  ...view.demographics.map(({ field, lines }) =>
    peoplePicture(
      lines,
      {
        id: field,
        title: context.t(`reports.demographics.${field}.title`),
        finding: lines === null ? context.t('reports.leftOut') : notToldFinding(lines, context),
        header: context.t(`reports.demographics.${field}.title`),
        name: ({ key }) => answerText(field, key, context),
      },
      context,
    ),
  ),
]

const notToldFinding = (lines: readonly ViewPeopleLine[], { t, language }: ReportWords): string => {
  const untold = lines.find(({ key }) => key === null)?.people ?? null
  if (untold === null) return t('reports.someHidden')
  const whole = lines.reduce((sum, { people }) => sum + (people ?? 0), 0)
  return t('reports.findings.notTold', {
    count: untold,
    whole: writtenNumber(whole, language),
  })
}
