import { z } from 'zod'
import { fitBox } from '../../fit-box.ts'
import { namedPictogram } from '../../plan/energy-marks.ts'
import { textWarnings } from '../../plan/plan-warnings.ts'
import type { DrawCommand, PrintContext, PrintDocument } from '../../print-document.ts'
import { SHEET_COLOURS, STROKES } from '../../sheet-theme.ts'
import { blockHeightMm, drawBlock, drawLabel } from '../../text-layout.ts'
import { countField, countSchema, officePaperField, officePaperSchema } from '../common-fields.ts'
import { type CutLayout, cutFacts, cutGrid, cutSheets } from '../cut-sheets.ts'
import { definePrintable, headCountOf, type PrintableData, withSpare } from '../printable.ts'
import { printableSheets, printedCode } from '../printable-frame.ts'
import { misfitWarnings } from '../text-misfits.ts'
import { rotiSteps } from './roti-steps.ts'

const schema = z.object({
  question: z.string().max(500).default(''),
  paper: officePaperSchema,
  count: countSchema,
})
type Options = Readonly<z.infer<typeof schema>>

const SLIP: CutLayout = { nx: 2, ny: 4, width: 95, height: 68 }
const PAD = 6

const slip = (options: Options, data: PrintableData, context: PrintContext) => {
  const { t } = context
  const question = options.question.trim() || t('printablesVoting.roti.heading')
  const words = fitBox(
    question,
    'bold',
    { widthMm: SLIP.width - 2 * PAD, heightMm: 14 },
    { largest: 17, floor: 14 },
  )
  const steps = rotiSteps(t)
  const step = (SLIP.width - 2 * PAD) / steps.length
  const face = 13
  const top = 19.5
  const base = SLIP.height - 10.5
  const marks: DrawCommand[] = [
    ...drawBlock(words.block, {
      x: PAD,
      top: PAD - 1.5 + (14 - blockHeightMm(words.block)) / 2,
      colour: SHEET_COLOURS.ink,
    }),
    ...steps.flatMap(({ pictogram, value = '' }, index): DrawCommand[] => {
      const middle = PAD + (index + 0.5) * step
      return [
        ...namedPictogram(pictogram ?? 'circle', { x: middle, y: top + face / 2 }, face),
        {
          kind: 'rect',
          x: middle - 4.25,
          y: top + face + 2,
          width: 8.5,
          height: 8.5,
          radius: 1.4,
          stroke: SHEET_COLOURS.ink,
          strokeWidth: STROKES.firm,
        },
        drawLabel(value, 'bold', 14, {
          x: middle,
          y: top + face + 15.6,
          colour: SHEET_COLOURS.softInk,
          align: 'center',
        }),
      ]
    }),
    ...namedPictogram('pencil', { x: PAD + 2.5, y: base - 2 }, 5, SHEET_COLOURS.softInk),
    {
      kind: 'line',
      x1: PAD + 7,
      y1: base,
      x2: SLIP.width - PAD,
      y2: base,
      width: STROKES.thin,
      colour: SHEET_COLOURS.hairline,
    },
    drawLabel(t('printablesVoting.roti.oneWord'), 'regular', 14, {
      x: PAD + 7,
      y: base + 5.2,
      colour: SHEET_COLOURS.softInk,
    }),
    drawLabel(printedCode(data), 'regular', 8, {
      x: SLIP.width - PAD,
      y: base + 5.2,
      colour: SHEET_COLOURS.softInk,
      align: 'right',
    }),
  ]
  return { marks, misfit: words.fits ? null : question }
}

const autoCount = (data: PrintableData): number => withSpare(headCountOf(data) || 8)

const build = (options: Options, data: PrintableData, context: PrintContext): PrintDocument => {
  const name = context.t('printablesVoting.roti.slipsName')
  const { marks, misfit } = slip(options, data, context)
  const grid = cutGrid(options.paper, SLIP)
  const perSheet = grid.nx * grid.ny
  const sheets = Math.ceil((options.count ?? autoCount(data)) / perSheet)
  return printableSheets(
    cutSheets(
      grid,
      Array.from({ length: sheets * perSheet }, () => marks),
    ),
    {
      name,
      data,
      warnings: [...textWarnings([options.question]), ...misfitWarnings([misfit], name)],
    },
    context,
  )
}

/** The five faces on a slip each, for those who would rather not be seen marking a poster. */
export const rotiSlips = definePrintable<Options>({
  kind: 'rotiSlips',
  family: 'voting',
  pictogram: 'mood-happy',
  name: (t) => t('printablesVoting.roti.slipsName'),
  purpose: (t) => t('printablesVoting.roti.slipsPurpose'),
  keywords: (t) => t('printablesVoting.roti.keywords'),
  schema,
  fields: [
    {
      key: 'question',
      kind: 'text',
      label: (t) => t('printablesVoting.slips.questionLabel'),
      placeholder: (t) => t('printablesVoting.roti.heading'),
    },
    officePaperField,
    countField(autoCount),
  ],
  reads: () => [],
  facts: ({ paper }) => cutFacts(paper, SLIP, ['cut', 'handOut']),
  build,
})
