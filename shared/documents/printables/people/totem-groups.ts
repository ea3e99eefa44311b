import { z } from 'zod'
import { totemGroups as formGroups } from '#shared/domain/totems.ts'
import { TOTEM_COLOURS } from '#shared/schemas/people.schema.ts'
import { fitBox } from '../../fit-box.ts'
import type { Box } from '../../imposition/box.ts'
import { textWarnings } from '../../plan/plan-warnings.ts'
import type { PrintContext, PrintDocument, PrintWarning } from '../../print-document.ts'
import { SHEET_COLOURS } from '../../sheet-theme.ts'
import { blockHeightMm, drawBlock } from '../../text-layout.ts'
import { lowInkField, lowInkSchema, paperField } from '../common-fields.ts'
import { definePrintable, type PrintableData } from '../printable.ts'
import { FOOT_TOP, paperSize, printableSheets, type UnfootedPage } from '../printable-frame.ts'
import { type Group, groupMarks } from './totem-group-marks.ts'

const BY = ['colour', 'picture'] as const

const schema = z.object({
  by: z.enum(BY).default('colour'),
  title: z.string().max(200).default(''),
  paper: z.enum(['a4', 'a3']).default('a4'),
  lowInk: lowInkSchema,
})
type Options = Readonly<z.infer<typeof schema>>

const MARGIN = 12
const GAP = 8

const groupsOf = ({ by }: Options, { people }: PrintableData): readonly Group[] => {
  const groups = formGroups(people, by)
  // Nobody has a totem yet, or nobody is expected: the colours, to fill in by hand.
  if (groups.some(({ picture, colour }) => picture !== null || colour !== null)) return groups
  return [...TOTEM_COLOURS.map((colour) => ({ picture: null, colour, people: [] })), ...groups]
}

// As many groups on a sheet as leave a readable line to everyone of the largest.
const rowsFor = (largest: number, room: number): number =>
  [4, 3, 2].find((rows) => (room - (rows - 1) * GAP) / rows - 18 >= largest * 6.6) ?? 1

const build = (options: Options, data: PrintableData, context: PrintContext): PrintDocument => {
  const { t } = context
  const name = t('printablesPeople.totemGroups.name')
  const paper = paperSize(options.paper, false)
  const groups = groupsOf(options, data)
  const width = (paper.widthMm - 2 * MARGIN - GAP) / 2
  const heading = fitBox(
    options.title.trim() || t('printablesPeople.totemGroups.title'),
    'bold',
    { widthMm: paper.widthMm - 2 * MARGIN, heightMm: 24 },
    { largest: 30, floor: 16 },
  )
  const top = MARGIN + blockHeightMm(heading.block) + 6
  const room = paper.heightMm - FOOT_TOP - 4 - top
  const largest = Math.max(1, ...groups.map(({ people }) => people.length))
  const rows = Math.min(rowsFor(largest, room), Math.max(1, Math.ceil(groups.length / 2)))
  const height = (room - (rows - 1) * GAP) / rows
  const misfits: string[] = []
  const pages: UnfootedPage[] = []
  for (let first = 0; first < groups.length; first += rows * 2) {
    const marks = groups.slice(first, first + rows * 2).flatMap((group, index) => {
      const box: Box = {
        x: MARGIN + (index % 2) * (width + GAP),
        y: top + Math.floor(index / 2) * (height + GAP),
        width,
        height,
      }
      const drawn = groupMarks(group, box, options.lowInk, context)
      misfits.push(...drawn.misfits)
      return drawn.marks
    })
    pages.push({
      ...paper,
      marks: [
        ...drawBlock(heading.block, { x: MARGIN, top: MARGIN, colour: SHEET_COLOURS.ink }),
        ...marks,
      ],
    })
  }
  const warnings: PrintWarning[] = [
    ...textWarnings([
      options.title,
      ...data.people.map((each) => `${each.firstName} ${each.lastName}`),
    ]),
    ...(heading.fits
      ? []
      : [{ kind: 'textDoesNotFit', where: name, text: options.title } as const]),
    ...misfits.map((text) => ({ kind: 'textDoesNotFit', where: name, text }) as const),
  ]
  return printableSheets(pages, { name, data, warnings }, context)
}

/** Groups formed by totem, for the wall: everyone finds their own without reading. */
export const totemGroups = definePrintable<Options>({
  kind: 'totemGroups',
  family: 'people',
  pictogram: 'koudmen-hummingbird',
  name: (t) => t('printablesPeople.totemGroups.name'),
  purpose: (t) => t('printablesPeople.totemGroups.purpose'),
  keywords: (t) => t('printablesPeople.totemGroups.keywords'),
  schema,
  fields: [
    {
      key: 'by',
      kind: 'choice',
      label: (t) => t('printablesPeople.totemGroups.by'),
      values: BY.map((value) => ({
        value,
        label: (t) => t(`printablesPeople.totemGroups.byWhat.${value}`),
      })),
    },
    {
      key: 'title',
      kind: 'text',
      label: (t) => t('printables.fields.title'),
      placeholder: (t) => t('printablesPeople.totemGroups.title'),
    },
    paperField(['a4', 'a3']),
    lowInkField,
  ],
  reads: () => ['people', 'totems'],
  facts: ({ paper }) => ({
    paper,
    landscape: false,
    sides: 1,
    colour: true,
    afterwards: ['hang'],
  }),
  build,
})
