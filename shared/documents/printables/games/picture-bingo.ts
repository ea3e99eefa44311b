import { z } from 'zod'
import { type BingoGrid, EMPTY_SQUARE, FREE_SQUARE } from '#shared/domain/games/bingo.ts'
import { fitBox } from '../../fit-box.ts'
import type { Box } from '../../imposition/box.ts'
import type { DrawCommand, PrintContext, PrintDocument } from '../../print-document.ts'
import { SHEET_COLOURS } from '../../sheet-theme.ts'
import { drawBlock, drawLabel } from '../../text-layout.ts'
import { lowInkField } from '../common-fields.ts'
import { type CutLayout, cutGrid, cutSheets } from '../cut-sheets.ts'
import { pictogramTile } from '../pictogram-tile.ts'
import {
  definePrintable,
  type PictureItem,
  type PrintableData,
  pictureItemSchema,
} from '../printable.ts'
import { paperSize, printableSheets } from '../printable-frame.ts'
import { gridFrame, squareAt, squareStamps } from './bingo-frame.ts'
import { sideOf } from './bingo-options.ts'
import {
  bingoOptions,
  bingoRules,
  bingoWarnings,
  controlPages,
  drawFields,
  drawnGrids,
  gridFields,
  sheetFields,
} from './bingo-support.ts'
import { ownPictures, usualPictures } from './game-pictures.ts'
import { type DrawnPicture, pictureLabel } from './picture-label.ts'

const schema = z.object({
  ...bingoOptions,
  /** What is called; pictures of the support when empty. */
  pictures: z.array(pictureItemSchema).max(200).default([]),
  words: z.boolean().default(true),
  callerCards: z.boolean().default(true),
})
type Options = Readonly<z.infer<typeof schema>>

const WIDTH = 194
const CALLS: CutLayout = { nx: 4, ny: 5, width: 47, height: 54 }

/** Height of half a sheet without its margins, in mm: two grids fill either paper. */
const halfOf = ({ paper }: Pick<Options, 'paper'>): number => (paper === 'letter' ? 127 : 136)

/** Two grids one above the other, or one of twenty-five squares. */
const gridLayout = (options: Pick<Options, 'paper' | 'size'>): CutLayout =>
  options.size === '5'
    ? { nx: 1, ny: 1, width: WIDTH, height: 2 * halfOf(options) }
    : { nx: 1, ny: 2, width: WIDTH, height: halfOf(options) }

const picturesOf = (
  options: Options,
  context: Pick<PrintContext, 'language'>,
): readonly PictureItem[] => {
  const own = ownPictures(options.pictures, context)
  return own.length > 0 ? own : usualPictures(context)
}

// Beside the grid on half a sheet, above it on a whole one.
const headOf = (number: number, options: Options, { t }: PrintContext, beside: boolean) => {
  const how = fitBox(
    t('printablesGames.pictureBingo.how'),
    'regular',
    { widthMm: beside ? 50 : 110, heightMm: 50 },
    { largest: 15, floor: 14 },
  ).block
  const left = beside ? 8 : 34
  const foot = halfOf(options) - 9
  return [
    ...pictogramTile('tic-tac', { x: 18, y: 18 }, 20, options),
    drawLabel(t('printablesGames.pictureBingo.heading'), 'bold', 30, {
      x: left,
      y: beside ? 42 : 17,
      colour: SHEET_COLOURS.ink,
    }),
    ...drawBlock(how, { x: left, top: beside ? 49 : 21, colour: SHEET_COLOURS.ink }),
    drawLabel(t('printablesGames.bingo.grid', { number }), 'bold', 15, {
      ...(beside ? { x: 8, y: foot - 6 } : { x: 186, y: 15, align: 'right' }),
      colour: SHEET_COLOURS.ink,
    }),
    drawLabel(t('printablesGames.bingo.draw', { seed: String(options.seed) }), 'regular', 10, {
      ...(beside ? { x: 8, y: foot } : { x: 186, y: 21, align: 'right' }),
      colour: SHEET_COLOURS.softInk,
    }),
  ] satisfies readonly DrawCommand[]
}

