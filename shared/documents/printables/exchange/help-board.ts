import { z } from 'zod'
import { type FittedText, fitBox, fitFirst } from '../../fit-box.ts'
import { fitApart } from '../../name-block.ts'
import { namedPictogram } from '../../plan/energy-marks.ts'
import { textWarnings } from '../../plan/plan-warnings.ts'
import type {
  DrawCommand,
  PrintContext,
  PrintDocument,
  PrintWarning,
} from '../../print-document.ts'
import { SHEET_COLOURS, STROKES } from '../../sheet-theme.ts'
import { blockHeightMm, drawBlock, drawLabel } from '../../text-layout.ts'
import { lowInkField, lowInkSchema, paperField } from '../common-fields.ts'
import type { PrintablePiece } from '../help-data.ts'
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
import { BOARD_CONTENTS, type BoardRow, boardSheets } from './help-board-rows.ts'

const schema = z.object({
  paper: z.enum(PRINTABLE_PAPERS).default('a3'),
  /** What those expected said already, what everyone said, or lines to write on only. */
  content: z.enum(BOARD_CONTENTS).default('expected'),
  lowInk: lowInkSchema,
})
type Options = Readonly<z.infer<typeof schema>>

const GAP = 14

type Drawn = { readonly marks: readonly DrawCommand[]; readonly misfits: readonly string[] }

/** Sizes of what stands on a line, in points; a name is rather of `apart` than broken inside a part. */
const ROW_SIZES = {
  large: { largest: 17, usual: 14, apart: 14, floor: 8 },
  small: { largest: 14, usual: 11, apart: 10, floor: 8 },
} as const

// The whole name where it can be read, else the first name and an initial.
const fitWho = (
  piece: PrintablePiece | null,
  box: { readonly widthMm: number; readonly heightMm: number },
  sizes: (typeof ROW_SIZES)[keyof typeof ROW_SIZES],
): FittedText => {
  const { who = '', whoApart = '', shortWho = '' } = piece ?? {}
  const { largest, usual, apart } = sizes
  const named = fitApart({ whole: who, apart: whoApart }, 'regular', box, {
    largest,
    usual: apart,
    floor: usual,
  })
  if (named.fits) return named
  // Its initial on a second line rather than half of a double first name.
  const short = { whole: shortWho, apart: shortWho.replace(/\u00a0(?=\p{Lu}\.$)/u, '\n') }
  const shortened = fitApart(short, 'regular', box, { largest, floor: usual })
  return shortened.fits ? shortened : fitFirst([shortWho], 'regular', box, sizes)
}

