import { z } from 'zod'
import { sheetName, spokenName } from '#shared/domain/person-name.ts'
import { fitSheetName } from '../../name-block.ts'
import { textWarnings } from '../../plan/plan-warnings.ts'
import type {
  DrawCommand,
  PrintContext,
  PrintDocument,
  PrintWarning,
} from '../../print-document.ts'
import { SHEET_COLOURS, STROKES } from '../../sheet-theme.ts'
import { blockHeightMm, drawBlock, drawLabel, type TextBlock } from '../../text-layout.ts'
import { totemPicture } from '../../totem/totem-marks.ts'
import { lowInkField, lowInkSchema, officePaperField, officePaperSchema } from '../common-fields.ts'
import { definePrintable, type PrintableData, type PrintablePerson } from '../printable.ts'
import { printableSheets, type UnfootedPage } from '../printable-frame.ts'
import { SHEET_SIDE, sheetTitle } from '../sheet-title.ts'
import type { PrintableRound } from '../table-data.ts'
import {
  type PlanLook,
  planSheet,
  type RoundsOfSheet,
  roundsInSheets,
  tableSign,
} from './table-sign.ts'

const SHOWS = ['both', 'signs', 'list'] as const

const schema = z.object({
  /** A sign for each table, the list by name, or both. */
  show: z.enum(SHOWS).default('both'),
  paper: officePaperSchema,
  lowInk: lowInkSchema,
})
type Options = Readonly<z.infer<typeof schema>>

/** Height of a line of the list, and of the tallest: a long name takes a second line, it is not shrunk. */
const ROW = 9
const MOST_ROW = 20
/** Lines to write on where nobody is expected yet: a sheet of them, at most. */
/** A row to write on. */
const NOBODY = { firstName: '', lastName: '' }
const BLANK_ROWS = 24
const NO_TABLES: PrintableRound = { title: '', tables: [] }
/** Where the number of a table is written by hand. */
const BOX = { stroke: SHEET_COLOURS.rule, strokeWidth: STROKES.thin } as const
/** Rounds whose columns have room for « Tour 3 ». */
const MOST_WIDE = 3
/** Where names begin on the list, after the totem and its number, in mm. */
const NAME_AT = 21
const { ink, softInk, hairline } = SHEET_COLOURS

type ListRow = {
  /** null: a line to write a name on. */
  readonly person: PrintablePerson | null
  readonly block: TextBlock
  /** In mm. */
  readonly height: number
}

// Lines that stand together within `room` mm; one page at least.
const inPages = (rows: readonly ListRow[], room: number): readonly (readonly ListRow[])[] => {
  const pages: ListRow[][] = [[]]
  let used = 0
  for (const row of rows) {
    if (used + row.height > room) {
      pages.push([])
      used = 0
    }
    pages.at(-1)?.push(row)
    used += row.height
  }
  return pages
}

/** « Tour 1 », « Tour 2 » over their columns; the word once where columns are narrow. */
const roundHeads = (
  columns: readonly number[],
  cell: number,
  { from, y }: { readonly from: number; readonly y: number },
  { t }: PrintContext,
): readonly DrawCommand[] => {
  const isNarrow = columns.length > MOST_WIDE
  const head = (words: string, x: number, align: 'center' | 'right') =>
    drawLabel(words, 'regular', 14, { x, y, colour: softInk, align })
  return [
    ...(isNarrow
      ? [head(t('printablesPeople.tablePlan.rounds'), (columns[0] ?? 0) - cell / 2, 'right')]
      : []),
    ...columns.map((x, index) => {
      const number = from + index
      const words = isNarrow ? String(number) : t('printablesPeople.tablePlan.round', { number })
      return head(words, x, 'center')
    }),
  ]
}

