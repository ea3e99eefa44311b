import { z } from 'zod'
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
import {
  countSchema,
  lowInkField,
  lowInkSchema,
  officePaperField,
  officePaperSchema,
} from '../common-fields.ts'
import { pictogramTile } from '../pictogram-tile.ts'
import { definePrintable, type PictureItem, pictureItemSchema } from '../printable.ts'
import { printableSheets } from '../printable-frame.ts'
import { ROLE_SETS, rolesOf, roleWords } from './role-sets.ts'
import { tableCount } from './table-count.ts'
import { type Tent, tentPanel, tentSheets, tentWidth } from './tent-sheet.ts'

const schema = z.object({
  set: z.enum(ROLE_SETS).default('table'),
  /** « Name: what one does », with a pictogram; the roles of the set when empty. */
  roles: z.array(pictureItemSchema).max(40).default([]),
  /** Tables, one set each; null: about five people a table. */
  tables: countSchema,
  size: z.enum(['small', 'large']).default('small'),
  paper: officePaperSchema,
  lowInk: lowInkSchema,
})
type Options = Readonly<z.infer<typeof schema>>

const { ink, softInk } = SHEET_COLOURS
const PAD = 10

const rolesFor = ({ set, roles }: Options, { t }: PrintContext): readonly PictureItem[] => {
  const own = roles.filter(({ text }) => text.trim() !== '')
  return own.length > 0 ? own : rolesOf(set, t)
}

type Face = { readonly marks: readonly DrawCommand[]; readonly fits: boolean }

// The others read who is who; the person behind it reads what to do as well.
const face = (
  item: PictureItem,
  width: number,
  withTask: boolean,
  { paper, lowInk }: Pick<Options, 'paper' | 'lowInk'>,
): Face => {
  const panel = tentPanel(paper)
  const { name, task } = roleWords(item.text)
  const isLarge = width > 150
  const said = withTask ? task : ''
  const tile = isLarge ? 46 : said === '' ? 34 : 26
  const left = isLarge ? PAD + tile + 9 : PAD
  const room = width - left - PAD
  const title = fitBox(
    name,
    'bold',
    { widthMm: room, heightMm: said === '' ? (isLarge ? 56 : 32) : isLarge ? 34 : 15 },
    isLarge ? { largest: said === '' ? 64 : 52, floor: 24 } : { largest: 34, floor: 18 },
  )
  const words = fitBox(
    said,
    'regular',
    { widthMm: room, heightMm: isLarge ? 36 : 30 },
    isLarge ? { largest: 26, floor: 14 } : { largest: 18, floor: 14 },
  )
  const gap = said === '' ? 0 : 2.5
  const textHeight = blockHeightMm(title.block) + gap + blockHeightMm(words.block)
  const total = isLarge ? Math.max(tile, textHeight) : tile + 4 + textHeight
  const top = (panel - total) / 2 + 1
  const centre = isLarge
    ? { x: PAD + tile / 2, y: panel / 2 + 1 }
    : { x: PAD + tile / 2, y: top + tile / 2 }
  const textTop = isLarge ? top + (total - textHeight) / 2 : top + tile + 4
  return {
    fits: title.fits && words.fits,
    marks: [
      ...pictogramTile(item.pictogram ?? 'user', centre, tile, { lowInk }),
      ...drawBlock(title.block, { x: left, top: textTop, colour: ink }),
      ...drawBlock(words.block, {
        x: left,
        top: textTop + blockHeightMm(title.block) + gap,
        colour: softInk,
      }),
    ],
  }
}

const build = (
  options: Options,
  data: Parameters<typeof tableCount>[0],
  context: PrintContext,
): PrintDocument => {
  const name = context.t('printablesPeople.tents.roles.name')
  const across = options.size === 'small' ? 2 : 1
  const { paper } = options
  const width = tentWidth(paper, across)
  const roles = rolesFor(options, context)
  const drawn = roles.map((role) => {
    const near = face(role, width, true, options)
    const far = face(role, width, false, options)
    return { near: near.marks, far: far.marks, fits: near.fits && far.fits, text: role.text }
  })
  const tables = options.tables ?? tableCount(data)
  const tents: readonly Tent[] = Array.from({ length: tables }, () => drawn).flat()
  const warnings: PrintWarning[] = [
    ...textWarnings(roles.map(({ text }) => text)),
    ...drawn
      .filter(({ fits }) => !fits)
      .map(({ text }) => ({ kind: 'textDoesNotFit', where: name, text }) as const),
  ]
  const sheets = tentSheets(tents, { paper, across }, context)
  return printableSheets(sheets, { name, data, warnings }, context)
}

/** Tents that say who does what at a table: one set of roles for each. */
export const roleTents = definePrintable<Options>({
  kind: 'roleTents',
  family: 'people',
  pictogram: 'users-group',
  name: (t) => t('printablesPeople.tents.roles.name'),
  purpose: (t) => t('printablesPeople.tents.roles.purpose'),
  keywords: (t) => t('printablesPeople.tents.roles.keywords'),
  schema,
  fields: [
    {
      key: 'set',
      kind: 'choice',
      label: (t) => t('printablesPeople.tents.roles.set'),
      values: ROLE_SETS.map((value) => ({
        value,
        label: (t) => t(`printablesPeople.tents.roles.sets.${value}`),
      })),
      isShown: ({ roles }) => !Array.isArray(roles) || roles.length === 0,
    },
    {
      key: 'roles',
      kind: 'items',
      label: (t) => t('printablesPeople.tents.roles.list'),
      help: (t) => t('printablesPeople.tents.roles.listHelp'),
      placeholder: (t) => rolesOf('table', t),
    },
    {
      key: 'tables',
      kind: 'count',
      min: 1,
      max: 200,
      label: (t) => t('printablesPeople.tents.tablesCount'),
      auto: tableCount,
    },
    {
      key: 'size',
      kind: 'choice',
      label: (t) => t('printablesPeople.tents.size'),
      values: [
        { value: 'small', label: (t) => t('printablesPeople.tents.sizes.small') },
        { value: 'large', label: (t) => t('printablesPeople.tents.sizes.large') },
      ],
    },
    officePaperField,
    lowInkField,
  ],
  reads: () => [],
  facts: ({ paper, size }) => ({
    paper,
    landscape: false,
    piece: { widthMm: tentWidth(paper, size === 'small' ? 2 : 1), heightMm: tentPanel(paper) },
    piecesPerSheet: size === 'small' ? 2 : 1,
    sides: 1,
    colour: false,
    afterwards: size === 'small' ? ['cut', 'fold', 'layOut'] : ['fold', 'layOut'],
  }),
  build,
})
