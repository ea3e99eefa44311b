import { compareText } from '#shared/domain/ordering.ts'
import type { RunEvent } from '#shared/schemas/run.schema.ts'
import { MINUTE } from './run-clock.ts'

/*
 * [Note: A run is instants, never ticks] Every press is noted with its instant; what the screen shows
 * is told by those instants and by the clock of the moment. Hence sleep, a restart and a flat battery
 * change nothing, and two screens never disagree. Time counts on the run's own line (`active`): the
 * clock less the pauses.
 */

/** One stay in a block. Instants of the active line, in milliseconds. */
export type Visit = {
  /** Null: with the parallel block whose track it opens. */
  readonly from: number | null
  /** Null: it runs. */
  readonly to: number | null
  /** Milliseconds of earlier stays. */
  readonly before: number
  /** When it began by the clock; null like `from`. */
  readonly startedAt: number | null
}

export type RunPhase = 'waiting' | 'running' | 'paused' | 'finished'

/** What the events of one part say, without the agenda. */
export type RunLog = {
  readonly phase: RunPhase
  /** By the clock, in milliseconds; null: not started. */
  readonly startedAt: number | null
  readonly finishedAt: number | null
  /** Block that runs for the whole room; null: none was there. */
  readonly currentId: string | null
  /** Block that runs in a track that moved by itself; null: the track is done. */
  readonly inTrack: ReadonlyMap<string, string | null>
  readonly visits: ReadonlyMap<string, Visit>
  readonly skipped: ReadonlySet<string>
  /** Minutes gained over the agenda, by block. */
  readonly gained: ReadonlyMap<string, number>
  /** Clock when the pause that lasts began, or null; milliseconds of those that are over. */
  readonly pausedSince: number | null
  readonly pausedMs: number
  /** Clock of the last press; null: none. */
  readonly lastAt: number | null
}

export const EMPTY_LOG: RunLog = {
  phase: 'waiting',
  startedAt: null,
  finishedAt: null,
  currentId: null,
  inTrack: new Map(),
  visits: new Map(),
  skipped: new Set(),
  gained: new Map(),
  pausedSince: null,
  pausedMs: 0,
  lastAt: null,
}

/** Order of the presses; those of two laptops that share a number, by their clock. */
export const compareRunEvents = (left: RunEvent, right: RunEvent): number =>
  left.seq - right.seq ||
  Date.parse(left.at) - Date.parse(right.at) ||
  compareText(left.id, right.id)

/** The active line at an instant of the clock: it stands still during a pause. */
export const activeAt = (
  { pausedSince, pausedMs }: Pick<RunLog, 'pausedSince' | 'pausedMs'>,
  at: number,
): number => (pausedSince ?? at) - pausedMs

/** Milliseconds spent in a block, earlier stays with them; a clock set back takes none away. */
export const stayOf = (log: RunLog, { from, to, before }: Visit, now: number): number =>
  from === null ? 0 : Math.max(0, (to ?? activeAt(log, now)) - from) + before

/** Left sooner than that, a block was passed over, not held. Milliseconds. */
const SHORTEST_STAY = MINUTE

/** Whether a block that was left was held; one without a length is held however short. */
export const wasHeld = (stay: number, allotted: number): boolean =>
  allotted === 0 || stay >= SHORTEST_STAY

const withVisit = (log: RunLog, id: string, visit: Visit): RunLog => ({
  ...log,
  visits: new Map(log.visits).set(id, visit),
})

const leave = (log: RunLog, id: string | null, at: number): RunLog => {
  if (id === null) return log
  const visit = log.visits.get(id) ?? { from: null, to: null, before: 0, startedAt: null }
  return visit.to === null ? withVisit(log, id, { ...visit, to: activeAt(log, at) }) : log
}

/** Whatever was said before, it is not skipped. */
const held = (log: RunLog, id: string | null): RunLog => ({
  ...log,
  skipped: new Set([...log.skipped].filter((one) => one !== id)),
})

const enter = (log: RunLog, id: string | null, at: number): RunLog => {
  if (id === null) return log
  const known = log.visits.get(id)
  const stayed = known?.from != null && known.to !== null ? Math.max(0, known.to - known.from) : 0
  const before = (known?.before ?? 0) + stayed
  const from = activeAt(log, at)
  return withVisit(held(log, id), id, { from, to: null, before, startedAt: at })
}

