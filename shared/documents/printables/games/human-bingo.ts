import { z } from 'zod'
import { type BingoGrid, EMPTY_SQUARE, FREE_SQUARE } from '#shared/domain/games/bingo.ts'
import type { Translate } from '#shared/locales/translator.ts'
import { fitBox } from '../../fit-box.ts'
import type { Box } from '../../imposition/box.ts'
import { lazyPage } from '../../lazy-page.ts'
import { namedPictogram } from '../../plan/energy-marks.ts'
import type { DrawCommand, PrintContext, PrintDocument } from '../../print-document.ts'
import { SHEET_COLOURS, STROKES } from '../../sheet-theme.ts'
import { drawBlock, drawLabel } from '../../text-layout.ts'
import { lowInkField, plainFacts } from '../common-fields.ts'
import { pictogramTile } from '../pictogram-tile.ts'
import {
  definePrintable,
  type PictureItem,
  type PrintableData,
  pictureItemSchema,
} from '../printable.ts'
import { paperSize, printableSheets, SHEET_FOOT, SHEET_MARGIN } from '../printable-frame.ts'
import { SHEET_SIDE, sheetTitle } from '../sheet-title.ts'
import { gridFrame, squareAt, squareStamps } from './bingo-frame.ts'
import { sideOf } from './bingo-options.ts'
import { usualPrompts } from './bingo-prompts.ts'
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
import type { DrawnPicture } from './picture-label.ts'

const schema = z.object({
  ...bingoOptions,
  freeCentre: z.boolean().default(true),
  /** « Trouvez quelqu’un qui… »; the bank of the support when empty. */
  prompts: z.array(pictureItemSchema).max(200).default([]),
})
type Options = Readonly<z.infer<typeof schema>>

const promptsOf = ({ prompts }: Options, t: Translate): readonly PictureItem[] => {
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

const titleOf = (number: number, { paper, seed, lowInk }: Options, { t }: PrintContext) =>
  sheetTitle(paperSize(paper, false), {
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
  const paper = paperSize(options.paper, false)
  const side = sideOf(options.size)
  const top = titleOf(1, options, context).bottom
  const frame = {
    x: SHEET_SIDE,
    y: top,
    width: paper.widthMm - 2 * SHEET_SIDE,
    height: paper.heightMm - SHEET_MARGIN - SHEET_FOOT - 2 - top,
  }
  const stamp = squareStamps(squareAt(side, frame, 0), (thing, square) => {
    const item = prompts[thing]
    if (thing === FREE_SQUARE) return freeSquare(square, options.lowInk, context)
    return thing === EMPTY_SQUARE || item === undefined
      ? { marks: signatureLine(square, 3), misfit: null }
      : promptSquare(item, thing + 1, square, options.lowInk)
  })
  return {
    misfits: stamp.misfits(grids),
    pages: grids.map((grid, index) =>
      lazyPage(paper, () => [
        ...titleOf(index + 1, options, context).marks,
        ...gridFrame(side, frame),
        ...grid.flatMap((thing, place) => stamp.marks(thing, squareAt(side, frame, place))),
      ]),
    ),
  }
}

const build = (options: Options, data: PrintableData, context: PrintContext): PrintDocument => {
  const name = context.t('printablesGames.humanBingo.name')
  const prompts = promptsOf(options, context.t)
  const grids = drawnGrids(options, prompts.length, data)
  const { pages, misfits } = gridPages(grids, options, prompts, context)
  const warnings = bingoWarnings(options, prompts, { grids, misfits, name })
  return printableSheets(
    [...pages, ...controlPages(options, grids, prompts, context)],
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
    ...gridFields,
    {
      key: 'prompts',
      kind: 'items',
      label: (t) => t('printablesGames.humanBingo.promptsLabel'),
      placeholder: usualPrompts,
    },
    ...drawFields,
    ...sheetFields,
    lowInkField,
  ],
  reads: () => [],
  facts: ({ paper }) => plainFacts(paper, ['handOut']),
  bingo: (options, { t }) => {
    const things = promptsOf(options, t).map(({ text }) => text)
    return { rules: bingoRules(options, things.length), things }
  },
  build,
})
