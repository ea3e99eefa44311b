import { z } from 'zod'
import { fitBox } from '../../fit-box.ts'
import type { DrawCommand, PrintContext, PrintDocument } from '../../print-document.ts'
import { SHEET_COLOURS, STROKES } from '../../sheet-theme.ts'
import { drawBlock, drawLabel } from '../../text-layout.ts'
import { lowInkField, lowInkSchema, paperField, plainFacts } from '../common-fields.ts'
import { ownOr } from '../own-items.ts'
import { pictogramTile } from '../pictogram-tile.ts'
import {
  definePrintable,
  type PictureItem,
  PRINTABLE_PAPERS,
  type PrintableData,
  pictureItemSchema,
} from '../printable.ts'
import { type PaperSize, paperSize, SHEET_FOOT, SHEET_MARGIN } from '../printable-frame.ts'
import { SHEET_SIDE, sheetTitle } from '../sheet-title.ts'
import { wholeSheets } from './whole-sheets.ts'

const schema = z.object({
  title: z.string().max(200).default(''),
  /** What is voted on; blank lines to write on when empty. */
  proposals: z.array(pictureItemSchema).max(60).default([]),
  paper: z.enum(PRINTABLE_PAPERS).default('a3'),
  lowInk: lowInkSchema,
})
type Options = Readonly<z.infer<typeof schema>>

const PER_SHEET = { a4: 4, a3: 5, letter: 4 } as const
const COUNT = 26
const GAP = 5

const BLANKS: readonly PictureItem[] = Array.from({ length: PER_SHEET.a3 }, () => ({
  text: '',
  pictogram: null,
}))

// What is proposed, room for the dots, and a box to count them in.
const row = (
  { text, pictogram }: PictureItem,
  number: number,
  place: { readonly y: number; readonly height: number },
  paper: PaperSize,
  { lowInk, total }: { readonly lowInk: boolean; readonly total: string },
): { readonly marks: readonly DrawCommand[]; readonly misfit: string | null } => {
  const width = paper.widthMm - 2 * SHEET_SIDE
  const { y, height } = place
  const left = width * 0.42
  const tile = Math.min(18, height * 0.26)
  const textTop = y + 4 + tile + 3
  const words = fitBox(
    text,
    'bold',
    { widthMm: left - 10, heightMm: y + height - 3 - textTop },
    { largest: 24, floor: 14 },
  )
  const box = { kind: 'rect', y, height, radius: 4, strokeWidth: STROKES.firm } as const
  const lines = Math.max(1, Math.floor((y + height - 4 - textTop) / 11))
  return {
    misfit: words.fits ? null : text,
    marks: [
      { ...box, x: SHEET_SIDE, width, stroke: SHEET_COLOURS.ink },
      ...pictogramTile(
        pictogram ?? (text === '' ? 'bulb' : 'message-2'),
        { x: SHEET_SIDE + 5 + tile / 2, y: y + 4 + tile / 2 },
        tile,
        { lowInk, fill: SHEET_COLOURS.head, onFill: SHEET_COLOURS.ink },
      ),
      drawLabel(String(number), 'bold', tile * 1.6, {
        x: SHEET_SIDE + 5 + tile + 4,
        y: y + 4 + tile * 0.7,
        colour: SHEET_COLOURS.ink,
      }),
      ...(text === ''
        ? Array.from({ length: lines }, (_, line): DrawCommand => {
            const at = textTop + 9 + line * 11
            return {
              kind: 'line',
              x1: SHEET_SIDE + 5,
              y1: at,
              x2: SHEET_SIDE + left - 5,
              y2: at,
              width: STROKES.thin,
              colour: SHEET_COLOURS.hairline,
            }
          }).filter((mark) => mark.kind === 'line' && mark.y1 < y + height - 2)
        : drawBlock(words.block, {
            x: SHEET_SIDE + 5,
            top: textTop,
            colour: SHEET_COLOURS.ink,
          })),
      {
        kind: 'rect',
        x: SHEET_SIDE + left,
        y: y + 4,
        width: width - left - COUNT - 4,
        height: height - 8,
        radius: 3,
        stroke: SHEET_COLOURS.hairline,
        strokeWidth: STROKES.thin,
        dash: [1.5, 1.5],
      },
      drawLabel(total, 'regular', 12, {
        x: SHEET_SIDE + width - COUNT + (COUNT - 6) / 2,
        y: y + height / 2 - 9,
        colour: SHEET_COLOURS.ink,
        align: 'center',
      }),
      {
        kind: 'rect',
        x: SHEET_SIDE + width - COUNT,
        y: y + height / 2 - 6,
        width: COUNT - 6,
        height: 20,
        radius: 3,
        stroke: SHEET_COLOURS.ink,
        strokeWidth: STROKES.firm,
      },
    ],
  }
}

const build = (options: Options, data: PrintableData, context: PrintContext): PrintDocument => {
  const { t } = context
  const name = t('printablesVoting.dots.name')
  const paper = paperSize(options.paper, false)
  const perSheet = PER_SHEET[options.paper]
  const proposals = ownOr(options.proposals, BLANKS.slice(0, perSheet))
  const sheets = Array.from({ length: Math.ceil(proposals.length / perSheet) }, (_, sheet) => {
    const head = sheetTitle(paper, {
      pictogram: 'sticker',
      title: options.title.trim() || t('printablesVoting.dots.heading'),
      subtitle: t('printablesVoting.dots.how'),
      lowInk: options.lowInk,
    })
    const bottom = paper.heightMm - SHEET_MARGIN - SHEET_FOOT - 1
    const height = (bottom - head.bottom - (perSheet - 1) * GAP) / perSheet
    const rows = proposals
      .slice(sheet * perSheet, (sheet + 1) * perSheet)
      .map((proposal, index) =>
        row(
          proposal,
          sheet * perSheet + index + 1,
          { y: head.bottom + index * (height + GAP), height },
          paper,
          { lowInk: options.lowInk, total: t('printablesVoting.scale.total') },
        ),
      )
    return {
      marks: [...head.marks, ...rows.flatMap(({ marks }) => marks)],
      misfits: [...rows.map(({ misfit }) => misfit), head.fits ? null : options.title],
    }
  })
  const texts = [options.title, ...proposals.map(({ text }) => text)]
  return wholeSheets(sheets, { name, data, paper, texts }, context)
}

/** A poster of ideas with room beside each for dots, and a box to count them. */
export const dotVoteSheets = definePrintable<Options>({
  kind: 'dotVoteSheets',
  family: 'voting',
  pictogram: 'sticker',
  name: (t) => t('printablesVoting.dots.name'),
  purpose: (t) => t('printablesVoting.dots.purpose'),
  keywords: (t) => t('printablesVoting.dots.keywords'),
  schema,
  fields: [
    {
      key: 'title',
      kind: 'text',
      label: (t) => t('printables.fields.title'),
      placeholder: (t) => t('printablesVoting.dots.heading'),
    },
    {
      key: 'proposals',
      kind: 'items',
      label: (t) => t('printablesVoting.dots.proposals'),
      help: (t) => t('printablesVoting.dots.proposalsHelp'),
    },
    paperField(),
    lowInkField,
  ],
  reads: () => [],
  facts: ({ paper }) => plainFacts(paper, ['hang']),
  build,
})
