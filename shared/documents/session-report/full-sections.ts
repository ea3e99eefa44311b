import { capitalised } from '#shared/domain/capitalised.ts'
import { formatMediumDay, formatShortDay } from '#shared/domain/dates.ts'
import { writtenNumber } from '#shared/locales/written-number.ts'
import { ENERGY_PICTOGRAMS } from '../plan/energy-marks.ts'
import { methodPictogram } from '../plan/method-pictograms.ts'
import { minuteRange } from '../plan/plan-words.ts'
import type { FlowRow } from '../plan/row-flow.ts'
import type { DrawCommand, PrintContext } from '../print-document.ts'
import { SHEET_COLOURS } from '../sheet-theme.ts'
import { drawLabel, lineHeightMm, wrapText } from '../text-layout.ts'
import { barMarks, COLUMNS_HEIGHT, columnMarks } from './report-charts.ts'
import {
  BODY,
  bulletRow,
  factRows,
  marksRow,
  paragraphRows,
  quoteRow,
  subtitleRow,
  WIDTH,
} from './report-flow.ts'
import type {
  ReportCommitment,
  ReportEvaluation,
  ReportTrial,
  ReportVote,
  SessionReportModel,
} from './report-model.ts'
import { boxOf, EVALUATION_PICTOGRAMS, quoted, voteWords } from './report-words.ts'

const { ink } = SHEET_COLOURS

/** Names with commas, none broken where a line ends. */
const listed = (names: readonly string[]): string =>
  names.map((name) => name.replaceAll(' ', '\u00a0')).join(', ')

export const attendanceRows = (
  { figures, names }: SessionReportModel,
  { t, language }: PrintContext,
): FlowRow[] => {
  const written = (value: number) => writtenNumber(value, language)
  const hours = (minutes: number) => `${written(minutes / 60)}\u00a0h`
  const facts = (
    [
      ['heads', written(figures.heads), true],
      ['people', written(figures.people), figures.anonymous > 0],
      ['anonymous', written(figures.anonymous), figures.anonymous > 0],
      ['newPeople', written(figures.newPeople), true],
      ['communes', written(figures.communeCodes.length), true],
      ['withoutCommune', written(figures.withoutCommune), figures.withoutCommune > 0],
      ['heldHours', hours(figures.heldMinutes), true],
      ['personHours', hours(figures.personMinutes), true],
      ['anonymousHours', hours(figures.anonymousMinutes), figures.anonymousMinutes > 0],
      ['excused', written(figures.excused), figures.excused > 0],
      ['notTyped', written(figures.notTyped), figures.notTyped > 0],
    ] as const
  ).flatMap(([key, value, isShown]) =>
    isShown ? [[t(`sessionReports.figures.${key}`), value] as const] : [],
  )
  return [
    ...factRows(facts),
    ...(names === null || names.length === 0
      ? []
      : [subtitleRow(t('sessionReports.paper.whoCame')), ...paragraphRows(listed(names))]),
  ]
}

export const agendaRows = (model: SessionReportModel, context: PrintContext): FlowRow[] => {
  const days = model.agenda.filter(({ items }) => items.length > 0)
  const severalDays = new Set(days.map(({ date }) => date)).size > 1
  return days.flatMap(({ date, items }) => [
    ...(severalDays ? [subtitleRow(formatMediumDay(date, context.language))] : []),
    ...items.map(({ title, start, end, methodKey, energy }) =>
      bulletRow({
        text: `${minuteRange({ start, end }, context)}\u2002${title.trim() || context.t('planPrints.untitled')}`,
        pictogram: methodPictogram(methodKey) ?? ENERGY_PICTOGRAMS[energy],
      }),
    ),
  ])
}

const withName = (text: string, who: string): string => (who === '' ? text : `${text} (${who})`)

export const ideaRows = (model: SessionReportModel, { t }: PrintContext): FlowRow[] => {
  const { observations, clusters, questions } = model
  const bullets = (texts: readonly string[]) => texts.map((text) => bulletRow({ text }))
  const alone = t(
    clusters.length > 1 ? 'sessionReports.paper.otherIdeas' : 'sessionReports.paper.ideas',
  )
  return [
    ...(observations.length === 0
      ? []
      : [subtitleRow(t('sessionReports.paper.observations')), ...bullets(observations)]),
    ...clusters.flatMap(({ name, ideas }) => [
      subtitleRow(name.trim() === '' ? alone : name),
      ...ideas.map(({ text, who }) => bulletRow({ text: withName(text, who) })),
    ]),
    ...(questions.length === 0
      ? []
      : [subtitleRow(t('sessionReports.paper.questions')), ...bullets(questions)]),
  ]
}