/** As if it had not been left: time goes on from where it began. */
const reenter = (log: RunLog, id: string | null, leftId: string | null, at: number): RunLog => {
  if (id === null) return log
  const visits = new Map(log.visits)
  if (leftId !== null) visits.delete(leftId)
  const known = visits.get(id)
  if (known === undefined) return enter({ ...log, visits }, id, at)
  return held({ ...log, visits: visits.set(id, { ...known, to: null }) }, id)
}

const moveTrack = (log: RunLog, trackId: string, event: RunEvent, at: number): RunLog => {
  const { blockId, enteredId, kind } = event
  if (log.inTrack.get(trackId) === enteredId) return log
  const moved =
    kind === 'back'
      ? reenter(log, enteredId, blockId, at)
      : enter(leave(log, blockId, at), enteredId, at)
  return { ...moved, inTrack: new Map(log.inTrack).set(trackId, enteredId) }
}

const moveRoom = (log: RunLog, event: RunEvent, at: number): RunLog => {
  const { enteredId, kind, trackId } = event
  if (trackId !== null) return moveTrack(log, trackId, event, at)
  // Pressed on two laptops at once: the block that runs is not begun again.
  if (enteredId === null || enteredId === log.currentId) return log
  const moved =
    kind === 'back'
      ? reenter(log, enteredId, log.currentId, at)
      : enter(leave(log, log.currentId, at), enteredId, at)
  return { ...moved, currentId: enteredId }
}

const skip = (log: RunLog, event: RunEvent, at: number): RunLog => {
  if (event.blockId === null) return log
  const moved = event.enteredId === null ? log : moveRoom(log, event, at)
  return { ...moved, skipped: new Set(moved.skipped).add(event.blockId) }
}

const gain = (log: RunLog, { changes }: RunEvent): RunLog => {
  const gained = new Map(log.gained)
  for (const { blockId, minutes } of changes) {
    gained.set(blockId, (gained.get(blockId) ?? 0) + minutes)
  }
  return { ...log, gained }
}

const resume = (log: RunLog, at: number): RunLog => {
  if (log.pausedSince === null) return log
  const pausedMs = log.pausedMs + Math.max(0, at - log.pausedSince)
  return { ...log, phase: 'running', pausedSince: null, pausedMs }
}

const correctStart = (log: RunLog, { minutes }: RunEvent, at: number): RunLog => {
  const visit = log.visits.get(log.currentId ?? '')
  if (log.currentId === null || visit === undefined || minutes === null) return log
  const from = activeAt(log, at) - minutes * MINUTE
  return withVisit(log, log.currentId, { ...visit, from, startedAt: at - minutes * MINUTE })
}

const finish = (log: RunLog, at: number): RunLog => ({
  ...leave(resume(log, at), log.currentId, at),
  phase: 'finished',
  finishedAt: at,
})

/** The time since it was called finished does not count. */
const reopen = (log: RunLog, at: number): RunLog => {
  if (log.finishedAt === null) return log
  const opened: RunLog = {
    ...log,
    phase: 'running',
    finishedAt: null,
    pausedMs: log.pausedMs + Math.max(0, at - log.finishedAt),
  }
  return reenter(opened, log.currentId, null, at)
}

const begin = (log: RunLog, { enteredId }: RunEvent, at: number): RunLog => {
  if (log.startedAt !== null) return log
  return enter({ ...log, phase: 'running', startedAt: at, currentId: enteredId }, enteredId, at)
}

const applied = (log: RunLog, event: RunEvent, at: number): RunLog => {
  // Whatever lies first (a start lost on the way) begins the part.
  if (log.startedAt === null) return begin(log, event, at)
  switch (event.kind) {
    case 'start':
      return log
    case 'next':
    case 'back':
      return moveRoom(log, event, at)
    case 'skip':
      return skip(log, event, at)
    case 'restore':
      return held(log, event.blockId)
    case 'adjust':
    case 'cut':
      return gain(log, event)
    case 'pause':
      return log.phase === 'running' ? { ...log, phase: 'paused', pausedSince: at } : log
    case 'resume':
      return resume(log, at)
    case 'elapsed':
      return correctStart(log, event, at)
    case 'finish':
      return log.phase === 'finished' ? log : finish(log, at)
    case 'reopen':
      return reopen(log, at)
  }
}

/** Folds the events of one part, given in any order. */
export const foldRun = (events: readonly RunEvent[]): RunLog =>
  events.toSorted(compareRunEvents).reduce((log, event) => {
    const at = Date.parse(event.at)
    return { ...applied(log, event, at), lastAt: at }
  }, EMPTY_LOG)
