import type { DayPlan, PlacedBlock } from '#shared/domain/agenda/day-plan.ts'
import type { AgendaBlock } from '#shared/schemas/agenda.schema.ts'
import type { RunEvent } from '#shared/schemas/run.schema.ts'
import { type ChainItem, chainEnd } from './run-chain.ts'
import { MINUTE, minuteOfRun, runMidnight } from './run-clock.ts'
import { foldRun, type RunLog, type RunPhase } from './run-log.ts'
import { type RailItem, type RailPlace, railOf } from './run-rail.ts'
import {
  type Around,
  activeSince,
  allottedOf,
  isHeld,
  type RunTimer,
  type RunTrack,
  running,
  runTrack,
  timerOf,
  upcoming,
} from './run-timers.ts'

/** A part of a session at an instant. All instants and lengths are milliseconds. */
export type RunState = {
  readonly phase: RunPhase
  readonly now: number
  readonly startedAt: number | null
  readonly finishedAt: number | null
  /** How long the pause has lasted; null: none. */
  readonly pausedFor: number | null
  /** Start and end of the part as people were told. */
  readonly announcedStart: number
  readonly announcedEnd: number
  /** Null: not started, finished, no block, or one that the agenda no longer has. */
  readonly timer: RunTimer | null
  /** The block that ran is no longer in the agenda of this part. */
  readonly isCurrentGone: boolean
  /** Tracks of the block that runs; empty unless it is parallel. */
  readonly tracks: readonly RunTrack[]
  readonly next: AgendaBlock | null
  readonly previous: AgendaBlock | null
  readonly projectedEnd: number
  /** Whole minutes after the announced end; below zero: before it. */
  readonly lateMinutes: number
  readonly rail: readonly RailItem[]
  /** What is left to hold, the block that runs first: for whoever proposes cuts. */
  readonly chain: readonly ChainItem[]
  /** The clock was set back since the last press: what is left cannot be told for sure. */
  readonly clockWentBack: boolean
}

/**
 * A clock that is kept right by the network goes back by moments, and two laptops never agree on the
 * second: less than what the screen shows alarms nobody. Milliseconds.
 */
const CLOCK_SLACK = MINUTE

/** Place in the list of what runs, or of the last block that was held; -1: before the first. */
const positionOf = (placed: readonly PlacedBlock[], log: RunLog): number => {
  const current = placed.findIndex(({ block }) => block.id === log.currentId)
  if (current !== -1) return current
  return placed.findLastIndex(({ block }) => log.visits.has(block.id))
}

/** The state of one part at `now` (milliseconds): the agenda of the moment, the presses, the clock. */
export const runState = (day: DayPlan, events: readonly RunEvent[], now: number): RunState => {
  const log = foldRun(events.filter(({ partId }) => partId === day.part.id))
  const midnight = runMidnight(day.part, log.startedAt)
  // What is over stands still.
  const around: Around = { log, now: log.finishedAt ?? now, midnight }
  const isRunning = log.phase === 'running' || log.phase === 'paused'
  const position = log.phase === 'waiting' ? -1 : positionOf(day.placed, log)
  const at = day.placed[position]
  const current = isRunning && at?.block.id === log.currentId ? at : undefined
  const visit = log.visits.get(log.currentId ?? '')
  const elapsed = current && visit?.from != null ? activeSince(around, visit.from) : 0
  // One that was only passed over, before one went back, is still to be held.
  const ahead = day.placed
    .slice(position + 1)
    .filter((placed) => !log.skipped.has(placed.block.id) && !isHeld(placed, around))
  const chain = [
    ...(current ? [running(current, elapsed, around)] : []),
    ...(log.phase === 'finished' ? [] : ahead.map((placed) => upcoming(placed, around))),
  ]
  const announcedStart = midnight + day.start * MINUTE
  const announcedEnd = midnight + day.announcedEnd * MINUTE
  const from = log.phase === 'waiting' ? Math.max(around.now, announcedStart) : around.now
  const projectedEnd = projectedEndOf(log, day, { chain, from, announcedEnd })
  return {
    phase: log.phase,
    now,
    startedAt: log.startedAt,
    finishedAt: log.finishedAt,
    pausedFor: log.pausedSince === null ? null : Math.max(0, now - log.pausedSince),
    announcedStart,
    announcedEnd,
    timer: current ? timerOf(current.block, allottedOf(current, around), elapsed) : null,
    isCurrentGone: isRunning && log.currentId !== null && current === undefined,
    tracks: current ? current.tracks.map((track) => runTrack(track, elapsed, around)) : [],
    next: ahead[0]?.block ?? null,
    previous: previousOf(day.placed, position, log),
    projectedEnd,
    lateMinutes: minuteOfRun(projectedEnd, midnight) - minuteOfRun(announcedEnd, midnight),
    rail: railOf(day.placed, { around, position, chain, from, nextId: ahead[0]?.block.id ?? null }),
    chain,
    clockWentBack: isRunning && log.lastAt !== null && now < log.lastAt - CLOCK_SLACK,
  }
}

const projectedEndOf = (
  log: RunLog,
  day: DayPlan,
  { chain, from, announcedEnd }: Pick<RailPlace, 'chain' | 'from'> & { announcedEnd: number },
): number => {
  if (log.finishedAt !== null) return log.finishedAt
  // Without a block nothing says how long it lasts but the hour that people were told.
  if (day.placed.length === 0) return Math.max(from, announcedEnd)
  return chainEnd(chain, from)
}

const previousOf = (
  placed: readonly PlacedBlock[],
  position: number,
  log: RunLog,
): AgendaBlock | null =>
  placed.slice(0, Math.max(0, position)).findLast(({ block }) => log.visits.has(block.id))?.block ??
  null