const cardsOf = (
  grids: readonly BingoGrid[],
  options: Options,
  pictures: readonly PictureItem[],
  context: PrintContext,
) => {
  const side = sideOf(options.size)
  const beside = side !== 5
  const half = halfOf(options)
  const square = half - 12
  const frame: Box = beside
    ? { x: WIDTH - 6 - square, y: 6, width: square, height: square }
    : { x: 6, y: 40, width: 182, height: 2 * half - 50 }
  const stamp = squareStamps(squareAt(side, frame, 0), (thing, square) => {
    const item = pictures[thing]
    if (thing === FREE_SQUARE) {
      const centre = { x: square.width / 2, y: square.height / 2 }
      const style = {
        lowInk: options.lowInk,
        fill: SHEET_COLOURS.warm,
        onFill: SHEET_COLOURS.ink,
      }
      return { marks: pictogramTile('confetti', centre, square.width * 0.6, style), misfit: null }
    }
    if (thing === EMPTY_SQUARE || item === undefined) return { marks: [], misfit: null }
    const largest = side === 3 ? 15 : 14
    return pictureLabel(item, square, { largest, floor: 11, words: options.words, pad: 2 })
  })
  return {
    misfits: stamp.misfits(grids),
    cards: grids.map((grid, index) => () => [
      ...headOf(index + 1, options, context, beside),
      ...gridFrame(side, frame),
      ...grid.flatMap((thing, place) => stamp.marks(thing, squareAt(side, frame, place))),
    ]),
  }
}

// What is drawn from the bag and shown to everybody, with its number on the control sheet.
const callCard = (item: PictureItem, number: number): DrawnPicture => {
  const { marks, misfit } = pictureLabel(
    item,
    { x: 0, y: 3, width: CALLS.width, height: CALLS.height - 3 },
    { largest: 16, floor: 12, words: true, pad: 3.5 },
  )
  return {
    misfit,
    marks: [
      ...marks,
      drawLabel(String(number), 'bold', 12, { x: 4, y: 7.5, colour: SHEET_COLOURS.softInk }),
    ],
  }
}

const build = (options: Options, data: PrintableData, context: PrintContext): PrintDocument => {
  const name = context.t('printablesGames.pictureBingo.name')
  const pictures = picturesOf(options, context)
  const grids = drawnGrids(options, pictures.length, data)
  const { cards, misfits } = cardsOf(grids, options, pictures, context)
  const calls = options.callerCards ? pictures.map((item, index) => callCard(item, index + 1)) : []
  const warnings = bingoWarnings(options, pictures, {
    grids,
    misfits: [...misfits, ...calls.map(({ misfit }) => misfit)],
    name,
  })
  const isCut = options.size !== '5'
  const paper = paperSize(options.paper, false)
  const callMarks = calls.map(({ marks }) => marks)
  return printableSheets(
    [
      ...cutSheets({ ...gridLayout(options), paper }, cards, { isCut }),
      ...(calls.length === 0 ? [] : cutSheets(cutGrid(options.paper, CALLS), callMarks)),
      ...controlPages(options, grids, pictures, context),
    ],
    { name, data, warnings },
    context,
  )
}

/** A bingo for everybody, readers or not: pictures only, and cards to draw from a bag. */
export const pictureBingo = definePrintable<Options>({
  kind: 'pictureBingo',
  family: 'games',
  pictogram: 'tic-tac',
  name: (t) => t('printablesGames.pictureBingo.name'),
  purpose: (t) => t('printablesGames.pictureBingo.purpose'),
  keywords: (t) => t('printablesGames.pictureBingo.keywords'),
  schema,
  fields: [
    ...gridFields,
    {
      key: 'pictures',
      kind: 'items',
      label: (t) => t('printablesGames.pictures.label'),
      help: (t) => t('printablesGames.pictures.help'),
      placeholder: (_, language) => usualPictures({ language }),
    },
    { key: 'words', kind: 'switch', label: (t) => t('printablesGames.pictures.words') },
    ...drawFields,
    {
      key: 'callerCards',
      kind: 'switch',
      label: (t) => t('printablesGames.pictureBingo.callerCards'),
    },
    ...sheetFields,
    lowInkField,
  ],
  reads: () => [],
  facts: ({ paper, size }) => ({
    paper,
    landscape: false,
    ...(size === '5'
      ? {}
      : {
          piece: { widthMm: WIDTH, heightMm: halfOf({ paper }) },
          piecesPerSheet: 2,
        }),
    sides: 1,
    colour: false,
    afterwards: ['cut', 'handOut'],
  }),
  bingo: (options, context) => {
    const things = picturesOf(options, context).map(({ text }) => text)
    return { rules: bingoRules(options, things.length), things }
  },
  build,
})