/** Everyone by name, with the number of their table at each of those rounds. */
const list = (
  data: PrintableData,
  { rounds, from }: RoundsOfSheet,
  look: PlanLook,
  context: PrintContext,
): { readonly pages: readonly UnfootedPage[]; readonly misfits: readonly string[] } => {
  const { t } = context
  const { people } = data
  const { size, width, bottom: end } = planSheet(look)
  const isNumbered = rounds.length > 1 || from > 1
  const head = sheetTitle(size, {
    pictogram: 'users',
    title: t('printablesPeople.tablePlan.listTitle'),
    subtitle: t(
      // On a blank list everybody may have one.
      people.length === 0 || people.some(({ totem }) => totem !== null)
        ? 'printablesPeople.tablePlan.listHow'
        : 'printablesPeople.tablePlan.listHowByName',
    ),
    lowInk: look.lowInk,
  })
  const cell = rounds.length > MOST_WIDE ? 15 : 24
  const columns = rounds.map(
    (_, index) => SHEET_SIDE + width - (rounds.length - index - 0.5) * cell,
  )
  const top = head.bottom + (isNumbered ? 9 : 2)
  const tableOf = (round: PrintableRound, id: string): string => {
    const index = round.tables.findIndex(({ personIds }) => personIds.includes(id))
    return index < 0 ? '' : String(index + 1)
  }
  const misfits: string[] = []
  // Those without a table too: somebody at the door then tells them where.
  const blanks = Math.min(BLANK_ROWS, Math.floor((end - top) / ROW))
  const everyone = people.length === 0 ? Array.from({ length: blanks }, () => null) : people
  const rows = everyone.map((person): ListRow => {
    const name = fitSheetName(
      person ?? NOBODY,
      'regular',
      { widthMm: width - NAME_AT - 1 - rounds.length * cell - 2, heightMm: MOST_ROW - 1 },
      { largest: 15, floor: 14 },
    )
    if (person !== null && !name.fits) misfits.push(sheetName(person))
    return { person, block: name.block, height: Math.max(ROW, blockHeightMm(name.block) + 1.5) }
  })
  const pages = inPages(rows, end - top).map((page) => {
    let bottom = top
    const marks = page.flatMap(({ person, block, height }) => {
      const y = bottom
      const middle = y + height / 2
      bottom += height
      return [
        ...(!person?.totem
          ? []
          : [
              ...totemPicture(person.totem, { x: SHEET_SIDE + 4, y: middle }, 7),
              drawLabel(String(person.totem.number), 'regular', 14, {
                x: SHEET_SIDE + 18,
                y: middle + 1.8,
                colour: softInk,
                align: 'right',
              }),
            ]),
        ...drawBlock(block, {
          x: SHEET_SIDE + NAME_AT,
          top: middle - blockHeightMm(block) / 2,
          colour: ink,
        }),
        ...rounds.map((round, index): DrawCommand => {
          const x = columns[index] ?? 0
          const table = person === null ? '' : tableOf(round, person.id)
          return table === ''
            ? { kind: 'rect', x: x - 6, y: middle - 3.5, width: 12, height: 7, radius: 1, ...BOX }
            : drawLabel(table, 'bold', 18, { x, y: middle + 2.3, colour: ink, align: 'center' })
        }),
        {
          kind: 'line' as const,
          x1: SHEET_SIDE,
          x2: SHEET_SIDE + width,
          y1: y + height,
          y2: y + height,
          width: STROKES.thin,
          colour: hairline,
        },
      ]
    })
    return {
      ...size,
      marks: [
        ...head.marks,
        ...(isNumbered ? roundHeads(columns, cell, { from, y: top - 3 }, context) : []),
        ...marks,
      ],
    }
  })
  return { pages, misfits }
}

const build = (options: Options, data: PrintableData, context: PrintContext): PrintDocument => {
  const name = context.t('printablesPeople.tablePlan.name')
  const { tableRounds: rounds, people } = data
  const personById = new Map(people.map((person) => [person.id, person]))
  const tables = Math.max(0, ...rounds.map((round) => round.tables.length))
  const misfits: string[] = []
  const signs =
    options.show === 'list'
      ? []
      : Array.from({ length: tables }, (_, index) =>
          roundsInSheets(rounds).flatMap((sheet): UnfootedPage[] => {
            // A table of some rounds only.
            const isLaid = sheet.rounds.some(({ tables: laid }) => laid[index] !== undefined)
            if (!isLaid) return []
            const drawn = tableSign(index, sheet, personById, options, context)
            misfits.push(...drawn.misfits)
            return [{ ...planSheet(options).size, marks: drawn.marks }]
          }),
        ).flat()
  // Nothing drawn yet: the same sheet, to fill in by hand.
  const listed = roundsInSheets(rounds.length === 0 ? [NO_TABLES] : rounds)
  const byName =
    options.show === 'signs' && tables > 0
      ? []
      : listed.map((sheet) => list(data, sheet, options, context))
  if (options.show !== 'signs') misfits.push(...byName.flatMap((each) => each.misfits))
  const pages = [...signs, ...byName.flatMap((each) => each.pages)]
  const warnings: PrintWarning[] = [
    ...textWarnings([
      ...people.map(spokenName),
      ...rounds.flatMap((round) => round.tables.map((table) => table.name)),
    ]),
    ...[...new Set(misfits)].map(
      (text) => ({ kind: 'textDoesNotFit', where: name, text }) as const,
    ),
  ]
  return printableSheets(pages, { name, data, warnings }, context)
}

/** Who sits where: a sign on each table, and everyone by name at the door, totems shown. */
export const tablePlanSheets = definePrintable<Options>({
  kind: 'tablePlanSheets',
  family: 'people',
  pictogram: 'users',
  name: (t) => t('printablesPeople.tablePlan.name'),
  purpose: (t) => t('printablesPeople.tablePlan.purpose'),
  keywords: (t) => t('printablesPeople.tablePlan.keywords'),
  schema,
  fields: [
    {
      key: 'show',
      kind: 'choice',
      label: (t) => t('printablesPeople.tablePlan.show'),
      values: SHOWS.map((value) => ({
        value,
        label: (t) => t(`printablesPeople.tablePlan.shows.${value}`),
      })),
    },
    officePaperField,
    lowInkField,
  ],
  reads: () => ['people', 'totems', 'tables'],
  facts: ({ paper }) => ({
    paper,
    landscape: false,
    sides: 1,
    colour: false,
    afterwards: ['layOut', 'hang'],
  }),
  build,
})
