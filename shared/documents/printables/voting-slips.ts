import { z } from 'zod'
import { moveMarks } from '../cards/place-marks.ts'
import { trimMarks } from '../cards/sheet-marks.ts'
import { centredGrid, gridBoxes, gridTemplate } from '../imposition/grid-template.ts'
import { namedPictogram } from '../plan/energy-marks.ts'
import { textWarnings } from '../plan/plan-warnings.ts'
import type { DrawCommand, PrintContext, PrintDocument, PrintWarning } from '../print-document.ts'
import { SHEET_COLOURS } from '../sheet-theme.ts'
import { blockHeightMm, drawBlock, fitText } from '../text-layout.ts'
import { definePrintable, headCountOf, type PrintableData, withSpare } from './printable.ts'
import { paperSize, printableSheets } from './printable-frame.ts'

const schema = z.object({
  question: z.string().max(500).default(''),
  /** Up to six; the words of the support when empty. */
  choices: z.array(z.string().max(500)).max(6).default([]),
  /** Null: as many as people, and some to spare. */
  count: z.number().int().min(1).max(2_000).nullable().default(null),
})
type Options = Readonly<z.infer<typeof schema>>

const SLIP = { width: 95, height: 68 } as const
const PER_SHEET = 8
const PAD = 5

const choicesOf = ({ choices }: Options, { t }: PrintContext): readonly string[] => {
  const own = choices.map((choice) => choice.trim()).filter(Boolean)
  return own.length > 0
    ? own
    : [
        t('printablesVoting.slips.yes'),
        t('printablesVoting.slips.no'),
        t('printablesVoting.slips.unsure'),
      ]
}

type Slip = { readonly marks: readonly DrawCommand[]; readonly fits: boolean }

/** One slip: the question, then a box to tick for each choice. */
const slip = (options: Options, context: PrintContext): Slip => {
  const choices = choicesOf(options, context)
  const width = SLIP.width - 2 * PAD
  const question = fitText(
    options.question.trim() || context.t('printablesVoting.slips.question'),
    'bold',
    [16, 15, 14],
    width - 14,
    2,
  )
  const top = PAD + Math.max(blockHeightMm(question), 11) + 2
  const step = (SLIP.height - PAD - top) / choices.length
  const box = Math.min(8, step - 1.5)
  const lines = choices.map((choice) =>
    fitText(choice, 'regular', [16, 15, 14], width - box - 4, 1),
  )
  return {
    fits:
      question.lines.length <= 2 &&
      lines.every((line) => line.lines.length <= 1 || blockHeightMm(line) <= step),
    marks: [
      ...namedPictogram('checkbox', { x: PAD + 5, y: PAD + 5.5 }, 10),
      ...drawBlock(question, { x: PAD + 14, top: PAD, colour: SHEET_COLOURS.ink }),
      ...lines.flatMap((line, index): DrawCommand[] => {
        const middle = top + (index + 0.5) * step
        return [
          {
            kind: 'rect',
            x: PAD,
            y: middle - box / 2,
            width: box,
            height: box,
            radius: 1,
            stroke: SHEET_COLOURS.ink,
            strokeWidth: 0.4,
          },
          ...drawBlock(line, {
            x: PAD + box + 4,
            top: middle - blockHeightMm(line) / 2,
            colour: SHEET_COLOURS.ink,
          }),
        ]
      }),
    ],
  }
}

const countOf = ({ count }: Options, data: PrintableData): number =>
  count ?? withSpare(headCountOf(data) || PER_SHEET)

const build = (options: Options, data: PrintableData, context: PrintContext): PrintDocument => {
  const { t } = context
  const paper = paperSize('a4', false)
  const grid = centredGrid(paper, 2, 4, SLIP.width, SLIP.height)
  const boxes = gridBoxes(grid)
  const { marks, fits } = slip(options, context)
  const name = t('printablesVoting.slips.name')
  const sheet = {
    ...paper,
    marks: [
      ...boxes.flatMap(({ x, y }) => moveMarks(marks, x, y)),
      ...trimMarks(gridTemplate(grid)),
    ],
  }
  const sheets = Math.ceil(countOf(options, data) / PER_SHEET)
  const texts = [options.question, ...options.choices]
  const warnings: PrintWarning[] = [
    ...textWarnings(texts),
    ...(fits ? [] : [{ kind: 'textDoesNotFit', where: name, text: options.question } as const]),
  ]
  return printableSheets(
    Array.from({ length: sheets }, () => sheet),
    { name, data, warnings },
    context,
  )
}

/** Voting slips: one question, a few boxes to tick, eight on a sheet. */
export const votingSlips = definePrintable<Options>({
  kind: 'votingSlips',
  family: 'voting',
  pictogram: 'checkbox',
  name: (t) => t('printablesVoting.slips.name'),
  purpose: (t) => t('printablesVoting.slips.purpose'),
  keywords: (t) => t('printablesVoting.slips.keywords'),
  schema,
  fields: [
    {
      key: 'question',
      kind: 'text',
      label: (t) => t('printablesVoting.slips.questionLabel'),
      placeholder: (t) => t('printablesVoting.slips.question'),
    },
    {
      key: 'choices',
      kind: 'lines',
      label: (t) => t('printablesVoting.slips.choicesLabel'),
      placeholder: (t) => [
        t('printablesVoting.slips.yes'),
        t('printablesVoting.slips.no'),
        t('printablesVoting.slips.unsure'),
      ],
    },
    {
      key: 'count',
      kind: 'count',
      min: 1,
      max: 2_000,
      label: (t) => t('printables.fields.count'),
      auto: (data) => withSpare(headCountOf(data) || PER_SHEET),
    },
  ],
  facts: () => ({
    paper: 'a4',
    landscape: false,
    piece: { widthMm: SLIP.width, heightMm: SLIP.height },
    piecesPerSheet: PER_SHEET,
    sides: 1,
    colour: false,
    afterwards: ['cut', 'handOut'],
  }),
  build,
})
