import { z } from 'zod'
import { namedPictogram } from '../../plan/energy-marks.ts'
import type { DrawCommand, PrintContext, PrintDocument } from '../../print-document.ts'
import { SHEET_COLOURS, STROKES } from '../../sheet-theme.ts'
import { drawLabel } from '../../text-layout.ts'
import { lowInkField, lowInkSchema, paperField, plainFacts } from '../common-fields.ts'
import { ownOr } from '../own-items.ts'
import {
  definePrintable,
  type PictureItem,
  PRINTABLE_PAPERS,
  type PrintableData,
  pictureItemSchema,
} from '../printable.ts'
import { type PaperSize, paperSize, SHEET_FOOT, SHEET_MARGIN } from '../printable-frame.ts'
import { SHEET_SIDE, sheetTitle } from '../sheet-title.ts'
import { usualChoices } from './usual-choices.ts'
import { type DrawnSheet, wholeSheets } from './whole-sheets.ts'

const schema = z.object({
  question: z.string().max(500).default(''),
  choices: z.array(pictureItemSchema).max(30).default([]),
  paper: z.enum(PRINTABLE_PAPERS).default('a4'),
  lowInk: lowInkSchema,
})
type Options = Readonly<z.infer<typeof schema>>

const mat = (
  paper: PaperSize,
  { text, pictogram }: PictureItem,
  options: Options,
  { t }: PrintContext,
): DrawnSheet => {
  const large = paper.widthMm > 290
  const head = sheetTitle(paper, {
    pictogram: pictogram ?? 'circle',
    title: text,
    largest: large ? 60 : 44,
    subtitle: options.question.trim() || t('printablesVoting.mats.how'),
    lowInk: options.lowInk,
  })
  const countHeight = large ? 26 : 20
  const bottom = paper.heightMm - SHEET_MARGIN - SHEET_FOOT - 2
  const room = bottom - countHeight - 6 - head.bottom
  const radius = Math.min(room, paper.widthMm - 2 * SHEET_SIDE) / 2
  const centre = { x: paper.widthMm / 2, y: head.bottom + room / 2 }
  const ring = (size: number, width: number, dash?: readonly [number, number]): DrawCommand => ({
    kind: 'rect',
    x: centre.x - size,
    y: centre.y - size,
    width: 2 * size,
    height: 2 * size,
    radius: size,
    stroke: SHEET_COLOURS.ink,
    strokeWidth: width,
    ...(dash === undefined ? {} : { dash }),
  })
  const countTop = bottom - countHeight
  return {
    misfits: [head.fits ? null : text],
    marks: [
      ...head.marks,
      ...namedPictogram(pictogram ?? 'circle', centre, radius * 0.9, '#D5DDD8'),
      ring(radius, 1),
      ring(radius - 4, STROKES.thin, [2, 2]),
      drawLabel(t('printablesVoting.mats.count'), 'regular', large ? 20 : 16, {
        x: SHEET_SIDE,
        y: countTop + countHeight / 2 + 2,
        colour: SHEET_COLOURS.ink,
      }),
      {
        kind: 'rect',
        x: paper.widthMm - SHEET_SIDE - 46,
        y: countTop,
        width: 46,
        height: countHeight,
        radius: 3,
        stroke: SHEET_COLOURS.ink,
        strokeWidth: STROKES.firm,
      },
    ],
  }
}

const build = (options: Options, data: PrintableData, context: PrintContext): PrintDocument => {
  const name = context.t('printablesVoting.mats.name')
  const paper = paperSize(options.paper, false)
  const choices = ownOr(options.choices, usualChoices(context.t))
  const mats = choices.map((choice) => mat(paper, choice, options, context))
  const texts = [options.question, ...choices.map(({ text }) => text)]
  return wholeSheets(mats, { name, data, paper, texts }, context)
}

/** A mat a choice: everybody lays a seed, a pebble or a token in the circle. */
export const tokenMats = definePrintable<Options>({
  kind: 'tokenMats',
  family: 'voting',
  pictogram: 'seedling',
  name: (t) => t('printablesVoting.mats.name'),
  purpose: (t) => t('printablesVoting.mats.purpose'),
  keywords: (t) => t('printablesVoting.mats.keywords'),
  schema,
  fields: [
    {
      key: 'question',
      kind: 'text',
      label: (t) => t('printablesVoting.slips.questionLabel'),
      placeholder: (t) => t('printablesVoting.mats.how'),
    },
    {
      key: 'choices',
      kind: 'items',
      label: (t) => t('printablesVoting.slips.choicesLabel'),
      placeholder: usualChoices,
    },
    paperField(),
    lowInkField,
  ],
  reads: () => [],
  facts: ({ paper }) => plainFacts(paper, ['layOut']),
  build,
})
