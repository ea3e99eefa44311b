import { FIGURE_KEYS, type FigureKey } from '#shared/domain/report/figure.ts'
import type { ReportView } from '#shared/domain/report/report-view.ts'
import { figureName, figureText } from '#shared/reporting/report-words.ts'
import { scopeText } from '#shared/reporting/scope-text.ts'
import { emblemOf, logoRows } from '../poster/logo-row.ts'
import { madrasBand } from '../poster/madras-band.ts'
import { type DrawCommand, PAPER_SIZES, type PrintContext } from '../print-document.ts'
import { SHEET_COLOURS } from '../sheet-theme.ts'
import {
  blockHeightMm,
  drawBlock,
  drawLabel,
  fitHeading,
  lineHeightMm,
  wrapText,
} from '../text-layout.ts'
import type { ActivityReportModel } from './activity-report-model.ts'

const { ink, softInk, accent, rule } = SHEET_COLOURS
const PAGE = PAPER_SIZES.a4
const X = 20
const WIDTH = PAGE.widthMm - 2 * X

/** The figures that one remembers. */
export const COVER_FIGURES = [
  'sessions',
  'people',
  'heldMinutes',
  'communes',
  'ideas',
  'commitmentsKept',
] as const satisfies readonly FigureKey[]

type FigurePlace = { readonly x: number; readonly top: number; readonly width: number }

const figureWords = (key: FigureKey, view: ReportView, context: PrintContext): string => {
  const { value, isHidden } = view.figures[key]
  return isHidden ? context.t('reports.hidden') : figureText(key, value, context)
}

type FigureSizes = { readonly number: number; readonly name: number }

const nameBlock = (
  key: FigureKey,
  view: ReportView,
  size: number,
  width: number,
  context: PrintContext,
) => {
  const { value, isHidden } = view.figures[key]
  return wrapText(figureName(key, isHidden ? 2 : value, context), 'regular', size, width)
}

/** Height of a row of such figures, in mm: the longest name takes the most lines. */
export const bigFiguresHeight = (
  keys: readonly FigureKey[],
  view: ReportView,
  { number, name }: FigureSizes,
  width: number,
  context: PrintContext,
): number =>
  lineHeightMm(number) +
  Math.max(0, ...keys.map((key) => blockHeightMm(nameBlock(key, view, name, width, context))))

/** Figures over what they count, all in the largest size at which each fits its place. */
export const bigFigures = (
  figures: readonly { readonly key: FigureKey; readonly place: FigurePlace }[],
  view: ReportView,
  sizes: FigureSizes,
  context: PrintContext,
): DrawCommand[] => {
  const fits = (size: number) =>
    figures.every(
      ({ key, place }) =>
        wrapText(figureWords(key, view, context), 'bold', size, place.width).lines.length <= 1,
    )
  let size = sizes.number
  while (size > sizes.name && !fits(size)) size -= 1
  return figures.flatMap(({ key, place: { x, top, width } }) => {
    const number = wrapText(figureWords(key, view, context), 'bold', size, width)
    const name = nameBlock(key, view, sizes.name, width, context)
    return [
      ...drawBlock(number, { x, top, colour: accent }),
      ...drawBlock(name, { x, top: top + blockHeightMm(number), colour: ink }),
    ]
  })
}

/** What a sheet about an empty period says in the place of zeros. */
export const nothingCounted = ({ t }: PrintContext): string => t('reportPaper.nothingCounted')

/** True when there is nothing to tell of the period: no session held, nothing that came of one. */
export const isNothingCounted = ({ span, figures }: ReportView): boolean =>
  span === null && FIGURE_KEYS.every((key) => (figures[key].value ?? 0) === 0)

/** The title that Koudmen proposes when the team wrote none. */
export const reportTitle = ({ texts }: ActivityReportModel, { t }: PrintContext): string =>
  texts.title.trim() === '' ? t('reportPaper.title') : texts.title

/** Cover: who, what, when, six figures, whose money. */
export const coverMarks = (
  model: ActivityReportModel,
  context: PrintContext,
): readonly DrawCommand[] => {
  const { t } = context
  const { view, organisation, lowInk, funders } = model
  const emblem = emblemOf(
    { name: organisation.name, logo: organisation.logo },
    { width: 70, height: 26 },
    20,
  )
  const title = fitHeading(reportTitle(model, context), [44, 40, 36, 32, 28, 24], WIDTH, 3)
  const period = wrapText(scopeText(view.scope, context), 'regular', 20, WIDTH)
  const titleTop = 78
  const periodTop = titleTop + blockHeightMm(title) + 3
  const shown = COVER_FIGURES.filter((key) => {
    const { value, isHidden } = view.figures[key]
    return isHidden || (value !== null && value > 0)
  })
  const nothing =
    shown.length === 0 ? wrapText(nothingCounted(context), 'regular', 16, WIDTH) : null
  const column = WIDTH / 3
  const logos = logoRows(funders, WIDTH, { height: 15, size: 13 })
  const logosTop = PAGE.heightMm - 24 - logos.height
  return [
    ...madrasBand({ x: 0, y: 0, width: PAGE.widthMm, height: 16 }, lowInk),
    ...emblem.draw(X, 30),
    ...drawBlock(title, { x: X, top: titleTop, colour: ink }),
    ...drawBlock(period, { x: X, top: periodTop, colour: softInk }),
    ...(nothing
      ? drawBlock(nothing, { x: X, top: periodTop + blockHeightMm(period) + 18, colour: ink })
      : []),
    ...bigFigures(
      shown.map((key, index) => ({
        key,
        place: {
          x: X + (index % 3) * column,
          top: periodTop + blockHeightMm(period) + 18 + Math.floor(index / 3) * 38,
          width: column - 6,
        },
      })),
      view,
      { number: 44, name: 13 },
      context,
    ),
    ...(logos.height === 0
      ? []
      : [
          drawLabel(t('reportPaper.funders'), 'regular', 11, {
            x: X,
            y: logosTop - 4,
            colour: softInk,
          }),
          ...logos.draw(X, logosTop),
        ]),
    {
      kind: 'line',
      x1: X,
      y1: PAGE.heightMm - 16,
      x2: X + WIDTH,
      y2: PAGE.heightMm - 16,
      width: 0.3,
      colour: rule,
    },
    drawLabel(
      view.isPublic ? t('reportPaper.publicNote') : t('reportPaper.teamNote'),
      'regular',
      9.5,
      {
        x: X,
        y: PAGE.heightMm - 11,
        colour: softInk,
      },
    ),
  ]
}
