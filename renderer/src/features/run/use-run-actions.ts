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
import { isDoublePress } from '#shared/domain/run/run-press.ts'
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
    const place = { sessionId, partId: day.part.id }
    // Decided on the presses that are in sight: the second of two at once is about the same block.
    const press = async (
      moveOf: (state: RunState) => RunMove | null,
      messageOf: (move: RunMove) => string | null = saying,
    ): Promise<void> => {
      const instant = now().getTime()
      const move = moveOf(runState(day, events, instant))
      if (!move) return
      const outcome = await runRepository.record(place, move, (known) =>
        isDoublePress(known, move, instant) ? null : move,
      )
      const message = messageOf(move)
      // Without a step, nothing was noted.
      if (message && outcome.step !== null) toastWithUndo(message, outcome)
    }
    // Minutes add up on what the journal holds: pressed fast, the screen lags behind the hand.
    const adjust = (minutes: number, trackId: string | null): void => {
      const instant = now().getTime()
      void runRepository.record(place, { kind: 'adjust' }, (known) =>
        adjustMove(runState(day, known, instant), minutes, trackId),
      )
    }
    return {
      start: () => void press(startMove),
      next: () => void press(nextMove),
      back: () => void press(backMove),
      go: (blockId) => void press((state) => goMove(state, blockId)),
      skip: () => void press(skipMove),
      leaveOut: (blockId) => void press((state) => leaveOutMove(state, blockId)),
      adjust: (minutes, trackId) => adjust(minutes, trackId ?? null),
      nextInTrack: (trackId) => void press((state) => nextInTrackMove(state, trackId)),
      backInTrack: (trackId) => void press((state) => backInTrackMove(state, trackId)),
      pause: () => void press(pauseMove),
      correctElapsed: (minutes) => void press((state) => elapsedMove(state, minutes)),
      finish: () => void press(finishMove),
      reopen: () => void press(reopenMove),
      cut: (changes, won) =>
        void press(
          () => ({ kind: 'cut', changes }),
          () => t('run.done.cut', { duration: formatDuration(won) }),
        ),
    }
  }, [words, sessionId, day, events])
}
