import type { Content, TableCell } from 'pdfmake/interfaces'
import { flowText } from '../flow-text.ts'
import type { PrintContext } from '../print-document.ts'
import { SHEET_COLOURS } from '../sheet-theme.ts'
import { icon, tableLayout, tickBox } from './packing-cells.ts'
import type { PrintSetting } from './print-setting.ts'

/** One document of the kit, as the list names it. */
export type PackingItem = {
  readonly title: string
  /** Such as « cartes 63 × 88 mm »; may be empty. */
  readonly detail: string
  readonly landscape: boolean
  readonly sheets: number
  readonly pages: number
  /** In the file of the kit, from 1. */
  readonly firstPage: number
  /** What to do once printed. */
  readonly afterwards: string
}

/** Documents that go through the printer with one setting. */
export type PackingGroup = {
  readonly setting: PrintSetting
  readonly items: readonly PackingItem[]
}

/** What the table of documents says. */
export type PrintedList = {
  /** True when each group is a file of its own, numbered from 1. */
  readonly isFolder: boolean
  /** Pages of this list itself. */
  readonly listPages: number
  readonly groups: readonly PackingGroup[]
  /** Pages of full black that all of it adds up to. */
  readonly inkPages: number
}

const { softInk } = SHEET_COLOURS

const spanOf = (first: number, pages: number, { t }: PrintContext): string =>
  pages <= 1
    ? t('documents.kit.onePage', { page: first })
    : t('documents.kit.pageRange', { from: first, to: first + pages - 1 })

/** « 12 », or « 12–18 »: the pages of a document in its file. */
const rangeOf = ({ firstPage, pages }: PackingItem): string =>
  pages <= 1 ? String(firstPage) : `${firstPage}–${firstPage + pages - 1}`

/** « A4, recto, en noir, papier ordinaire ». */
export const settingWords = (
  { paper, colour, sides, stock }: PrintSetting,
  { t }: PrintContext,
): string =>
  [
    t(`printables.papers.${paper}`),
    t(sides === 2 ? 'documents.kit.bothSides' : 'documents.kit.oneSide'),
    t(colour ? 'documents.kit.inColour' : 'documents.kit.inBlack'),
    t(`documents.kit.stocks.${stock}`),
  ].join(', ')

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

/** One setting of the printer: what to choose in its dialog, then the documents it prints. */
const groupRows = (
  { setting, items }: PackingGroup,
  file: number | null,
  context: PrintContext,
): TableCell[][] => {
  const { t } = context
  const pages = sum(items.map((item) => item.pages))
  const where =
    file === null
      ? spanOf(items[0]?.firstPage ?? 1, pages, context)
      : t('documents.kit.fileNumber', { number: file })
  const head: TableCell[] = [
    {
      colSpan: 5,
      columns: [
        icon('printer', 13),
        flowText(settingWords(setting, context), 'bold', { fontSize: 10.5 }),
        { ...flowText(where, 'bold', { fontSize: 10.5, alignment: 'right' }), width: 120 },
      ],
      columnGap: 6,
    },
    '',
    '',
    '',
    '',
  ]
  return [
    head,
    ...items.map((item): TableCell[] => [
      tickBox(),
      {
        text: [
          flowText(item.title, 'bold', { fontSize: 11 }),
          flowText(
            [item.landscape ? t('documents.kit.landscape') : '', item.detail]
              .filter(Boolean)
              // A size is never cut in two by the end of a line.
              .map((words) => `\u00a0· ${words.replace(/ /gu, '\u00a0')}`)
              .join(''),
            'regular',
            { fontSize: 9, color: softInk },
          ),
        ],
      },
      flowText(t('documents.kit.itemPages', { range: rangeOf(item) }), 'regular', {
        fontSize: 10.5,
      }),
      sheetsCell(item.sheets, context),
      flowText(item.afterwards, 'regular', { fontSize: 10 }),
    ]),
  ]
}

const inkWords = ({ inkPages }: PrintedList, { t }: PrintContext): string =>
  inkPages < 1
    ? t('documents.kit.littleInk')
    : t('documents.kit.ink', { count: Math.round(inkPages) })

/** Widths of the columns: box, document, pages, sheets, what to do once printed. */
const WIDTHS = [18, '*', 58, 62, 158] as const

/** « 4 feuilles »: a column without a name, which no next page could show without it. */
const sheetsCell = (count: number, { t }: PrintContext): TableCell =>
  flowText(t('documents.kit.sheets', { count }), 'bold', { fontSize: 11 })

/**
 * The documents to print, setting after setting of the printer, and what they add up to. Each setting
 * is a table of its own: its words go with its first document, and again over what follows on the next
 * page.
 */
export const printTables = (list: PrintedList, context: PrintContext): Content[] => {
  const { t } = context
  const total =
    list.listPages + sum(list.groups.flatMap(({ items }) => items.map((one) => one.sheets)))
  const sumRow: TableCell[] = [
    '',
    flowText(t('documents.kit.totalWithList'), 'bold', { fontSize: 10.5, alignment: 'right' }),
    '',
    sheetsCell(total, context),
    flowText([inkWords(list, context), t('documents.kit.paperHint')].join(' '), 'regular', {
      fontSize: 9.5,
      color: softInk,
    }),
  ]
  const table = (body: TableCell[][], headerRows: number): Content => ({
    table: {
      headerRows,
      keepWithHeaderRows: Math.min(1, headerRows),
      dontBreakRows: true,
      widths: [...WIDTHS],
      body,
    },
    layout: tableLayout(3),
  })
  const groups = list.groups.map((group, index) =>
    table(groupRows(group, list.isFolder ? index + 1 : null, context), 1),
  )
  return [...groups, table([sumRow], 0)]
}
