import { z } from 'zod'
import { namedPictogram } from '../../plan/energy-marks.ts'
import type { DrawCommand, PrintContext, PrintDocument } from '../../print-document.ts'
import { SHEET_COLOURS } from '../../sheet-theme.ts'
import { drawLabel } from '../../text-layout.ts'
import { pieceFields, pieceShape } from '../common-fields.ts'
import { type CutLayout, cutFacts, cutGrid, cutSheets, wholeSheets } from '../cut-sheets.ts'
import { promisePicture } from '../games/game-pictures.ts'
import { pictogramTile } from '../pictogram-tile.ts'
import { definePrintable, headCountOf, type PrintableData, withSpare } from '../printable.ts'
import { printableSheets, printedCode } from '../printable-frame.ts'
import { writingRows } from '../writing-rows.ts'

const schema = z.object(pieceShape)
type Options = Readonly<z.infer<typeof schema>>

const CARD: CutLayout = { nx: 1, ny: 3, width: 192, height: 90.5 }
const HALF = CARD.width / 2
const PAD = 7

/** One half: the promise, by when, whose. The picture and the number match those of the other half. */
const half = (
  side: 'kept' | 'returned',
  number: number,
  data: PrintableData,
  options: Options,
  { t }: PrintContext,
): readonly DrawCommand[] => {
  const left = side === 'kept' ? 0 : HALF
  const x = left + PAD
  const width = HALF - 2 * PAD
  const picture = promisePicture(number)
  const foot = CARD.height - 6
  return [
    ...pictogramTile(picture, { x: x + 8, y: PAD + 7 }, 16, { lowInk: options.lowInk }),
    drawLabel(t('printablesExchange.commitment.heading'), 'bold', 19, {
      x: x + 21,
      y: PAD + 6,
      colour: SHEET_COLOURS.ink,
    }),
    drawLabel(
      t('printablesExchange.number', { number: String(number).padStart(2, '0') }),
      'regular',
      14,
      {
        x: x + 21,
        y: PAD + 12.8,
        colour: SHEET_COLOURS.ink,
      },
    ),
    drawLabel(t('printablesExchange.commitment.prompt'), 'regular', 15, {
      x,
      y: 32,
      colour: SHEET_COLOURS.ink,
    }),
    ...writingRows(
      [
        { pictogram: null, label: '' },
        { pictogram: null, label: '' },
      ],
      { x, y: 43, width, step: 10 },
    ),
    ...writingRows(
      [
        { pictogram: 'calendar', label: t('printablesExchange.commitment.before') },
        { pictogram: 'user', label: t('printablesExchange.firstName') },
      ],
      { x, y: 64, width, step: 10 },
    ),
    ...namedPictogram(
      side === 'kept' ? 'home-heart' : 'send',
      { x: x + 3, y: foot - 1.5 },
      5,
      SHEET_COLOURS.softInk,
    ),
    drawLabel(
      t(
        side === 'kept'
          ? 'printablesExchange.commitment.kept'
          : 'printablesExchange.commitment.returned',
      ),
      'regular',
      14,
      { x: x + 8, y: foot, colour: SHEET_COLOURS.softInk },
    ),
    drawLabel(printedCode(data), 'regular', 9, {
      x: left + HALF - PAD,
      y: foot,
      colour: SHEET_COLOURS.softInk,
      align: 'right',
    }),
  ]
}

// Folded first, then cut along the fold: both halves tell the same promise.
const middleLine = ({ t }: PrintContext): readonly DrawCommand[] => [
  {
    kind: 'line',
    x1: HALF,
    y1: 12,
    x2: HALF,
    y2: CARD.height - 3,
    width: 0.3,
    colour: SHEET_COLOURS.softInk,
    dash: [2, 1.4],
  },
  {
    kind: 'group',
    rotate: 90,
    x: HALF,
    y: 7.5,
    marks: namedPictogram('scissors', { x: HALF, y: 7.5 }, 5.5, SHEET_COLOURS.softInk),
  },
  {
    kind: 'group',
    rotate: 270,
    x: HALF - 1.2,
    y: CARD.height / 2,
    marks: [
      drawLabel(t('printables.lines.foldThenCut'), 'regular', 8, {
        x: HALF - 1.2,
        y: CARD.height / 2,
        colour: SHEET_COLOURS.softInk,
        align: 'center',
      }),
    ],
  },
]

const autoCount = (data: PrintableData): number => withSpare(headCountOf(data) || 9)

const build = (options: Options, data: PrintableData, context: PrintContext): PrintDocument => {
  const grid = cutGrid(options.paper, CARD)
  const length = wholeSheets(grid, options.count ?? autoCount(data))
  const cards = Array.from({ length }, (_, index) => () => [
    ...half('kept', index + 1, data, options, context),
    ...half('returned', index + 1, data, options, context),
    ...middleLine(context),
  ])
  return printableSheets(
    cutSheets(grid, cards),
    { name: context.t('printablesExchange.commitment.name'), data },
    context,
  )
}

/** A promise in two halves: one stays with whoever made it, the other reminds the team. */
export const commitmentCards = definePrintable<Options>({
  kind: 'commitmentCards',
  family: 'exchange',
  pictogram: 'writing-sign',
  name: (t) => t('printablesExchange.commitment.name'),
  purpose: (t) => t('printablesExchange.commitment.purpose'),
  keywords: (t) => t('printablesExchange.commitment.keywords'),
  schema,
  fields: pieceFields(autoCount),
  reads: () => [],
  facts: ({ paper }) => cutFacts(paper, CARD, ['cut', 'fold', 'handOut']),
  build,
})
