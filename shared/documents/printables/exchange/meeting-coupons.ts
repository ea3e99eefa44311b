import { z } from 'zod'
import type { DrawCommand, PrintContext, PrintDocument } from '../../print-document.ts'
import { SHEET_COLOURS } from '../../sheet-theme.ts'
import { drawLabel } from '../../text-layout.ts'
import { pieceFields, pieceShape } from '../common-fields.ts'
import { type CutLayout, cutFacts, cutGrid, cutSheets, wholeSheets } from '../cut-sheets.ts'
import { pictogramTile } from '../pictogram-tile.ts'
import { definePrintable, headCountOf, type PrintableData, withSpare } from '../printable.ts'
import { printableSheets, printedCode } from '../printable-frame.ts'
import { writingRows } from '../writing-rows.ts'

const schema = z.object(pieceShape)
type Options = Readonly<z.infer<typeof schema>>

const SLIP: CutLayout = { nx: 2, ny: 4, width: 95, height: 68 }
const PAD = 6

const coupon = (
  options: Options,
  data: PrintableData,
  { t }: PrintContext,
): readonly DrawCommand[] => [
  ...pictogramTile('calendar-heart', { x: PAD + 6.5, y: PAD + 5.5 }, 13, {
    lowInk: options.lowInk,
  }),
  drawLabel(t('printablesExchange.coupon.heading'), 'bold', 19, {
    x: PAD + 17,
    y: PAD + 8,
    colour: SHEET_COLOURS.ink,
  }),
  ...writingRows(
    [
      { pictogram: 'users', label: t('printablesExchange.coupon.who') },
      { pictogram: 'message-2', label: t('printablesExchange.coupon.what') },
      { pictogram: 'clock', label: t('printablesExchange.coupon.when') },
      { pictogram: 'map-pin', label: t('printablesExchange.coupon.where') },
    ],
    { x: PAD, y: 31, width: SLIP.width - 2 * PAD, step: 9.8, size: 14 },
  ),
  drawLabel(printedCode(data), 'regular', 8, {
    x: SLIP.width - PAD,
    y: SLIP.height - 2.8,
    colour: SHEET_COLOURS.softInk,
    align: 'right',
  }),
]

// One for each of the two who meet.
const autoCount = (data: PrintableData): number => 2 * withSpare(headCountOf(data) || 9)

const build = (options: Options, data: PrintableData, context: PrintContext): PrintDocument => {
  const marks = coupon(options, data, context)
  const grid = cutGrid(options.paper, SLIP)
  const length = wholeSheets(grid, options.count ?? autoCount(data))
  return printableSheets(
    cutSheets(
      grid,
      Array.from({ length }, () => marks),
    ),
    { name: context.t('printablesExchange.coupon.name'), data },
    context,
  )
}

/** Two people who can help one another agree at once when and where they meet. */
export const meetingCoupons = definePrintable<Options>({
  kind: 'meetingCoupons',
  family: 'exchange',
  pictogram: 'calendar-heart',
  name: (t) => t('printablesExchange.coupon.name'),
  purpose: (t) => t('printablesExchange.coupon.purpose'),
  keywords: (t) => t('printablesExchange.coupon.keywords'),
  schema,
  fields: pieceFields(autoCount),
  reads: () => [],
  facts: ({ paper }) => cutFacts(paper, SLIP, ['cut', 'handOut']),
  build,
})
