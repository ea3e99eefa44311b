import { formatYearlessDay } from '#shared/domain/dates.ts'
import type { ChallengeStage } from '#shared/schemas/challenge.schema.ts'
import { keptTogether } from '../cards/line-breaking.ts'
import { STAGE_PICTOGRAMS } from '../challenge-board/stage-path.ts'
import { heldBlock } from '../fit-box.ts'
import { namedPictogram } from '../plan/energy-marks.ts'
import type { Colour, DrawCommand, PrintContext } from '../print-document.ts'
import type { FontWeight } from '../printable-text.ts'
import { SHEET_COLOURS } from '../sheet-theme.ts'
import { blockHeightMm, drawBlock, fitText, lineHeightMm, wrapText } from '../text-layout.ts'
import { type ChallengeStory, keptExperiments } from './story-model.ts'

const { ink, softInk, accent } = SHEET_COLOURS
const WHITE: Colour = '#FFFFFF'

/** Least size of the words of the board: read standing at a metre and a half. Points. */
export const STORY_FLOOR = 18

/** One thing that a column tells, behind its picture. */
export type StoryItem = {
  readonly pictogram: string
  readonly text: string
  readonly weight?: FontWeight
  /** Said under it. */
  readonly under?: string
}

export const RESULT_PICTOGRAMS = {
  keep: 'circle-check',
  change: 'refresh',
  stop: 'hand-stop',
} as const

// What somebody wrote on the page of the challenge stands in until observations are typed up.
const observedIn = ({ observations, notes }: ChallengeStory): readonly string[] =>
  observations.length > 0
    ? observations
    : notes
        .split(/\n+|(?<=[.!?])\s+/u)
        .map((line) => line.trim())
        .filter(Boolean)

/** What each stage tells, the most important first. */
export const stageItems = (
  stage: ChallengeStage,
  story: ChallengeStory,
  { t, language }: PrintContext,
): readonly StoryItem[] => {
  switch (stage) {
    case 'observe':
      return observedIn(story).map((text) => ({ pictogram: 'eye', text }))
    case 'imagine':
      return story.ideas.map(({ text, votes }) => ({
        pictogram: votes === null ? 'bulb' : 'star',
        text,
        ...(votes === null ? {} : { under: t('challengeStory.voices', { count: votes }) }),
      }))
    case 'prototype':
      return story.prototypes.flatMap(({ title, versions }) =>
        versions.toReversed().map(({ version, description }) => ({
          pictogram: 'scissors',
          text: t('challengeStory.version', { title, version }),
          weight: 'bold' as const,
          under: description,
        })),
      )
    case 'experiment':
      return story.experiments.map(({ title, result }) => ({
        pictogram: result === null ? 'hourglass' : RESULT_PICTOGRAMS[result],
        text: title,
        weight: 'bold' as const,
        under:
          result === null ? t('challengeStory.running') : t(`challengeStory.results.${result}`),
      }))
    case 'share': {
      const next = story.sessions.find(({ isPast }) => !isPast)
      return [
        ...keptExperiments(story).map(({ title, observed }) => ({
          pictogram: 'circle-check',
          text: title,
          weight: 'bold' as const,
          under: observed,
        })),
        ...story.learnings.map((text) => ({ pictogram: 'school', text })),
        ...(next?.date == null
          ? []
          : [
              {
                pictogram: 'calendar-event',
                text: t('challengeStory.next', { day: formatYearlessDay(next.date, language) }),
                weight: 'bold' as const,
                under: next.title,
              },
            ]),
      ]
    }
  }
}

type Area = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const INDENT = 9
/** Lines of an item where there is room, and where others would be left out. */
const WHOLE = { text: 12, under: 14 } as const
const FEWER = { text: 4, under: 5 } as const
type MostLines = typeof WHOLE | typeof FEWER

