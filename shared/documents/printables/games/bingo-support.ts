import { z } from 'zod'
import { foldText } from '#shared/domain/folded-text.ts'
import {
  type BingoGrid,
  type BingoRules,
  bingoGrids,
  hasTwins,
  squaresToFill,
} from '#shared/domain/games/bingo.ts'
import { textWarnings } from '../../plan/plan-warnings.ts'
import type { PrintContext, PrintWarning } from '../../print-document.ts'
import {
  countField,
  countSchema,
  lowInkSchema,
  officePaperField,
  officePaperSchema,
} from '../common-fields.ts'
import {
  headCountOf,
  type PictureItem,
  type PrintableData,
  type PrintableField,
  withSpare,
} from '../printable.ts'
import { paperSize, type UnfootedPage } from '../printable-frame.ts'
import { misfitWarnings } from '../text-misfits.ts'
import { bingoControlPages } from './bingo-control.ts'
import { BINGO_SIZE_VALUES, bingoSizeSchema, seedSchema, sideOf } from './bingo-options.ts'

// What every bingo has, whether its squares are people to find or pictures that are called.

/** Options of every bingo, in the order of the form. */
export const bingoOptions = {
  size: bingoSizeSchema.default('4'),
  freeCentre: z.boolean().default(false),
  seed: seedSchema,
  /** Grids; null: one a person, and some to spare. */
  count: countSchema,
  controlSheet: z.boolean().default(true),
  paper: officePaperSchema,
  lowInk: lowInkSchema,
} as const
type BingoOptions = Readonly<z.infer<z.ZodObject<typeof bingoOptions>>>

const USUAL_COUNT = 12

const autoCount = (data: PrintableData): number => withSpare(headCountOf(data) || USUAL_COUNT)

/** The choices before what the squares show. */
export const gridFields = [
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
] as const satisfies readonly PrintableField<keyof BingoOptions>[]

/** How many grids, and which draw. */
export const drawFields = [
  countField(autoCount),
  {
    key: 'seed',
    kind: 'seed',
    label: (t) => t('printables.fields.seed'),
    help: (t) => t('printablesGames.bingo.seedHelp'),
  },
] as const satisfies readonly PrintableField<keyof BingoOptions>[]

/** What ends the form, before the ink. */
export const sheetFields = [
  {
    key: 'controlSheet',
    kind: 'switch',
    label: (t) => t('printablesGames.bingo.controlSheet'),
  },
  officePaperField,
] as const satisfies readonly PrintableField<keyof BingoOptions>[]

export const bingoRules = (
  { seed, size, freeCentre }: BingoOptions,
  itemCount: number,
): BingoRules => ({ seed, size: sideOf(size), freeCentre, itemCount })

/** As many grids as somebody typed, else as the head count asks for. */
export const drawnGrids = (
  options: BingoOptions,
  itemCount: number,
  data: PrintableData,
): readonly BingoGrid[] =>
  bingoGrids(bingoRules(options, itemCount), options.count ?? autoCount(data))

/** What the list says again: each once, as it is written the second time. */
const repeatedIn = (things: readonly PictureItem[]): readonly string[] => {
  const words = things.map(({ text }) => foldText(text).trim())
  return things
    .map(({ text }) => text.trim())
    .filter(
      (text, index) =>
        text !== '' && words.slice(0, index).filter((one) => one === words[index]).length === 1,
    )
}

/**
 * A list too short for grids that all differ, signs no font has, texts that do not fit; what the list
 * says twice. */
export const bingoWarnings = (
  options: BingoOptions,
  things: readonly PictureItem[],
  {
    grids,
    misfits,
    name,
  }: {
    readonly grids: readonly BingoGrid[]
    readonly misfits: readonly (string | null)[]
    readonly name: string
  },
): readonly PrintWarning[] => {
  const needed = squaresToFill(bingoRules(options, things.length)) + 1
  const repeated = repeatedIn(things)
  return [
    ...repeated.map((text) => ({ kind: 'repeatedInList', where: name, text }) as const),
    ...(things.length < needed || hasTwins(grids)
      ? [{ kind: 'listTooShort', where: name, listed: things.length, needed } as const]
      : []),
    ...textWarnings(things.map(({ text }) => text)),
    ...misfitWarnings(misfits, name),
  ]
}

/** The sheets with which whoever leads checks a winner, when they are wanted. */
export const controlPages = (
  { controlSheet, paper, seed, lowInk }: BingoOptions,
  grids: readonly BingoGrid[],
  things: readonly PictureItem[],
  context: PrintContext,
): readonly UnfootedPage[] =>
  controlSheet
    ? bingoControlPages(
        {
          paper: paperSize(paper, false),
          grids,
          things: things.map(({ text }) => text),
          seed,
          lowInk,
        },
        context,
      )
    : []
