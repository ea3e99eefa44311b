import { formatDuration } from '#shared/domain/dates.ts'
import type { PlanItem, PlanTrack } from '../plan-model.ts'
import type { DrawCommand, PrintContext } from '../print-document.ts'
import { SHEET_COLOURS, STROKES } from '../sheet-theme.ts'
import { blockLines, materialLines } from './block-lines.ts'
import { across, type PlanColumns } from './block-row.ts'
import { energyBadge } from './energy-marks.ts'
import { spacedLines, spaceLine, textLines } from './flow-lines.ts'
import { itemTitle, minuteRange, trackWords } from './plan-words.ts'
import type { FlowLine, FlowRow } from './row-flow.ts'

const { softInk, accent, rule } = SHEET_COLOURS

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
export const besideRow = (item: PlanItem, columns: PlanColumns, context: PrintContext): FlowRow => {
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
