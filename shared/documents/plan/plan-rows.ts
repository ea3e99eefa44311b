import { capitalised } from '#shared/domain/capitalised.ts'
import { formatDuration, formatLongDay } from '#shared/domain/dates.ts'
import type { PlanItem, PlanPart } from '../plan-model.ts'
import type { PrintContext } from '../print-document.ts'
import { SHEET_COLOURS, STROKES } from '../sheet-theme.ts'
import { drawLabel } from '../text-layout.ts'
import { besideRow, MOST_SIDE_BY_SIDE } from './beside-tracks.ts'
import { across, blockRow, gapRow, messageRow, type PlanColumns, planColumns } from './block-row.ts'
import { namedPictogram } from './energy-marks.ts'
import { keptLines, markLine, textLines } from './flow-lines.ts'
import { minuteAsTime, minuteRange, trackWords } from './plan-words.ts'
import type { FlowRow } from './row-flow.ts'

const { ink, accent, head } = SHEET_COLOURS

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
