import { dayInMartinique, formatShortDay } from '#shared/domain/dates.ts'
import { writtenNumber } from '#shared/locales/written-number.ts'
import { CHALLENGE_STAGES } from '#shared/schemas/challenge.schema.ts'
import { drawPhoto } from '../cards/draw-photo.ts'
import { keptTogether } from '../cards/line-breaking.ts'
import { drawFoot, type FootText, fitFoot, footWarnings, pageNumberRoom } from '../foot-text.ts'
import { namedPictogram } from '../plan/energy-marks.ts'
import { textWarnings } from '../plan/plan-warnings.ts'
import { madrasBand } from '../poster/madras-band.ts'
import {
  type DrawCommand,
  PAPER_SIZES,
  type PrintContext,
  type PrintDocument,
} from '../print-document.ts'
import { readablePhotos } from '../session-report/photo-rows.ts'
import { SHEET_COLOURS } from '../sheet-theme.ts'
import { blockHeightMm, drawBlock, drawLabel, fitHeading, fitText } from '../text-layout.ts'
import { drawItems, STORY_FLOOR, type StoryItem, stageColumn, stageItems } from './story-columns.ts'
import type { ChallengeStory } from './story-model.ts'

export type StoryBoardModel = {
  /** Gathered with first names. */
  readonly story: ChallengeStory
  /** Outlines only. */
  readonly lowInk: boolean
}

const { ink, softInk, accent, rule } = SHEET_COLOURS

// A3 on its side: five stages stand side by side.
const PAPER = { widthMm: PAPER_SIZES.a3.heightMm, heightMm: PAPER_SIZES.a3.widthMm }
const MARGIN = 12
const WIDTH = PAPER.widthMm - 2 * MARGIN
const BAND = 7
const BOTTOM = PAPER.heightMm - 8
const FOOT = 8
const GAP = 4
/** Height of the strip under the stages, in mm. */
const STRIP = 58
const FIGURES_WIDTH = 150
const FIGURES_IN_A_ROW = 3

const figureMarks = (
  { figures }: ChallengeStory,
  top: number,
  { t, language }: PrintContext,
): DrawCommand[] => {
  const shown = [
    { pictogram: 'calendar', value: figures.sessions, key: 'sessions' },
    { pictogram: 'users-group', value: figures.people, key: 'people' },
    { pictogram: 'bulb', value: figures.ideas, key: 'ideas' },
    { pictogram: 'scissors', value: figures.prototypes, key: 'prototypes' },
    { pictogram: 'flask', value: figures.experiments, key: 'experiments' },
    { pictogram: 'heart-handshake', value: figures.promises, key: 'promises' },
  ] as const
  const told = shown.filter(({ value }) => value > 0)
  const left = MARGIN + WIDTH - FIGURES_WIDTH
  const width = FIGURES_WIDTH / FIGURES_IN_A_ROW
  return told.flatMap(({ pictogram, value, key }, index): DrawCommand[] => {
    const x = left + (index % FIGURES_IN_A_ROW) * width
    const y = top + Math.floor(index / FIGURES_IN_A_ROW) * 19
    return [
      ...namedPictogram(pictogram, { x: x + 6, y: y + 8 }, 12, accent),
      drawLabel(writtenNumber(value, language), 'bold', 30, { x: x + 15, y: y + 9, colour: ink }),
      drawLabel(t(`challengeStory.figures.${key}`, { count: value }), 'regular', STORY_FLOOR, {
        x: x + 15,
        y: y + 16,
        colour: ink,
      }),
    ]
  })
}

const headMarks = (story: ChallengeStory, context: PrintContext) => {
  const width = WIDTH - FIGURES_WIDTH - 8
  const top = BAND + 4
  const title = fitHeading(story.title, [44, 40, 36, 32, 28, 24], width, 1)
  const question = fitText(keptTogether(story.question), 'regular', [26, 24, 22, 20, 18], width, 2)
  const facts = [
    story.holder === '' ? '' : context.t('planPrints.challenge.heldBy', { name: story.holder }),
    story.place,
  ]
    .filter(Boolean)
    .join(' · ')
  const about = fitText(facts, 'regular', [18], width, 1)
  const questionTop = top + blockHeightMm(title)
  const factsTop = questionTop + blockHeightMm(question) + 0.8
  return {
    marks: [
      ...drawBlock(title, { x: MARGIN, top, colour: ink }),
      ...drawBlock(question, { x: MARGIN, top: questionTop, colour: ink }),
      ...drawBlock(about, { x: MARGIN, top: factsTop, colour: softInk }),
      ...figureMarks(story, top + 1, context),
    ],
    bottom: Math.max(factsTop + blockHeightMm(about), top + 40) + 3,
  }
}

// From one stage to the next.
const arrow = (x: number, y: number): DrawCommand => ({
  kind: 'path',
  d: 'M0 -3.2l4.6 3.2l-4.6 3.2z',
  x: x - 2.3,
  y,
  scale: 1,
  fill: ink,
})

const titled = (
  pictogram: string,
  title: string,
  items: readonly StoryItem[],
  area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  context: PrintContext,
): DrawCommand[] => [
  ...namedPictogram(pictogram, { x: area.x + 4, y: area.y + 4.4 }, 8.4, accent),
  ...drawBlock(fitText(title, 'bold', [20, 18], area.width - 11, 1), {
    x: area.x + 11,
    top: area.y,
    colour: ink,
  }),
  ...drawItems(
    items,
    { x: area.x, y: area.y + 10, width: area.width, height: area.height - 10 },
    context,
  ),
]

