import type { PlacedBlock, PlacedTrack } from '#shared/domain/agenda/day-plan.ts'
import type { AgendaBlock, AgendaTrack } from '#shared/schemas/agenda.schema.ts'
import { type ChainItem, chainEnd, pinOf } from './run-chain.ts'
import { MINUTE } from './run-clock.ts'
import { activeAt, type RunLog, stayOf, wasHeld } from './run-log.ts'

/** `untimed`: the agenda gives it no length. */
export type RunLevel = 'onTime' | 'soon' | 'over' | 'untimed'

/** Time of the block that runs, in milliseconds. */
export type RunTimer = {
  readonly block: AgendaBlock
  readonly elapsed: number
  /** What it is given: the agenda's length, with what was added or taken. */
  readonly allotted: number
  /** Below zero: by how much it runs over. */
  readonly left: number
  readonly level: RunLevel
}

export type RunTrack = {
  readonly track: AgendaTrack
  /** Null: nothing is left in it. */
  readonly timer: RunTimer | null
  readonly next: AgendaBlock | null
  /** Block before the one that runs. */
  readonly previous: AgendaBlock | null
  readonly end: number
}

/** « Plus que 5 min »: the last fifth of a block, five minutes at most and one at least. Milliseconds. */
export const soonLimit = (allotted: number): number =>
  Math.min(5 * MINUTE, Math.max(MINUTE, allotted / 5))

export const levelOf = (left: number, allotted: number): RunLevel => {
  if (allotted <= 0) return 'untimed'
  if (left <= 0) return 'over'
  return left <= soonLimit(allotted) ? 'soon' : 'onTime'
}

/** Minutes a block is given: never below zero, whatever was taken from it. */
const givenMinutes = (block: AgendaBlock, log: RunLog): number =>
  block.kind === 'parallel' && block.trackId === null
    ? 0
    : Math.max(0, block.minutes + (log.gained.get(block.id) ?? 0))

const isParallel = (placed: PlacedBlock): boolean => placed.tracks.length > 0

/** What a state is told from. */
export type Around = { readonly log: RunLog; readonly now: number; readonly midnight: number }

/** Milliseconds since that instant of the active line; a clock set back leaves none, never a debt. */
export const activeSince = ({ log, now }: Around, from: number): number =>
  Math.max(0, activeAt(log, now) - from)

/** Time of a block of which that much (milliseconds) is given and used. */
export const timerOf = (block: AgendaBlock, allotted: number, elapsed: number): RunTimer => {
  const left = allotted - elapsed
  return { block, elapsed, allotted, left, level: levelOf(left, allotted) }
}

/** Where a track stands: the first block until it moves by itself. */
const trackPlace = ({ track, placed }: PlacedTrack, { log }: Around): number => {
  const first = placed.findIndex(({ block }) => !log.skipped.has(block.id))
  const id = log.inTrack.get(track.id)
  if (id === undefined) return first === -1 ? placed.length : first
  if (id === null) return placed.length
  const at = placed.findIndex(({ block }) => block.id === id)
  if (at !== -1) return at
  // Its block was taken away: the first that was not held yet.
  const open = placed.findIndex(({ block }) => !isLeft(log, block.id))
  return open === -1 ? placed.length : open
}

const isLeft = (log: RunLog, id: string): boolean =>
  log.skipped.has(id) || (log.visits.get(id)?.to ?? null) !== null

/** A block that is still to come, whole. */
export const upcoming = (placed: PlacedBlock, around: Around): ChainItem => ({
  block: placed.block,
  isCurrent: false,
  minutes: givenMinutes(placed.block, around.log),
  rest: givenMinutes(placed.block, around.log) * MINUTE,
  pin: pinOf(placed, around.midnight),
  tracks: placed.tracks.map((track) =>
    track.placed
      .filter(({ block }) => !around.log.skipped.has(block.id))
      .map((inside) => upcoming(inside, around)),
  ),
})

/** The block that runs, with what is left of it. */
export const running = (placed: PlacedBlock, elapsed: number, around: Around): ChainItem => {
  const minutes = givenMinutes(placed.block, around.log)
  return {
    ...upcoming(placed, around),
    isCurrent: true,
    rest: Math.max(0, minutes * MINUTE - elapsed),
    tracks: placed.tracks.map((track) => trackChain(track, elapsed, around)),
  }
}

/**
 * Milliseconds of the block of a track that runs: since the parallel block began unless the track moved
 * by itself after that. The room may have left meanwhile: its absence counts for no group.
 */
const elapsedInTrack = (blockId: string, blockElapsed: number, around: Around): number => {
  const from = around.log.visits.get(blockId)?.from ?? null
  return from === null ? blockElapsed : Math.min(blockElapsed, activeSince(around, from))
}

const trackChain = (
  track: PlacedTrack,
  blockElapsed: number,
  around: Around,
): readonly ChainItem[] => {
  const at = trackPlace(track, around)
  return track.placed.slice(at).flatMap((inside, index) => {
    if (index === 0) {
      return [running(inside, elapsedInTrack(inside.block.id, blockElapsed, around), around)]
    }
    return around.log.skipped.has(inside.block.id) ? [] : [upcoming(inside, around)]
  })
}

/** One of the tracks of the block that runs. */
export const runTrack = (track: PlacedTrack, blockElapsed: number, around: Around): RunTrack => {
  const at = trackPlace(track, around)
  const chain = trackChain(track, blockElapsed, around)
  const current = track.placed[at]
  const isOpen = (placed: PlacedBlock) => !around.log.skipped.has(placed.block.id)
  return {
    track: track.track,
    timer: current
      ? timerOf(
          current.block,
          givenMinutes(current.block, around.log) * MINUTE,
          elapsedInTrack(current.block.id, blockElapsed, around),
        )
      : null,
    next: track.placed.slice(at + 1).find(isOpen)?.block ?? null,
    previous: track.placed.slice(0, at).findLast(isOpen)?.block ?? null,
    end: chainEnd(chain, around.now),
  }
}

/** A parallel block lasts as long as its longest track, with what was added to its blocks. */
export const allottedOf = (placed: PlacedBlock, around: Around): number => {
  if (!isParallel(placed)) return givenMinutes(placed.block, around.log) * MINUTE
  const start = around.midnight + placed.start * MINUTE
  const whole = { ...upcoming(placed, around), pin: null }
  return chainEnd([whole], start) - start
}

/** Milliseconds that a block took so far. */
export const timeIn = ({ block }: PlacedBlock, { log, now }: Around): number => {
  const visit = log.visits.get(block.id)
  return visit ? stayOf(log, visit, now) : 0
}

/** Whether a block began and, unless it still runs, was held: not only passed over. */
export const isHeld = (placed: PlacedBlock, around: Around): boolean =>
  around.log.visits.has(placed.block.id) &&
  wasHeld(timeIn(placed, around), allottedOf(placed, around))
