import { z } from 'zod'
import { heldBlock } from '../../fit-box.ts'
import { namedPictogram } from '../../plan/energy-marks.ts'
import type { DrawCommand } from '../../print-document.ts'
import { drawBlock, drawLabel, fitText } from '../../text-layout.ts'
import { type PictureItem, pictureItemSchema } from '../printable.ts'
import { type BoardScene, boardSchema, defineBoard } from './board.ts'
import { INK, LINE, sketch, WHITE } from './board-marks.ts'

const schema = boardSchema.extend({
  /** Up to four; the words of the board where one is missing. */
  prompts: z.array(pictureItemSchema).max(4).default([]),
})
type Options = Readonly<z.infer<typeof schema>>

const ownPrompts = (t: BoardScene['t']): readonly PictureItem[] => [
  { text: t('printablesBoards.blason.likes'), pictogram: 'heart' },
  { text: t('printablesBoards.blason.skill'), pictogram: 'tools' },
  { text: t('printablesBoards.blason.roots'), pictogram: 'home-heart' },
  { text: t('printablesBoards.blason.seeks'), pictogram: 'telescope' },
]

const promptsOf = ({ prompts }: Options, t: BoardScene['t']): readonly PictureItem[] =>
  ownPrompts(t).map((own, index) => {
    const given = prompts[index]
    return given === undefined || given.text.trim() === '' ? own : given
  })

const RIBBON = 26
const SIZES = [17, 16, 15, 14] as const
const INDENT = 13
const TONES = ['madras', 'sea', 'mangrove', 'hibiscus'] as const

// The shield: straight shoulders, then a long curve to the point.
const shieldOf = ({ area }: BoardScene) => {
  const width = area.width - 14
  const height = area.height - RIBBON - 8
  const x = area.x + 7
  const y = area.y
  const side = height * 0.52
  const middle = x + width / 2
  return {
    x,
    y,
    width,
    height,
    middle,
    cross: y + height * 0.46,
    outline: `M${x} ${y}C${x + width * 0.18} ${y + 5} ${x + width * 0.36} ${y + 5} ${middle} ${y}C${x + width * 0.64} ${y + 5} ${x + width * 0.82} ${y + 5} ${x + width} ${y}V${y + side}C${x + width} ${y + height * 0.8} ${x + width * 0.72} ${y + height * 0.93} ${middle} ${y + height}C${x + width * 0.28} ${y + height * 0.93} ${x} ${y + height * 0.8} ${x} ${y + side}Z`,
  }
}

const promptWidth = (scene: BoardScene) => shieldOf(scene).width / 2 - 10 - INDENT

const blockOf = (text: string, scene: BoardScene) =>
  fitText(text, 'bold', SIZES, promptWidth(scene), 2)

// A ribbon with swallow tails, for the first name.
const ribbon = ({ area, t, hue }: BoardScene): readonly DrawCommand[] => {
  const y = area.y + area.height - RIBBON
  const left = area.x + 16
  const right = area.x + area.width - 16
  const height = 19
  const tail = (x: number, out: number) =>
    `M${x} ${y + 6}H${x + out * 18}L${x + out * 12} ${y + 6 + height / 2}L${x + out * 18} ${y + 6 + height}H${x}Z`
  const { fill, line } = hue('plum')
  return [
    sketch(tail(left + 6, -1), { fill, stroke: line }),
    sketch(tail(right - 6, 1), { fill, stroke: line }),
    {
      kind: 'rect',
      x: left,
      y,
      width: right - left,
      height,
      radius: 2,
      fill: WHITE,
      stroke: line,
      strokeWidth: LINE,
    },
    drawLabel(t('printablesBoards.blason.firstName'), 'regular', 14, {
      x: left + 5,
      y: y + height / 2 + 1.7,
      colour: INK,
    }),
  ]
}

const draw = (scene: BoardScene, options: Options): readonly DrawCommand[] => {
  const { t, hue } = scene
  const { x, y, width, height, middle, cross, outline } = shieldOf(scene)
  const quarter = (left: number, top: number, bottom: number, tone: (typeof TONES)[number]) => ({
    kind: 'rect' as const,
    x: left,
    y: top,
    width: width / 2,
    height: bottom - top,
    fill: hue(tone).fill,
  })
  const foot = y + height
  // Fills are squares; white corners bring them back to the outline.
  const corners = `${outline}M${x - 2} ${y - 2}H${x + width + 2}V${foot + 2}H${x - 2}Z`
  return [
    quarter(x, y, cross, TONES[0]),
    quarter(middle, y, cross, TONES[1]),
    quarter(x, cross, foot, TONES[2]),
    quarter(middle, cross, foot, TONES[3]),
    {
      kind: 'path',
      d: corners,
      x: 0,
      y: 0,
      scale: 1,
      fill: WHITE,
      fillRule: 'evenodd',
    },
    sketch(`M${x} ${cross}H${x + width}M${middle} ${y}V${foot}`, { weight: 1 }),
    sketch(outline, { weight: 1.4 }),
    ...promptsOf(options, t).flatMap(({ text, pictogram }, index): readonly DrawCommand[] => {
      const left = (index % 2 === 0 ? x : middle) + 5
      const top = (index < 2 ? y : cross) + (index < 2 ? 8 : 5)
      const colour = hue(TONES[index] ?? 'sea').line
      const asked = blockOf(text, scene)
      const room = (index < 2 ? cross : foot) - top - 10
      const block = heldBlock(asked, { widthMm: promptWidth(scene), heightMm: room })
      return [
        ...namedPictogram(pictogram ?? 'pencil', { x: left + 5, y: top + 5 }, 10, colour),
        ...drawBlock(block, {
          x: left + INDENT,
          top: top + (block.lines.length > 1 ? -1.5 : 1.4),
          colour,
        }),
      ]
    }),
    ...ribbon(scene),
  ]
}

/** Four drawings to introduce oneself: a shield for each person. */
export const blason = defineBoard<Options>({
  key: 'blason',
  kind: 'blason',
  pictogram: 'shield',
  landscape: false,
  share: 'person',
  schema,
  asksChallenge: false,
  fields: [
    {
      key: 'prompts',
      kind: 'items',
      label: (t) => t('printablesBoards.blason.promptsLabel'),
      placeholder: ownPrompts,
    },
  ],
  draw,
  ownTexts: ({ prompts }) => prompts.map(({ text }) => text),
  misfits: (scene, options) =>
    promptsOf(options, scene.t)
      .map(({ text }) => text)
      .filter((text) => blockOf(text, scene).lines.length > 2),
})
