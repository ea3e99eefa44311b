import { capitalised } from '#shared/domain/capitalised.ts'
import { formatLongDay } from '#shared/domain/dates.ts'
import { groupBy } from '#shared/domain/group-by.ts'
import { ENERGY_PICTOGRAMS, namedPictogram } from '../plan/energy-marks.ts'
import { markLine } from '../plan/flow-lines.ts'
import { minuteAsTime } from '../plan/plan-words.ts'
import type { FlowRow } from '../plan/row-flow.ts'
import type { PlanItem, PlanModel, PlanPart } from '../plan-model.ts'
import type { DrawCommand, PrintContext } from '../print-document.ts'
import { SHEET_COLOURS } from '../sheet-theme.ts'
import type { Drawn } from '../sign-in-sheet/sheet-stack.ts'
import { drawLabel } from '../text-layout.ts'

const { ink, softInk, rule } = SHEET_COLOURS

const HEIGHT = 9
const LABEL = 5
const SCALE = 4.6
const PART_GAP = 4

type Box = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const box = (item: PlanItem, { x, y, width, height }: Box, mine: boolean): DrawCommand[] => {
  const inner = { x: x + 0.25, y, width: Math.max(0.3, width - 0.5), height }
  const size = Math.min(inner.width - 0.8, height - 1, 6)
  const centre = { x: x + width / 2, y: y + height / 2 }
  if (mine) {
    return [
      { kind: 'rect', ...inner, radius: Math.min(0.8, inner.width / 3), fill: ink },
      ...(size < 2.6
        ? []
        : namedPictogram(ENERGY_PICTOGRAMS[item.energy], centre, size, '#FFFFFF')),
    ]
  }
  return [
    {
      kind: 'rect',
      ...inner,
      radius: Math.min(0.8, inner.width / 3),
      stroke: rule,
      strokeWidth: 0.2,
    },
    ...(size < 2.6 ? [] : namedPictogram(ENERGY_PICTOGRAMS[item.energy], centre, size, softInk)),
  ]
}

/** Blocks of a part along its time; tracks share the height. */
const partMarks = (
  { items }: PlanPart,
  place: { readonly xOf: (minute: number) => number; readonly y: number },
  isMine: (item: PlanItem) => boolean,
): DrawCommand[] => {
  const area = ({ start, end }: PlanItem, y: number, height: number): Box => ({
    x: place.xOf(start),
    y,
    width: place.xOf(end) - place.xOf(start),
    height,
  })
  return items.flatMap((item) => {
    const lane = HEIGHT / Math.max(1, item.tracks.length)
    if (item.tracks.length === 0 || isMine(item)) {
      return box(item, area(item, place.y, HEIGHT), isMine(item))
    }
    return item.tracks.flatMap((track, index) =>
      track.items.flatMap((own) =>
        box(own, area(own, place.y + index * lane, lane - 0.3), isMine(own)),
      ),
    )
  })
}

const tickEvery = (span: number) => (span > 720 ? 120 : 60)

const ticks = (
  from: number,
  to: number,
  xOf: (minute: number) => number,
  y: number,
  context: PrintContext,
): DrawCommand[] => {
  const step = tickEvery(to - from)
  const marks: DrawCommand[] = []
  for (let minute = Math.ceil(from / step) * step; minute <= to; minute += step) {
    const x = xOf(minute)
    marks.push(
      { kind: 'line', x1: x, y1: y, x2: x, y2: y + 1.1, width: 0.2, colour: softInk },
      drawLabel(minuteAsTime(minute % 1_440, context), 'regular', 7.5, {
        x,
        y: y + SCALE - 0.6,
        colour: softInk,
        align: 'center',
      }),
    )
  }
  return marks
}

/** The strip of one day as a row, under the name of the day. */
export const stripRow = (
  plan: PlanModel,
  memberId: string,
  { date, x, width }: { readonly date: string; readonly x: number; readonly width: number },
  context: PrintContext,
): FlowRow => {
  const ofDay = { ...plan, parts: plan.parts.filter((part) => part.date === date) }
  const drawn = (top: number) =>
    dayStrips(ofDay, memberId, { x, width, top }, context, { isNamed: false })
  return {
    columns: [{ x, lines: [markLine(drawn(0).bottom, (_, top) => drawn(top).marks)] }],
    paddingTop: 0,
    paddingBottom: 0,
    keepWithNext: true,
  }
}

/**
 * Each day as a thin strip, in proportion to time: one's own blocks in solid ink, the others in
 * outline.
 */
export const dayStrips = (
  { parts }: PlanModel,
  memberId: string,
  { x, width, top }: { readonly x: number; readonly width: number; readonly top: number },
  context: PrintContext,
  { isNamed = true }: { readonly isNamed?: boolean } = {},
): Drawn => {
  const isMine = (item: PlanItem) => item.responsible.some(({ id }) => id === memberId)
  const days = groupBy(parts, ({ date }) => date)
  const marks: DrawCommand[] = []
  let y = top
  for (const [date, ofDay] of days) {
    const from = Math.min(
      ...ofDay.map(({ start, items }) => Math.min(start, ...items.map((item) => item.start))),
    )
    const to = Math.max(...ofDay.map(({ end, announcedEnd }) => Math.max(end, announcedEnd)))
    const inset = PART_GAP
    const xOf = (minute: number) =>
      x + inset + ((minute - from) / Math.max(1, to - from)) * (width - 2 * inset)
    if (isNamed) {
      const name = capitalised(formatLongDay(date, context.language))
      marks.push(drawLabel(name, 'bold', 9.5, { x, y: y + 3.6, colour: ink }))
    }
    const lane = y + (isNamed ? LABEL : 1.4)
    for (const part of ofDay) marks.push(...partMarks(part, { xOf, y: lane }, isMine))
    marks.push(...ticks(from, to, xOf, lane + HEIGHT + 0.5, context))
    y = lane + HEIGHT + SCALE + 1.6
  }
  return { marks, bottom: y }
}
