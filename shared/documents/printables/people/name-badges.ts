import { z } from 'zod'
import { moveMarks } from '../../cards/place-marks.ts'
import { gridAboveFoot, gridBoxes, gridTemplate } from '../../imposition/grid-template.ts'
import { trimMarks } from '../../imposition/trim-marks.ts'
import { textWarnings } from '../../plan/plan-warnings.ts'
import type { PrintContext, PrintDocument, PrintWarning } from '../../print-document.ts'
import { lowInkField, lowInkSchema, officePaperField, officePaperSchema } from '../common-fields.ts'
import { type CutLayout, cutGrid } from '../cut-sheets.ts'
import { definePrintable, headCountOf, type PrintableData, withSpare } from '../printable.ts'
import { CUTS_END, paperSize, printableSheets, type UnfootedPage } from '../printable-frame.ts'
import { type BadgeHolder, badgeMarks } from './badge-marks.ts'
import { foldedBadge } from './folded-badge.ts'

/** Sizes in mm; eight on an A4 sheet and its half fit holders for A7 and A6 with room to slip in. */
export const BADGE_SIZES = {
  a7: { width: 95, height: 68, nx: 2, ny: 4 },
  a6: { width: 95, height: 136, nx: 2, ny: 2 },
  card: { width: 90, height: 55, nx: 2, ny: 4 },
} as const satisfies Readonly<Record<string, CutLayout>>

const FORMATS = ['a7', 'a6', 'card', 'folded'] as const

const schema = z.object({
  format: z.enum(FORMATS).default('a7'),
  /** Ids; empty: everyone. */
  people: z.array(z.string()).default([]),
  /** Blank badges; null: to spare, up to a full sheet. */
  blanks: z.number().int().min(0).max(500).nullable().default(null),
  team: z.boolean().default(true),
  structure: z.boolean().default(true),
  hole: z.boolean().default(true),
  paper: officePaperSchema,
  lowInk: lowInkSchema,
})
type Options = Readonly<z.infer<typeof schema>>

const perSheet = ({ format, paper }: Pick<Options, 'format' | 'paper'>): number => {
  if (format === 'folded') return 1
  const { nx, ny } = cutGrid(paper, BADGE_SIZES[format])
  return nx * ny
}

const namedHolders = (options: Options, data: PrintableData): readonly BadgeHolder[] => {
  const chosen = new Set(options.people)
  const people = data.people.filter(({ id }) => chosen.size === 0 || chosen.has(id))
  return [
    ...people.map(({ firstName, lastName, structure, totem }): BadgeHolder => {
      const shown = options.structure ? structure : ''
      return { kind: 'person', firstName, lastName, structure: shown, totem }
    }),
    ...(options.team ? (data.head?.facilitators ?? []) : []).map(
      ({ firstName, lastName, role }): BadgeHolder => ({
        kind: 'team',
        firstName,
        lastName,
        structure: role,
      }),
    ),
  ]
}

// People come who were not expected: some to spare, then as many as the last sheet has places for.
const autoBlanks = (
  options: Pick<Options, 'format' | 'paper' | 'people'>,
  named: number,
  data: PrintableData,
) => {
  if (options.people.length > 0) return 0
  const places = perSheet(options)
  const expected = headCountOf(data)
  const spare = withSpare(expected) - Math.min(expected, data.people.length)
  if (options.format === 'folded') return Math.min(spare, 10)
  return Math.ceil((named + spare) / places) * places - named
}

