import { z } from 'zod'
import {
  type BingoGrid,
  bingoGrids,
  EMPTY_SQUARE,
  FREE_SQUARE,
  hasTwins,
  squaresToFill,
} from '#shared/domain/games/bingo.ts'
import { fitBox } from '../../fit-box.ts'
import type { Box } from '../../imposition/box.ts'
import { namedPictogram } from '../../plan/energy-marks.ts'
import { textWarnings } from '../../plan/plan-warnings.ts'
import type {
  DrawCommand,
  PrintContext,
  PrintDocument,
  PrintWarning,
} from '../../print-document.ts'
import { SHEET_COLOURS, STROKES } from '../../sheet-theme.ts'
import { drawBlock, drawLabel } from '../../text-layout.ts'
import { countSchema, lowInkField, lowInkSchema } from '../common-fields.ts'
import { pictogramTile } from '../pictogram-tile.ts'
import {
  definePrintable,
  headCountOf,
  type PictureItem,
  type PrintableData,
  pictureItemSchema,
  withSpare,
} from '../printable.ts'
import { paperSize, printableSheets, SHEET_FOOT, SHEET_MARGIN } from '../printable-frame.ts'
import { SHEET_SIDE, sheetTitle } from '../sheet-title.ts'
import { misfitWarnings } from '../text-misfits.ts'
import { bingoControlPages } from './bingo-control.ts'
import { gridFrame, squareAt, squareStamps } from './bingo-frame.ts'
import { BINGO_SIZE_VALUES, bingoSizeSchema, seedSchema, sideOf } from './bingo-options.ts'
import { usualPrompts } from './bingo-prompts.ts'
import type { DrawnPicture } from './picture-label.ts'

const schema = z.object({
  size: bingoSizeSchema.default('4'),
  freeCentre: z.boolean().default(true),
  /** « Trouvez quelqu’un qui… »; the bank of the support when empty. */
  prompts: z.array(pictureItemSchema).max(200).default([]),
  seed: seedSchema,
  /** Grids; null: one a person, and some to spare. */
  count: countSchema,
  controlSheet: z.boolean().default(true),
  lowInk: lowInkSchema,
})
type Options = Readonly<z.infer<typeof schema>>

const PAPER = paperSize('a4', false)
const USUAL_COUNT = 12

const promptsOf = ({ prompts }: Options, { t }: PrintContext): readonly PictureItem[] => {
  const own = prompts.filter(({ text }) => text.trim() !== '')
  return own.length > 0 ? own : usualPrompts(t)
}

// A pen and a line: whoever was found signs, or makes a cross.
const signatureLine = ({ x, y, width, height }: Box, pad: number): readonly DrawCommand[] => {
  const base = y + height - 3.2
  return [
    ...namedPictogram('pencil', { x: x + pad + 2, y: base - 1.8 }, 4, SHEET_COLOURS.softInk),
    {
      kind: 'line',
      x1: x + pad + 5,
      y1: base,
      x2: x + width - pad,
      y2: base,
      width: STROKES.thin,
      colour: SHEET_COLOURS.hairline,
      dash: [0.8, 0.8],
    },
  ]
}

const promptSquare = (
  item: PictureItem,
  number: number,
  square: Box,
  lowInk: boolean,
): DrawnPicture => {
  const { x, y, width, height } = square
  const pad = width < 40 ? 2.2 : 3
  const picture = width < 40 ? 9.5 : width < 50 ? 15 : 19
  const top = y + pad + picture + 1.2
  const words = fitBox(
    item.text.trim(),
    'regular',
    { widthMm: width - 2 * pad, heightMm: y + height - 7.5 - top },
    { largest: width > 50 ? 20 : 17, floor: width < 40 ? 12 : 14 },
  )
  return {
    misfit: words.fits ? null : item.text,
    marks: [
      ...pictogramTile(
        item.pictogram ?? 'user-search',
        { x: x + pad + picture / 2, y: y + pad + picture / 2 },
        picture,
        { lowInk, fill: SHEET_COLOURS.head, onFill: SHEET_COLOURS.ink },
      ),
      drawLabel(String(number), 'regular', 9, {
        x: x + width - pad,
        y: y + pad + 2.6,
        colour: SHEET_COLOURS.softInk,
        align: 'right',
      }),
      ...drawBlock(words.block, { x: x + pad, top, colour: SHEET_COLOURS.ink }),
      ...signatureLine(square, pad),
    ],
  }
}

// The middle belongs to the player: a first name to learn.
const freeSquare = (
  { x, y, width, height }: Box,
  lowInk: boolean,
  { t }: PrintContext,
): DrawnPicture => {
  const size = width * 0.42
  const words = fitBox(
    t('printablesGames.bingo.itsMe'),
    'bold',
    { widthMm: width - 5, heightMm: 14 },
    { largest: 18, floor: 12 },
  )
  return {
    misfit: null,
    marks: [
      ...pictogramTile('confetti', { x: x + width / 2, y: y + height * 0.36 }, size, {
        lowInk,
        fill: SHEET_COLOURS.warm,
        onFill: SHEET_COLOURS.ink,
      }),
      ...drawBlock(words.block, {
        x: x + width / 2,
        top: y + height * 0.36 + size / 2 + 2,
        colour: SHEET_COLOURS.ink,
        align: 'center',
      }),
    ],
  }
}