// One side of the board: lines with their number, what, who, and the number that answers.
const column = (
  paper: PaperSize,
  {
    x,
    width,
    top,
    kind,
    rows,
    lowInk,
  }: {
    readonly x: number
    readonly width: number
    readonly top: number
    readonly kind: 'need' | 'offer'
    readonly rows: readonly BoardRow[]
    readonly lowInk: boolean
  },
  { t }: PrintContext,
): Drawn => {
  const bottom = paper.heightMm - SHEET_MARGIN - SHEET_FOOT - 1
  const large = paper.widthMm > 300
  const headHeight = large ? 22 : 16
  const step = (bottom - top - headHeight - 6) / rows.length
  const link = large ? 27 : 15
  const first = top + headHeight + 6
  const small = large ? 14 : 12
  const sizes = large ? ROW_SIZES.large : ROW_SIZES.small
  const columns = {
    what: x + step + 2,
    who: x + width * (large ? 0.55 : 0.58),
    link: x + width - link,
  }
  const misfits: string[] = []
  const marks: DrawCommand[] = [
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
    ...rows.flatMap(({ number, piece, answeredBy }, row): readonly DrawCommand[] => {
      const y = first + row * step
      const base = y + step - 2
      const line = {
        kind: 'line',
        y1: base,
        y2: base,
        width: STROKES.thin,
        colour: SHEET_COLOURS.hairline,
      } as const
      const isMet = answeredBy !== null
      const box = { x, y: y + 1.5, size: step - 3.5 }
      const written = (
        text: string,
        { block, fits }: FittedText,
        from: number,
      ): readonly DrawCommand[] => {
        if (!fits) misfits.push(text)
        return drawBlock(block, {
          x: from,
          top: y + step / 2 - blockHeightMm(block) / 2 - 1,
          colour: SHEET_COLOURS.ink,
        })
      }
      const what = fitFirst(
        [piece?.text ?? ''],
        'regular',
        { widthMm: columns.who - 4 - columns.what, heightMm: step - 4 },
        sizes,
      )
      const who = fitWho(
        piece,
        { widthMm: columns.link - 4 - columns.who, heightMm: step - 4 },
        sizes,
      )
      const answer = answerMarks(answeredBy ?? '', {
        x: columns.link,
        y: y + 7,
        width: x + width - columns.link,
        height: step - 8.5,
      })
      misfits.push(...answer.misfits)
      return [
        {
          kind: 'rect',
          x: box.x,
          y: box.y,
          width: box.size,
          height: box.size,
          radius: kind === 'need' ? 1.5 : box.size / 2,
          stroke: SHEET_COLOURS.ink,
          strokeWidth: STROKES.firm,
        },
        drawLabel(String(number), 'bold', (large ? 20 : 15) * (number > 99 ? 0.8 : 1), {
          x: box.x + box.size / 2,
          y: box.y + box.size / 2 + (large ? 2.5 : 1.9),
          colour: SHEET_COLOURS.ink,
          align: 'center',
        }),
        { ...line, x1: columns.what, x2: columns.who - 4 },
        ...written(piece?.text ?? '', what, columns.what),
        { ...line, x1: columns.who, x2: columns.link - 4 },
        ...written(piece?.who ?? '', who, columns.who),
        ...(isMet
          ? [
              ...namedPictogram(
                'heart-handshake',
                { x: columns.link + 2.5, y: y + 4 },
                5.5,
                SHEET_COLOURS.ink,
              ),
              ...namedPictogram('check', { x: columns.link + 8.5, y: y + 4 }, 5, SHEET_COLOURS.ink),
              ...answer.marks,
            ]
          : [
              ...namedPictogram(
                kind === 'need' ? 'arrow-right' : 'arrow-left',
                { x: columns.link + 2.5, y: y + step / 2 },
                5,
                SHEET_COLOURS.softInk,
              ),
              { ...line, x1: columns.link + 6, x2: x + width },
            ]),
      ]
    }),
  ]
  return { marks, misfits }
}

// First names are enough on the wall, « Marie Line » whole: the line says the rest.
const answerMarks = (
  name: string,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): Drawn => {
  const first = name.replace(/\u00a0\p{Lu}\.$/u, '')
  const { block, fits } = fitBox(
    first,
    'bold',
    { widthMm: width, heightMm: height },
    { largest: 14, floor: 7 },
  )
  return {
    marks: drawBlock(block, { x, top: y, colour: SHEET_COLOURS.ink }),
    misfits: fits ? [] : [first],
  }
}

const build = (options: Options, data: PrintableData, context: PrintContext): PrintDocument => {
  const { t } = context
  const name = t('printablesExchange.board.name')
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
  const sheets = boardSheets(options.content, data, paper.widthMm > 300 ? 12 : 9)
  const misfits: string[] = []
  const pages = sheets.map((sheet) => {
    const needs = column(
      paper,
      { ...place, x: SHEET_SIDE, kind: 'need', rows: sheet.need },
      context,
    )
    const offers = column(
      paper,
      { ...place, x: middle + GAP / 2, kind: 'offer', rows: sheet.offer },
      context,
    )
    misfits.push(...needs.misfits, ...offers.misfits)
    const marks: DrawCommand[] = [
      ...head.marks,
      ...needs.marks,
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
      ...offers.marks,
    ]
    return { ...paper, marks }
  })
  const shown = sheets.flatMap(({ need, offer }) =>
    [...need, ...offer].flatMap(({ piece }) => (piece === null ? [] : [piece.text, piece.who])),
  )
  const warnings: PrintWarning[] = [
    ...textWarnings(shown),
    ...misfits.map((text) => ({ kind: 'textDoesNotFit', where: name, text }) as const),
  ]
  return printableSheets(pages, { name, data, warnings }, context)
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
  fields: [
    {
      key: 'content',
      kind: 'choice',
      label: (t) => t('printablesExchange.board.content'),
      help: (t) => t('printablesExchange.board.contentHelp'),
      values: BOARD_CONTENTS.map((value) => ({
        value,
        label: (t) => t(`printablesExchange.board.contents.${value}`),
      })),
    },
    paperField(),
    lowInkField,
  ],
  reads: ({ content }) => (content === 'blank' ? [] : ['pieces']),
  facts: ({ paper }) => ({
    paper,
    landscape: true,
    sides: 1,
    colour: false,
    afterwards: ['hang'],
  }),
  build,
})
