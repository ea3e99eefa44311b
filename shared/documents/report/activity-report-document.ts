import { formatShortDay } from '#shared/domain/dates.ts'
import { FIGURE_KEYS } from '#shared/domain/report/figure.ts'
import { methodLines } from '#shared/reporting/method-note.ts'
import { figureText } from '#shared/reporting/report-words.ts'
import { scopeText } from '#shared/reporting/scope-text.ts'
import type { ReportPart } from '#shared/schemas/activity-report.schema.ts'
import { moveMarks } from '../cards/place-marks.ts'
import type { Chart } from '../charts/chart.ts'
import { textWarnings } from '../plan/plan-warnings.ts'
import type { FlowRow } from '../plan/row-flow.ts'
import { A4_PAPER } from '../plan/sheet-frame.ts'
import type { DrawCommand, PrintContext, PrintDocument } from '../print-document.ts'
import { photoRows, readablePhotos } from '../session-report/photo-rows.ts'
import {
  bulletRow,
  factRows,
  marksRow,
  noteRow,
  paragraphRows,
  sectionRow,
  subtitleRow,
  WIDTH,
} from '../session-report/report-flow.ts'
import { SHEET_COLOURS } from '../sheet-theme.ts'
import { drawBlock, fitText } from '../text-layout.ts'
import type { ActivityReportModel } from './activity-report-model.ts'
import type { ReportPicture } from './picture.ts'
import { coverMarks, isNothingCounted, reportTitle } from './report-cover.ts'
import { framedPages } from './report-frame.ts'
import { reportPictures } from './report-pictures.ts'
import { sessionListRows } from './session-list.ts'

const { ink, softInk } = SHEET_COLOURS
const GAP = 8
const HALF = (WIDTH - GAP) / 2

type Section = { readonly part: ReportPart | null; readonly rows: readonly FlowRow[] }

/** A chart under its finding, as wide as the text or as half of it. */
const pictureRows = (picture: ReportPicture | undefined, width = WIDTH): FlowRow[] => {
  if (picture === undefined) return []
  const chart = picture.draw?.(width)
  return [
    subtitleRow(picture.title, picture.finding),
    ...(chart ? [marksRow(chart.height, (x, top) => moveMarks(chart.marks, x, top))] : []),
  ]
}

/** Two charts side by side, each under its finding. `leftWidth`: the half of the text when absent. */
const pairRows = (
  left: ReportPicture | undefined,
  right: ReportPicture | undefined,
  leftWidth = HALF,
): FlowRow[] => {
  const widths = [leftWidth, WIDTH - GAP - leftWidth]
  const shown = [left, right].flatMap((picture, index) => {
    const room = widths[index] ?? HALF
    const chart = picture?.draw?.(room)
    return picture && chart ? [{ picture, chart, room }] : []
  })
  if (shown.length < 2) return [...pictureRows(left), ...pictureRows(right)]
  const heads = shown.map(({ picture, room }) => ({
    title: fitText(picture.title, 'bold', [12], room, 2),
    finding: fitText(picture.finding, 'regular', [9.5], room, 6),
  }))
  const headHeight = Math.max(
    ...heads.map(
      ({ title, finding }) =>
        heightOf(title.lines.length, 12) + heightOf(finding.lines.length, 9.5),
    ),
  )
  const tallest = Math.max(...shown.map(({ chart }) => chart.height))
  return [
    marksRow(headHeight + 3 + tallest, (x, top) =>
      shown.flatMap(({ chart, room }, index): DrawCommand[] => {
        const at = x + index * (leftWidth + GAP)
        const head = heads[index]
        if (!head) return []
        return [
          ...drawBlock(head.title, { x: at, top, colour: ink }),
          ...drawBlock(head.finding, {
            x: at,
            top: top + heightOf(head.title.lines.length, 12),
            colour: softInk,
          }),
          ...moveMarks(centred(chart, room), at, top + headHeight + 3),
        ]
      }),
    ),
  ]
}

const heightOf = (lines: number, size: number): number => lines * size * 0.43