const voteRows = (vote: ReportVote, context: PrintContext): FlowRow[] => {
  const { t, language } = context
  const most = Math.max(0, ...vote.options.map(({ count }) => count ?? 0))
  const bars = vote.options.map(({ label, count }) => {
    const share =
      count === null || vote.total === 0
        ? ''
        : `\u2002(${writtenNumber(Math.round((count / vote.total) * 100), language)}\u00a0%)`
    const said =
      count === null
        ? t('sessionReports.paper.notCounted')
        : `${writtenNumber(count, language)}${share}`
    const bar = barMarks(
      { label: label.trim() || t('planPrints.untitled'), count, said },
      most,
      WIDTH,
      {
        size: BODY,
        numberWidth: 30,
      },
    )
    return marksRow(bar.height, bar.draw, 0.6)
  })
  return [
    subtitleRow(vote.title.trim() || t('sessionReports.paper.vote'), voteWords(vote, context)),
    ...bars,
  ]
}

export const votesRows = (model: SessionReportModel, context: PrintContext): FlowRow[] =>
  model.votes.flatMap((vote) => voteRows(vote, context))

/** ROTI goes up to its happy face; the weather begins with the sun. */
const asOnPoster = <Column>(kind: ReportEvaluation['kind'], columns: readonly Column[]) =>
  kind === 'roti' ? columns : columns.toReversed()

const chartTitle = (kind: ReportEvaluation['kind'], width: number, { t }: PrintContext) =>
  wrapText(t(`sessionReports.evaluations.${kind}`), 'bold', 11.5, width)

/** One chart; its title ends where those of its neighbours end, however many lines each takes. */
const evaluationChart = (
  { kind, counts, answers, average, isDoubtful }: ReportEvaluation,
  { x, top, width, titleLines }: { x: number; top: number; width: number; titleLines: number },
  context: PrintContext,
): DrawCommand[] => {
  const { t, language } = context
  const title = chartTitle(kind, width, context)
  const firstLine = titleLines - title.lines.length
  const under = top + (titleLines - 1) * lineHeightMm(title.size)
  return [
    ...title.lines.map((line, index) =>
      drawLabel(line, 'bold', title.size, {
        x,
        y: top + 4 + (firstLine + index) * lineHeightMm(title.size),
        colour: ink,
      }),
    ),
    drawLabel(
      [
        average === null || kind !== 'roti'
          ? t('sessionReports.paper.answers', { count: answers })
          : t('sessionReports.paper.answersAverage', {
              count: answers,
              average: writtenNumber(average, language),
            }),
        isDoubtful ? t('sessionReports.paper.toCheck') : '',
      ]
        .filter(Boolean)
        .join(' · '),
      'regular',
      9.5,
      { x, y: under + 8.6, colour: SHEET_COLOURS.softInk },
    ),
    ...columnMarks(
      asOnPoster(
        kind,
        EVALUATION_PICTOGRAMS[kind].map((pictogram, index) => ({
          pictogram,
          count: counts[index] ?? null,
        })),
      ),
      { x, top: under + 8, width },
      '–',
    ),
  ]
}

export const evaluationRows = (model: SessionReportModel, context: PrintContext): FlowRow[] => {
  const charts = model.evaluations.filter(({ answers }) => answers > 0)
  const width = (WIDTH - 2 * 10) / 3
  const titles = charts.map(({ kind }) => chartTitle(kind, width, context))
  const titleLines = Math.max(1, ...titles.map(({ lines }) => lines.length))
  const titleSize = titles[0]?.size ?? 0
  return [
    ...(charts.length === 0
      ? []
      : [
          marksRow(COLUMNS_HEIGHT + 9 + (titleLines - 1) * lineHeightMm(titleSize), (x, top) =>
            charts.flatMap((chart, index) =>
              evaluationChart(
                chart,
                { x: x + index * (width + 10), top, width, titleLines },
                context,
              ),
            ),
          ),
        ]),
    ...model.evaluations
      .filter(({ remarks }) => remarks.length > 0)
      .flatMap(({ kind, remarks }) => [
        subtitleRow(
          context.t('sessionReports.paper.remarks', {
            kind: context.t(`sessionReports.evaluations.${kind}`),
          }),
        ),
        ...remarks.map((text) => bulletRow({ text })),
      ]),
  ]
}

