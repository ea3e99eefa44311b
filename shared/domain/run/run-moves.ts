import type { RunProgress } from '#shared/domain/next-steps.ts'
import type { RunChange, RunEvent } from '#shared/schemas/run.schema.ts'
import { foldRun } from './run-log.ts'
import type { RunState } from './run-state.ts'

/** A press, before it is noted: who notes it adds the session, the part, the order and the instant. */
export type RunMove = Pick<RunEvent, 'kind'> &
  Partial<Pick<RunEvent, 'blockId' | 'enteredId' | 'trackId' | 'minutes'>> & {
    readonly changes?: readonly RunChange[]
  }

/** Begins the part, with its first block if it has one. */
export const startMove = (state: RunState): RunMove | null =>
  state.phase === 'waiting' ? { kind: 'start', enteredId: state.next?.id ?? null } : null

const isOn = ({ phase }: RunState): boolean => phase === 'running' || phase === 'paused'

/** The next block begins; after the last one the part is over. */
export const nextMove = (state: RunState): RunMove | null => {
  if (!isOn(state)) return null
  if (state.next === null) return { kind: 'finish' }
  return { kind: 'next', blockId: state.timer?.block.id ?? null, enteredId: state.next.id }
}

/** The block before runs again, as if it had not been left. */
export const backMove = (state: RunState): RunMove | null =>
  isOn(state) && state.previous
    ? { kind: 'back', blockId: state.timer?.block.id ?? null, enteredId: state.previous.id }
    : null

/** Goes straight to a block of the rail, one that was held already included. */
export const goMove = (state: RunState, blockId: string): RunMove | null =>
  isOn(state) && state.timer?.block.id !== blockId
    ? { kind: 'next', blockId: state.timer?.block.id ?? null, enteredId: blockId }
    : null

/** The block that runs is not held to its end; after the last one the part is over. */
export const skipMove = (state: RunState): RunMove | null => {
  if (!isOn(state) || state.timer === null) return null
  if (state.next === null) return { kind: 'finish' }
  return { kind: 'skip', blockId: state.timer.block.id, enteredId: state.next.id }
}

/** A block of the rail that is still to come is not held, or is after all. */
export const leaveOutMove = (state: RunState, blockId: string): RunMove | null => {
  const item = state.rail.find(({ block }) => block.id === blockId)
  if (state.phase === 'finished' || item === undefined) return null
  if (item.state === 'skipped') return { kind: 'restore', blockId }
  return item.state === 'next' || item.state === 'later' ? { kind: 'skip', blockId } : null
}

/** Never more than what is left to take: a block lasts no less than nothing. */
const change = (blockId: string, minutes: number, allotted: number): RunChange => ({
  blockId,
  minutes: Math.max(minutes, -allotted),
})

const toMinutes = (milliseconds: number): number => Math.round(milliseconds / 60_000)

/** More or less time for what runs: of a parallel block, for each of its tracks; or for one track. */
export const adjustMove = (
  state: RunState,
  minutes: number,
  trackId: string | null = null,
): RunMove | null => {
  if (!isOn(state) || state.timer === null) return null
  const timers =
    state.tracks.length === 0
      ? [state.timer]
      : state.tracks
          .filter(({ track }) => trackId === null || track.id === trackId)
          .flatMap(({ timer }) => timer ?? [])
  const changes = timers
    .map(({ block, allotted }) => change(block.id, minutes, toMinutes(allotted)))
    .filter((one) => one.minutes !== 0)
  return changes.length === 0 ? null : { kind: 'adjust', changes }
}

/** One track moves on by itself; nothing is left in it after its last block. */
export const nextInTrackMove = (state: RunState, trackId: string): RunMove | null => {
  const track = state.tracks.find((one) => one.track.id === trackId)
  if (!isOn(state) || !track?.timer) return null
  return {
    kind: 'next',
    trackId,
    blockId: track.timer.block.id,
    enteredId: track.next?.id ?? null,
  }
}

export const backInTrackMove = (state: RunState, trackId: string): RunMove | null => {
  const track = state.tracks.find((one) => one.track.id === trackId)
  if (!isOn(state) || !track?.previous) return null
  return {
    kind: 'back',
    trackId,
    blockId: track.timer?.block.id ?? null,
    enteredId: track.previous.id,
  }
}

export const pauseMove = (state: RunState): RunMove | null =>
  state.phase === 'running'
    ? { kind: 'pause' }
    : state.phase === 'paused'
      ? { kind: 'resume' }
      : null

/** The block that runs began so many minutes ago, whatever the clock said. */
export const elapsedMove = (state: RunState, minutes: number): RunMove | null =>
  isOn(state) && state.timer ? { kind: 'elapsed', minutes } : null

export const finishMove = (state: RunState): RunMove | null =>
  isOn(state) ? { kind: 'finish' } : null

export const reopenMove = (state: RunState): RunMove | null =>
  state.phase === 'finished' ? { kind: 'reopen' } : null

/** How far the parts of a session were run, for the path of its steps. */
export const runProgress = (
  partIds: readonly string[],
  events: readonly RunEvent[],
): RunProgress => {
  const phases = partIds.map((id) => foldRun(events.filter(({ partId }) => partId === id)).phase)
  if (phases.every((phase) => phase === 'waiting')) return 'none'
  return phases.every((phase) => phase === 'finished') ? 'all' : 'some'
}
