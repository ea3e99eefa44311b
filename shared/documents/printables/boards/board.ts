import { z } from 'zod'
import type { Translate } from '#shared/locales/translator.ts'
import { scaleMarks } from '../../cards/place-marks.ts'
import { assemblySheetMarks } from '../../imposition/assembly-sheet.ts'
import type { Box } from '../../imposition/box.ts'
import { tileSheetMarks } from '../../imposition/tile-sheet.ts'
import { type Tiling, tileBoard } from '../../imposition/tiling.ts'
import { textWarnings } from '../../plan/plan-warnings.ts'
import type {
  DrawCommand,
  PrintContext,
  PrintDocument,
  PrintWarning,
} from '../../print-document.ts'
import { lowInkField, lowInkSchema, paperField } from '../common-fields.ts'
import {
  definePrintable,
  headCountOf,
  PRINTABLE_PAPERS,
  type PrintableData,
  type PrintableDefinition,
  type PrintableFacts,
  type PrintableField,
  type PrintablePaper,
  withSpare,
} from '../printable.ts'
import {
  FOOT_TOP,
  type PaperSize,
  paperSize,
  printableSheets,
  type UnfootedPage,
} from '../printable-frame.ts'
import { BOARD_MARGIN, boardHeader, type HeaderWords } from './board-header.ts'
import { type Hue, type HueInks, huesFor } from './board-marks.ts'

/** From one sheet of the printer to a wall of them. */
export const BOARD_SIZES = ['sheet', 'a3', 'a2', 'a1', 'a0'] as const
export type BoardSize = (typeof BOARD_SIZES)[number]

/** Options of every board; some have a few more. */
export const boardSchema = z.object({
  /** The words of the board when empty. */
  title: z.string().max(200).default(''),
  /** The question of the session's challenge when empty. */
  question: z.string().max(500).default(''),
  /** A line in Creole that the team writes itself. */
  creole: z.string().max(200).default(''),
  size: z.enum(BOARD_SIZES).default('sheet'),
  /** What is in the printer. */
  paper: z.enum(PRINTABLE_PAPERS).default('a4'),
  /** False: a little smaller when that saves sheets. */
  exactSize: z.boolean().default(false),
  lowInk: lowInkSchema,
  /** Null: as many as the group needs. Boards of several sheets come once. */
  count: z.number().int().min(1).max(2_000).nullable().default(null),
})
export type BoardOptions = Readonly<z.infer<typeof boardSchema>>

/** What a board is drawn in, and with. */
export type BoardScene = {
  /** Room between the header and the foot, in mm of the page that it is drawn on. */
  readonly area: Box
  readonly t: Translate
  readonly hue: (hue: Hue) => HueInks
  readonly lowInk: boolean
  readonly words: HeaderWords
}

export type BoardKey =
  | 'problemTree'
  | 'empathyMap'
  | 'persona'
  | 'yole'
  | 'impactEffort'
  | 'starfish'
  | 'startStop'
  | 'blason'
  | 'storyboard'
  | 'activityPlan'
  | 'vision'
  | 'experiment'
  | 'prototype'
  | 'fiveWhys'
  | 'brainwriting'
  | 'posterTemplate'
  | 'tablecloth'

/** Who gets one: everybody, each small group, each table of the café, or the room as a whole. */
export type BoardShare = 'person' | 'group' | 'room'

export type Board<Options extends BoardOptions> = {
  /** Its words in the locales, and its kind on the shelf. */
  readonly key: BoardKey
  readonly kind: string
  readonly pictogram: string
  readonly landscape: boolean
  readonly share: BoardShare
  readonly schema: z.ZodType<Options>
  readonly fields?: readonly PrintableField<keyof Options & string>[]
  /** False: the question of the challenge does not belong on it. */
  readonly asksChallenge?: boolean
  /** True: no header, the board says its words itself. */
  readonly bare?: boolean
  /** Draws the page under the header. */
  readonly draw: (scene: BoardScene, options: Options) => readonly DrawCommand[]
  /** Texts of its own options: all of them, and those that do not fit. */
  readonly ownTexts?: (options: Options) => readonly string[]
  readonly misfits?: (scene: BoardScene, options: Options) => readonly string[]
}

const GROUP = 5

