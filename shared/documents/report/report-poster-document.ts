import { daysBetween } from '#shared/domain/dates.ts'
import type { FigureKey } from '#shared/domain/report/figure.ts'
import type { ReportView } from '#shared/domain/report/report-view.ts'
import {
  attendanceFinding,
  newcomersFinding,
  residenceFinding,
  satisfactionFinding,
} from '#shared/reporting/findings.ts'
import { scopeText } from '#shared/reporting/scope-text.ts'
import { keptTogether } from '../cards/line-breaking.ts'
import { moveMarks, scaleMarks } from '../cards/place-marks.ts'
import type { Chart } from '../charts/chart.ts'
import { drawFoot, fitFoot, footWarnings } from '../foot-text.ts'
import { textWarnings } from '../plan/plan-warnings.ts'
import { emblemOf, logoRows } from '../poster/logo-row.ts'
import { madrasBand } from '../poster/madras-band.ts'
import {
  type DrawCommand,
  type DrawnPage,
  PAPER_SIZES,
  type PrintContext,
  type PrintDocument,
  type PrintWarning,
} from '../print-document.ts'
import { SHEET_COLOURS } from '../sheet-theme.ts'
import {
  blockHeightMm,
  drawBlock,
  drawLabel,
  fitTitle,
  lineHeightMm,
  type TextBlock,
  wrapText,
} from '../text-layout.ts'
import type { ActivityReportModel } from './activity-report-model.ts'
import { venuesChart } from './island-pictures.ts'
import { bigFigures, bigFiguresHeight, isNothingCounted, nothingCounted } from './report-cover.ts'

const { ink, softInk, accent, rule } = SHEET_COLOURS

/** Drawn for A3, read from across a room; on A4 it is printed at 71 %. */
const PAPER = PAPER_SIZES.a3
const X = 18
const WIDTH = PAPER.widthMm - 2 * X
/** Widths of the map with something beside it, the widest first: none cuts its legend. */
const MAPS_BESIDE = [150, 140, 130, 120] as const
/** The same when nothing stands there. */
const MAPS_ALONE = [WIDTH, 235, 210, 185, ...MAPS_BESIDE] as const
const BESIDE_GAP = 10
const FIGURES_HEIGHT = 56
/** Room between two parts beyond which they no longer belong together. */
const MOST_AIR = 26
/** Least height of what came of it, in a row under the map. */
const RESULTS_HEIGHT = 44
const TITLE_SIZES = { one: [60, 54, 48], two: [60, 54, 48, 42, 36, 30] } as const
const RESULT_SIZES = { number: 52, name: 20 } as const
/** Least size of the words, in points of A3: 14 points once on A4. */
const FLOOR = 20

const POSTER_FIGURES = ['sessions', 'people', 'heldMinutes'] as const satisfies readonly FigureKey[]
const POSTER_RESULTS = [
  'ideas',
  'prototypes',
  'experiments',
  'decisions',
  'commitmentsKept',
  'introductionsClicked',
  'decksCoauthored',
] as const satisfies readonly FigureKey[]

