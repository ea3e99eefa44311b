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
import { definePrintable, PRINTABLE_PAPERS, type PrintableData } from '../printable.ts'
import { FOOT_TOP, paperSize, printableSheets, type UnfootedPage } from '../printable-frame.ts'
import {
  type Group,
  type GroupSetting,
  groupHeight,
  groupMarks,
  standOnTwoLines,
} from './totem-group-marks.ts'

const BY = ['colour', 'picture'] as const

const schema = z.object({
  by: z.enum(BY).default('colour'),
  title: z.string().max(200).default(''),
  paper: z.enum(PRINTABLE_PAPERS).default('a4'),
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

/** Points below which no name is set, however many people come (rules of the paper, point 2). */
const SMALLEST = 14

/** From the most comfortable: names read from two steps away where there is room. */
const SETTINGS: readonly GroupSetting[] = [
  { size: 22, stepMm: 12, spare: 2 },
  { size: 18, stepMm: 10, spare: 2 },
  { size: 16, stepMm: 9, spare: 2 },
  { size: SMALLEST, stepMm: 8, spare: 2 },
  { size: SMALLEST, stepMm: 8, spare: 1 },
  { size: SMALLEST, stepMm: 7.2, spare: 1 },
  { size: SMALLEST, stepMm: 6.6, spare: 1 },
  { size: SMALLEST, stepMm: 6.6, spare: 0 },
]

/**
 * People of a group that stand together at most: more go on under the same head. Fewer where names of
 * three lines each would reach below the sheet.
 */
const MOST_TOGETHER = [14, 10, 7, 4, 2, 1] as const

const inParts = (group: Group, most: number): readonly Group[] => {
  const total = group.people.length
  const parts = Math.max(1, Math.ceil(total / most))
  const each = Math.ceil(total / parts)
  return Array.from({ length: parts }, (_, part) => ({
    ...group,
    total,
    people: group.people.slice(part * each, (part + 1) * each),
  }))
}

type Placed = { readonly group: Group; readonly column: number; readonly topMm: number }

/** Each group under the shorter column, sheet after sheet. */
const placed = (
  groups: readonly Group[],
  { widthMm, roomMm }: { readonly widthMm: number; readonly roomMm: number },
  setting: GroupSetting,
): readonly (readonly Placed[])[] => {
  const sheets: Placed[][] = []
  let filled = [roomMm, roomMm]
  for (const group of groups) {
    const height = groupHeight(group, widthMm, setting)
    let column = (filled[0] ?? 0) <= (filled[1] ?? 0) ? 0 : 1
    if ((filled[column] ?? 0) + height > roomMm) {
      sheets.push([])
      filled = [0, 0]
      column = 0
    }
    const topMm = filled[column] ?? 0
    sheets.at(-1)?.push({ group, column, topMm })
    filled[column] = topMm + height + GAP
  }
  return sheets
}

const build = (options: Options, data: PrintableData, context: PrintContext): PrintDocument => {
  const { t } = context
  const name = t('printablesPeople.totemGroups.name')
  const paper = paperSize(options.paper, false)
  const wholeGroups = groupsOf(options, data)
  const width = (paper.widthMm - 2 * MARGIN - GAP) / 2
  const heading = fitBox(
    options.title.trim() || t('printablesPeople.totemGroups.title'),
    'bold',
    { widthMm: paper.widthMm - 2 * MARGIN, heightMm: 24 },
    { largest: 30, floor: 16 },
  )
  const top = MARGIN + blockHeightMm(heading.block) + 6
  const room = paper.heightMm - FOOT_TOP - 4 - top
  // Lines to write on where nobody is listed yet.
  const blank: GroupSetting = { size: 14, stepMm: 8.4, spare: 6 }
  const isBlank = wholeGroups.every(({ people }) => people.length === 0)
  const settings = isBlank ? [blank, ...SETTINGS] : SETTINGS
  // Large letters are for names and groups that hold with them: no group is cut by the foot.
  const holdsIn = (groups: readonly Group[], setting: GroupSetting): boolean =>
    groups.every(
      (group) =>
        groupHeight(group, width, setting) <= room &&
        (setting.size <= SMALLEST || standOnTwoLines(group, width, setting)),
    )
  const laidOut = (most: number) => {
    const groups = wholeGroups.flatMap((group) => inParts(group, most))
    return settings
      .filter((setting) => holdsIn(groups, setting))
      .map((setting) => ({
        setting,
        sheets: placed(groups, { widthMm: width, roomMm: room }, setting),
      }))
  }
  let tried: ReturnType<typeof laidOut> = []
  for (const most of MOST_TOGETHER) {
    if (tried.length === 0) tried = laidOut(most)
  }
  const fewest = Math.min(...tried.map(({ sheets }) => sheets.length))
  const chosen = tried.find(({ sheets }) => sheets.length === fewest)
  const misfits: string[] = []
  const pages: readonly UnfootedPage[] = (chosen?.sheets ?? []).map((sheet) => ({
    ...paper,
    marks: [
      ...drawBlock(heading.block, { x: MARGIN, top: MARGIN, colour: SHEET_COLOURS.ink }),
      ...sheet.flatMap(({ group, column, topMm }) => {
        const setting = chosen?.setting ?? blank
        const box: Box = {
          x: MARGIN + column * (width + GAP),
          y: top + topMm,
          width,
          height: groupHeight(group, width, setting),
        }
        const drawn = groupMarks(group, box, setting, { lowInk: options.lowInk, t })
        misfits.push(...drawn.misfits)
        return drawn.marks
      }),
    ],
  }))
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
    paperField(),
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
