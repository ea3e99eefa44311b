import { drawFoot, type FootText, fitFoot, footWarnings, pageNumberRoom } from '../foot-text.ts'
import { headTexts, textWarnings } from '../plan/plan-warnings.ts'
import { madrasBand } from '../poster/madras-band.ts'
import {
  type DrawCommand,
  type DrawnPage,
  PAPER_SIZES,
  type PrintContext,
  type PrintDocument,
} from '../print-document.ts'
import { SHEET_COLOURS } from '../sheet-theme.ts'
import { drawLabel, type TextBlock } from '../text-layout.ts'
import { decisionsHeld, isPrinted, type SessionReportModel } from './report-model.ts'
import { photoWarnings, reportTexts } from './report-warnings.ts'
import { boxOf } from './report-words.ts'
import {
  doneBlock,
  figuresBlock,
  headBlock,
  introductionBlock,
  nextBlock,
  photosBlock,
  type Scale,
  WALL,
  type WallBlock,
} from './wall-blocks.ts'
import { barBlock, headingBlock, pointBlock } from './wall-list-blocks.ts'

export const WALL_PAPERS = ['a4', 'a3'] as const
export type WallPaper = (typeof WALL_PAPERS)[number]

export type WallReportModel = {
  /** Gathered with first names only. */
  readonly report: SessionReportModel
  readonly paper: WallPaper
  /** Outlines only. */
  readonly lowInk: boolean
}

const PAPER = PAPER_SIZES.a4
const BAND = 7
const TOP = BAND + 4
const BOTTOM = PAPER.heightMm - 13
const GAP = 3.2
const LARGEST_GAP = 9

/** A list of which as many points are shown as there is room for. */
type WallList = {
  readonly key: 'ideas' | 'votes' | 'decisions' | 'commitments'
  readonly headingOf: (shown: number) => WallBlock
  readonly points: readonly WallBlock[]
  /** Points without which the list is not shown at all. */
  readonly least: number
}

const listsOf = (
  { report, lowInk }: WallReportModel,
  scale: Scale,
  { t, language }: PrintContext,
): readonly WallList[] => {
  const kept =
    report.kept.length > 0
      ? report.kept
      : report.clusters.flatMap(({ ideas }) => ideas.map(({ text }) => text))
  const counted = (title: string, shown: number, all: number) =>
    shown < all ? t('sessionReports.wall.some', { title, shown, all }) : title
  const lists: WallList[] = []
  if (isPrinted('ideas', report) && kept.length > 0) {
    const title = t(
      report.kept.length > 0 ? 'sessionReports.wall.kept' : 'sessionReports.wall.ideas',
    )
    lists.push({
      key: 'ideas',
      headingOf: (shown) => headingBlock('bulb', counted(title, shown, kept.length), scale),
      points: kept.map((text) => pointBlock({ pictogram: 'star', text }, scale)),
      least: 1,
    })
  }
  // A count that cannot be is no news for the wall: it waits until it is checked.
  const sure = report.votes.filter(({ isDoubtful }) => !isDoubtful)
  const vote = sure.toSorted((left, right) => right.total - left.total)[0]
  if (isPrinted('votes', report) && vote !== undefined && vote.total > 0) {
    const options = vote.options.flatMap(({ label, count }) =>
      count === null || count === 0 ? [] : [{ label, count }],
    )
    const most = Math.max(...options.map(({ count }) => count))
    lists.push({
      key: 'votes',
      headingOf: (shown) =>
        headingBlock(
          'chart-bar',
          counted(vote.title || t('sessionReports.paper.vote'), shown, options.length),
          scale,
        ),
      points: options.map((option) => barBlock(option, most, scale, { lowInk, language })),
      least: 2,
    })
  }
  const decisions = decisionsHeld(report)
  if (isPrinted('decisions', report) && decisions.length > 0) {
    lists.push({
      key: 'decisions',
      headingOf: (shown) =>
        headingBlock(
          'gavel',
          counted(t('sessionReports.sections.decisions'), shown, decisions.length),
          scale,
        ),
      points: decisions.map(({ text }) => pointBlock({ pictogram: 'gavel', text }, scale)),
      least: 1,
    })
  }
  if (isPrinted('commitments', report)) {
    const { commitments } = report
    const title = t('sessionReports.wall.promises')
    lists.push({
      key: 'commitments',
      headingOf: (shown) =>
        headingBlock('heart-handshake', counted(title, shown, commitments.length), scale),
      points: commitments.map(({ who, text, pictogram, isKept }) =>
        pointBlock({ pictogram: pictogram ?? boxOf({ isKept }), lead: who, text }, scale),
      ),
      least: 1,
    })
  }
  return lists
}

type Limits = Readonly<Record<WallList['key'], number>>

const FIRST_SHARE: Limits = { ideas: 2, votes: 3, decisions: 1, commitments: 3 }
const MOST_POINTS: Limits = { ideas: 12, votes: 6, decisions: 6, commitments: 40 }

