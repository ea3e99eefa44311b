import { z } from 'zod'
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
import { lowInkField, lowInkSchema, paperField } from '../common-fields.ts'
import { pictogramTile } from '../pictogram-tile.ts'
import {
  definePrintable,
  type PictureItem,
  PRINTABLE_PAPERS,
  type PrintableData,
  pictureItemSchema,
} from '../printable.ts'
import { paperSize, printableSheets, SHEET_FOOT, SHEET_MARGIN } from '../printable-frame.ts'
import { SHEET_SIDE, sheetTitle } from '../sheet-title.ts'
import { misfitWarnings } from '../text-misfits.ts'
import { gooseBoard } from './goose-board.ts'
import { DIE_SIZE, dieNet, lineLegend, PAWN, pawnRow } from './goose-pieces.ts'

const schema = z.object({
  title: z.string().max(200).default(''),
  squares: z.enum(['36', '63']).default('36'),
  /** What the special squares ask, in turn; those of the support when empty. */
  specials: z.array(pictureItemSchema).max(10).default([]),
  paper: z.enum(PRINTABLE_PAPERS).default('a4'),
  pieces: z.boolean().default(true),
  lowInk: lowInkSchema,
})
type Options = Readonly<z.infer<typeof schema>>

const SPECIALS = [
  ['tailwind', 'wind'],
  ['tell', 'message-circle-heart'],
  ['squall', 'cloud-rain'],
  ['help', 'heart-handshake'],
  ['lighthouse', 'building-lighthouse'],
  ['calm', 'zzz'],
  ['ask', 'message-circle-question'],
  ['sing', 'mood-sing'],
] as const

const usualSpecials = (t: Translate): readonly PictureItem[] =>
  SPECIALS.map(([key, pictogram]) => ({
    pictogram,
    text: t(`printablesGames.goose.specials.${key}`),
  }))

// What each picture of the board asks, two columns of it.
const rules = (
  specials: readonly PictureItem[],
  top: number,
  width: number,
  bottom: number,
): { readonly marks: readonly DrawCommand[]; readonly misfits: readonly (string | null)[] } => {
  const rows = Math.ceil(specials.length / 2)
  const step = Math.min(16, (bottom - top) / Math.max(1, rows))
  const column = width / 2
  const tile = Math.min(11, step - 2)
  const drawn = specials.map(({ text, pictogram }, index) => {
    const x = SHEET_SIDE + Math.floor(index / rows) * column
    const middle = top + ((index % rows) + 0.5) * step
    const words = fitBox(
      text,
      'regular',
      { widthMm: column - tile - 8, heightMm: step },
      { largest: 15, floor: 14 },
    )
    return {
      misfit: words.fits ? null : text,
      marks: [
        ...pictogramTile(pictogram ?? 'star', { x: x + tile / 2, y: middle }, tile, {
          lowInk: true,
        }),
        ...drawBlock(words.block, {
          x: x + tile + 4,
          top: middle - blockHeightMm(words.block) / 2,
          colour: SHEET_COLOURS.ink,
        }),
      ],
    }
  })
  return {
    marks: drawn.flatMap(({ marks }) => marks),
    misfits: drawn.map(({ misfit }) => misfit),
  }
}

const piecesPage = (options: Options, specials: readonly PictureItem[], context: PrintContext) => {
  const { t } = context
  const paper = paperSize(options.paper === 'letter' ? 'letter' : 'a4', false)
  const head = sheetTitle(paper, {
    pictogram: 'dice-5',
    title: t('printablesGames.goose.piecesTitle'),
    subtitle: t('printablesGames.goose.piecesHow'),
    lowInk: options.lowInk,
  })
  const width = paper.widthMm - 2 * SHEET_SIDE
  const pawnTop = head.bottom + DIE_SIZE.height + 9
  const legend = rules(
    specials,
    pawnTop + PAWN.height + 4,
    width,
    paper.heightMm - SHEET_MARGIN - SHEET_FOOT,
  )
  const how = fitBox(
    t('printablesGames.goose.pawnsHow'),
    'regular',
    { widthMm: width - DIE_SIZE.width - 8, heightMm: 60 },
    { largest: 15, floor: 14 },
  ).block
  const beside = SHEET_SIDE + DIE_SIZE.width + 8
  return {
    misfits: legend.misfits,
    page: {
      ...paper,
      marks: [
        ...head.marks,
        ...dieNet(SHEET_SIDE, head.bottom),
        ...drawBlock(how, { x: beside, top: head.bottom + 4, colour: SHEET_COLOURS.ink }),
        ...lineLegend(beside, head.bottom + DIE_SIZE.height - 18, context),
        ...pawnRow(SHEET_SIDE, pawnTop, (width - 6 * PAWN.width) / 5),
        ...legend.marks,
      ],
    },
  }
}

const build = (options: Options, data: PrintableData, context: PrintContext): PrintDocument => {
  const { t } = context
  const name = t('printablesGames.goose.name')
  const own = options.specials.filter(({ text, pictogram }) => text.trim() !== '' || pictogram)
  const specials = own.length > 0 ? own : usualSpecials(t)
  const title = options.title.trim() || t('printablesGames.goose.heading')
  const paper = paperSize(options.paper, true)
  const count = Number(options.squares)
  const board = gooseBoard(paper, { ...options, title, count, specials }, context)
  const pieces = options.pieces ? piecesPage(options, specials, context) : null
  const warnings: PrintWarning[] = [
    ...textWarnings([title, ...specials.map(({ text }) => text)]),
    ...misfitWarnings([...board.misfits, ...(pieces?.misfits ?? [])], name),
  ]
  return printableSheets(
    [{ ...paper, marks: board.marks }, ...(pieces === null ? [] : [pieces.page])],
    { name, data, warnings },
    context,
  )
}

/** A game of the goose of here: a boat winds its way home, with a die and pawns to fold. */
export const gooseGame = definePrintable<Options>({
  kind: 'gooseGame',
  family: 'games',
  pictogram: 'sailboat-2',
  name: (t) => t('printablesGames.goose.name'),
  purpose: (t) => t('printablesGames.goose.purpose'),
  keywords: (t) => t('printablesGames.goose.keywords'),
  schema,
  fields: [
    {
      key: 'title',
      kind: 'text',
      label: (t) => t('printables.fields.title'),
      placeholder: (t) => t('printablesGames.goose.heading'),
    },
    {
      key: 'squares',
      kind: 'choice',
      values: [
        { value: '36', label: () => '36' },
        { value: '63', label: () => '63' },
      ],
      label: (t) => t('printablesGames.goose.squares'),
    },
    {
      key: 'specials',
      kind: 'items',
      label: (t) => t('printablesGames.goose.specialsLabel'),
      placeholder: usualSpecials,
    },
    paperField(),
    { key: 'pieces', kind: 'switch', label: (t) => t('printablesGames.goose.pieces') },
    lowInkField,
  ],
  reads: () => [],
  facts: ({ paper }) => ({
    paper,
    landscape: true,
    sides: 1,
    colour: true,
    afterwards: ['cut', 'fold', 'glue', 'layOut'],
  }),
  build,
})
