import { formatDuration } from '#shared/domain/dates.ts'
import type { PlanItem } from '../plan-model.ts'
import type { DrawCommand, PrintContext } from '../print-document.ts'
import { SHEET_COLOURS, STROKES } from '../sheet-theme.ts'
import { blockLines, materialLines } from './block-lines.ts'
import { ENERGY_FILLS, energyBadge, namedPictogram } from './energy-marks.ts'
import { textLines } from './flow-lines.ts'
import { itemTitle, minuteAsTime } from './plan-words.ts'
import type { FlowLine, FlowPiece, FlowRow } from './row-flow.ts'

const { softInk, hairline, rule } = SHEET_COLOURS

/** Where the columns of the facilitator's plan stand, in millimetres. */
export type PlanColumns = {
  readonly left: number
  readonly right: number
  readonly time: number
  readonly band: { readonly x: number; readonly width: number }
  readonly text: { readonly x: number; readonly width: number }
  readonly material: { readonly x: number; readonly width: number }
}

const TIME_WIDTH = 20
const BAND_WIDTH = 9.5
const MATERIAL_WIDTH = 47
const GAP = 3

/** The columns within a width; without anything to bring the words take all the room. */
export const planColumns = (x: number, width: number, hasMaterial: boolean): PlanColumns => {
  const band = { x: x + TIME_WIDTH, width: BAND_WIDTH }
  const text = band.x + band.width + GAP
  const material = hasMaterial ? MATERIAL_WIDTH : 0
  const right = x + width
  return {
    left: x,
    right,
    time: x,
    band,
    text: { x: text, width: right - text - (hasMaterial ? material + GAP : 0) },
    material: { x: right - material, width: material },
  }
}

/** A rule over the whole width. */
export const across = ({ left, right }: PlanColumns, y: number, width: number): DrawCommand => ({
  kind: 'line',
  x1: left,
  y1: y,
  x2: right,
  y2: y,
  width,
  colour: width > STROKES.hair ? rule : hairline,
})

/** Start, length, and a pin when the time is fixed. */
const timeLines = (item: PlanItem, context: PrintContext): FlowLine[] => {
  const { t } = context
  const start = textLines(minuteAsTime(item.start, context), TIME_WIDTH - 1, {
    weight: 'bold',
    size: 13,
    keep: true,
  })
  const length = textLines(formatDuration(item.end - item.start), TIME_WIDTH - 1, {
    size: 9.5,
    keep: true,
  })
  if (!item.isPinned) return [...start, ...length]
  const pin = textLines(t('planPrints.plan.pinned'), TIME_WIDTH - 1, {
    size: 8.5,
    indent: 4,
    keep: true,
    lead: (x, top) => namedPictogram('pin', { x: x + 1.5, y: top + 1.8 }, 3.8),
  })
  return [...start, ...length, ...pin]
}

const energyBand =
  (item: PlanItem, { band }: PlanColumns) =>
  ({ top, bottom }: Pick<FlowPiece, 'top' | 'bottom'>): DrawCommand[] => [
    {
      kind: 'rect',
      x: band.x,
      y: top,
      width: band.width,
      height: bottom - top,
      fill: ENERGY_FILLS[item.energy],
    },
    ...energyBadge(item.energy, { x: band.x + band.width / 2, y: top + 5.4 }, 7.6),
  ]

/** A single block: time, energy, words, material. */
export const blockRow = (item: PlanItem, columns: PlanColumns, context: PrintContext): FlowRow => {
  const { text, material } = columns
  const title = itemTitle(item, context)
  const [again] = textLines(context.t('planPrints.continued', { title }), text.width, {
    weight: 'bold',
    size: 9.5,
    colour: softInk,
  })
  const band = energyBand(item, columns)
  return {
    columns: [
      { x: columns.time, lines: timeLines(item, context) },
      { x: text.x, lines: blockLines(item, text.width, context) },
      ...(material.width > 0
        ? [{ x: material.x, lines: materialLines(item, material.width, context) }]
        : []),
    ],
    paddingTop: 1.5,
    paddingBottom: 1.5,
    least: 11,
    ...(again === undefined ? {} : { continued: { ...again, x: text.x } }),
    frame: (piece) => [...band(piece), across(columns, piece.bottom, STROKES.thin)],
  }
}

/** Free time before a pin, said in words. */
export const gapRow = (item: PlanItem, columns: PlanColumns, context: PrintContext): FlowRow[] => {
  if (item.gapBefore === 0) return []
  const start = minuteAsTime(item.start - item.gapBefore, context)
  const duration = formatDuration(item.gapBefore)
  const style = { size: 9.5, colour: softInk } as const
  return [
    {
      columns: [
        { x: columns.time, lines: textLines(start, TIME_WIDTH - 1, style) },
        {
          x: columns.text.x,
          lines: textLines(
            context.t('planPrints.plan.gap', { duration }),
            columns.text.width,
            style,
          ),
        },
      ],
      paddingTop: 0.9,
      paddingBottom: 0.9,
      frame: ({ top, bottom }) => [
        {
          kind: 'line',
          x1: columns.band.x + columns.band.width / 2,
          y1: top + 0.8,
          x2: columns.band.x + columns.band.width / 2,
          y2: bottom - 0.8,
          width: 0.5,
          colour: softInk,
          dash: [0.8, 0.9],
        },
        across(columns, bottom, STROKES.hair),
      ],
    },
  ]
}

/** A sentence in the place of blocks. */
export const messageRow = (text: string, columns: PlanColumns): FlowRow => ({
  columns: [
    {
      x: columns.text.x,
      lines: textLines(text, columns.text.width, { size: 10, colour: softInk }),
    },
  ],
  paddingTop: 2,
  paddingBottom: 2,
  frame: ({ bottom }) => [across(columns, bottom, STROKES.hair)],
})