/** The sheet as it was drawn, or at the size of A4. */
const onPaper = (marks: readonly DrawCommand[], paper: 'a3' | 'a4'): DrawnPage => {
  const size = PAPER_SIZES[paper]
  return { ...size, marks: scaleMarks(marks, size.widthMm / PAPER.widthMm) }
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** What the figures say, in the place of what the team did not write. */
const foundHighlights = (view: ReportView, context: PrintContext): readonly string[] => {
  const { people, sessions, newPeople, cameBack, satisfaction } = view.figures
  // Of one session alone, nobody could come back.
  const isReturnTold = (sessions.value ?? 0) > 1 && !newPeople.isHidden && !cameBack.isHidden
  const isResidenceTold = view.byZone?.some(({ key }) => key !== null) ?? false
  return isNothingCounted(view)
    ? []
    : [
        attendanceFinding(view, context),
        ...((people.value ?? 0) > 0 && isReturnTold ? [newcomersFinding(view, context)] : []),
        ...((people.value ?? 0) > 0 && isResidenceTold ? [residenceFinding(view, context)] : []),
        ...(satisfaction.value === null ? [] : [satisfactionFinding(view, context)]),
        // A wall is no place to say that something is hidden.
      ].filter((text) => text !== context.t('reports.leftOut'))
}

type Room = { readonly width: number; readonly height: number }

/** What to remember, the largest that fits its place; what does not is warned of. */
const highlightBlocks = (
  lines: readonly string[],
  { width, height }: Room,
): { readonly blocks: readonly TextBlock[]; readonly fits: boolean } => {
  const at = (size: number) =>
    lines.map((line) => wrapText(keptTogether(line), 'bold', size, width - 9))
  const used = (blocks: readonly TextBlock[]) =>
    blocks.reduce((sum, block) => sum + blockHeightMm(block) + 5, 0)
  for (let size = 30; size >= FLOOR; size -= 1) {
    const blocks = at(size)
    if (used(blocks) <= height) return { blocks, fits: true }
  }
  const kept: TextBlock[] = []
  for (const block of at(FLOOR)) {
    if (used([...kept, block]) > height) break
    kept.push(block)
  }
  return { blocks: kept, fits: false }
}

/** The team's words, all of them or a warning; what the figures say, as many sentences as fit. */
const highlightsWithin = (
  lines: readonly string[],
  room: Room,
  isWritten: boolean,
): ReturnType<typeof highlightBlocks> => {
  for (let count = lines.length; count > 0; count -= 1) {
    const made = highlightBlocks(lines.slice(0, count), room)
    if (made.fits || isWritten) return made
  }
  return { blocks: [], fits: true }
}

/**
 * The widest map whose height fits, with every commune named; with what names fit beside it at least.
 * Null: not even the smallest fits.
 */
const venuesMap = (
  view: ReportView,
  context: PrintContext,
  { widths, heightMm }: { readonly widths: readonly number[]; readonly heightMm: number },
): Chart | null => {
  for (const namesAll of [true, false]) {
    for (const width of widths) {
      const map = venuesChart(view, context, width, { nameSize: FLOOR, namesAll })
      if (map.height <= heightMm) return map
    }
  }
  return null
}

/** A wall is told what was done together; « Rapport d’activité » is for whoever files it. */
const posterTitle = ({ texts, view }: ActivityReportModel, { t }: PrintContext): string => {
  const { from, to } = view.filter
  if (texts.title.trim() !== '') return texts.title
  const days = from === null || to === null ? 0 : daysBetween(from, to)
  return t(days >= 364 && days <= 366 ? 'reportPaper.posterYear' : 'reportPaper.posterTitle')
}

/** One sheet for the wall: three figures, where one met, what came of it, what to remember. */
export const reportPosterDocument = (
  model: ActivityReportModel,
  context: PrintContext,
): PrintDocument => {
  const { t } = context
  const { view, organisation, lowInk, texts, funders } = model
  const emblem = emblemOf(
    { name: organisation.name, logo: organisation.logo },
    { width: 62, height: 24 },
    18,
  )
  const title = fitTitle(posterTitle(model, context), TITLE_SIZES, WIDTH - emblem.width - 8)
  const period = wrapText(scopeText(view.scope, context), 'regular', 26, WIDTH)
  const top = 26
  const periodTop = top + Math.max(blockHeightMm(title), 24) + 1
  const column = WIDTH / 3
  const supported = { text: t('reportPaper.funders'), size: FLOOR }
  const logos = logoRows(funders, WIDTH, { height: 18, size: FLOOR }, supported)
  const foot = fitFoot(organisation.name, 'regular', [FLOOR], WIDTH, 2)
  const secondLine = Math.max(0, blockHeightMm(foot.block) - lineHeightMm(FLOOR))
  const ruleTop = PAPER.heightMm - 18.5 - secondLine
  const logosTop = ruleTop - 3 - logos.height
  const counted = POSTER_RESULTS.filter((key) => (view.figures[key].value ?? 0) > 0).slice(0, 4)
  const remembered = linesOf(texts.highlights)
  const told = remembered.length > 0 ? remembered : foundHighlights(view, context)
  const isAlone = counted.length === 0 && told.length === 0
  const closeTop = periodTop + blockHeightMm(period) + 9
  const resultsHeight = bigFiguresHeight(counted, view, RESULT_SIZES, WIDTH / 4 - 6, context)
  const room = logosTop - closeTop - FIGURES_HEIGHT - 20
  const widths = isAlone ? MAPS_ALONE : MAPS_BESIDE
  const rowHeight =
    counted.length > 0 && told.length > 0 ? Math.max(RESULTS_HEIGHT, resultsHeight + 2) : 0
  const mapOverRow = venuesMap(view, context, { widths, heightMm: room - rowHeight })
  // A long title and many funders leave no room for a row under the map: what to remember stays.
  const below = mapOverRow === null ? 0 : rowHeight
  const results = mapOverRow === null && rowHeight > 0 ? [] : counted
  const smallest = { nameSize: FLOOR, namesAll: false }
  const map =
    mapOverRow ??
    venuesMap(view, context, { widths, heightMm: room }) ??
    venuesChart(view, context, MAPS_BESIDE[MAPS_BESIDE.length - 1] ?? WIDTH, smallest)
  const beside = map.width + BESIDE_GAP
  const side = { x: X + beside, width: WIDTH - beside }
  // What the sheet has left stands between its parts rather than in a blank at its foot.
  const slack = logosTop - closeTop - FIGURES_HEIGHT - 24 - below - map.height
  const air = Math.min(MOST_AIR, Math.max(0, slack / 3))
  const figuresTop = closeTop + air / 2
  const bodyTop = figuresTop + FIGURES_HEIGHT + air
  const mapBottom = bodyTop + 12 + map.height
  const highlights = highlightsWithin(
    told,
    { width: side.width, height: mapBottom - bodyTop - 14 },
    remembered.length > 0,
  )
  let sideTop = bodyTop + 14
  const highlightMarks = highlights.blocks.flatMap((block): DrawCommand[] => {
    const at = sideTop
    sideTop += blockHeightMm(block) + 5
    return [
      {
        kind: 'rect',
        x: side.x,
        y: at + 1.4,
        width: 2.4,
        height: blockHeightMm(block) - 2,
        fill: accent,
      },
      ...drawBlock(block, { x: side.x + 8, top: at, colour: ink }),
    ]
  })
  const isEmpty = isNothingCounted(view)
  const nothing = wrapText(nothingCounted(context), 'regular', 30, WIDTH)
  const hasHighlights = highlights.blocks.length > 0
  // Without anything to remember, what came of it stands beside the map.
  const resultPlaces = results.map((_, index) =>
    hasHighlights
      ? { x: X + index * (WIDTH / 4), top: mapBottom + 10 + air, width: WIDTH / 4 - 6 }
      : { x: side.x, top: bodyTop + 14 + index * 38, width: side.width },
  )
  const marks: DrawCommand[] = [
    ...madrasBand({ x: 0, y: 0, width: PAPER.widthMm, height: 14 }, lowInk),
    ...emblem.draw(X + WIDTH - emblem.width, top),
    ...drawBlock(title, { x: X, top, colour: ink }),
    ...drawBlock(period, { x: X, top: periodTop, colour: softInk }),
    ...(isEmpty ? drawBlock(nothing, { x: X, top: figuresTop, colour: ink }) : []),
    ...bigFigures(
      (isEmpty ? [] : POSTER_FIGURES).map((key, index) => ({
        key,
        place: { x: X + index * column, top: figuresTop, width: column - 8 },
      })),
      view,
      { number: 84, name: 22 },
      context,
    ),
    ...(isEmpty
      ? []
      : [
          drawLabel(t('reports.charts.venues'), 'bold', 24, {
            x: X,
            y: bodyTop + 6,
            colour: accent,
          }),
          ...moveMarks(map.marks, X, bodyTop + 12),
        ]),
    ...(hasHighlights || results.length > 0
      ? [
          drawLabel(
            hasHighlights ? t('reportPaper.highlights') : t('reportPaper.results'),
            'bold',
            24,
            { x: side.x, y: bodyTop + 6, colour: accent },
          ),
        ]
      : []),
    ...highlightMarks,
    ...bigFigures(
      results.flatMap((key, index) => {
        const place = resultPlaces[index]
        return place ? [{ key, place }] : []
      }),
      view,
      RESULT_SIZES,
      context,
    ),
    ...logos.draw(X, logosTop),
    // Who publishes the sheet stands apart from who pays for it.
    { kind: 'line', x1: X, y1: ruleTop, x2: X + WIDTH, y2: ruleTop, width: 0.3, colour: rule },
    ...drawFoot(foot.block, { x: X, y: PAPER.heightMm - 9, colour: softInk }),
  ]
  const tooLong: readonly PrintWarning[] = highlights.fits
    ? []
    : [
        {
          kind: 'textDoesNotFit',
          where: t('reportPaper.highlights'),
          // The first that is not printed.
          text: (remembered[highlights.blocks.length] ?? '').slice(0, 60),
        },
      ]
  return {
    info: {
      title: `${posterTitle(model, context)} – ${scopeText(view.scope, context)}`,
      author: organisation.name,
      createdAt: context.printedAt,
      language: context.language,
    },
    drawnPages: [onPaper(marks, model.paper)],
    warnings: [
      ...textWarnings([texts.title, texts.highlights]),
      ...tooLong,
      ...footWarnings(foot, context),
    ],
  }
}