const SHARES: Readonly<Record<BoardShare, (data: PrintableData) => number>> = {
  person: (data) => withSpare(headCountOf(data) || GROUP),
  group: (data) => Math.max(1, Math.ceil(headCountOf(data) / GROUP)),
  room: () => 1,
}

/** Height that the foot takes on the paper, in mm. */
const FOOT = FOOT_TOP + 3
const TILING = { overlap: 10, margins: { left: 8, top: 8, right: 5, bottom: FOOT_TOP + 2 } }
/** On eight A4 sheets an A1 is nine tenths of one; whole, it would take fifteen. */
const SMALLEST = 0.87

const FULL_SIZES: Readonly<Record<Exclude<BoardSize, 'sheet'>, PaperSize>> = {
  a3: { widthMm: 297, heightMm: 420 },
  a2: { widthMm: 420, heightMm: 594 },
  a1: { widthMm: 594, heightMm: 841 },
  a0: { widthMm: 841, heightMm: 1189 },
}

const isOneSheet = ({ size, paper }: BoardOptions) => size === 'sheet' || size === paper

const turned = ({ widthMm, heightMm }: PaperSize): PaperSize => ({
  widthMm: heightMm,
  heightMm: widthMm,
})

const sizeOf = ({ size, paper }: BoardOptions, landscape: boolean): PaperSize => {
  if (size === 'sheet') return paperSize(paper, landscape)
  return landscape ? turned(FULL_SIZES[size]) : FULL_SIZES[size]
}

/** The page that a board is drawn on: A4, enlarged to any size of its family, or Letter as it is. */
const drawnOn = ({ size, paper }: BoardOptions): PrintablePaper =>
  size === 'sheet' && paper === 'letter' ? 'letter' : 'a4'

const enlargementOf = (options: BoardOptions, landscape: boolean) =>
  sizeOf(options, landscape).widthMm / paperSize(drawnOn(options), landscape).widthMm

const tilingOf = (options: BoardOptions, landscape: boolean): Tiling =>
  tileBoard(sizeOf(options, landscape), paperSize(options.paper, false), {
    ...TILING,
    smallest: options.exactSize ? 1 : SMALLEST,
  })

const baseFields = (share: BoardShare, key: BoardKey): PrintableField<keyof BoardOptions>[] => [
  {
    key: 'title',
    kind: 'text',
    label: (t) => t('printables.fields.title'),
    placeholder: (t) => t(`printablesBoards.${key}.name`),
  },
  {
    key: 'question',
    kind: 'text',
    label: (t) => t('printablesBoards.fields.question'),
    help: (t) => t('printablesBoards.fields.questionHelp'),
  },
  {
    key: 'creole',
    kind: 'text',
    label: (t) => t('printablesBoards.fields.creole'),
    help: (t) => t('printablesBoards.fields.creoleHelp'),
  },
  {
    key: 'size',
    kind: 'choice',
    label: (t) => t('printablesBoards.fields.size'),
    values: BOARD_SIZES.map((value) => ({
      value,
      label: (t) => t(`printablesBoards.sizes.${value}`),
    })),
  },
  {
    ...paperField(),
    label: (t) => t('printablesBoards.fields.paper'),
  },
  {
    key: 'exactSize',
    kind: 'switch',
    label: (t) => t('printablesBoards.fields.exactSize'),
    help: (t) => t('printablesBoards.fields.exactSizeHelp'),
    isShown: (options) => !isOneSheet(boardSchema.parse(options)),
  },
  lowInkField,
  {
    key: 'count',
    kind: 'count',
    min: 1,
    max: 2_000,
    label: (t) => t('printables.fields.count'),
    auto: SHARES[share],
    isShown: (options) => isOneSheet(boardSchema.parse(options)),
  },
]

// Left free at the foot, in mm of the page. Tiles have their own foot, outside the board.
const footOf = (options: BoardOptions, landscape: boolean) =>
  isOneSheet(options) ? FOOT / enlargementOf(options, landscape) : BOARD_MARGIN

type Page = { readonly marks: readonly DrawCommand[]; readonly warnings: readonly PrintWarning[] }