const centred = (chart: Chart, room: number): readonly DrawCommand[] =>
  moveMarks(chart.marks, Math.max(0, (room - chart.width) / 2), 0)

/** Names on a map of half the text before its lines get in one another's way. */
const FEW_NAMES = 12
const NARROW = 70

/** The map with many names takes what one with few leaves it. */
const venuesWidth = ({ byVenueCommune, byCommune }: ActivityReportModel['view']): number => {
  const isVenuesMany = byVenueCommune.length > FEW_NAMES
  const isResidenceMany = (byCommune?.length ?? 0) > FEW_NAMES
  if (isVenuesMany === isResidenceMany) return HALF
  return isVenuesMany ? WIDTH - GAP - NARROW : NARROW
}

const figureFacts = (
  { view }: ActivityReportModel,
  context: PrintContext,
): readonly (readonly [string, string])[] =>
  FIGURE_KEYS.filter((key) => {
    const { value, isHidden } = view.figures[key]
    return isHidden || value !== null
  }).map((key) => {
    const { value, isHidden } = view.figures[key]
    return [
      context.t(`reportSheets.summary.names.${key}`),
      isHidden ? context.t('reports.hidden') : figureText(key, value, context),
    ] as const
  })

const storyRows = (model: ActivityReportModel, { t, language }: PrintContext): FlowRow[] =>
  model.stories.flatMap((story) => [
    subtitleRow(
      story.title,
      [
        story.question,
        `${t(`planPrints.challenge.stages.${story.stage}`)} · ${t('challenges.list.sessions', { count: story.sessions })}`,
      ]
        .filter(Boolean)
        .join('\n'),
    ),
    ...story.outcomes.map(({ day, text }) =>
      bulletRow({
        text,
        details: day === null ? [] : [formatShortDay(day, language)],
      }),
    ),
    ...story.prototypes.map((title) => bulletRow({ text: t('reportPaper.prototype', { title }) })),
    ...story.experiments.map(({ title, observed, result }) =>
      bulletRow({
        text: t('reportPaper.experiment', { title }),
        details: [
          observed,
          result === null ? t('reportSheets.states.open') : t(`reportSheets.states.${result}`),
        ],
      }),
    ),
  ])

const sections = (model: ActivityReportModel, context: PrintContext): readonly Section[] => {
  const { t } = context
  const { view, texts } = model
  const pictures = reportPictures(view, { ...context, nameOf: (id) => model.names[id] ?? '' })
  const picture = (id: string) => pictures.find((one) => one.id === id)
  const photos = readablePhotos(model.photos, context)
  const demographics = view.demographics.flatMap(({ field }) =>
    pictureRows(picture(field), HALF + 30),
  )
  return [
    {
      part: null,
      rows:
        texts.introduction.trim() === ''
          ? []
          : [
              sectionRow('message-circle', t('reportPaper.introduction')),
              ...paragraphRows(texts.introduction),
            ],
    },
    {
      part: null,
      rows:
        texts.highlights.trim() === ''
          ? []
          : [
              sectionRow('star', t('reportPaper.highlights')),
              ...linesOf(texts.highlights).map((text) => bulletRow({ text, weight: 'bold' })),
            ],
    },
    {
      part: 'figures',
      rows: [
        sectionRow('chart-bar', t('reportPaper.figures')),
        ...factRows(figureFacts(model, context)),
        ...(view.untypedIds.length === 0
          ? []
          : [noteRow(t('reportPages.untyped', { count: view.untypedIds.length }))]),
      ],
    },
    {
      part: 'attendance',
      rows: [
        sectionRow('users', t('reportPaper.attendance')),
        ...pairRows(picture('attendance'), picture('newcomers')),
        ...pictureRows(picture('formats')),
      ],
    },
    {
      part: 'territory',
      rows: [
        sectionRow('map-pin', t('reportPaper.territory')),
        ...pairRows(picture('venues'), picture('residence'), venuesWidth(view)),
        noteRow(t('reports.charts.schematic')),
      ],
    },
    {
      part: 'people',
      rows:
        demographics.length === 0 && !(view.byStructure ?? []).some(({ key }) => key !== null)
          ? []
          : [
              sectionRow('building-community', t('reportPaper.people')),
              ...pictureRows(picture('structures')),
              ...demographics,
            ],
    },
    {
      part: 'results',
      rows: [
        sectionRow('bulb', t('reportPaper.resultsAndSatisfaction')),
        ...pairRows(picture('results'), picture('experiments')),
        ...pairRows(picture('commitments'), picture('introductions')),
        ...pairRows(picture('satisfaction'), picture('marks')),
        ...pictureRows(picture('decks'), HALF + 40),
      ],
    },
    {
      part: 'stories',
      rows:
        model.stories.length === 0
          ? []
          : [sectionRow('target-arrow', t('reportPaper.stories')), ...storyRows(model, context)],
    },
    {
      part: 'network',
      rows:
        view.help.length === 0
          ? []
          : [
              sectionRow('heart-handshake', t('reportPaper.network')),
              ...pictureRows(picture('network')),
            ],
    },
    {
      part: 'photos',
      rows:
        photos.length === 0
          ? []
          : [sectionRow('camera', t('reportPaper.photos')), ...photoRows(photos)],
    },
    {
      part: null,
      rows:
        texts.closing.trim() === ''
          ? []
          : [sectionRow('flag', t('reportPaper.closing')), ...paragraphRows(texts.closing)],
    },
    {
      part: 'sessions',
      rows:
        model.sessions.length === 0
          ? []
          : [
              sectionRow('calendar', t('reportPaper.sessions')),
              ...sessionListRows(model.sessions, view.isPublic, context),
            ],
    },
    {
      part: 'method',
      rows: [
        sectionRow('list-check', t('reports.method.title')),
        ...methodRows(methodLines(context, view.isPublic)),
      ],
    },
  ]
}

