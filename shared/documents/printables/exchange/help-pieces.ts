import { z } from 'zod'
import { moveMarks } from '../../cards/place-marks.ts'
import { namedPictogram } from '../../plan/energy-marks.ts'
import type { DrawCommand, PrintContext, PrintDocument } from '../../print-document.ts'
import { SHEET_COLOURS } from '../../sheet-theme.ts'
import { drawLabel } from '../../text-layout.ts'
import {
  countSchema,
  lowInkField,
  lowInkSchema,
  officePaperField,
  officePaperSchema,
} from '../common-fields.ts'
import { cutFacts } from '../cut-sheets.ts'
import { pictogramTile } from '../pictogram-tile.ts'
import { definePrintable, headCountOf, type PrintableData, withSpare } from '../printable.ts'
import {
  FOOT_TOP,
  type PaperSize,
  paperSize,
  printableSheets,
  printedCode,
} from '../printable-frame.ts'
import { writingRows } from '../writing-rows.ts'
import { PIECE_SIDES, type PieceKind, type Point, pieceOutline, REACH } from './jigsaw.ts'

const schema = z.object({
  /** Pairs of a need and an offer; null: one a person, and some to spare. */
  count: countSchema,
  paper: officePaperSchema,
  lowInk: lowInkSchema,
})
type Options = Readonly<z.infer<typeof schema>>

/** Body of a piece, without its knobs, in mm: room for three written lines. */
export const BODY = { width: 92, height: 83 } as const
const ROWS = 3

// The knobs of the last row reach below it: on a short sheet the first row begins higher.
const placeOf = ({ widthMm, heightMm }: PaperSize) => ({
  left: (widthMm - 2 * BODY.width) / 2,
  top: Math.min(11, heightMm - FOOT_TOP - 0.5 - REACH.square - ROWS * BODY.height),
})

const PICTOGRAMS = { need: 'help-circle', offer: 'gift' } as const

const pathOf = (points: readonly Point[]): string =>
  `${points
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(2)} ${y.toFixed(2)}`)
    .join('')}Z`

const OUTLINES = {
  need: pathOf(pieceOutline(BODY, PIECE_SIDES.need)),
  offer: pathOf(pieceOutline(BODY, PIECE_SIDES.offer)),
} as const satisfies Record<PieceKind, string>

// Slanted strokes for needs, dots for offers: read with the finger of a grey printer too.
const pattern = (kind: PieceKind, x: number, y: number, width: number): readonly DrawCommand[] => {
  if (kind === 'need') {
    return Array.from({ length: Math.floor(width / 3) }, (_, index) => ({
      kind: 'line',
      x1: x + index * 3,
      y1: y + 3,
      x2: x + index * 3 + 2.2,
      y2: y,
      width: 0.5,
      colour: SHEET_COLOURS.ink,
    }))
  }
  return Array.from({ length: Math.floor(width / 3) }, (_, index) => ({
    kind: 'rect',
    x: x + index * 3 + 0.5,
    y: y + 0.75,
    width: 1.5,
    height: 1.5,
    radius: 0.75,
    fill: SHEET_COLOURS.ink,
  }))
}

const piece = (
  kind: PieceKind,
  number: number,
  lowInk: boolean,
  { t }: PrintContext,
  code: string,
): readonly DrawCommand[] => {
  const need = kind === 'need'
  const pad = 6
  const width = BODY.width - 2 * pad
  const head = 20
  return [
    {
      kind: 'path',
      d: OUTLINES[kind],
      x: 0,
      y: 0,
      scale: 1,
      stroke: SHEET_COLOURS.ink,
      strokeWidth: 0.4,
    },
    ...pictogramTile(PICTOGRAMS[kind], { x: pad + 7, y: head }, 14, {
      lowInk,
      ...(need ? {} : { fill: SHEET_COLOURS.warm, onFill: SHEET_COLOURS.ink }),
    }),
    drawLabel(
      t(need ? 'printablesExchange.pieces.need' : 'printablesExchange.pieces.offer'),
      'bold',
      22,
      {
        x: pad + 18,
        y: head + 2.8,
        colour: SHEET_COLOURS.ink,
      },
    ),
    drawLabel(String(number), 'bold', 22, {
      x: BODY.width - pad,
      y: head + 2.8,
      colour: SHEET_COLOURS.ink,
      align: 'right',
    }),
    ...pattern(kind, pad, head + 9.5, width - (need ? 12 : 0)),
    drawLabel(
      t(need ? 'printablesExchange.pieces.needPrompt' : 'printablesExchange.pieces.offerPrompt'),
      'regular',
      15,
      { x: pad, y: 40.5, colour: SHEET_COLOURS.ink },
    ),
    ...writingRows(
      [
        { pictogram: null, label: '', short: need ? 12 : 0 },
        { pictogram: null, label: '' },
      ],
      { x: pad, y: 52, width, step: 10 },
    ),
    ...writingRows([{ pictogram: 'user', label: t('printablesExchange.firstName') }], {
      x: pad,
      y: 73,
      width,
      step: 10,
    }),
    drawLabel(code, 'regular', 8, { x: pad, y: BODY.height - 3, colour: SHEET_COLOURS.softInk }),
    // What an offer brings to whoever it fits.
    ...(need ? [] : namedPictogram('heart-handshake', { x: -5.5, y: BODY.height / 2 }, 9)),
  ]
}

const autoCount = (data: PrintableData): number => withSpare(headCountOf(data) || 9)

const build = (options: Options, data: PrintableData, context: PrintContext): PrintDocument => {
  const count = options.count ?? autoCount(data)
  const sheets = Math.ceil(count / ROWS)
  const code = printedCode(data)
  const paper = paperSize(options.paper, false)
  const { left, top } = placeOf(paper)
  const pages = Array.from({ length: sheets }, (_, sheet) => ({
    ...paper,
    marks: [
      ...namedPictogram('scissors', { x: left - 4.5, y: top + 8 }, 5, SHEET_COLOURS.softInk),
      ...Array.from({ length: ROWS }, (_unused, row) => {
        const number = sheet * ROWS + row + 1
        const y = top + row * BODY.height
        return [
          ...moveMarks(piece('need', number, options.lowInk, context, code), left, y),
          ...moveMarks(piece('offer', number, options.lowInk, context, code), left + BODY.width, y),
        ]
      }).flat(),
    ],
  }))
  return printableSheets(
    pages,
    { name: context.t('printablesExchange.pieces.name'), data },
    context,
  )
}

/** Each person holds a piece of the puzzle: needs and offers to write, cut out and fit together. */
export const helpPieces = definePrintable<Options>({
  kind: 'helpPieces',
  family: 'exchange',
  pictogram: 'puzzle',
  name: (t) => t('printablesExchange.pieces.name'),
  purpose: (t) => t('printablesExchange.pieces.purpose'),
  keywords: (t) => t('printablesExchange.pieces.keywords'),
  schema,
  fields: [
    {
      key: 'count',
      kind: 'count',
      min: 1,
      max: 2_000,
      label: (t) => t('printablesExchange.pieces.count'),
      auto: autoCount,
    },
    officePaperField,
    lowInkField,
  ],
  reads: () => [],
  facts: ({ paper }) =>
    cutFacts(paper, { ...BODY, nx: 2, ny: ROWS }, ['cut', 'handOut', 'assemble']),
  build,
})