/** Decisions, promises and photos side by side; whoever has nothing to say leaves its room. */
const stripMarks = (story: ChallengeStory, top: number, context: PrintContext): DrawCommand[] => {
  const { t } = context
  const decisions = story.decisions
    .filter(({ isReplaced }) => !isReplaced)
    .map(({ text }): StoryItem => ({ pictogram: 'gavel', text }))
  // What waits, to lend a hand to, and what was kept, to be proud of: one of each in turn.
  const [kept, waiting] = [true, false].map((isKept) =>
    story.commitments.filter(({ state }) => state !== 'letGo' && (state === 'kept') === isKept),
  )
  const promises = story.commitments
    .flatMap((_, index) => [waiting?.[index], kept?.[index]])
    .filter((one) => one !== undefined)
    .map(
      ({ who, text, state }): StoryItem => ({
        pictogram: state === 'kept' ? 'circle-check' : 'circle',
        text: [who, text].filter(Boolean).join('\u00a0: '),
      }),
    )
  const photos = readablePhotos(story.photos, context).slice(0, 2)
  const parts = [
    ...(decisions.length === 0
      ? []
      : [
          {
            kind: 'list',
            pictogram: 'gavel',
            title: t('challengeStory.decided'),
            items: decisions,
          } as const,
        ]),
    ...(promises.length === 0
      ? []
      : [
          {
            kind: 'list',
            pictogram: 'heart-handshake',
            title: [
              t('challengeStory.promised', { count: story.figures.promises }),
              t('challengeStory.kept', { count: story.figures.promisesKept }),
            ].join(', '),
            items: promises,
          } as const,
        ]),
    ...(photos.length === 0 ? [] : [{ kind: 'photos' } as const]),
  ]
  if (parts.length === 0) return []
  const width = (WIDTH - (parts.length - 1) * 8) / parts.length
  return parts.flatMap((part, index): DrawCommand[] => {
    const area = { x: MARGIN + index * (width + 8), y: top, width, height: STRIP }
    if (part.kind === 'list') return titled(part.pictogram, part.title, part.items, area, context)
    const each = (width - (photos.length - 1) * 4) / photos.length
    return photos.flatMap((photo, position) => [
      ...drawPhoto(
        { ...photo, credit: '', state: 'good' },
        { x: area.x + position * (each + 4), y: top, width: each, height: STRIP - 2 },
        2,
      ),
    ])
  })
}

const FOOT_SIZE = 12

const footOf = ({ organisation }: ChallengeStory, context: PrintContext): FootText => {
  const day = formatShortDay(dayInMartinique(new Date(context.printedAt)), context.language)
  const width = WIDTH - pageNumberRoom(1, 'bold', FOOT_SIZE, context)
  return fitFoot([organisation, day].filter(Boolean).join(' · '), 'regular', [FOOT_SIZE], width)
}

const footMarks = (foot: FootText, { t }: PrintContext) =>
  [
    {
      kind: 'line',
      x1: MARGIN,
      y1: BOTTOM - 6,
      x2: MARGIN + WIDTH,
      y2: BOTTOM - 6,
      width: 0.3,
      colour: rule,
    },
    ...drawFoot(foot.block, { x: MARGIN, y: BOTTOM - 0.6, colour: softInk }),
    drawLabel(t('documents.pageOf', { number: 1, total: 1 }), 'bold', FOOT_SIZE, {
      x: MARGIN + WIDTH,
      y: BOTTOM - 0.6,
      colour: ink,
      align: 'right',
    }),
  ] satisfies DrawCommand[]

/** The story of a challenge, A3 on its side: from the problem to the result, to pin to the wall. */
export const storyBoardDocument = (
  { story, lowInk }: StoryBoardModel,
  context: PrintContext,
): PrintDocument => {
  const { t, language, printedAt } = context
  const head = headMarks(story, context)
  const foot = footOf(story, context)
  const strip = stripMarks(story, BOTTOM - FOOT - STRIP, context)
  const columnsBottom = BOTTOM - FOOT - (strip.length === 0 ? 0 : STRIP + 5)
  const width = (WIDTH - GAP * (CHALLENGE_STAGES.length - 1)) / CHALLENGE_STAGES.length
  const current = CHALLENGE_STAGES.indexOf(story.stage)
  const columns = CHALLENGE_STAGES.flatMap((stage, index) =>
    stageColumn(
      stage,
      index,
      { story, current, lowInk },
      {
        x: MARGIN + index * (width + GAP),
        y: head.bottom,
        width,
        height: columnsBottom - head.bottom,
      },
      context,
    ),
  )
  const arrows = CHALLENGE_STAGES.slice(1).map((_, index) =>
    arrow(MARGIN + (index + 1) * (width + GAP) - GAP / 2, head.bottom + 8.5),
  )
  return {
    info: {
      title: t('challengeStory.fileTitle', { title: story.title }),
      author: story.organisation,
      createdAt: printedAt,
      language,
    },
    drawnPages: [
      {
        ...PAPER,
        marks: [
          ...madrasBand({ x: 0, y: 0, width: PAPER.widthMm, height: BAND }, lowInk),
          ...head.marks,
          ...columns,
          ...arrows,
          ...strip,
          ...footMarks(foot, context),
        ],
      },
    ],
    warnings: [
      ...textWarnings([
        story.title,
        story.question,
        story.holder,
        story.place,
        ...CHALLENGE_STAGES.flatMap((stage) =>
          stageItems(stage, story, context).flatMap(({ text, under = '' }) => [text, under]),
        ),
        ...story.decisions.map(({ text }) => text),
        ...story.commitments.flatMap(({ who, text }) => [who, text]),
      ]),
      ...footWarnings(foot, context),
    ],
  }
}
