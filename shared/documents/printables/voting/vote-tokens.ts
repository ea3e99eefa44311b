import { z } from 'zod'
import { namedPictogram } from '../../plan/energy-marks.ts'
import type { DrawCommand, PrintContext, PrintDocument } from '../../print-document.ts'
import { SHEET_COLOURS } from '../../sheet-theme.ts'
import { pieceFields, pieceShape } from '../common-fields.ts'
import { type CutLayout, cutFacts, cutGrid, cutSheets, wholeSheets } from '../cut-sheets.ts'
import { definePrintable, headCountOf, type PrintableData, withSpare } from '../printable.ts'
import { printableSheets } from '../printable-frame.ts'

const schema = z.object({
  pictogram: z.string().max(100).nullable().default('seedling'),
  perPerson: z.number().int().min(1).max(20).default(3),
  ...pieceShape,
})
type Options = Readonly<z.infer<typeof schema>>

const TOKEN: CutLayout = { nx: 7, ny: 10, width: 27, height: 27 }
const RADIUS = 11.5

const token = ({ pictogram, lowInk }: Options): readonly DrawCommand[] => {
  const centre = { x: TOKEN.width / 2, y: TOKEN.height / 2 }
  return [
    {
      kind: 'rect',
      x: centre.x - RADIUS,
      y: centre.y - RADIUS,
      width: 2 * RADIUS,
      height: 2 * RADIUS,
      radius: RADIUS,
      stroke: SHEET_COLOURS.ink,
      strokeWidth: 0.5,
      ...(lowInk ? {} : { fill: '#FCEFC4' }),
    },
    ...namedPictogram(pictogram ?? 'circle', centre, 14),
  ]
}

// As many as each may lay.
const autoCount = (data: PrintableData, options: Readonly<Record<string, unknown>>): number =>
  schema.parse(options).perPerson * withSpare(headCountOf(data) || 12)

const build = (options: Options, data: PrintableData, context: PrintContext): PrintDocument => {
  const marks = token(options)
  const grid = cutGrid(options.paper, TOKEN)
  const length = wholeSheets(grid, options.count ?? autoCount(data, options))
  return printableSheets(
    cutSheets(
      grid,
      Array.from({ length }, () => marks),
    ),
    { name: context.t('printablesVoting.tokens.name'), data },
    context,
  )
}

/** Tokens to cut: so many each, laid on mats or beside ideas. */
export const voteTokens = definePrintable<Options>({
  kind: 'voteTokens',
  family: 'voting',
  pictogram: 'coins',
  name: (t) => t('printablesVoting.tokens.name'),
  purpose: (t) => t('printablesVoting.tokens.purpose'),
  keywords: (t) => t('printablesVoting.tokens.keywords'),
  schema,
  fields: [
    { key: 'pictogram', kind: 'pictogram', label: (t) => t('printablesVoting.tokens.pictogram') },
    {
      key: 'perPerson',
      kind: 'number',
      min: 1,
      max: 20,
      label: (t) => t('printablesVoting.tokens.perPerson'),
    },
    ...pieceFields(autoCount),
  ],
  reads: () => [],
  facts: ({ paper }) => cutFacts(paper, TOKEN, ['cut', 'handOut']),
  build,
})
