import { useMemo } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { runRepository } from '#renderer/data/run-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { now } from '#renderer/lib/clock.ts'
import type { DayPlan } from '#shared/domain/agenda/day-plan.ts'
import { formatDuration } from '#shared/domain/dates.ts'
import {
  adjustMove,
  backInTrackMove,
  backMove,
  elapsedMove,
  finishMove,
  goMove,
  leaveOutMove,
  nextInTrackMove,
  nextMove,
  pauseMove,
  type RunMove,
  reopenMove,
  skipMove,
  startMove,
} from '#shared/domain/run/run-moves.ts'
import { type RunState, runState } from '#shared/domain/run/run-state.ts'
import type { RunChange, RunEvent } from '#shared/schemas/run.schema.ts'
import { clockWords, titleOf } from './run-words.ts'

/** What one can do while a part runs. Each is one step to undo; what makes no sense does nothing. */
export type RunActions = {
  readonly start: () => void
  readonly next: () => void
  readonly back: () => void
  readonly go: (blockId: string) => void
  readonly skip: () => void
  readonly leaveOut: (blockId: string) => void
  readonly adjust: (minutes: number, trackId?: string) => void
  readonly nextInTrack: (trackId: string) => void
  readonly backInTrack: (trackId: string) => void
  readonly pause: () => void
  readonly correctElapsed: (minutes: number) => void
  readonly finish: () => void
  readonly reopen: () => void
  readonly cut: (changes: readonly RunChange[], won: number) => void
}

/** Steps of five minutes: what one says aloud. */
export const STEP_MINUTES = 5

export const useRunActions = (
  sessionId: string,
  day: DayPlan,
  events: readonly RunEvent[],
): RunActions => {
  const words = useWords()
  return useMemo(() => {
    const { t } = words
    const titleOfId = (id: string | null | undefined): string => {
      const placed = day.placed.flatMap((one) => [
        one,
        ...one.tracks.flatMap((track) => track.placed),
      ])
      const found = placed.find(({ block }) => block.id === id)
      return found ? titleOf(t, found.block) : ''
    }
    const saying = (move: RunMove): string | null => {
      switch (move.kind) {
        case 'start':
          return t('run.done.started', { time: clockWords(words, now().getTime()) })
        case 'next':
          return move.enteredId
            ? t('run.done.next', { title: titleOfId(move.enteredId) })
            : t('run.done.trackDone')
        case 'back':
          return t('run.done.back', { title: titleOfId(move.enteredId) })
        case 'skip':
        case 'restore':
          return t(`run.done.${move.kind}`, { title: titleOfId(move.blockId) })
        case 'finish':
        case 'elapsed':
          return t(`run.done.${move.kind}`)
        case 'cut':
          return null
        // What they change stands large before one's eyes.
        case 'adjust':
        case 'pause':
        case 'resume':
        case 'reopen':
          return null
      }
    }
    // From the state of this very instant: what is drawn may be a second old.
    const press = async (moveOf: (state: RunState) => RunMove | null): Promise<void> => {
      const move = moveOf(runState(day, events, now().getTime()))
      if (!move) return
      const message = saying(move)
      const outcome = await runRepository.record({ sessionId, partId: day.part.id }, move)
      if (message) toastWithUndo(message, outcome)
    }
    return {
      start: () => void press(startMove),
      next: () => void press(nextMove),
      back: () => void press(backMove),
      go: (blockId) => void press((state) => goMove(state, blockId)),
      skip: () => void press(skipMove),
      leaveOut: (blockId) => void press((state) => leaveOutMove(state, blockId)),
      adjust: (minutes, trackId) =>
        void press((state) => adjustMove(state, minutes, trackId ?? null)),
      nextInTrack: (trackId) => void press((state) => nextInTrackMove(state, trackId)),
      backInTrack: (trackId) => void press((state) => backInTrackMove(state, trackId)),
      pause: () => void press(pauseMove),
      correctElapsed: (minutes) => void press((state) => elapsedMove(state, minutes)),
      finish: () => void press(finishMove),
      reopen: () => void press(reopenMove),
      cut: async (changes, won) => {
        const move: RunMove = { kind: 'cut', changes }
        const outcome = await runRepository.record({ sessionId, partId: day.part.id }, move)
        toastWithUndo(t('run.done.cut', { duration: formatDuration(won) }), outcome)
      },
    }
  }, [words, sessionId, day, events])
}