// The last page does not end the report with one line alone.
const methodRows = (lines: readonly string[]): readonly FlowRow[] =>
  lines.map((text, index) => ({
    ...bulletRow({ text, size: 10 }),
    ...(index === lines.length - 2 ? { keepWithNext: true } : {}),
  }))

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** A cover, then what the team keeps in it. */
const reportPages = (
  model: ActivityReportModel,
  context: PrintContext,
): Pick<PrintDocument, 'drawnPages' | 'warnings'> => {
  const size = { widthMm: A4_PAPER.widthMm, heightMm: A4_PAPER.heightMm }
  // Zeros and empty charts say no more than the sentence on the cover.
  const isEmpty = isNothingCounted(model.view)
  const rows = sections(model, context)
    .filter(({ part }) => part === null || !model.texts.leftOut.includes(part))
    .filter(({ part }) => !isEmpty || part === null || part === 'method')
    .flatMap((section) => section.rows)
  const { pages, warnings } = framedPages(
    rows,
    {
      heading: `${reportTitle(model, context)} · ${scopeText(model.view.scope, context)}`,
      organisation: model.organisation.name,
      pagesBefore: 1,
    },
    context,
  )
  return { drawnPages: [{ ...size, marks: coverMarks(model, context) }, ...pages], warnings }
}

/** The activity report that a funder keeps: figures, pictures, stories, and how they were counted. */
export const activityReportDocument = (
  model: ActivityReportModel,
  context: PrintContext,
): PrintDocument => {
  const { drawnPages, warnings } = reportPages(model, context)
  return {
    info: {
      title: `${reportTitle(model, context)} – ${scopeText(model.view.scope, context)}`,
      author: model.organisation.name,
      createdAt: context.printedAt,
      language: context.language,
    },
    drawnPages,
    warnings: [
      ...textWarnings([
        model.texts.title,
        model.texts.introduction,
        model.texts.highlights,
        model.texts.closing,
        ...model.stories.flatMap(({ title, question, outcomes }) => [
          title,
          question,
          ...outcomes.map(({ text }) => text),
        ]),
      ]),
      ...warnings,
      ...model.photos
        .filter((photo) => context.readable !== undefined && !context.readable.has(photo.hash))
        .map(
          (photo) =>
            ({ kind: 'unreadableImage', where: photo.caption || photo.hash.slice(0, 8) }) as const,
        ),
    ],
  }
}
