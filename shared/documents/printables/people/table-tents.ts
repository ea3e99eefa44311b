import { z } from 'zod'
import { capitalised } from '#shared/domain/capitalised.ts'
import { TOTEM_PICTURES } from '#shared/domain/totems.ts'
import { fitBox } from '../../fit-box.ts'
import { textWarnings } from '../../plan/plan-warnings.ts'
import type {
  DrawCommand,
  PrintContext,
  PrintDocument,
  PrintWarning,
} from '../../print-document.ts'
import { SHEET_COLOURS } from '../../sheet-theme.ts'
import { blockHeightMm, blockWidthMm, drawBlock } from '../../text-layout.ts'
import { TOTEM_PICTOGRAMS } from '../../totem/totem-marks.ts'
import {
  countSchema,
  lowInkField,
  lowInkSchema,
  officePaperField,
  officePaperSchema,
} from '../common-fields.ts'
import { pictogramTile } from '../pictogram-tile.ts'
import {
  definePrintable,
  type PictureItem,
  type PrintableData,
  pictureItemSchema,
} from '../printable.ts'
import { printableSheets } from '../printable-frame.ts'
import { tableCount } from './table-count.ts'
import { type Tent, tentPanel, tentSheets, tentWidth } from './tent-sheet.ts'

const NAMINGS = ['both', 'number', 'picture'] as const

const schema = z.object({
  /** What tells a table: its number, a picture of the island, or both. */
  naming: z.enum(NAMINGS).default('both'),
  /** Own names, with a pictogram; they take the place of the pictures. */
  names: z.array(pictureItemSchema).max(200).default([]),
  /** Null: about five people a table. */
  count: countSchema,
  paper: officePaperSchema,
  lowInk: lowInkSchema,
})
type Options = Readonly<z.infer<typeof schema>>

const { ink, softInk } = SHEET_COLOURS
const PAD = 14
const TILE = 52

type Table = { readonly number: number; readonly name: string; readonly pictogram: string | null }

const ownNames = ({ names }: Options): readonly PictureItem[] =>
  names.filter(({ text }) => text.trim() !== '')

/** The tables in order: own names first, then as many pictures of the island as it takes. */
const tablesOf = (options: Options, data: PrintableData, { t }: PrintContext): readonly Table[] => {
  const own = ownNames(options)
  const count = options.count ?? Math.max(own.length, own.length > 0 ? 0 : tableCount(data))
  return Array.from({ length: count }, (_, index): Table => {
    const number = index + 1
    const item = own[index]
    if (item !== undefined) return { number, name: item.text.trim(), pictogram: item.pictogram }
    const picture = TOTEM_PICTURES[index % TOTEM_PICTURES.length] ?? 'leaf'
    if (options.naming === 'number' || own.length > 0) return { number, name: '', pictogram: null }
    return {
      number,
      name: capitalised(t(`totems.pictures.${picture}`)),
      pictogram: TOTEM_PICTOGRAMS[picture],
    }
  })
}

type Face = { readonly marks: readonly DrawCommand[]; readonly fits: boolean }

const face = (
  { number, name, pictogram }: Table,
  { naming, paper, lowInk }: Options,
  { t }: PrintContext,
): Face => {
  const width = tentWidth(paper, 1)
  const hasNumber = naming !== 'picture' || name === ''
  const left = pictogram === null ? PAD : PAD + TILE + 12
  const figure = hasNumber
    ? fitBox(String(number), 'bold', { widthMm: 66, heightMm: 74 }, { largest: 170, floor: 60 })
    : null
  const figureWidth = figure === null ? 0 : blockWidthMm(figure.block)
  const room = width - left - PAD - (figureWidth === 0 ? 0 : figureWidth + 8)
  const label = fitBox(
    t('printablesPeople.tents.tables.table'),
    'regular',
    { widthMm: room, heightMm: 12 },
    { largest: 26, floor: 18 },
  )
  const words = fitBox(
    name,
    'bold',
    { widthMm: room, heightMm: 48 },
    { largest: figure === null ? 76 : 54, floor: 18 },
  )
  const height = blockHeightMm(label.block) + blockHeightMm(words.block)
  const middle = tentPanel(paper) / 2 + 1
  return {
    fits: words.fits,
    marks: [
      ...(pictogram === null
        ? []
        : pictogramTile(pictogram, { x: PAD + TILE / 2, y: middle }, TILE, { lowInk })),
      ...drawBlock(label.block, { x: left, top: middle - height / 2, colour: softInk }),
      ...drawBlock(words.block, {
        x: left,
        top: middle - height / 2 + blockHeightMm(label.block),
        colour: ink,
      }),
      ...(figure === null
        ? []
        : drawBlock(figure.block, {
            x: width - PAD,
            top: middle - blockHeightMm(figure.block) / 2,
            colour: ink,
            align: 'right',
          })),
    ],
  }
}

const build = (options: Options, data: PrintableData, context: PrintContext): PrintDocument => {
  const name = context.t('printablesPeople.tents.tables.name')
  const tables = tablesOf(options, data, context)
  const faces = tables.map((table) => ({ table, ...face(table, options, context) }))
  const tents = faces.map(({ marks }): Tent => ({ near: marks, far: marks }))
  const warnings: PrintWarning[] = [
    ...textWarnings(tables.map((table) => table.name)),
    ...faces
      .filter(({ fits }) => !fits)
      .map(({ table }) => ({ kind: 'textDoesNotFit', where: name, text: table.name }) as const),
  ]
  const sheets = tentSheets(tents, { paper: options.paper, across: 1 }, context)
  return printableSheets(sheets, { name, data, warnings }, context)
}

/** Tents that tell tables apart from across the room, by number and by a picture of the island. */
export const tableTents = definePrintable<Options>({
  kind: 'tableTents',
  family: 'signs',
  pictogram: 'number-1',
  name: (t) => t('printablesPeople.tents.tables.name'),
  purpose: (t) => t('printablesPeople.tents.tables.purpose'),
  keywords: (t) => t('printablesPeople.tents.tables.keywords'),
  schema,
  fields: [
    {
      key: 'naming',
      kind: 'choice',
      label: (t) => t('printablesPeople.tents.tables.naming'),
      values: NAMINGS.map((value) => ({
        value,
        label: (t) => t(`printablesPeople.tents.tables.namings.${value}`),
      })),
    },
    {
      key: 'names',
      kind: 'items',
      label: (t) => t('printablesPeople.tents.tables.names'),
      help: (t) => t('printablesPeople.tents.tables.namesHelp'),
    },
    {
      key: 'count',
      kind: 'count',
      min: 1,
      max: 200,
      label: (t) => t('printablesPeople.tents.tablesCount'),
      auto: tableCount,
    },
    officePaperField,
    lowInkField,
  ],
  reads: () => [],
  facts: ({ paper }) => ({
    paper,
    landscape: false,
    piece: { widthMm: tentWidth(paper, 1), heightMm: tentPanel(paper) },
    piecesPerSheet: 1,
    sides: 1,
    colour: false,
    afterwards: ['fold', 'layOut'],
  }),
  build,
})
