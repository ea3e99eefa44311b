import { moveMarks } from '../../cards/place-marks.ts'
import { heldBlock } from '../../fit-box.ts'
import type { Box } from '../../imposition/box.ts'
import { namedPictogram } from '../../plan/energy-marks.ts'
import { madrasBand } from '../../poster/madras-band.ts'
import type { DrawCommand } from '../../print-document.ts'
import { SHEET_COLOURS } from '../../sheet-theme.ts'
import { blockHeightMm, drawBlock, fitText, lineHeightMm, wrapText } from '../../text-layout.ts'
import { type BoardOptions, type BoardScene, boardSchema, defineBoard } from './board.ts'
import { centred, disc, INK, inset, LINE, sketch, WHITE } from './board-marks.ts'

// A cloth with a hem of madras. People sit on all four sides: what they read faces each of them.

const HEM = 6
const PANEL = { width: 122, height: 27 } as const
/** The plate in the middle: its height follows the question, up to a limit. */
const CENTRE = { width: 144, least: 58, most: 92 } as const
/** White above and below the words of each half of the plate. */
const AROUND = 24

const RULES = [
  { key: 'listen', pictogram: 'ear' },
  { key: 'draw', pictogram: 'pencil' },
  { key: 'link', pictogram: 'link' },
  { key: 'host', pictogram: 'armchair' },
] as const

const turned = (
  marks: readonly DrawCommand[],
  rotate: number,
  at: { readonly x: number; readonly y: number },
): DrawCommand => ({ kind: 'group', rotate, ...at, marks: moveMarks(marks, at.x, at.y) })

// Origin: its bottom right corner, which lies in a corner of the cloth.
const panel = ({ t, hue }: BoardScene): readonly DrawCommand[] => [
  sketch(`M0 0V${-PANEL.height}H${-PANEL.width + 5}a5 5 0 0 0 -5 5V0Z`, {
    fill: WHITE,
    stroke: hue('earth').line,
  }),
  ...RULES.flatMap(({ key, pictogram }, index): readonly DrawCommand[] => {
    const x = -PANEL.width + 4 + (index % 2) * 58
    const y = -PANEL.height + 2 + Math.floor(index / 2) * 11.5
    const block = fitText(t(`printablesBoards.tablecloth.${key}`), 'bold', [15, 14], 46, 1)
    return [
      ...namedPictogram(pictogram, { x: x + 4.5, y: y + 5.75 }, 9, hue('earth').line),
      ...drawBlock(block, {
        x: x + 11,
        top: y + 5.75 - blockHeightMm(block) / 2,
        colour: INK,
      }),
    ]
  }),
]

// One panel a side, each in the corner at the right hand of those who sit there.
const panels = (scene: BoardScene, { x, y, width, height }: Box): readonly DrawCommand[] => {
  const marks = panel(scene)
  return [
    turned(marks, 0, { x: x + width, y: y + height }),
    turned(marks, 90, { x, y: y + height }),
    turned(marks, 180, { x, y }),
    turned(marks, 270, { x: x + width, y }),
  ]
}

const ownTitle = ({ t, words }: BoardScene) =>
  words.title === t('printablesBoards.tablecloth.name') ? '' : words.title

const SIZES = [24, 22, 20, 18, 16, 15, 14] as const

const questionBlocks = (scene: BoardScene) => {
  const room = CENTRE.width - 24
  const { question, creole } = scene.words
  // The questions of several rounds stand one under the other.
  const rounds = question.split(' · ')
  const heads = [ownTitle(scene), creole]
    .filter((text) => text !== '')
    .map((text) => fitText(text, 'bold', [15, 14], room, 1))
  const title = heads.reduce((sum, block) => sum + blockHeightMm(block), 0)
  const at = (size: number) => {
    const asked = wrapText(rounds.join('\n'), 'bold', size, room)
    const words = title + blockHeightMm(asked)
    return { heads, asked, words, height: Math.max(CENTRE.least, 2 * words + AROUND) }
  }
  const fitted = SIZES.map(at).find(
    ({ asked, height }) =>
      asked.lines.length <= Math.max(3, rounds.length) && height <= CENTRE.most,
  )
  if (fitted) return fitted
  // A title and a line in Creole as long as questions leave it room: one line each, then.
  const smallest = at(14)
  return {
    ...smallest,
    heads: heads.map((block) =>
      heldBlock(block, { widthMm: room, heightMm: lineHeightMm(block.size) }),
    ),
    height: Math.min(CENTRE.most, smallest.height),
  }
}

const fits = ({ words }: { readonly words: number }) => 2 * words + AROUND <= CENTRE.most

// The question for those of this side, and for those across the table.
const question = (scene: BoardScene, centre: { readonly x: number; readonly y: number }) => {
  const { heads, asked, height } = questionBlocks(scene)
  const rest = heads.reduce((left, block) => left - blockHeightMm(block), height / 2 - 11.5)
  const held = heldBlock(asked, { widthMm: CENTRE.width - 24, heightMm: rest })
  let top = 7.5 + Math.max(0, rest - blockHeightMm(held)) / 2
  const half = [...heads, held].flatMap((block, index) => {
    const at = top
    top += blockHeightMm(block)
    const colour = index < heads.length ? SHEET_COLOURS.accent : INK
    return centred(block, { x: 0, y: at + blockHeightMm(block) / 2 }, colour)
  })
  return [turned(half, 0, centre), turned(half, 180, centre)]
}

const hem = ({ x, y, width, height }: Box, lowInk: boolean): readonly DrawCommand[] => {
  const upright = (left: number): DrawCommand => ({
    kind: 'group',
    rotate: 90,
    x: left,
    y,
    marks: madrasBand({ x: left, y: y - HEM, width: height, height: HEM }, lowInk),
  })
  return [
    upright(x),
    upright(x + width - HEM),
    ...madrasBand({ x, y, width, height: HEM }, lowInk),
    ...madrasBand({ x, y: y + height - HEM, width, height: HEM }, lowInk),
  ]
}

const draw = (scene: BoardScene): readonly DrawCommand[] => {
  const { area, lowInk, hue } = scene
  const { height } = questionBlocks(scene)
  const cloth = inset(area, HEM)
  const centre = { x: area.x + area.width / 2, y: area.y + area.height / 2 }
  return [
    ...hem(area, lowInk),
    ...panels(scene, cloth),
    {
      kind: 'rect',
      x: centre.x - CENTRE.width / 2,
      y: centre.y - height / 2,
      width: CENTRE.width,
      height,
      radius: 20,
      fill: hue('madras').fill,
      stroke: hue('madras').line,
      strokeWidth: LINE,
    },
    sketch(`M${centre.x - 46} ${centre.y}h36M${centre.x + 10} ${centre.y}h36`, {
      stroke: hue('madras').line,
      weight: 0.4,
    }),
    sketch(disc(centre.x, centre.y, 6.4), { fill: WHITE, stroke: hue('madras').line }),
    ...namedPictogram('coffee', centre, 8, hue('madras').line),
    ...question(scene, centre),
  ]
}

/** The tablecloth of a World Café: written on, and read from every side. */
export const tablecloth = defineBoard<BoardOptions>({
  key: 'tablecloth',
  kind: 'cafeTablecloth',
  pictogram: 'messages',
  landscape: true,
  share: 'group',
  schema: boardSchema,
  bare: true,
  draw,
  misfits: (scene) => (fits(questionBlocks(scene)) ? [] : [scene.words.question]),
})