/** The board as the page that it is drawn on, without its foot. */
const drawnPage = <Options extends BoardOptions>(
  board: Board<Options>,
  options: Options,
  data: PrintableData,
  context: PrintContext,
): Page => {
  const { t } = context
  const { widthMm, heightMm } = paperSize(drawnOn(options), board.landscape)
  const name = t(`printablesBoards.${board.key}.name`)
  const challenge = data.challenge?.question || data.challenge?.title || ''
  const words = {
    title: options.title.trim() || name,
    question: options.question.trim() || (board.asksChallenge === false ? '' : challenge),
    creole: options.creole.trim(),
  }
  const header =
    board.bare === true
      ? { marks: [], bottom: BOARD_MARGIN, misfits: [] }
      : boardHeader(words, board.pictogram, { widthMm, lowInk: options.lowInk })
  const area = {
    x: BOARD_MARGIN,
    y: header.bottom,
    width: widthMm - 2 * BOARD_MARGIN,
    height: heightMm - header.bottom - footOf(options, board.landscape),
  }
  const { lowInk } = options
  const scene = { area, t, hue: huesFor(lowInk), lowInk, words }
  const misfits = [...header.misfits, ...(board.misfits?.(scene, options) ?? [])]
  return {
    marks: [...board.draw(scene, options), ...header.marks],
    warnings: [
      ...textWarnings([...Object.values(words), ...(board.ownTexts?.(options) ?? [])]),
      ...misfits.map((text) => ({ kind: 'textDoesNotFit', where: name, text }) as const),
    ],
  }
}

const tiledSheets = (
  page: Page,
  { paper, size }: BoardOptions,
  { tiling, enlargement, name }: { tiling: Tiling; enlargement: number; name: string },
  context: PrintContext,
): readonly UnfootedPage[] => {
  const { t } = context
  const format = size.toUpperCase()
  const tiled = { marks: scaleMarks(page.marks, enlargement), tiling }
  const names = { name, format, paper: t(`printables.papers.${paper}`) }
  return [
    {
      ...tiling.paper,
      marks: assemblySheetMarks(tiled, names, context),
      label: t('printablesBoards.tiles.assembly', { format }),
    },
    ...tiling.tiles.map(({ row, column }, index) => ({
      ...tiling.paper,
      marks: tileSheetMarks(tiled, index, t),
      label: t('printablesBoards.tiles.label', { format, row: row + 1, column: column + 1 }),
    })),
  ]
}

const build = <Options extends BoardOptions>(
  board: Board<Options>,
  options: Options,
  data: PrintableData,
  context: PrintContext,
): PrintDocument => {
  const name = context.t(`printablesBoards.${board.key}.name`)
  const page = drawnPage(board, options, data, context)
  const full = sizeOf(options, board.landscape)
  const enlargement = enlargementOf(options, board.landscape)
  const count = options.count ?? SHARES[board.share](data)
  const pages = isOneSheet(options)
    ? Array.from({ length: count }, () => ({ ...full, marks: scaleMarks(page.marks, enlargement) }))
    : tiledSheets(
        page,
        options,
        { tiling: tilingOf(options, board.landscape), enlargement, name },
        context,
      )
  return printableSheets(pages, { name, data, warnings: page.warnings }, context)
}

const factsOf = (options: BoardOptions, landscape: boolean): PrintableFacts => {
  const { paper } = options
  const common = { paper, sides: 1, colour: !options.lowInk } as const
  if (isOneSheet(options)) return { ...common, landscape, afterwards: ['layOut', 'hang'] }
  const { paper: sheet, board } = tilingOf(options, landscape)
  return {
    ...common,
    landscape: sheet.widthMm > sheet.heightMm,
    piece: board,
    afterwards: ['cut', 'glue', 'assemble', 'hang'],
  }
}

/** Registers a board: one page that is enlarged to any size, on one sheet or on many. */
export const defineBoard = <Options extends BoardOptions>(
  board: Board<Options>,
): PrintableDefinition =>
  definePrintable<Options>({
    kind: board.kind,
    family: 'boards',
    pictogram: board.pictogram,
    name: (t) => t(`printablesBoards.${board.key}.name`),
    purpose: (t) => t(`printablesBoards.${board.key}.purpose`),
    keywords: (t) => t(`printablesBoards.${board.key}.keywords`),
    schema: board.schema,
    fields: [...(board.fields ?? []), ...baseFields(board.share, board.key)],
    reads: () => (board.asksChallenge === false ? [] : ['challenge']),
    facts: (options) => factsOf(options, board.landscape),
    build: (options, data, context) => build(board, options, data, context),
  })