const itemBlock = (
  { text, weight = 'regular', under = '' }: StoryItem,
  width: number,
  most: MostLines,
) => {
  const inside = width - INDENT
  const held = (words: string, face: FontWeight, lines: number) =>
    heldBlock(wrapText(keptTogether(words.trim()), face, STORY_FLOOR, inside), {
      widthMm: inside,
      heightMm: lineHeightMm(STORY_FLOOR) * lines,
    })
  const head = held(text, weight, most.text)
  const below = under.trim() === '' ? null : held(under, 'regular', most.under)
  return {
    head,
    below,
    height: blockHeightMm(head) + (below === null ? 0 : blockHeightMm(below)) + 2.2,
  }
}

/** As many items as the area holds; how many could not be shown is said at the end. */
export const drawItems = (
  items: readonly StoryItem[],
  { x, y, width, height }: Area,
  { t }: PrintContext,
): DrawCommand[] => {
  const blocksOf = (most: MostLines) =>
    items.map((item) => ({ item, ...itemBlock(item, width, most) }))
  // No word is cut where the column has room for it.
  const whole = blocksOf(WHOLE)
  const isRoomy = whole.reduce((sum, block) => sum + block.height, 0) <= height
  const blocks = isRoomy ? whole : blocksOf(FEWER)
  const line = lineHeightMm(STORY_FLOOR)
  let shown = 0
  let used = 0
  for (const block of blocks) {
    const others = blocks.length - shown - 1
    if (used + block.height + (others > 0 ? line : 0) > height) break
    used += block.height
    shown += 1
  }
  let top = y
  const marks = blocks.slice(0, shown).flatMap(({ item, head, below, height: own }) => {
    const at = top
    top += own
    return [
      ...namedPictogram(item.pictogram, { x: x + 3.4, y: at + line / 2 }, 6.8, accent),
      ...drawBlock(head, { x: x + INDENT, top: at, colour: ink }),
      ...(below === null
        ? []
        : drawBlock(below, { x: x + INDENT, top: at + blockHeightMm(head), colour: softInk })),
    ]
  })
  const others = blocks.length - shown
  return others === 0
    ? marks
    : [
        ...marks,
        ...drawBlock(
          fitText(t('challengeStory.more', { count: others }), 'regular', [STORY_FLOOR], width, 1),
          { x: x + INDENT, top, colour: softInk },
        ),
      ]
}

const HEAD = 17

/** A column of the board: the stage in its disc, and what was found there, or room to write. */
export const stageColumn = (
  stage: ChallengeStage,
  index: number,
  { story, current, lowInk }: { story: ChallengeStory; current: number; lowInk: boolean },
  area: Area,
  context: PrintContext,
): DrawCommand[] => {
  const { t } = context
  const items = stageItems(stage, story, context)
  const isHere = index === current
  const isEmpty = items.length === 0
  const centre = { x: area.x + 8.5, y: area.y + HEAD / 2 }
  const name = fitText(
    t(`planPrints.challenge.stages.${stage}`),
    'bold',
    [24, 22, 20, 18],
    area.width - 20,
    1,
  )
  return [
    {
      kind: 'rect',
      ...area,
      radius: 4,
      fill: WHITE,
      stroke: ink,
      strokeWidth: isHere ? 1.6 : 0.6,
      ...(isEmpty ? { dash: [2.6, 2] as const } : {}),
    },
    {
      kind: 'rect',
      x: centre.x - 6.4,
      y: centre.y - 6.4,
      width: 12.8,
      height: 12.8,
      radius: 6.4,
      fill: isHere && !lowInk ? accent : WHITE,
      stroke: ink,
      strokeWidth: 0.8,
    },
    ...namedPictogram(STAGE_PICTOGRAMS[stage], centre, 8.6, isHere && !lowInk ? WHITE : ink),
    ...drawBlock(name, {
      x: area.x + 17,
      top: centre.y - blockHeightMm(name) / 2,
      colour: ink,
    }),
    ...(isEmpty
      ? drawBlock(
          wrapText(t(`challengeStory.toFind.${stage}`), 'regular', STORY_FLOOR, area.width - 8),
          { x: area.x + 4, top: area.y + HEAD + 1, colour: softInk },
        )
      : drawItems(
          items,
          {
            x: area.x + 3,
            y: area.y + HEAD,
            width: area.width - 6,
            height: area.height - HEAD - 2,
          },
          context,
        )),
  ]
}
