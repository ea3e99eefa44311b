import { CHALLENGE_STAGES, type ChallengeStage } from '#shared/schemas/challenge.schema.ts'
import { namedPictogram } from '../plan/energy-marks.ts'
import type { Colour, DrawCommand, PrintContext } from '../print-document.ts'
import { SHEET_COLOURS } from '../sheet-theme.ts'
import { blockHeightMm, drawBlock, drawLabel, wrapText } from '../text-layout.ts'

const { ink, softInk, accent, warm } = SHEET_COLOURS
const WHITE: Colour = '#FFFFFF'

export const STAGE_PICTOGRAMS: Readonly<Record<ChallengeStage, string>> = {
  observe: 'eye',
  imagine: 'bulb',
  prototype: 'scissors',
  experiment: 'flask',
  share: 'share',
}

const RADIUS = { usual: 14, here: 19 } as const
/** Height of the whole path in millimetres. */
export const PATH_HEIGHT = 79

const disc = (
  x: number,
  y: number,
  radius: number,
  look: Pick<Extract<DrawCommand, { kind: 'rect' }>, 'fill' | 'stroke' | 'strokeWidth' | 'dash'>,
): DrawCommand => ({
  kind: 'rect',
  x: x - radius,
  y: y - radius,
  width: radius * 2,
  height: radius * 2,
  radius,
  ...look,
})

/** A flag planted above the stage: read without any colour. */
const hereFlag = (x: number, top: number, lowInk: boolean, { t }: PrintContext): DrawCommand[] => {
  const block = wrapText(t('planPrints.challenge.here'), 'bold', 20, 120)
  const width = 74
  const height = 11
  return [
    {
      kind: 'rect',
      x: x - width / 2,
      y: top,
      width,
      height,
      radius: 2,
      fill: lowInk ? WHITE : warm,
      stroke: ink,
      strokeWidth: 0.6,
    },
    ...drawBlock(block, {
      x,
      top: top + (height - blockHeightMm(block)) / 2,
      colour: ink,
      align: 'center',
    }),
    { kind: 'path', d: 'M0 0h8l-4 5z', x: x - 4, y: top + height - 0.3, scale: 1, fill: ink },
  ]
}

const stageMarks = (
  stage: ChallengeStage,
  index: number,
  current: number,
  centre: { readonly x: number; readonly y: number },
  lowInk: boolean,
  context: PrintContext,
): DrawCommand[] => {
  const { t } = context
  const { x, y } = centre
  const isHere = index === current
  const isDone = index < current
  const radius = isHere ? RADIUS.here : RADIUS.usual
  const fill = isHere && !lowInk ? accent : WHITE
  const picture = fill === WHITE ? (index > current ? softInk : ink) : WHITE
  const name = wrapText(t(`planPrints.challenge.stages.${stage}`), 'bold', isHere ? 26 : 21, 80)
  const hint = wrapText(t(`planPrints.challenge.stageHints.${stage}`), 'regular', 14, 76)
  const namesTop = y + RADIUS.here + 3
  return [
    ...(isHere ? [disc(x, y, radius + 2.4, { fill: WHITE, stroke: ink, strokeWidth: 0.8 })] : []),
    disc(x, y, radius, {
      fill,
      stroke: ink,
      strokeWidth: isHere ? 1.6 : 0.8,
      ...(index > current ? { dash: [2.2, 2] as const } : {}),
    }),
    ...namedPictogram(STAGE_PICTOGRAMS[stage], centre, radius * 1.15, picture),
    ...(isDone
      ? [
          disc(x + radius * 0.75, y - radius * 0.75, 5, {
            fill: WHITE,
            stroke: ink,
            strokeWidth: 0.8,
          }),
          ...namedPictogram('check', { x: x + radius * 0.75, y: y - radius * 0.75 }, 7.4),
        ]
      : []),
    ...drawBlock(name, { x, top: namesTop, colour: ink, align: 'center' }),
    ...drawBlock(hint, {
      x,
      top: namesTop + blockHeightMm(name) + 0.5,
      colour: softInk,
      align: 'center',
    }),
    drawLabel(String(index + 1), 'bold', 14, {
      x: x - radius * 0.98,
      y: y - radius * 0.72,
      colour: softInk,
      align: 'right',
    }),
  ]
}

/**
 * The five stages as a path. The current one is larger, ringed and under a flag that says so; stages
 * behind carry a tick, stages ahead are dashed: nothing depends on colour.
 */
export const stagePath = (
  stage: ChallengeStage,
  area: { readonly x: number; readonly width: number; readonly top: number },
  lowInk: boolean,
  context: PrintContext,
): DrawCommand[] => {
  const current = CHALLENGE_STAGES.indexOf(stage)
  const step = area.width / CHALLENGE_STAGES.length
  const y = area.top + 15 + RADIUS.here + 2
  const xOf = (index: number) => area.x + step * (index + 0.5)
  const links = CHALLENGE_STAGES.slice(1).map((_, index): DrawCommand => {
    const from = xOf(index) + (index === current ? RADIUS.here + 3 : RADIUS.usual + 1)
    const to = xOf(index + 1) - (index + 1 === current ? RADIUS.here + 3 : RADIUS.usual + 1)
    return {
      kind: 'line',
      x1: from + 1,
      y1: y,
      x2: to - 1,
      y2: y,
      width: 1.2,
      colour: ink,
      ...(index >= current ? { dash: [2.4, 2.2] as const } : {}),
    }
  })
  return [
    ...links,
    ...CHALLENGE_STAGES.flatMap((each, index) =>
      stageMarks(each, index, current, { x: xOf(index), y }, lowInk, context),
    ),
    ...hereFlag(xOf(current), area.top, lowInk, context),
  ]
}
