import { describe, expect, it } from 'vitest'
import { goMove, nextMove, startMove } from '#shared/domain/run/run-moves.ts'
import { sampleBlock } from '#tests/helpers/sample-agenda.ts'
import { at, SampleRun } from '#tests/helpers/sample-run.ts'

const MINUTE = 60_000

describe('a block that one goes back to by the agenda', () => {
  const inSecond = () =>
    new SampleRun(['a', 'b', 'c'].map((id) => sampleBlock({ id, minutes: 30 })))
      .press(at('09:00'), startMove)
      .press(at('09:25'), nextMove)

  it('does not cost the block just left, which was only passed over', () => {
    const run = inSecond().press(at('09:25', 20), (state) => goMove(state, 'a'))
    const state = run.state(at('09:30'))
    expect(state.rail.map((item) => item.state)).toEqual(['now', 'next', 'later'])
    expect(state.next?.id).toBe('b')
    // What is left of it, and the whole of the two others.
    expect(state.projectedEnd).toBe(at('09:55', 20) + 60 * MINUTE)
    run.press(at('09:40'), nextMove)
    expect(run.state(at('09:40')).timer).toMatchObject({ block: { id: 'b' }, left: 30 * MINUTE })
  })

  it('does not bring back a block that was held', () => {
    const run = inSecond().press(at('09:50'), (state) => goMove(state, 'a'))
    expect(run.state(at('09:51')).rail.map((item) => item.state)).toEqual(['now', 'done', 'next'])
    expect(run.state(at('09:51')).next?.id).toBe('c')
  })
})
