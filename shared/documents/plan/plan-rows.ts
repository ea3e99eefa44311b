import { capitalised } from '#shared/domain/capitalised.ts'
import { formatDuration, formatLongDay } from '#shared/domain/dates.ts'
import type { PlanItem, PlanPart, PlanTrack } from '../plan-model.ts'
import type { DrawCommand, PrintContext } from '../print-document.ts'
import { SHEET_COLOURS, STROKES } from '../sheet-theme.ts'
import { drawLabel } from '../text-layout.ts'
import { blockLines, materialLines } from './block-lines.ts'
import { ENERGY_FILLS, energyBadge, namedPictogram } from './energy-marks.ts'
import { keptLines, markLine, spacedLines, spaceLine, textLines } from './flow-lines.ts'
import { itemTitle, minuteAsTime, minuteRange, trackWords } from './plan-words.ts'
import type { FlowLine, FlowPiece, FlowRow } from './row-flow.ts'

const { ink, softInk, accent, hairline, rule, head } = SHEET_COLOURS

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

const across = ({ left, right }: PlanColumns, y: number, width: number): DrawCommand => ({
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
    colour: softInk,
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
const blockRow = (item: PlanItem, columns: PlanColumns, context: PrintContext): FlowRow => {
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
    frame: (piece) => [...band(piece), across(columns, piece.bottom, STROKES.hair)],
  }
}

/** Free time before a pin, said in words. */
const gapRow = (item: PlanItem, columns: PlanColumns, context: PrintContext): FlowRow[] => {
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

const TRACK_GAP = 3
/** Beyond three, columns would be too narrow to read: tracks stand one under the other. */
export const MOST_SIDE_BY_SIDE = 3

/** A block inside a track's own column: its time beside its picture, the rest below. */
const trackItemLines = (item: PlanItem, width: number, context: PrintContext): FlowLine[] => {
  const range = `${minuteRange(item, context)} · ${formatDuration(item.end - item.start)}`
  const gap =
    item.gapBefore === 0
      ? []
      : textLines(
          context.t('planPrints.plan.gap', { duration: formatDuration(item.gapBefore) }),
          width,
          { size: 8.5, colour: softInk, keep: true },
        )
  const time = textLines(range, width, {
    size: 9,
    weight: 'bold',
    colour: softInk,
    indent: 6.4,
    keep: true,
    lead: (x, top) => energyBadge(item.energy, { x: x + 2.5, y: top + 2.1 }, 5),
  })
  return [
    ...spacedLines([...gap, ...time], 2.2),
    spaceLine(0.7, true),
    ...blockLines(item, width, context, 10.5),
    ...spacedLines(materialLines(item, width, context), 0.6),
  ]
}

const trackLines = (
  track: PlanTrack,
  index: number,
  width: number,
  context: PrintContext,
): FlowLine[] => {
  const name = textLines(trackWords(track, index, context), width, {
    weight: 'bold',
    size: 10.5,
    colour: accent,
    keep: true,
  })
  const items = track.items.flatMap((item) => trackItemLines(item, width, context))
  const empty = textLines(context.t('planPrints.plan.emptyTrack'), width, {
    size: 9.5,
    colour: softInk,
  })
  return [...name, ...(items.length === 0 ? empty : items)]
}

/** Two or three tracks in columns of their own, ruled between. */
const besideRow = (item: PlanItem, columns: PlanColumns, context: PrintContext): FlowRow => {
  const { tracks } = item
  const left = columns.left + 2
  const total = columns.right - left
  const width = (total - TRACK_GAP * (tracks.length - 1)) / tracks.length
  const xOf = (index: number) => left + index * (width + TRACK_GAP)
  const again = textLines(
    context.t('planPrints.continued', { title: itemTitle(item, context) }),
    total,
    { weight: 'bold', size: 9.5, colour: softInk },
  )[0]
  return {
    columns: tracks.map((track, index) => ({
      x: xOf(index),
      lines: trackLines(track, index, width, context),
    })),
    paddingTop: 1.6,
    paddingBottom: 2,
    ...(again === undefined ? {} : { continued: { ...again, x: left } }),
    frame: ({ top, bottom }) => [
      ...tracks.slice(1).map(
        (_, index): DrawCommand => ({
          kind: 'line',
          x1: xOf(index + 1) - TRACK_GAP / 2,
          y1: top + 1,
          x2: xOf(index + 1) - TRACK_GAP / 2,
          y2: bottom - 1,
          width: STROKES.thin,
          colour: rule,
        }),
      ),
      across(columns, bottom, STROKES.hair),
    ],
  }
}

const NESTED = 6

// Drawn along rows of a track, so that one sees where the tracks end.
const withSideRule = (row: FlowRow, x: number): FlowRow => ({
  ...row,
  frame: (piece) => [
    {
      kind: 'line',
      x1: x,
      y1: piece.top,
      x2: x,
      y2: piece.bottom,
      width: 1,
      colour: accent,
    },
    ...(row.frame?.(piece) ?? []),
  ],
})

/** A band with the track's name, then its blocks as rows of their own. */
const stackedRows = (item: PlanItem, columns: PlanColumns, context: PrintContext): FlowRow[] => {
  const hasMaterial = columns.material.width > 0
  const left = columns.left + NESTED
  const nested = planColumns(left, columns.right - left, hasMaterial)
  return item.tracks.flatMap((track, index): FlowRow[] => {
    const icon = { x: nested.band.x + nested.band.width / 2, size: 6 }
    const name: FlowRow = {
      columns: [
        {
          x: nested.text.x,
          lines: textLines(trackWords(track, index, context), nested.right - nested.text.x, {
            weight: 'bold',
            size: 11,
            colour: accent,
          }),
        },
      ],
      paddingTop: 1.6,
      paddingBottom: 1.4,
      keepWithNext: true,
      frame: ({ top, bottom }) => [
        ...namedPictogram('users-group', { x: icon.x, y: (top + bottom) / 2 }, icon.size, accent),
        across(nested, bottom, STROKES.hair),
      ],
    }
    const rows =
      track.items.length > 0
        ? track.items.flatMap((one) => itemRows(one, nested, context))
        : [messageRow(context.t('planPrints.plan.emptyTrack'), nested)]
    return [name, ...rows].map((row) => withSideRule(row, columns.left + NESTED / 2))
  })
}

const messageRow = (text: string, columns: PlanColumns): FlowRow => ({
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

const itemRows = (item: PlanItem, columns: PlanColumns, context: PrintContext): FlowRow[] => {
  const row = blockRow(item, columns, context)
  const gap = gapRow(item, columns, context)
  if (item.tracks.length === 0) return [...gap, row]
  const below =
    item.tracks.length <= MOST_SIDE_BY_SIDE
      ? [besideRow(item, columns, context)]
      : stackedRows(item, columns, context)
  return [...gap, { ...row, keepWithNext: true }, ...below]
}

const band = (left: string, right: string, columns: PlanColumns): FlowRow => ({
  columns: [
    {
      x: columns.left + 2,
      lines: keptLines(
        textLines(left, columns.right - columns.left - 60, { weight: 'bold', size: 12 }),
      ),
    },
    {
      x: columns.left,
      lines: [
        markLine(5, (_, top) => [
          drawLabel(right, 'bold', 11, {
            x: columns.right - 2,
            y: top + 3.6,
            colour: ink,
            align: 'right',
          }),
        ]),
      ],
    },
  ],
  paddingTop: 1.6,
  paddingBottom: 1.2,
  keepWithNext: true,
  frame: ({ top, bottom }) => [
    {
      kind: 'rect',
      x: columns.left,
      y: top,
      width: columns.right - columns.left,
      height: bottom - top,
      fill: head,
    },
    across(columns, bottom, STROKES.thin),
  ],
})

const endWords = ({ end, announcedEnd }: PlanPart, context: PrintContext): string => {
  const { t } = context
  const time = minuteAsTime(announcedEnd, context)
  const duration = formatDuration(Math.abs(end - announcedEnd))
  const told =
    end === announcedEnd
      ? t('planPrints.plan.onTime')
      : t(end < announcedEnd ? 'planPrints.plan.early' : 'planPrints.plan.late', { duration, time })
  return `${t('planPrints.plan.partEnd', { time: minuteAsTime(end, context) })}, ${told}`
}

/** When it ends, and how the time is shared out. */
const endRow = (part: PlanPart, columns: PlanColumns, context: PrintContext): FlowRow => {
  const { t } = context
  const { work, pause, gaps } = part.totals
  const width = columns.right - columns.left - 4
  const totals = [
    t('planPrints.plan.work', { duration: formatDuration(work) }),
    t('planPrints.plan.pause', { duration: formatDuration(pause) }),
    ...(gaps > 0 ? [t('planPrints.plan.gaps', { duration: formatDuration(gaps) })] : []),
  ].join(' · ')
  return {
    columns: [
      {
        x: columns.left + 2,
        lines: [
          ...textLines(endWords(part, context), width, { weight: 'bold', size: 11, keep: true }),
          ...textLines(totals, width, { size: 9.5 }),
        ],
      },
    ],
    paddingTop: 1.8,
    paddingBottom: 3.4,
    frame: ({ top }) => [across(columns, top, STROKES.firm)],
  }
}

/** Day and hours, the blocks, the end. */
export const partRows = (
  part: PlanPart,
  columns: PlanColumns,
  context: PrintContext,
): readonly FlowRow[] => {
  const { t, language } = context
  const day = capitalised(formatLongDay(part.date, language))
  const hours = minuteRange({ start: part.start, end: part.announcedEnd }, context)
  const heading = band(day, hours, columns)
  if (part.items.length === 0) return [heading, messageRow(t('planPrints.plan.emptyPart'), columns)]
  const rows = part.items.flatMap((item) => itemRows(item, columns, context))
  return [heading, ...withEnd(rows, endRow(part, columns, context))]
}

// The end of a part never stands alone at the head of a page: it goes with the row before it.
const withEnd = (rows: readonly FlowRow[], end: FlowRow): FlowRow[] => {
  const last = rows.at(-1)
  if (last === undefined) return [end]
  return [...rows.slice(0, -1), { ...last, keepWithNext: true }, end]
}

/** Blocks that wait for a place, by their titles. */
export const parkedRow = (
  titles: readonly string[],
  columns: PlanColumns,
  { t }: PrintContext,
): readonly FlowRow[] => {
  if (titles.length === 0) return []
  const width = columns.right - columns.left - 4
  const shown = titles.map((title) => title.trim() || t('planPrints.untitled'))
  return [
    {
      columns: [
        {
          x: columns.left + 2,
          lines: [
            ...textLines(t('planPrints.plan.parked'), width, {
              weight: 'bold',
              size: 10.5,
              keep: true,
            }),
            ...shown.flatMap((title) => textLines(`– ${title}`, width, { size: 9.5 })),
          ],
        },
      ],
      paddingTop: 2,
      paddingBottom: 2,
    },
  ]
}