const titleOf = (number: number, { seed, lowInk }: Options, { t }: PrintContext) =>
  sheetTitle(PAPER, {
    pictogram: 'users-group',
    title: t('printablesGames.humanBingo.heading'),
    subtitle: t('printablesGames.humanBingo.how'),
    corner: {
      large: t('printablesGames.bingo.grid', { number }),
      small: t('printablesGames.bingo.draw', { seed: String(seed) }),
    },
    lowInk,
  })

const gridPages = (
  grids: readonly BingoGrid[],
  options: Options,
  prompts: readonly PictureItem[],
  context: PrintContext,
) => {
  const side = sideOf(options.size)
  const top = titleOf(1, options, context).bottom
  const frame = {
    x: SHEET_SIDE,
    y: top,
    width: PAPER.widthMm - 2 * SHEET_SIDE,
    height: PAPER.heightMm - SHEET_MARGIN - SHEET_FOOT - 2 - top,
  }
  const stamp = squareStamps(squareAt(side, frame, 0), (thing, square) => {
    const item = prompts[thing]
    if (thing === FREE_SQUARE) return freeSquare(square, options.lowInk, context)
    return thing === EMPTY_SQUARE || item === undefined
      ? { marks: signatureLine(square, 3), misfit: null }
      : promptSquare(item, thing + 1, square, options.lowInk)
  })
  return grids.map((grid, index) => {
    const squares = grid.map((thing, place) => stamp(thing, squareAt(side, frame, place)))
    return {
      misfits: squares.map(({ misfit }) => misfit),
      page: {
        ...PAPER,
        marks: [
          ...titleOf(index + 1, options, context).marks,
          ...gridFrame(side, frame),
          ...squares.flatMap(({ marks }) => marks),
        ],
      },
    }
  })
}

const autoCount = (data: PrintableData): number => withSpare(headCountOf(data) || USUAL_COUNT)

const build = (options: Options, data: PrintableData, context: PrintContext): PrintDocument => {
  const { t } = context
  const name = t('printablesGames.humanBingo.name')
  const prompts = promptsOf(options, context)
  const rules = {
    seed: options.seed,
    size: sideOf(options.size),
    freeCentre: options.freeCentre,
    itemCount: prompts.length,
  }
  const grids = bingoGrids(rules, options.count ?? autoCount(data))
  const sheets = gridPages(grids, options, prompts, context)
  const needed = squaresToFill(rules) + 1
  const warnings: PrintWarning[] = [
    ...(prompts.length < needed || hasTwins(grids)
      ? [{ kind: 'listTooShort', where: name, listed: prompts.length, needed } as const]
      : []),
    ...textWarnings(prompts.map(({ text }) => text)),
    ...misfitWarnings(
      sheets.flatMap(({ misfits }) => misfits),
      name,
    ),
  ]
  const control = options.controlSheet
    ? bingoControlPages(
        {
          paper: PAPER,
          grids,
          things: prompts.map(({ text }) => text),
          seed: options.seed,
          lowInk: options.lowInk,
        },
        context,
      )
    : []
  return printableSheets(
    [...sheets.map(({ page }) => page), ...control],
    { name, data, warnings },
    context,
  )
}

/** « Trouvez quelqu’un qui… »: a grid each, no two the same, and a sheet to check the winner with. */
export const humanBingo = definePrintable<Options>({
  kind: 'humanBingo',
  family: 'games',
  pictogram: 'users-group',
  name: (t) => t('printablesGames.humanBingo.name'),
  purpose: (t) => t('printablesGames.humanBingo.purpose'),
  keywords: (t) => t('printablesGames.humanBingo.keywords'),
  schema,
  fields: [
    {
      key: 'size',
      kind: 'choice',
      values: BINGO_SIZE_VALUES,
      label: (t) => t('printablesGames.bingo.size'),
    },
    {
      key: 'freeCentre',
      kind: 'switch',
      label: (t) => t('printablesGames.bingo.freeCentre'),
      isShown: ({ size }) => size !== '4',
    },
    {
      key: 'prompts',
      kind: 'items',
      label: (t) => t('printablesGames.humanBingo.promptsLabel'),
      placeholder: usualPrompts,
    },
    {
      key: 'count',
      kind: 'count',
      min: 1,
      max: 2_000,
      label: (t) => t('printables.fields.count'),
      auto: autoCount,
    },
    {
      key: 'seed',
      kind: 'seed',
      label: (t) => t('printables.fields.seed'),
      help: (t) => t('printablesGames.bingo.seedHelp'),
    },
    {
      key: 'controlSheet',
      kind: 'switch',
      label: (t) => t('printablesGames.bingo.controlSheet'),
    },
    lowInkField,
  ],
  reads: () => [],
  facts: () => ({
    paper: 'a4',
    landscape: false,
    sides: 1,
    colour: false,
    afterwards: ['handOut'],
  }),
  build,
})
