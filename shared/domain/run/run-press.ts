import type { RunEvent } from '#shared/schemas/run.schema.ts'
import { compareRunEvents, type RunLog } from './run-log.ts'
import type { RunMove } from './run-moves.ts'

/*
 * [Note: Pressed twice] A hand that trembles, a double click by habit, a key that bounces: a gesture
 * comes twice and was meant once. The second is decided on what was in sight before the first was
 * drawn, and asks for what is already noted: it is told by the journal. Or it comes just after the
 * first was drawn, sooner than anybody reads: it is told by the clock. Minutes added or taken are
 * meant each time, and count from what the journal holds.
 */

/** The longest double click of Windows and macOS as they come. Milliseconds. */
const DOUBLE_PRESS = 500

/** Whether the room, or the track, is no longer where the move was to begin. */
const hasMovedOn = (log: RunLog, { trackId, blockId, enteredId }: RunMove): boolean => {
  // A track whose block was taken away begins at another: only where it goes tells.
  if (trackId != null) return log.inTrack.get(trackId) === (enteredId ?? null)
  if (enteredId === log.currentId) return true
  return blockId != null && blockId !== log.currentId
}

/** Whether a move asks for what the journal already holds [Note: Pressed twice]. */
export const isDone = (log: RunLog, move: RunMove): boolean => {
  if (log.startedAt === null) return false
  if (log.phase === 'finished') return move.kind !== 'reopen'
  switch (move.kind) {
    case 'start':
    case 'reopen':
      return true
    case 'next':
    case 'back':
      return hasMovedOn(log, move)
    case 'skip':
      return move.enteredId == null ? log.skipped.has(move.blockId ?? '') : hasMovedOn(log, move)
    case 'restore':
      return !log.skipped.has(move.blockId ?? '')
    case 'pause':
      return log.phase !== 'running'
    case 'resume':
      return log.phase !== 'paused'
    case 'adjust':
    case 'cut':
    case 'elapsed':
    case 'finish':
      return false
  }
}

/** What the hand does, whatever the block: moves of one name are one gesture. Null: counts each time. */
const gestureOf = ({ kind, blockId, enteredId, trackId }: RunMove): string | null => {
  switch (kind) {
    case 'adjust':
      return null
    case 'start':
    case 'next':
    case 'finish':
      return `on ${trackId ?? ''}`
    case 'skip':
      return enteredId == null ? `out ${blockId ?? ''}` : 'on '
    case 'restore':
      return `out ${blockId ?? ''}`
    case 'back':
      return `back ${trackId ?? ''}`
    case 'pause':
    case 'resume':
      return 'pause'
    case 'cut':
    case 'elapsed':
    case 'reopen':
      return kind
  }
}

/** Whether the same gesture was just made: nobody has read yet what it did [Note: Pressed twice]. */
export const isDoublePress = (events: readonly RunEvent[], move: RunMove, now: number): boolean => {
  const gesture = gestureOf(move)
  const last = events
    .toSorted(compareRunEvents)
    .findLast((event) => gesture !== null && gestureOf(event) === gesture)
  if (last === undefined) return false
  const since = now - Date.parse(last.at)
  return since >= 0 && since < DOUBLE_PRESS
}
