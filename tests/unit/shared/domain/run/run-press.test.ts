import { describe, expect, it } from 'vitest'
import { foldRun } from '#shared/domain/run/run-log.ts'
import {
  backMove,
  finishMove,
  leaveOutMove,
  nextInTrackMove,
  nextMove,
  pauseMove,
  type RunMove,
  reopenMove,
  skipMove,
  startMove,
} from '#shared/domain/run/run-moves.ts'
import { isDone, isDoublePress } from '#shared/domain/run/run-press.ts'
import type { RunState } from '#shared/domain/run/run-state.ts'
import { sampleBlock, sampleTrack } from '#tests/helpers/sample-agenda.ts'
import { at, dayOf, SampleRun } from '#tests/helpers/sample-run.ts'

const BLOCKS = ['a', 'b', 'c'].map((id) => sampleBlock({ id, minutes: 30 }))
const NOON = at('12:00')

const newRun = () => new SampleRun(BLOCKS)
const started = () => newRun().press(at('09:00'), startMove)

/** The same move decided twice on one state: what the journal says of the second. */
const again = (run: SampleRun, moveOf: (state: RunState) => RunMove | null): boolean => {
  const move = moveOf(run.state(NOON))
  if (!move) throw new Error('nothing to press')
  expect(isDone(foldRun(run.events), move)).toBe(false)
  run.press(NOON, () => move)
  return isDone(foldRun(run.events), move)
}

describe('a press that comes twice before it is drawn', () => {
  it.each([
    ['start', newRun, startMove],
    ['next', started, nextMove],
    ['skip', started, skipMove],
    ['finish', started, finishMove],
    ['pause', started, pauseMove],
    ['resume', () => started().press(at('09:05'), pauseMove), pauseMove],
    ['back', () => started().press(at('09:30'), nextMove), backMove],
    ['leave out', started, (state: RunState) => leaveOutMove(state, 'c')],
    ['reopen', () => started().press(at('09:30'), finishMove), reopenMove],
  ])('is noted once: %s', (_, run, moveOf) => {
    expect(again(run(), moveOf)).toBe(true)
  })

  it('is noted once in a track, also after its last block', () => {
    const run = new SampleRun(
      [
        sampleBlock({ id: 'p', kind: 'parallel', minutes: 0 }),
        sampleBlock({ id: 'p1', trackId: 't1', minutes: 10 }),
        sampleBlock({ id: 'p2', trackId: 't1', minutes: 20 }),
      ],
      [sampleTrack({ id: 't1', blockId: 'p' })],
    ).press(at('09:00'), startMove)
    const moveOf = (state: RunState) => nextInTrackMove(state, 't1')
    expect(again(run, moveOf)).toBe(true)
    expect(again(run, moveOf)).toBe(true)
  })

  it('does nothing to a room that has moved on, or that is done', () => {
    const run = started().press(at('09:30'), nextMove)
    const decidedBefore: RunMove = { kind: 'skip', blockId: 'a', enteredId: 'b' }
    expect(isDone(foldRun(run.events), decidedBefore)).toBe(true)
    run.press(at('09:31'), finishMove)
    expect(isDone(foldRun(run.events), { kind: 'elapsed', minutes: 5 })).toBe(true)
  })

  it('still moves on from a block that the agenda no longer has', () => {
    const run = started().press(at('09:30'), nextMove)
    run.day = dayOf(BLOCKS.filter(({ id }) => id !== 'b'))
    expect(again(run, nextMove)).toBe(true)
  })
})

describe('a press that comes again sooner than anybody reads', () => {
  const isDouble = (run: SampleRun, moveOf: (state: RunState) => RunMove | null, now: number) => {
    const move = moveOf(run.state(now))
    return move !== null && isDoublePress(run.events, move, now)
  }
  const { events } = started()
  const [start] = events
  const later = (milliseconds: number) => Date.parse(start?.at ?? '') + milliseconds

  it('does not go over a block that nobody saw', () => {
    const run = started()
    expect(isDouble(run, nextMove, later(73))).toBe(true)
    expect(isDouble(run, skipMove, later(73))).toBe(true)
    expect(isDouble(run, nextMove, later(600))).toBe(false)
    run.press(later(600), nextMove)
    expect(isDouble(run, nextMove, later(673))).toBe(true)
    // Taking an accident back at once is another gesture.
    expect(isDouble(run, backMove, later(673))).toBe(false)
  })

  it('does not end a pause as it begins', () => {
    const run = started().press(at('09:10'), pauseMove)
    expect(isDouble(run, pauseMove, at('09:10') + 200)).toBe(true)
    expect(isDouble(run, pauseMove, at('09:10', 1))).toBe(false)
  })

  it('is heard whatever the clock, once it was set back', () => {
    const run = started().press(at('09:30'), nextMove)
    expect(isDouble(run, nextMove, at('08:30'))).toBe(false)
  })
})
