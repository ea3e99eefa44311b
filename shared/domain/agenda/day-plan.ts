import { type Day, durationMinutes, minutesOf, type Time } from '#shared/domain/dates.ts'
import { groupBy } from '#shared/domain/group-by.ts'
import { byOrder } from '#shared/domain/ordering.ts'
import type { AgendaBlock, AgendaTrack } from '#shared/schemas/agenda.schema.ts'

/*
 * [Note: Derived starts] A block keeps its length; its start follows from what stands before it, so
 * that changing one length moves everything after it. A pin fixes a start. Nothing is mended
 * silently: room before a pin is shown as a gap (battement), a pin that comes too early as an overlap.
 */

/** The stretch of a day that an agenda fills. */
export type AgendaPart = {
  readonly id: string
  readonly date: Day
  readonly start: Time
  readonly end: Time
}

/** All times below are minutes since the midnight that begins the part's day; 1500 is 1 h the day after. */
export type PlacedBlock = {
  readonly block: AgendaBlock
  readonly start: number
  readonly end: number
  /** Minutes left free before the pin; 0 without a pin. */
  readonly gapBefore: number
  /** Minutes by which the pin comes before the end of what precedes. */
  readonly overlapBefore: number
  /** Empty unless the block is parallel. */
  readonly tracks: readonly PlacedTrack[]
}

export type PlacedTrack = {
  readonly track: AgendaTrack
  readonly placed: readonly PlacedBlock[]
  readonly end: number
}

export type DayPlan = {
  readonly part: AgendaPart
  readonly placed: readonly PlacedBlock[]
  readonly start: number
  /** End of the last block; the part's start when there is none. */
  readonly end: number
  /** End of the part as it was announced. */
  readonly announcedEnd: number
}

export type Agenda = {
  /** By date and start. */
  readonly days: readonly DayPlan[]
  /** Blocks not placed yet, or whose part or track no longer exists. */
  readonly parked: readonly AgendaBlock[]
}

const DAY_MINUTES = 24 * 60

/**
 * Minute of a pinned time. One earlier than the part's start is either too early or of the day after:
 * whichever is nearer to `cursor`, the end of what precedes. A block pinned where it stands so stays
 * there, even past midnight.
 */
const pinMinute = (pin: Time, part: AgendaPart, cursor: number): number => {
  const minute = minutesOf(pin)
  if (minute >= minutesOf(part.start)) return minute
  const dayAfter = minute + DAY_MINUTES
  return Math.abs(dayAfter - cursor) < Math.abs(cursor - minute) ? dayAfter : minute
}

type Placing = {
  readonly part: AgendaPart
  readonly blocksOf: ReadonlyMap<string, readonly AgendaBlock[]>
  readonly tracksOf: ReadonlyMap<string, readonly AgendaTrack[]>
}

const placeTracks = (block: AgendaBlock, start: number, placing: Placing) =>
  (placing.tracksOf.get(block.id) ?? []).map((track): PlacedTrack => {
    const placed = placeBlocks(placing.blocksOf.get(track.id) ?? [], start, placing)
    return { track, placed, end: endOf(placed, start) }
  })

const endOf = (placed: readonly PlacedBlock[], start: number): number =>
  placed.reduce((latest, { end }) => Math.max(latest, end), start)

const placeBlocks = (
  blocks: readonly AgendaBlock[],
  from: number,
  placing: Placing,
): readonly PlacedBlock[] => {
  let cursor = from
  return blocks.map((block) => {
    const pin =
      block.pinnedStart === null ? null : pinMinute(block.pinnedStart, placing.part, cursor)
    const start = pin ?? cursor
    // Tracks stand at the top level only: a parallel block inside a track counts as a plain one.
    const isParallel = block.kind === 'parallel' && block.trackId === null
    const tracks = isParallel ? placeTracks(block, start, placing) : []
    const end = isParallel
      ? tracks.reduce((latest, track) => Math.max(latest, track.end), start)
      : start + block.minutes
    const placed: PlacedBlock = {
      block,
      start,
      end,
      gapBefore: Math.max(0, start - cursor),
      overlapBefore: Math.max(0, cursor - start),
      tracks,
    }
    cursor = Math.max(cursor, end)
    return placed
  })
}

/**
 * Places every block of a session. Pure; blocks, tracks and parts may come in any order. A block
 * whose part or track is gone is parked rather than lost.
 */
export const planAgenda = (
  parts: readonly AgendaPart[],
  blocks: readonly AgendaBlock[],
  tracks: readonly AgendaTrack[],
): Agenda => {
  const sorted = blocks.toSorted(byOrder)
  const partIds = new Set(parts.map(({ id }) => id))
  // Only a block of the top level holds tracks; one that points into a track is a plain block.
  const holders = new Map(
    sorted
      .filter(({ kind, trackId }) => kind === 'parallel' && trackId === null)
      .map((block) => [block.id, block.partId]),
  )
  const holderOf = new Map(
    tracks.filter(({ blockId }) => holders.has(blockId)).map(({ id, blockId }) => [id, blockId]),
  )
  /** Key of the list it stands in; null: parked, or waiting inside a parked parallel block. */
  const placeOf = ({ trackId, partId }: AgendaBlock): string | null => {
    if (trackId === null) return partIds.has(partId ?? '') ? partId : null
    const holder = holderOf.get(trackId)
    return partIds.has(holders.get(holder ?? '') ?? '') ? trackId : null
  }
  const placing = {
    blocksOf: groupBy(
      sorted.filter((block) => placeOf(block) !== null),
      (block) => placeOf(block) ?? '',
    ),
    tracksOf: groupBy(tracks.toSorted(byOrder), ({ blockId }) => blockId),
  }
  const days = parts
    .toSorted((left, right) => compareStart(left, right))
    .map((part): DayPlan => {
      const start = minutesOf(part.start)
      const placed = placeBlocks(placing.blocksOf.get(part.id) ?? [], start, { ...placing, part })
      return {
        part,
        placed,
        start,
        end: endOf(placed, start),
        announcedEnd: start + durationMinutes(part.start, part.end),
      }
    })
  return {
    days,
    parked: sorted.filter((block) => placeOf(block) === null && !holderOf.has(block.trackId ?? '')),
  }
}

const compareStart = (left: AgendaPart, right: AgendaPart): number => {
  const [first, second] = [`${left.date} ${left.start}`, `${right.date} ${right.start}`]
  if (first === second) return left.id < right.id ? -1 : 1
  return first < second ? -1 : 1
}

/** Every placed block of a day, those of tracks included, in the order they are read. */
export const flattened = (placed: readonly PlacedBlock[]): readonly PlacedBlock[] =>
  placed.flatMap((item) => [item, ...item.tracks.flatMap((track) => flattened(track.placed))])

/** Wall-clock time of a minute, and how many days after the part's own day it lies. */
export const clockOf = (minute: number): { readonly time: Time; readonly daysLater: number } => {
  const daysLater = Math.floor(minute / DAY_MINUTES)
  const rest = minute - daysLater * DAY_MINUTES
  const two = (value: number) => String(value).padStart(2, '0')
  return { time: `${two(Math.floor(rest / 60))}:${two(rest % 60)}`, daysLater }
}