const build = (options: Options, data: PrintableData, context: PrintContext): PrintDocument => {
  const { t } = context
  const name = t('printablesPeople.badges.name')
  const named = namedHolders(options, data)
  const blanks = options.blanks ?? autoBlanks(options, named.length, data)
  const holders = [
    ...named,
    ...Array.from(
      { length: Math.max(blanks, named.length === 0 ? 1 : 0) },
      (): BadgeHolder => ({
        kind: 'blank',
      }),
    ),
  ]
  const style = {
    organiser: data.organisation.name,
    hasHole: options.hole,
    lowInk: options.lowInk,
  }
  const paper = paperSize(options.paper, false)
  const misfits: string[] = []
  const pages: UnfootedPage[] = []
  const { format } = options
  if (format === 'folded') {
    for (const holder of holders) {
      const { page, misfits: lost } = foldedBadge(holder, style, paper, context)
      misfits.push(...lost)
      pages.push(page)
    }
  } else {
    const { nx, ny, width, height } = cutGrid(options.paper, BADGE_SIZES[format])
    const grid = gridAboveFoot(paper, nx, ny, width, height, CUTS_END)
    const boxes = gridBoxes(grid)
    const cuts = trimMarks(gridTemplate(grid))
    for (let first = 0; first < holders.length; first += boxes.length) {
      const marks = boxes.flatMap(({ x, y }, index) => {
        const holder = holders[first + index]
        if (holder === undefined) return []
        const badge = badgeMarks(holder, { width, height }, style, context)
        misfits.push(...badge.misfits)
        return moveMarks(badge.marks, x, y)
      })
      pages.push({ ...paper, marks: [...marks, ...cuts] })
    }
  }
  const texts = named.flatMap((holder) =>
    holder.kind === 'blank' ? [] : [`${holder.firstName} ${holder.lastName}`, holder.structure],
  )
  const warnings: PrintWarning[] = [
    ...textWarnings(texts),
    ...misfits.map((text) => ({ kind: 'textDoesNotFit', where: name, text }) as const),
  ]
  return printableSheets(pages, { name, data, warnings }, context)
}

/** Name badges: a huge first name, a totem, a band that says its colour; blank ones for who comes too. */
export const nameBadges = definePrintable<Options>({
  kind: 'nameBadges',
  family: 'people',
  pictogram: 'id-badge-2',
  name: (t) => t('printablesPeople.badges.name'),
  purpose: (t) => t('printablesPeople.badges.purpose'),
  keywords: (t) => t('printablesPeople.badges.keywords'),
  schema,
  fields: [
    {
      key: 'format',
      kind: 'choice',
      label: (t) => t('printablesPeople.badges.format'),
      values: [
        { value: 'a7', label: (t) => t('printablesPeople.badges.formats.a7') },
        { value: 'a6', label: (t) => t('printablesPeople.badges.formats.a6') },
        { value: 'card', label: (t) => t('printablesPeople.badges.formats.card') },
        { value: 'folded', label: (t) => t('printablesPeople.badges.formats.folded') },
      ],
    },
    { key: 'people', kind: 'people', label: (t) => t('printablesPeople.badges.people') },
    {
      key: 'blanks',
      kind: 'count',
      min: 0,
      max: 500,
      label: (t) => t('printablesPeople.badges.blanks'),
      auto: (data, chosen) => {
        const options = schema.parse(chosen)
        return autoBlanks(options, namedHolders(options, data).length, data)
      },
    },
    { key: 'team', kind: 'switch', label: (t) => t('printablesPeople.badges.teamToo') },
    { key: 'structure', kind: 'switch', label: (t) => t('printablesPeople.badges.structure') },
    {
      key: 'hole',
      kind: 'switch',
      label: (t) => t('printablesPeople.badges.hole'),
      help: (t) => t('printablesPeople.badges.holeHelp'),
    },
    officePaperField,
    lowInkField,
  ],
  reads: () => ['people', 'totems', 'team'],
  facts: (options) => {
    const { format, paper } = options
    const { widthMm, heightMm } = paperSize(paper, false)
    return {
      paper,
      landscape: false,
      piece:
        format === 'folded'
          ? { widthMm: widthMm / 2, heightMm: heightMm / 2 }
          : { widthMm: BADGE_SIZES[format].width, heightMm: BADGE_SIZES[format].height },
      piecesPerSheet: perSheet(options),
      sides: 1,
      colour: true,
      afterwards: format === 'folded' ? ['fold', 'handOut'] : ['cut', 'handOut'],
    }
  },
  build,
})
