import { z } from 'zod'
import { moveMarks } from '../../cards/place-marks.ts'
import { fitBox } from '../../fit-box.ts'
import { gridAboveFoot, gridBoxes, gridTemplate } from '../../imposition/grid-template.ts'
import { trimMarks } from '../../imposition/trim-marks.ts'
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
import { pieceFields, pieceShape } from '../common-fields.ts'
import { cutFacts, cutGrid } from '../cut-sheets.ts'
import { pictogramTile } from '../pictogram-tile.ts'
import {
  definePrintable,
  headCountOf,
  type PictureItem,
  type PrintableData,
  pictureItemSchema,
  withSpare,
} from '../printable.ts'
import { CUTS_END, printableSheets, printedCode } from '../printable-frame.ts'
import { usualChoices } from './usual-choices.ts'

const schema = z.object({
  question: z.string().max(500).default(''),
  /** Up to six; the words of the support when empty. */
  choices: z.array(pictureItemSchema).max(6).default([]),
  ...pieceShape,
})
type Options = Readonly<z.infer<typeof schema>>

const SLIP = { width: 95, height: 68, nx: 2, ny: 4 } as const
const PAD = 6
const TILE = 13

const choicesOf = ({ choices }: Options, { t }: PrintContext): readonly PictureItem[] => {
  const own = choices.filter(({ text }) => text.trim() !== '')
  return own.length > 0 ? own : usualChoices(t)
}

type Slip = { readonly marks: readonly DrawCommand[]; readonly misfits: readonly string[] }

/** One choice: a box to tick, its picture, its words. */
const choiceLine = ({ text, pictogram }: PictureItem, middle: number, step: number): Slip => {
  const box = Math.min(8.5, step - 1.6)
  const picture = pictogram === null ? 0 : box + 2.5
  const left = PAD + box + 4 + picture
  const words = fitBox(
    text.trim(),
    'regular',
    { widthMm: SLIP.width - left - PAD, heightMm: step },
    { largest: 18, floor: 14 },
  )
  return {
    misfits: words.fits ? [] : [text],
    marks: [
      {
        kind: 'rect',
        x: PAD,
        y: middle - box / 2,
        width: box,
        height: box,
        radius: box * 0.16,
        stroke: SHEET_COLOURS.ink,
        strokeWidth: STROKES.firm,
      },
      ...(pictogram === null
        ? []
        : namedPictogram(pictogram, { x: PAD + box + 4 + box / 2, y: middle }, box)),
      ...drawBlock(words.block, {
        x: left,
        top: middle - blockHeightMm(words.block) / 2,
        colour: SHEET_COLOURS.ink,
      }),
    ],
  }
}

/** One slip: the question under its picture, a rule, then a line for each choice. */
const slip = (options: Options, data: PrintableData, context: PrintContext): Slip => {
  const choices = choicesOf(options, context)
  const question = options.question.trim() || context.t('printablesVoting.slips.question')
  const left = PAD + TILE + 4
  const words = fitBox(
    question,
    'bold',
    {
      widthMm: SLIP.width - left - PAD,
      heightMm: Math.min(26, SLIP.height - 13 - choices.length * 6.2),
    },
    { largest: 20, floor: 14 },
  )
  const headHeight = Math.max(TILE, blockHeightMm(words.block))
  const rule = PAD - 1 + headHeight + 2.5
  const bottom = SLIP.height - 4
  const step = (bottom - rule - 1.5) / choices.length
  const lines = choices.map((choice, index) =>
    choiceLine(choice, rule + 1.5 + (index + 0.5) * step, step),
  )
  return {
    misfits: [...(words.fits ? [] : [question]), ...lines.flatMap(({ misfits }) => misfits)],
    marks: [
      ...pictogramTile('checkbox', { x: PAD + TILE / 2, y: PAD - 1 + headHeight / 2 }, TILE, {
        lowInk: options.lowInk,
      }),
      ...drawBlock(words.block, {
        x: left,
        top: PAD - 1 + (headHeight - blockHeightMm(words.block)) / 2,
        colour: SHEET_COLOURS.ink,
      }),
      {
        kind: 'line',
        x1: PAD,
        y1: rule,
        x2: SLIP.width - PAD,
        y2: rule,
        width: STROKES.thin,
        colour: SHEET_COLOURS.rule,
      },
      ...lines.flatMap(({ marks }) => marks),
      // A slip that strays goes back to its session.
      drawLabel(printedCode(data), 'regular', 8, {
        x: SLIP.width - PAD,
        y: SLIP.height - 3.5,
        colour: SHEET_COLOURS.softInk,
        align: 'right',
      }),
    ],
  }
}

const autoCount = (data: PrintableData): number => withSpare(headCountOf(data) || SLIP.nx * SLIP.ny)

const build = (options: Options, data: PrintableData, context: PrintContext): PrintDocument => {
  const { paper, nx, ny, width, height } = cutGrid(options.paper, SLIP)
  const grid = gridAboveFoot(paper, nx, ny, width, height, CUTS_END)
  const { marks, misfits } = slip(options, data, context)
  const name = context.t('printablesVoting.slips.name')
  const sheet = {
    ...paper,
    marks: [
      ...gridBoxes(grid).flatMap(({ x, y }) => moveMarks(marks, x, y)),
      ...trimMarks(gridTemplate(grid)),
    ],
  }
  const sheets = Math.ceil((options.count ?? autoCount(data)) / (nx * ny))
  const warnings: PrintWarning[] = [
    ...textWarnings([options.question, ...options.choices.map(({ text }) => text)]),
    ...misfits.map((text) => ({ kind: 'textDoesNotFit', where: name, text }) as const),
  ]
  return printableSheets(
    Array.from({ length: sheets }, () => sheet),
    { name, data, warnings },
    context,
  )
}

/** Voting slips: one question, a few boxes to tick, eight on an A4 sheet. */
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
      kind: 'items',
      label: (t) => t('printablesVoting.slips.choicesLabel'),
      placeholder: usualChoices,
    },
    ...pieceFields(autoCount),
  ],
  reads: () => [],
  facts: ({ paper }) => cutFacts(paper, SLIP, ['cut', 'handOut']),
  build,
})
