import { z } from 'zod'
import { seededDraw } from '#shared/domain/games/seeded-draw.ts'
import { namedPictogram } from '../../plan/energy-marks.ts'
import { textWarnings } from '../../plan/plan-warnings.ts'
import type {
  DrawCommand,
  PrintContext,
  PrintDocument,
  PrintWarning,
} from '../../print-document.ts'
import { SHEET_COLOURS, STROKES } from '../../sheet-theme.ts'
import { lowInkField, lowInkSchema, officePaperField, officePaperSchema } from '../common-fields.ts'
import { type CutLayout, cutFacts, cutGrid, cutSheets } from '../cut-sheets.ts'
import { definePrintable, type PrintableData, pictureItemSchema } from '../printable.ts'
import { printableSheets, type UnfootedPage } from '../printable-frame.ts'
import { misfitWarnings } from '../text-misfits.ts'
import { seedSchema } from './bingo-options.ts'
import { ownPictures, usualPictures } from './game-pictures.ts'
import { type DrawnPicture, pictureLabel } from './picture-label.ts'

const schema = z.object({
  pictures: z.array(pictureItemSchema).max(60).default([]),
  /** What the two cards of a pair show. */
  pair: z.enum(['pictureAndWord', 'twoPictures']).default('pictureAndWord'),
  backs: z.boolean().default(true),
  seed: seedSchema,
  paper: officePaperSchema,
  lowInk: lowInkSchema,
})
type Options = Readonly<z.infer<typeof schema>>

const CARD: CutLayout = { nx: 3, ny: 4, width: 64, height: 67 }
const USUAL_PAIRS = 12

// White all around: a back printed three millimetres astray still looks right.
const back = (lowInk: boolean): readonly DrawCommand[] => {
  const inset = 6
  const box = {
    x: inset,
    y: inset,
    width: CARD.width - 2 * inset,
    height: CARD.height - 2 * inset,
    radius: 5,
  }
  const waves = Array.from({ length: 5 }, (_, row) => {
    const y = inset + 8 + row * 9.75
    const bend = 'c2 -3 5 -3 7 0s5 3 7 0'
    return `M${inset + 5} ${y.toFixed(2)}${bend}${bend}${bend}`
  })
  const colour = lowInk ? SHEET_COLOURS.softInk : SHEET_COLOURS.accent
  return [
    { kind: 'rect', ...box, stroke: colour, strokeWidth: 0.7 },
    {
      kind: 'path',
      d: waves.join(''),
      x: 0,
      y: 0,
      scale: 1,
      stroke: lowInk ? SHEET_COLOURS.hairline : '#7FB0A4',
      strokeWidth: lowInk ? STROKES.thin : 0.8,
    },
    {
      kind: 'rect',
      x: CARD.width / 2 - 12,
      y: CARD.height / 2 - 12,
      width: 24,
      height: 24,
      radius: 12,
      fill: '#FFFFFF',
      stroke: colour,
      strokeWidth: 0.7,
    },
    ...namedPictogram('sailboat-2', { x: CARD.width / 2, y: CARD.height / 2 }, 15, colour),
  ]
}

const FRAME: DrawCommand = {
  kind: 'rect',
  x: 5,
  y: 5,
  width: CARD.width - 10,
  height: CARD.height - 10,
  radius: 6,
  stroke: SHEET_COLOURS.hairline,
  strokeWidth: STROKES.thin,
}

const fronts = (options: Options, context: PrintContext): readonly DrawnPicture[] => {
  const own = ownPictures(options.pictures, context)
  const pictures = own.length > 0 ? own : usualPictures(context, USUAL_PAIRS)
  const place = { x: 0, y: 0, width: CARD.width, height: CARD.height }
  const style = { largest: 26, floor: 14, pad: 8 }
  const cards = pictures.flatMap((item) => {
    const picture = pictureLabel(item, place, { ...style, words: options.pair === 'twoPictures' })
    // A pair without a picture is twice the same words.
    const word = pictureLabel(item, place, { ...style, words: true, picture: false })
    return options.pair === 'twoPictures' ? [picture, picture] : [picture, word]
  })
  return seededDraw(options.seed)
    .shuffled(cards)
    .map(({ marks, misfit }) => ({ misfit, marks: [FRAME, ...marks] }))
}

const build = (options: Options, data: PrintableData, context: PrintContext): PrintDocument => {
  const name = context.t('printablesGames.memory.name')
  const cards = fronts(options, context)
  const grid = cutGrid(options.paper, CARD)
  const sheets = cutSheets(
    grid,
    cards.map(({ marks }) => marks),
  )
  const [backSheet] = cutSheets(
    grid,
    Array.from({ length: grid.nx * grid.ny }, () => back(options.lowInk)),
  )
  // A back after every front: printed on both sides, turned along the long edge.
  const pages = sheets.flatMap((sheet): UnfootedPage[] =>
    options.backs && backSheet !== undefined
      ? [
          { ...sheet, side: 'front' },
          { ...backSheet, side: 'back' },
        ]
      : [sheet],
  )
  const warnings: PrintWarning[] = [
    ...textWarnings(options.pictures.map(({ text }) => text)),
    ...misfitWarnings(
      cards.map(({ misfit }) => misfit),
      name,
    ),
  ]
  const document = printableSheets(pages, { name, data, warnings }, context)
  return options.backs ? { ...document, info: { ...document.info, duplex: 'longEdge' } } : document
}

/** Pairs to find again: a picture and its word, or twice the picture. */
export const memoryCards = definePrintable<Options>({
  kind: 'memoryCards',
  family: 'games',
  pictogram: 'cards',
  name: (t) => t('printablesGames.memory.name'),
  purpose: (t) => t('printablesGames.memory.purpose'),
  keywords: (t) => t('printablesGames.memory.keywords'),
  schema,
  fields: [
    {
      key: 'pictures',
      kind: 'items',
      label: (t) => t('printablesGames.pictures.label'),
      help: (t) => t('printablesGames.pictures.help'),
      placeholder: (_, language) => usualPictures({ language }, USUAL_PAIRS),
    },
    {
      key: 'pair',
      kind: 'choice',
      values: [
        { value: 'pictureAndWord', label: (t) => t('printablesGames.memory.pictureAndWord') },
        { value: 'twoPictures', label: (t) => t('printablesGames.memory.twoPictures') },
      ],
      label: (t) => t('printablesGames.memory.pair'),
    },
    { key: 'backs', kind: 'switch', label: (t) => t('printablesGames.memory.backs') },
    { key: 'seed', kind: 'seed', label: (t) => t('printables.fields.seed') },
    officePaperField,
    lowInkField,
  ],
  reads: () => [],
  facts: ({ backs, paper }) => ({
    ...cutFacts(paper, CARD, ['cut', 'layOut']),
    sides: backs ? 2 : 1,
  }),
  build,
})