/**
 * What gives way where promises would not all be shown, one after the other: whoever promised looks
 * for their own line on the wall. The pictures of what was done, then ideas beside the vote that
 * chose among them, then the introduction, which the full report has; then the frames of the figures,
 * said in a line of the head. One decision at least stays.
 */
type Shape = {
  readonly isDoneTold: boolean
  readonly isIntroduced: boolean
  readonly isFramed: boolean
  readonly most: Limits
}
const WHOLE: Shape = { isDoneTold: true, isIntroduced: true, isFramed: true, most: MOST_POINTS }
const FEWER: Limits = { ideas: 2, votes: 3, decisions: 2, commitments: 40 }
const VOTE_ONLY: Limits = { ideas: 0, votes: 3, decisions: 1, commitments: 40 }
const TWO_BARS: Limits = { ...VOTE_ONLY, votes: 2 }
const SHAPES: readonly Shape[] = [
  WHOLE,
  { ...WHOLE, most: FEWER },
  { ...WHOLE, isDoneTold: false, most: FEWER },
  { ...WHOLE, isDoneTold: false, most: VOTE_ONLY },
  { ...WHOLE, isDoneTold: false, isIntroduced: false, most: VOTE_ONLY },
  { isDoneTold: false, isIntroduced: false, isFramed: false, most: TWO_BARS },
]

const lesser = (left: Limits, right: Limits): Limits => ({
  ideas: Math.min(left.ideas, right.ideas),
  votes: Math.min(left.votes, right.votes),
  decisions: Math.min(left.decisions, right.decisions),
  commitments: Math.min(left.commitments, right.commitments),
})
/** A list that gave way whole stays away. */
const regained = (most: Limits): Limits => ({
  ...MOST_POINTS,
  ideas: most.ideas === 0 ? 0 : MOST_POINTS.ideas,
})

// A first share of each list, then one more of each in turn, as long as there is room.
const sharedOut = (lists: readonly WallList[], most: Limits, room: number): readonly number[] => {
  const shown = lists.map(() => 0)
  const heightOf = (counts: readonly number[]) =>
    lists.reduce((sum, { headingOf, points }, index) => {
      const count = counts[index] ?? 0
      if (count === 0) return sum
      const held = points.slice(0, count).reduce((all, { height }) => all + height, 0)
      return sum + headingOf(count).height + held + GAP
    }, 0)
  const more = (index: number, limit: number): boolean => {
    const list = lists[index]
    if (list === undefined) return false
    const now = shown[index] ?? 0
    const wanted = now === 0 ? Math.min(list.least, list.points.length) : now + 1
    if (wanted > Math.min(limit, list.points.length)) return false
    const tried = shown.with(index, wanted)
    if (heightOf(tried) > room) return false
    shown[index] = wanted
    return true
  }
  // First what the shape allows; once promises are all there, the room that is left is taken again.
  for (const limits of [lesser(FIRST_SHARE, most), most, lesser(MOST_POINTS, regained(most))]) {
    let isGrowing = true
    while (isGrowing) {
      // What each promised comes before one more idea or bar.
      isGrowing = lists
        .toReversed()
        .map(({ key }) =>
          more(
            lists.findIndex((list) => list.key === key),
            limits[key],
          ),
        )
        .some((hasGrown) => hasGrown)
    }
  }
  return shown
}

type WallLayout = {
  readonly blocks: readonly WallBlock[]
  readonly next: WallBlock | null
  /** Everything there is to show is shown. */
  readonly isWhole: boolean
  readonly promisesShown: number
  /** The introduction did not give way. */
  readonly isIntroduced: boolean
  readonly left: number
}

const layOut = (
  model: WallReportModel,
  scale: Scale,
  { isDoneTold, isIntroduced, isFramed, most }: Shape,
  context: PrintContext,
): WallLayout => {
  const { report } = model
  const fixed = [
    headBlock(report, scale, context, !isFramed),
    photosBlock(report, scale, context) ?? (isDoneTold ? doneBlock(report, scale) : null),
    isIntroduced ? introductionBlock(report, scale) : null,
    isFramed ? figuresBlock(report, scale, context) : null,
  ].filter((block) => block !== null)
  const next = nextBlock(report, scale, context)
  const used =
    fixed.reduce((sum, { height }) => sum + height + GAP, 0) + (next === null ? 0 : next.height)
  const room = BOTTOM - TOP - used
  const lists = listsOf(model, scale, context)
  const hasVote = lists.some(({ key }) => key === 'votes')
  // Without a vote, ideas are what there is to show.
  const shown = sharedOut(lists, hasVote ? most : { ...most, ideas: FIRST_SHARE.ideas }, room)
  const listBlocks = lists.flatMap(({ headingOf, points }, index): WallBlock[] => {
    const count = shown[index] ?? 0
    if (count === 0) return []
    const parts = [headingOf(count), ...points.slice(0, count)]
    return [
      {
        height: parts.reduce((sum, { height }) => sum + height, 0),
        draw: (top) => {
          let y = top
          return parts.flatMap((part) => {
            const marks = part.draw(y)
            y += part.height
            return marks
          })
        },
      },
    ]
  })
  const listed = listBlocks.reduce((sum, { height }) => sum + height + GAP, 0)
  return {
    blocks: [...fixed, ...listBlocks],
    next,
    isWhole:
      room >= 0 &&
      lists.every(
        ({ points, key }, index) =>
          (shown[index] ?? 0) >= Math.min(points.length, MOST_POINTS[key]),
      ),
    promisesShown: shown[lists.findIndex(({ key }) => key === 'commitments')] ?? 0,
    isIntroduced,
    left: room - listed,
  }
}

