import { type AgendaPart, type DayPlan, planAgenda } from '#shared/domain/agenda/day-plan.ts'
import type { RunMove } from '#shared/domain/run/run-moves.ts'
import { type RunState, runState } from '#shared/domain/run/run-state.ts'
import type { AgendaBlock, AgendaTrack } from '#shared/schemas/agenda.schema.ts'
import type { RunEvent } from '#shared/schemas/run.schema.ts'
import { samplePart } from './sample-agenda.ts'

/** Instant of a time on 28 November 2026 in Martinique. */
export const at = (time: string, seconds = 0): number =>
  Date.parse(`2026-11-28T${time}:${String(seconds).padStart(2, '0')}-04:00`)

export const dayOf = (
  blocks: readonly AgendaBlock[],
  tracks: readonly AgendaTrack[] = [],
  part: AgendaPart = samplePart(),
): DayPlan => {
  const [day] = planAgenda([part], blocks, tracks).days
  if (!day) throw new Error('the part gives no day')
  return day
}

/** One row as the repository notes it. */
export const noted = (move: RunMove, seq: number, instant: number): RunEvent => ({
  blockId: null,
  enteredId: null,
  trackId: null,
  minutes: null,
  ...move,
  changes: [...(move.changes ?? [])],
  id: `event-${seq}`,
  sessionId: 'session-1',
  partId: 'part-1',
  seq,
  at: new Date(instant).toISOString(),
})

/** A part that one runs in a test: presses at instants, then looks at it. */
export class SampleRun {
  events: readonly RunEvent[] = []
  day: DayPlan

  constructor(blocks: readonly AgendaBlock[], tracks: readonly AgendaTrack[] = []) {
    this.day = dayOf(blocks, tracks)
  }

  state(instant: number): RunState {
    return runState(this.day, this.events, instant)
  }

  press(instant: number, moveOf: (state: RunState) => RunMove | null): this {
    const move = moveOf(this.state(instant))
    if (move) this.events = [...this.events, noted(move, this.events.length, instant)]
    return this
  }

  undo(): this {
    this.events = this.events.slice(0, -1)
    return this
  }
}
