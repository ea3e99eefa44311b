import { z } from 'zod'
import { fitBox } from '../../fit-box.ts'
import { textWarnings } from '../../plan/plan-warnings.ts'
import type { DrawCommand, PrintContext, PrintDocument } from '../../print-document.ts'
import { SHEET_COLOURS, STROKES } from '../../sheet-theme.ts'
import { blockWidthMm, drawBlock, drawLabel, wrapText } from '../../text-layout.ts'
import { lowInkField, lowInkSchema, paperField } from '../common-fields.ts'
import { definePrintable, PRINTABLE_PAPERS, type PrintableData } from '../printable.ts'
import {
  type PaperSize,
  paperSize,
  printableSheets,
  SHEET_FOOT,
  SHEET_MARGIN,
  type UnfootedPage,
} from '../printable-frame.ts'
import { SHEET_SIDE, sheetTitle } from '../sheet-title.ts'
import { misfitWarnings } from '../text-misfits.ts'
import { blankLines, type LaidLine, layLine, type MovedLine, movedLines } from './moved-lines.ts'
import { scriptPages } from './moved-script.ts'

const schema = z.object({
  paper: z.enum(PRINTABLE_PAPERS).default('a4'),
  /** A line in Creole that the team writes itself; empty: a line to write on. */
  creole: z.string().max(100).default(''),
  /** What the facilitator reads aloud, on sheets of its own at the end. */
  hasScript: z.boolean().default(true),
  lowInk: lowInkSchema,
})
type Options = Readonly<z.infer<typeof schema>>

/** Lines to fill in when nothing is known: as many as a sheet holds. */
const BLANKS = 4
const GUTTER = 12
/** Height of the team's own line under the title, or of the place for it, in mm. */
const CREOLE = 13

type Creole = { readonly marks: readonly DrawCommand[]; readonly cut: string | null }

const creoleLine = (
  top: number,
  width: number,
  { creole }: Options,
  { t }: PrintContext,
): Creole => {
  const words = creole.trim()
  if (words !== '') {
    const box = { widthMm: width, heightMm: CREOLE - 1 }
    const { block, fits } = fitBox(words, 'bold', box, { largest: 22, floor: 14 })
    return {
      marks: drawBlock(block, { x: SHEET_SIDE, top, colour: SHEET_COLOURS.accent }),
      cut: fits ? null : words,
    }
  }
  const y = top + 7
  const label = t('printablesExchange.moved.creole')
  const start = blockWidthMm(wrapText(label, 'regular', 14, width)) + 3
  return {
    cut: null,
    marks: [
      drawLabel(label, 'regular', 14, { x: SHEET_SIDE, y, colour: SHEET_COLOURS.softInk }),
      {
        kind: 'line',
        x1: SHEET_SIDE + start,
        x2: SHEET_SIDE + width,
        y1: y + 0.6,
        y2: y + 0.6,
        width: STROKES.thin,
        colour: SHEET_COLOURS.hairline,
      },
    ],
  }
}

/** Lays lines one under the other, column after column, page after page; none is cut in two. */
const layOut = (
  paper: PaperSize,
  lines: readonly LaidLine[],
  tops: { readonly first: number; readonly next: number },
): readonly (readonly DrawCommand[])[] => {
  const columns = paper.widthMm > 290 ? 2 : 1
  const bottom = paper.heightMm - SHEET_MARGIN - SHEET_FOOT - 3
  const columnWidth = columnWidthOf(paper)
  const pages: DrawCommand[][] = [[]]
  let column = 0
  let y = tops.first
  for (const line of lines) {
    if (y + line.heightMm > bottom && y > (pages.length === 1 ? tops.first : tops.next)) {
      column += 1
      if (column === columns) {
        column = 0
        pages.push([])
      }
      y = pages.length === 1 ? tops.first : tops.next
    }
    pages.at(-1)?.push(...line.marks({ x: SHEET_SIDE + column * (columnWidth + GUTTER), y }))
    y += line.heightMm
  }
  return pages
}

const columnWidthOf = (paper: PaperSize): number => {
  const width = paper.widthMm - 2 * SHEET_SIDE
  return paper.widthMm > 290 ? (width - GUTTER) / 2 : width
}

const build = (options: Options, data: PrintableData, context: PrintContext): PrintDocument => {
  const { t } = context
  const name = t('printablesExchange.moved.name')
  const paper = paperSize(options.paper, options.paper === 'a3')
  const known = movedLines(data.opening, context)
  const lines: readonly MovedLine[] =
    known.length > 0 ? known : blankLines(options.paper === 'a3' ? 2 * BLANKS : BLANKS)
  const laid = lines.map((line) => layLine(line, columnWidthOf(paper), options.lowInk, context))
  const head = sheetTitle(paper, {
    pictogram: 'footsteps',
    title: t('printablesExchange.moved.title'),
    subtitle: t('printablesExchange.moved.how'),
    lowInk: options.lowInk,
  })
  const creole = creoleLine(head.bottom - 3, paper.widthMm - 2 * SHEET_SIDE, options, context)
  const sheets = layOut(paper, laid, { first: head.bottom - 3 + CREOLE, next: SHEET_MARGIN + 6 })
  const pages: readonly UnfootedPage[] = [
    ...sheets.map((marks, index) => ({
      ...paper,
      marks: index === 0 ? [...head.marks, ...creole.marks, ...marks] : marks,
    })),
    ...(options.hasScript
      ? scriptPages(
          paperSize(options.paper === 'a3' ? 'a4' : options.paper, false),
          known,
          data,
          context,
          options.lowInk,
        )
      : []),
  ]
  return printableSheets(
    pages,
    {
      name,
      data,
      warnings: [
        ...textWarnings([options.creole, ...known.flatMap(({ who, text }) => [who, text])]),
        ...misfitWarnings([creole.cut, ...laid.map(({ cut }) => cut)], name),
      ],
    },
    context,
  )
}

/** What a group promised before, printed large: each one says what has moved. */
export const whatMovedSheet = definePrintable<Options>({
  kind: 'whatMoved',
  family: 'exchange',
  pictogram: 'footsteps',
  name: (t) => t('printablesExchange.moved.name'),
  purpose: (t) => t('printablesExchange.moved.purpose'),
  keywords: (t) => t('printablesExchange.moved.keywords'),
  schema,
  fields: [
    paperField(),
    {
      key: 'creole',
      kind: 'text',
      label: (t) => t('printablesBoards.fields.creole'),
      help: (t) => t('printablesBoards.fields.creoleHelp'),
    },
    { key: 'hasScript', kind: 'switch', label: (t) => t('printablesExchange.moved.hasScript') },
    lowInkField,
  ],
  reads: () => ['opening'],
  facts: ({ paper, hasScript }) => ({
    paper,
    landscape: paper === 'a3',
    sides: 1,
    colour: false,
    afterwards: hasScript ? ['hang', 'keepLast'] : ['hang'],
  }),
  build,
})
