import { z } from 'zod'
import { namedPictogram } from '../../plan/energy-marks.ts'
import type { DrawCommand, PrintContext, PrintDocument } from '../../print-document.ts'
import { SHEET_COLOURS, STROKES } from '../../sheet-theme.ts'
import { drawLabel } from '../../text-layout.ts'
import { lowInkField, lowInkSchema, paperField } from '../common-fields.ts'
import { pictogramTile } from '../pictogram-tile.ts'
import { definePrintable, PRINTABLE_PAPERS, type PrintableData } from '../printable.ts'
import {
  type PaperSize,
  paperSize,
  printableSheets,
  SHEET_FOOT,
  SHEET_MARGIN,
} from '../printable-frame.ts'
import { SHEET_SIDE, sheetTitle } from '../sheet-title.ts'

const schema = z.object({
  paper: z.enum(PRINTABLE_PAPERS).default('a3'),
  lowInk: lowInkSchema,
})
type Options = Readonly<z.infer<typeof schema>>

const GAP = 14

// One side of the board: lines with a number, what, who, and the number that answers.
const column = (
  paper: PaperSize,
  {
    x,
    width,
    top,
    kind,
    lowInk,
  }: {
    readonly x: number
    readonly width: number
    readonly top: number
    readonly kind: 'need' | 'offer'
    readonly lowInk: boolean
  },
  { t }: PrintContext,
): readonly DrawCommand[] => {
  const bottom = paper.heightMm - SHEET_MARGIN - SHEET_FOOT - 1
  const large = paper.widthMm > 300
  const rows = large ? 12 : 9
  const headHeight = large ? 22 : 16
  const step = (bottom - top - headHeight - 6) / rows
  const link = large ? 20 : 15
  const first = top + headHeight + 6
  const small = large ? 12 : 10
  const columns = { what: x + step + 2, who: x + width * 0.62, link: x + width - link }
  return [
    ...pictogramTile(
      kind === 'need' ? 'help-circle' : 'gift',
      { x: x + headHeight / 2, y: top + headHeight / 2 },
      headHeight,
      kind === 'need'
        ? { lowInk }
        : { lowInk, fill: SHEET_COLOURS.warm, onFill: SHEET_COLOURS.ink },
    ),
    drawLabel(
      t(kind === 'need' ? 'printablesExchange.board.needs' : 'printablesExchange.board.offers'),
      'bold',
      large ? 30 : 22,
      {
        x: x + headHeight + 5,
        y: top + headHeight / 2 + (large ? 4 : 3),
        colour: SHEET_COLOURS.ink,
      },
    ),
    ...(
      [
        [columns.what, 'printablesExchange.board.what'],
        [columns.who, 'printablesExchange.board.who'],
      ] as const
    ).map(([at, key]) =>
      drawLabel(t(key), 'regular', small, { x: at, y: first - 1.5, colour: SHEET_COLOURS.softInk }),
    ),
    drawLabel(t('printablesExchange.board.link'), 'regular', small, {
      x: x + width,
      y: first - 1.5,
      colour: SHEET_COLOURS.softInk,
      align: 'right',
    }),
    ...Array.from({ length: rows }, (_, row): DrawCommand[] => {
      const y = first + row * step
      const base = y + step - 2
      const line = {
        kind: 'line',
        y1: base,
        y2: base,
        width: STROKES.thin,
        colour: SHEET_COLOURS.hairline,
      } as const
      return [
        {
          kind: 'rect',
          x,
          y: y + 1.5,
          width: step - 3.5,
          height: step - 3.5,
          radius: kind === 'need' ? 1.5 : (step - 3.5) / 2,
          stroke: SHEET_COLOURS.ink,
          strokeWidth: STROKES.firm,
        },
        { ...line, x1: columns.what, x2: columns.who - 4 },
        { ...line, x1: columns.who, x2: columns.link - 4 },
        ...namedPictogram(
          kind === 'need' ? 'arrow-right' : 'arrow-left',
          { x: columns.link + 2.5, y: y + step / 2 },
          5,
          SHEET_COLOURS.softInk,
        ),
        { ...line, x1: columns.link + 6, x2: x + width },
      ]
    }).flat(),
  ]
}

const build = (options: Options, data: PrintableData, context: PrintContext): PrintDocument => {
  const { t } = context
  const paper = paperSize(options.paper, true)
  const head = sheetTitle(paper, {
    pictogram: 'puzzle',
    title: t('printablesExchange.board.heading'),
    subtitle: t('printablesExchange.board.how'),
    lowInk: options.lowInk,
  })
  const width = (paper.widthMm - 2 * SHEET_SIDE - GAP) / 2
  const middle = paper.widthMm / 2
  const place = { width, top: head.bottom, lowInk: options.lowInk }
  const marks: DrawCommand[] = [
    ...head.marks,
    ...column(paper, { ...place, x: SHEET_SIDE, kind: 'need' }, context),
    {
      kind: 'line',
      x1: middle,
      y1: head.bottom,
      x2: middle,
      y2: paper.heightMm - SHEET_MARGIN - SHEET_FOOT - 2,
      width: STROKES.thin,
      colour: SHEET_COLOURS.rule,
      dash: [2, 2],
    },
    ...column(paper, { ...place, x: middle + GAP / 2, kind: 'offer' }, context),
  ]
  return printableSheets(
    [{ ...paper, marks }],
    { name: t('printablesExchange.board.name'), data },
    context,
  )
}

/** Needs on one side, offers on the other, and the number that answers beside each. */
export const helpBoard = definePrintable<Options>({
  kind: 'helpBoard',
  family: 'exchange',
  pictogram: 'heart-handshake',
  name: (t) => t('printablesExchange.board.name'),
  purpose: (t) => t('printablesExchange.board.purpose'),
  keywords: (t) => t('printablesExchange.board.keywords'),
  schema,
  fields: [paperField(), lowInkField],
  reads: () => [],
  facts: ({ paper }) => ({
    paper,
    landscape: true,
    sides: 1,
    colour: false,
    afterwards: ['hang'],
  }),
  build,
})
