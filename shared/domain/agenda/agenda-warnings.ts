import { minutesOf, type Time } from '#shared/domain/dates.ts'
import { type DayPlan, flattened, type PlacedBlock } from './day-plan.ts'

/** People work about this long before attention falls: a pause is proposed after it. */
export const MINUTES_WITHOUT_BREAK = 100
/** A free stretch of this length serves as a pause. */
const GAP_AS_BREAK = 10

/** What an agenda should be looked at for; it is shown, never mended. Times are minutes of the day plan. */
export type AgendaWarning =
  | { readonly kind: 'overlap'; readonly blockId: string; readonly minutes: number }
  | { readonly kind: 'beforeStart'; readonly blockId: string; readonly minutes: number }
  | { readonly kind: 'belowMinimum'; readonly blockId: string; readonly minutes: number }
  | {
      readonly kind: 'noBreak'
      readonly blockId: string
      readonly from: number
      readonly minutes: number
    }
  | { readonly kind: 'afterEnd'; readonly minutes: number }
  | { readonly kind: 'roomCloses'; readonly minutes: number; readonly closesAt: Time }
  | {
      readonly kind: 'doubleBooked'
      readonly facilitatorId: string
      readonly blockId: string
      readonly otherBlockId: string
      readonly from: number
      readonly to: number
    }

/** Work without a pause: since when, and the block during which it began. */
type Stretch = { readonly from: number; readonly to: number; readonly blockId: string } | null

const lengthOf = (stretch: Stretch): number => (stretch ? stretch.to - stretch.from : 0)
const longer = (left: Stretch, right: Stretch): Stretch =>
  lengthOf(right) > lengthOf(left) ? right : left

/** Walks through blocks and tells of every stretch that ends; gives the one still running. */
const walk = (
  placed: readonly PlacedBlock[],
  running: Stretch,
  onEnd: (stretch: Stretch) => void,
): Stretch => {
  let current = running
  for (const item of placed) {
    if (current && item.start - current.to >= GAP_AS_BREAK) {
      onEnd(current)
      current = null
    }
    if (item.tracks.length > 0) {
      const before = current
      // Whoever had the hardest track decides how tired the room is.
      current = item.tracks
        .map((track) => walk(track.placed, before, onEnd))
        .reduce<Stretch>((worst, next) => longer(worst, next), null)
    } else if (item.block.energy === 'break' && item.end > item.start) {
      onEnd(current)
      current = null
    } else {
      const from = current ?? { from: item.start, blockId: item.block.id }
      current = { from: from.from, blockId: from.blockId, to: Math.max(current?.to ?? 0, item.end) }
    }
  }
  return current
}

const breakWarnings = (day: DayPlan): readonly AgendaWarning[] => {
  const found = new Map<string, AgendaWarning>()
  const onEnd = (stretch: Stretch) => {
    if (!stretch || lengthOf(stretch) <= MINUTES_WITHOUT_BREAK) return
    const known = found.get(stretch.blockId)
    if (known?.kind === 'noBreak' && known.minutes >= lengthOf(stretch)) return
    const { from, blockId } = stretch
    found.set(blockId, { kind: 'noBreak', blockId, from, minutes: lengthOf(stretch) })
  }
  onEnd(walk(day.placed, null, onEnd))
  return [...found.values()]
}

const blockWarnings = (day: DayPlan): readonly AgendaWarning[] =>
  flattened(day.placed).flatMap(({ block, start, overlapBefore }): AgendaWarning[] => {
    const { id: blockId, minutes, minimumMinutes, kind } = block
    const found: AgendaWarning[] = []
    if (start < day.start) found.push({ kind: 'beforeStart', blockId, minutes: day.start - start })
    else if (overlapBefore > 0) found.push({ kind: 'overlap', blockId, minutes: overlapBefore })
    if (kind === 'single' && minimumMinutes !== null && minutes < minimumMinutes) {
      found.push({ kind: 'belowMinimum', blockId, minutes: minimumMinutes })
    }
    return found
  })

/** The same person responsible for two blocks that run at once; a parallel block only holds others. */
const doubleBookings = (day: DayPlan): readonly AgendaWarning[] => {
  const busy = flattened(day.placed)
    .filter(({ tracks, start, end }) => tracks.length === 0 && end > start)
    .toSorted((left, right) => left.start - right.start)
  const found: AgendaWarning[] = []
  for (const [index, item] of busy.entries()) {
    for (let next = index + 1; next < busy.length; next += 1) {
      const other = busy[next]
      // Sorted by start: none of the others begins before this one ends.
      if (!other || other.start >= item.end) break
      for (const facilitatorId of item.block.facilitatorIds) {
        if (!other.block.facilitatorIds.includes(facilitatorId)) continue
        found.push({
          kind: 'doubleBooked',
          facilitatorId,
          blockId: item.block.id,
          otherBlockId: other.block.id,
          from: other.start,
          to: Math.min(item.end, other.end),
        })
      }
    }
  }
  return found
}

/** Everything worth a look in one day, block by block, then the end of the day. */
export const agendaWarnings = (
  day: DayPlan,
  { closesAt }: { readonly closesAt: Time | null },
): readonly AgendaWarning[] => {
  const end: AgendaWarning[] = []
  if (day.end > day.announcedEnd) {
    end.push({ kind: 'afterEnd', minutes: day.end - day.announcedEnd })
  }
  if (closesAt !== null) {
    // A closing time before the start of the part is in the small hours.
    const closing = minutesOf(closesAt) + (minutesOf(closesAt) <= day.start ? 24 * 60 : 0)
    if (day.end > closing) end.push({ kind: 'roomCloses', minutes: day.end - closing, closesAt })
  }
  return [...blockWarnings(day), ...doubleBookings(day), ...breakWarnings(day), ...end]
}
