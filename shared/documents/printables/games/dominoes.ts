import { z } from 'zod'
import { dominoLoop, dominoSet } from '#shared/domain/games/domino-set.ts'
import { seededDraw } from '#shared/domain/games/seeded-draw.ts'
import type { Translate } from '#shared/locales/translator.ts'
import { fitBox } from '../../fit-box.ts'
import { textWarnings } from '../../plan/plan-warnings.ts'
import type {
  DrawCommand,
  PrintContext,
  PrintDocument,
  PrintWarning,
} from '../../print-document.ts'
import { SHEET_COLOURS } from '../../sheet-theme.ts'
import { blockHeightMm, drawBlock } from '../../text-layout.ts'
import { lowInkField, lowInkSchema, officePaperField, officePaperSchema } from '../common-fields.ts'
import { type CutLayout, cutFacts, cutGrid, cutSheets } from '../cut-sheets.ts'
import { definePrintable, type PrintableData, pictureItemSchema } from '../printable.ts'
import { printableSheets } from '../printable-frame.ts'
import { misfitWarnings } from '../text-misfits.ts'
import { seedSchema } from './bingo-options.ts'
import { ownPictures, usualPictures } from './game-pictures.ts'
import { type DrawnPicture, pictureLabel } from './picture-label.ts'
import { type TextPair, textPairs } from './text-pairs.ts'

const schema = z.object({
  mode: z.enum(['pictures', 'pairs']).default('pictures'),
  /** Seven at most: 28 dominoes. */
  pictures: z.array(pictureItemSchema).max(7).default([]),
  /** The same thing as a picture on one half and as a word on the other. */
  wordsFace: z.boolean().default(false),
  /** « question | réponse », one a line. */
  pairs: z.array(z.string().max(500)).max(60).default([]),
  seed: seedSchema,
  paper: officePaperSchema,
  lowInk: lowInkSchema,
})
type Options = Readonly<z.infer<typeof schema>>

const TILE: CutLayout = { nx: 2, ny: 7, width: 96, height: 38 }
const INSET = 2.5
const HALF = TILE.width / 2

const USUAL_PICTURES = 7

const PAIR_KEYS = [
  'koudmen',
  'yole',
  'garden',
  'breadfruit',
  'trace',
  'morne',
  'tiban',
  'chouval',
  'lyannaj',
  'migan',
  'gommier',
  'bele',
] as const

const usualPairs = (t: Translate): readonly string[] =>
  PAIR_KEYS.map(
    (key) =>
      `${t(`printablesGames.dominoes.pairs.${key}.question`)} | ${t(`printablesGames.dominoes.pairs.${key}.answer`)}`,
  )

// The frame, the bar between the halves and its stud: recognised as a domino from afar.
const tileFrame = (lowInk: boolean): readonly DrawCommand[] => [
  {
    kind: 'rect',
    x: INSET,
    y: INSET,
    width: TILE.width - 2 * INSET,
    height: TILE.height - 2 * INSET,
    radius: 4,
    stroke: SHEET_COLOURS.ink,
    strokeWidth: 0.6,
  },
  {
    kind: 'line',
    x1: HALF,
    y1: INSET + 4,
    x2: HALF,
    y2: TILE.height - INSET - 4,
    width: 0.6,
    colour: SHEET_COLOURS.ink,
  },
  {
    kind: 'rect',
    x: HALF - 1.6,
    y: TILE.height / 2 - 1.6,
    width: 3.2,
    height: 3.2,
    radius: 1.6,
    fill: lowInk ? '#FFFFFF' : SHEET_COLOURS.warm,
    stroke: SHEET_COLOURS.ink,
    strokeWidth: 0.5,
  },
]

const half = (side: 'left' | 'right') => ({
  x: side === 'left' ? INSET : HALF + 1,
  y: INSET,
  width: HALF - INSET - 1,
  height: TILE.height - 2 * INSET,
})

const pictureTiles = (options: Options, context: PrintContext): readonly DrawnPicture[] => {
  const own = ownPictures(options.pictures, context)
  const things = own.length > 0 ? own : usualPictures(context, USUAL_PICTURES)
  const style = { largest: 18, floor: 12, pad: 3 }
  return dominoSet(things.length).map(([left, right]) => {
    const drawn = ([left, right] as const).map((place, at) => {
      const thing = things[place] ?? { text: '', pictogram: null }
      const asWord = options.wordsFace && at === 1
      return pictureLabel(thing, half(at === 0 ? 'left' : 'right'), {
        ...style,
        words: asWord || !options.wordsFace,
        picture: !asWord,
      })
    })
    return {
      marks: [...tileFrame(options.lowInk), ...drawn.flatMap(({ marks }) => marks)],
      misfit: drawn.find(({ misfit }) => misfit !== null)?.misfit ?? null,
    }
  })
}