const SAYS_WHY = /^(?:parce qu|car |because )/iu

/** « Parce que : la salle est libre »; the label is not said again where the reason begins with it. */
const reasonWords = (typed: string, { t }: Pick<PrintContext, 't'>): string => {
  const reason = typed.trim()
  if (reason === '') return ''
  return SAYS_WHY.test(reason) ? capitalised(reason) : t('sessionReports.paper.because', { reason })
}

export const decisionRows = (model: SessionReportModel, context: PrintContext): FlowRow[] =>
  model.decisions.map(({ text, reason, decidedBy, isReplaced }) =>
    bulletRow({
      text,
      weight: isReplaced ? 'regular' : 'bold',
      pictogram: isReplaced ? 'arrow-back-up' : 'gavel',
      details: [
        isReplaced ? context.t('sessionReports.paper.replaced') : '',
        reasonWords(reason, context),
        decidedBy.trim() === ''
          ? ''
          : context.t('sessionReports.paper.decidedBy', { who: decidedBy }),
      ],
    }),
  )

/** « avant le ven. 4 déc. 2026 », or as it stood on the card; empty without a date. */
export const dueWords = (
  { dueDate, dueText }: Pick<ReportCommitment, 'dueDate' | 'dueText'>,
  { t, language }: Pick<PrintContext, 't' | 'language'>,
): string =>
  dueDate === null
    ? dueText
    : t('sessionReports.paper.due', { day: formatShortDay(dueDate, language) })

export const commitmentRows = (model: SessionReportModel, context: PrintContext): FlowRow[] =>
  model.commitments.map((commitment) =>
    bulletRow({
      text: [commitment.who, commitment.text].filter(Boolean).join('\u00a0: '),
      pictogram: commitment.pictogram ?? boxOf(commitment),
      details: [dueWords(commitment, context)],
    }),
  )

const trialRow = (trial: ReportTrial, { t }: PrintContext): FlowRow => {
  const detail = (
    key: 'materials' | 'question' | 'hypothesis' | 'observed' | 'next',
    text: string,
  ) => (text.trim() === '' ? '' : t(`sessionReports.trials.${key}`, { text }))
  const isPrototype = trial.kind === 'prototype'
  const title = isPrototype
    ? t('sessionReports.trials.prototype', { title: trial.title, version: trial.version ?? 1 })
    : t('sessionReports.trials.experiment', { title: trial.title })
  return bulletRow({
    text: withName(title, trial.who),
    weight: 'bold',
    pictogram: isPrototype ? 'scissors' : 'flask',
    details: [
      trial.description,
      isPrototype ? detail('materials', trial.materials) : '',
      detail(isPrototype ? 'question' : 'hypothesis', trial.question),
      detail('observed', trial.observed),
      isPrototype
        ? ''
        : trial.result === null
          ? t('sessionReports.trials.running')
          : [t(`sessionReports.trials.results.${trial.result}`), trial.reason]
              .filter((text) => text.trim() !== '')
              .join(' '),
      detail('next', trial.nextStep),
    ],
  })
}

export const trialRows = (model: SessionReportModel, context: PrintContext): FlowRow[] =>
  model.trials.map((trial) => trialRow(trial, context))

export const exchangeRows = ({ exchange }: SessionReportModel, { t }: PrintContext): FlowRow[] => {
  const { needs, offers, introductions } = exchange
  const count = (key: keyof typeof introductions) =>
    introductions[key] === 0
      ? []
      : [[t(`sessionReports.exchange.${key}`), String(introductions[key])] as const]
  return factRows([
    [t('sessionReports.exchange.needs'), String(needs)],
    [t('sessionReports.exchange.offers'), String(offers)],
    ...count('proposed'),
    ...count('introduced'),
    ...count('clicked'),
    ...count('declined'),
  ])
}

export const wordRows = (
  { quotes, learnings }: SessionReportModel,
  context: PrintContext,
): FlowRow[] => [
  ...quotes.map(({ text, who }) => quoteRow(quoted(text, context), who)),
  ...(learnings.length === 0
    ? []
    : [
        subtitleRow(context.t('sessionReports.paper.learnings')),
        ...learnings.map((text) => bulletRow({ text })),
      ]),
]