/** Little to say is said larger; much is said in words that one still reads standing. */
const SCALES: Readonly<Record<WallPaper, readonly Scale[]>> = {
  a4: [1.5, 1.35, 1.2, 1.1, 1],
  // Enlarged to A3, words of 0.8 are still above the least size.
  a3: [1.5, 1.35, 1.2, 1.1, 1, 0.9, 0.8],
}

/** Share of the promises for which the rest gives way still. */
const NEARLY_ALL = 0.75

const bestLayout = (model: WallReportModel, context: PrintContext): WallLayout => {
  const scales = SCALES[model.paper]
  const whole = scales
    .map((scale) => layOut(model, scale, WHOLE, context))
    .find(({ isWhole }) => isWhole)
  if (whole) return whole
  // In the smallest words: what shows every promise, or nearly, and gives up least. Where many cannot be
  // shown, nothing more is given up once half of those that could be are there.
  const shaped = SHAPES.map((shape) => layOut(model, scales.at(-1) ?? 1, shape, context))
  const promises = isPrinted('commitments', model.report) ? model.report.commitments.length : 0
  const most = Math.max(...shaped.map(({ promisesShown }) => promisesShown))
  const enough = most < promises * NEARLY_ALL ? most / 2 : most
  const best = shaped.find(({ promisesShown }) => promisesShown >= enough)
  return best ?? layOut(model, 1, WHOLE, context)
}

const FOOT_SIZE = 11

const wallFoot = ({ report: { head } }: WallReportModel, context: PrintContext): FootText =>
  fitFoot(
    [head.session.code, head.organisation.name].filter(Boolean).join(' · '),
    'bold',
    [FOOT_SIZE, 10.5, 10, 9.5, 9, 8.5],
    WALL.width - pageNumberRoom(1, 'regular', FOOT_SIZE, context),
  )

const wallMarks = (
  model: WallReportModel,
  layout: WallLayout,
  foot: TextBlock,
  context: PrintContext,
): readonly DrawCommand[] => {
  const { blocks, next, left } = layout
  const gap = GAP + Math.min(LARGEST_GAP - GAP, Math.max(0, left) / Math.max(1, blocks.length))
  let y = TOP
  const marks = blocks.flatMap((block) => {
    const drawn = block.draw(y)
    y += block.height + gap
    return drawn
  })
  return [
    ...madrasBand({ x: 0, y: 0, width: PAPER.widthMm, height: BAND }, model.lowInk),
    ...marks,
    ...(next?.draw(BOTTOM - next.height) ?? []),
    ...drawFoot(foot, { x: WALL.x, y: PAPER.heightMm - 6, colour: SHEET_COLOURS.footInk }),
    drawLabel(context.t('documents.pageOf', { number: 1, total: 1 }), 'regular', FOOT_SIZE, {
      x: WALL.x + WALL.width,
      y: PAPER.heightMm - 6,
      colour: SHEET_COLOURS.footInk,
      align: 'right',
    }),
  ]
}

/** The report for the wall: one page in large words, A4, or the same enlarged to A3. */
export const wallReportDocument = (
  model: WallReportModel,
  context: PrintContext,
): PrintDocument => {
  const { t, language, printedAt } = context
  const { title, code } = model.report.head.session
  const { widthMm, heightMm } = PAPER_SIZES[model.paper]
  const layout = bestLayout(model, context)
  const foot = wallFoot(model, context)
  const marks = wallMarks(model, layout, foot.block, context)
  const page: DrawnPage = {
    widthMm,
    heightMm,
    marks:
      model.paper === 'a4'
        ? marks
        : [{ kind: 'group', rotate: 0, scale: widthMm / PAPER.widthMm, x: 0, y: 0, marks }],
  }
  const introduction = introductionBlock(model.report, 1)
  const isCut = introduction !== null && (introduction.isCut || !layout.isIntroduced)
  return {
    info: {
      title: t('sessionReports.wall.fileTitle', { title, code }),
      author: model.report.head.organisation.name,
      createdAt: printedAt,
      language,
    },
    drawnPages: [page],
    warnings: [
      ...textWarnings([...headTexts(model.report.head), ...reportTexts(model.report)]),
      ...photoWarnings(model.report, context),
      ...footWarnings(foot, context),
      ...(isCut
        ? [
            {
              kind: 'textDoesNotFit',
              where: t('sessionReports.sections.introduction'),
              text: `${model.report.introduction.slice(0, 60)}…`,
            } as const,
          ]
        : []),
    ],
  }
}