const pairTiles = (pairs: readonly TextPair[], options: Options): readonly DrawnPicture[] => {
  const { shuffled } = seededDraw(options.seed)
  // In the order of the loop the sheet itself would tell the answers.
  return shuffled(dominoLoop(pairs.length)).map(([answer, question]) => {
    const texts = [
      { text: pairs[answer]?.answer ?? '', side: 'left', weight: 'regular' },
      { text: pairs[question]?.question ?? '', side: 'right', weight: 'bold' },
    ] as const
    const drawn = texts.map(({ text, side, weight }) => {
      const place = half(side)
      const { block, fits } = fitBox(
        text,
        weight,
        { widthMm: place.width - 7.5, heightMm: place.height - 5 },
        { largest: 18, floor: 14 },
      )
      return {
        misfit: fits ? null : text,
        marks: drawBlock(block, {
          x: place.x + 4,
          top: place.y + (place.height - blockHeightMm(block)) / 2,
          colour: SHEET_COLOURS.ink,
        }),
      }
    })
    return {
      marks: [...tileFrame(options.lowInk), ...drawn.flatMap(({ marks }) => marks)],
      misfit: drawn.find(({ misfit }) => misfit !== null)?.misfit ?? null,
    }
  })
}

const build = (options: Options, data: PrintableData, context: PrintContext): PrintDocument => {
  const name = context.t('printablesGames.dominoes.name')
  const own = textPairs(options.pairs)
  const pairs = own.length > 0 ? own : textPairs(usualPairs(context.t))
  const tiles =
    options.mode === 'pairs' ? pairTiles(pairs, options) : pictureTiles(options, context)
  const warnings: PrintWarning[] = [
    ...textWarnings([...options.pairs, ...options.pictures.map(({ text }) => text)]),
    ...misfitWarnings(
      tiles.map(({ misfit }) => misfit),
      name,
    ),
  ]
  const sheets = cutSheets(
    cutGrid(options.paper, TILE),
    tiles.map(({ marks }) => marks),
  )
  return printableSheets(sheets, { name, data, warnings }, context)
}

/** Twenty-eight dominoes of pictures, or questions and answers that close in a loop. */
export const dominoes = definePrintable<Options>({
  kind: 'dominoes',
  family: 'games',
  pictogram: 'layout-kanban',
  name: (t) => t('printablesGames.dominoes.name'),
  purpose: (t) => t('printablesGames.dominoes.purpose'),
  keywords: (t) => t('printablesGames.dominoes.keywords'),
  schema,
  fields: [
    {
      key: 'mode',
      kind: 'choice',
      values: [
        { value: 'pictures', label: (t) => t('printablesGames.dominoes.modePictures') },
        { value: 'pairs', label: (t) => t('printablesGames.dominoes.modePairs') },
      ],
      label: (t) => t('printablesGames.dominoes.mode'),
    },
    {
      key: 'pictures',
      kind: 'items',
      label: (t) => t('printablesGames.pictures.label'),
      help: (t) => t('printablesGames.dominoes.seven'),
      placeholder: (_, language) => usualPictures({ language }, USUAL_PICTURES),
      isShown: ({ mode }) => mode !== 'pairs',
    },
    {
      key: 'wordsFace',
      kind: 'switch',
      label: (t) => t('printablesGames.dominoes.wordsFace'),
      isShown: ({ mode }) => mode !== 'pairs',
    },
    {
      key: 'pairs',
      kind: 'lines',
      label: (t) => t('printablesGames.dominoes.pairsLabel'),
      help: (t) => t('printablesGames.dominoes.pairsHelp'),
      placeholder: usualPairs,
      isShown: ({ mode }) => mode === 'pairs',
    },
    {
      key: 'seed',
      kind: 'seed',
      label: (t) => t('printables.fields.seed'),
      isShown: ({ mode }) => mode === 'pairs',
    },
    officePaperField,
    lowInkField,
  ],
  reads: () => [],
  facts: ({ paper }) => cutFacts(paper, TILE, ['cut', 'layOut']),
  build,
})
