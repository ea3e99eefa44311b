import { describe, expect, it } from 'vitest'
import {
  adjustMove,
  backMove,
  goMove,
  nextInTrackMove,
  nextMove,
  startMove,
} from '#shared/domain/run/run-moves.ts'
import { levelOf } from '#shared/domain/run/run-timers.ts'
import { sampleBlock, sampleTrack } from '#tests/helpers/sample-agenda.ts'
import { at, SampleRun } from '#tests/helpers/sample-run.ts'

const MINUTE = 60_000

describe('parallel groups', () => {
  const parallel = [
    sampleBlock({ id: 'a', minutes: 10 }),
    sampleBlock({ id: 'p', kind: 'parallel', minutes: 0 }),
    sampleBlock({ id: 'z', minutes: 10 }),
    sampleBlock({ id: 'p1', trackId: 't1', minutes: 30 }),
    sampleBlock({ id: 'p2', trackId: 't1', minutes: 20 }),
    sampleBlock({ id: 'q1', trackId: 't2', minutes: 40 }),
  ]
  const tracks = [
    sampleTrack({ id: 't1', blockId: 'p', name: 'Jardin' }),
    sampleTrack({ id: 't2', blockId: 'p', name: 'Cuisine' }),
  ]
  const inside = () =>
    new SampleRun(parallel, tracks).press(at('09:00'), startMove).press(at('09:10'), nextMove)

  it('each have their own time', () => {
    const run = inside().press(at('09:35'), (state) => nextInTrackMove(state, 't1'))
    const state = run.state(at('09:45'))
    expect(state.timer).toMatchObject({ block: { id: 'p' }, allotted: 50 * MINUTE })
    expect(state.tracks).toMatchObject([
      { timer: { block: { id: 'p2' }, left: 10 * MINUTE }, next: null, end: at('09:55') },
      { timer: { block: { id: 'q1' }, left: 5 * MINUTE, level: 'soon' }, end: at('09:50') },
    ])
    expect(state.projectedEnd).toBe(at('10:05'))
    run.press(at('09:50'), (one) => nextInTrackMove(one, 't2'))
    expect(run.state(at('09:51')).tracks[1]).toMatchObject({ timer: null })
  })

  it('hold the room back by the longest of them', () => {
    const run = inside().press(at('09:20'), (state) => adjustMove(state, 20, 't2'))
    expect(run.state(at('09:20')).timer?.allotted).toBe(60 * MINUTE)
    expect(run.state(at('09:20')).projectedEnd).toBe(at('10:20'))
    run.press(at('09:21'), (state) => adjustMove(state, 5))
    expect(run.state(at('09:21')).timer?.allotted).toBe(65 * MINUTE)
  })
})

describe('the state of time', () => {
  it('turns for the last fifth of a block, five minutes at most and one at least', () => {
    expect(levelOf(6 * MINUTE, 60 * MINUTE)).toBe('onTime')
    expect(levelOf(5 * MINUTE, 60 * MINUTE)).toBe('soon')
    expect(levelOf(3 * MINUTE, 10 * MINUTE)).toBe('onTime')
    expect(levelOf(2 * MINUTE, 10 * MINUTE)).toBe('soon')
    expect(levelOf(MINUTE, 3 * MINUTE)).toBe('soon')
    expect(levelOf(0, 60 * MINUTE)).toBe('over')
    expect(levelOf(0, 0)).toBe('untimed')
  })
})

describe('parallel groups that the room comes back to', () => {
  /** 9:00 p (t1: p1 10, p2 20; t2: q1 30), then z. The first group moved on at 9:10. */
  const left = () =>
    new SampleRun(
      [
        sampleBlock({ id: 'p', kind: 'parallel', minutes: 0 }),
        sampleBlock({ id: 'z', minutes: 30 }),
        sampleBlock({ id: 'p1', trackId: 't1', minutes: 10 }),
        sampleBlock({ id: 'p2', trackId: 't1', minutes: 20 }),
        sampleBlock({ id: 'q1', trackId: 't2', minutes: 30 }),
      ],
      ['t1', 't2'].map((id) => sampleTrack({ id, blockId: 'p', name: id })),
    )
      .press(at('09:00'), startMove)
      .press(at('09:10'), (state) => nextInTrackMove(state, 't1'))
      .press(at('09:20'), nextMove)

  const elapsed = (run: SampleRun, instant: number) =>
    run.state(instant).tracks.map(({ timer }) => timer?.elapsed)

  it('all count from the moment it came back: nobody worked while it was away', () => {
    const run = left().press(at('10:00'), (state) => goMove(state, 'p'))
    expect(elapsed(run, at('10:01'))).toEqual([MINUTE, MINUTE])
    expect(run.state(at('10:01')).tracks.map(({ timer }) => timer?.level)).toEqual([
      'onTime',
      'onTime',
    ])
    run.press(at('10:10'), (state) => nextInTrackMove(state, 't1'))
    expect(run.state(at('10:11')).tracks[0]?.timer).toBeNull()
  })

  it('all go on from where they began when it had not really left', () => {
    const run = left().press(at('09:21'), backMove)
    expect(elapsed(run, at('09:25'))).toEqual([15 * MINUTE, 25 * MINUTE])
  })
})
