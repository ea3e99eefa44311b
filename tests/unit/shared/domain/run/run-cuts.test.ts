import { describe, expect, it } from 'vitest'
import { type CutPolicy, proposeCuts } from '#shared/domain/run/run-cuts.ts'
import { nextMove, startMove } from '#shared/domain/run/run-moves.ts'
import { sampleBlock, sampleTrack } from '#tests/helpers/sample-agenda.ts'
import { at, SampleRun } from '#tests/helpers/sample-run.ts'

const cut = (
  run: SampleRun,
  instant: number,
  minutes: number,
  withoutMinimum: CutPolicy['withoutMinimum'] = 'keep',
) => proposeCuts(run.state(instant), { minutes, withoutMinimum })

const changesOf = ({ changes }: ReturnType<typeof proposeCuts>) =>
  Object.fromEntries(changes.map(({ blockId, minutes }) => [blockId, minutes]))
const reasonsOf = ({ lines }: ReturnType<typeof proposeCuts>) =>
  Object.fromEntries(lines.map(({ block, reason }) => [block.id, reason]))

describe('« On est en retard »', () => {
  const blocks = [
    sampleBlock({ id: 'a', minutes: 30 }),
    sampleBlock({ id: 'b', minutes: 60, minimumMinutes: 40 }),
    sampleBlock({ id: 'c', minutes: 20, minimumMinutes: 20 }),
    sampleBlock({ id: 'd', minutes: 70, minimumMinutes: 60 }),
  ]
  const late = () =>
    new SampleRun(blocks).press(at('09:00'), startMove).press(at('09:45'), nextMove)

  it('takes minutes in proportion to what each block can give', () => {
    const plan = cut(late(), at('09:45'), 15)
    expect(changesOf(plan)).toEqual({ b: -10, d: -5 })
    expect(plan).toMatchObject({
      won: 15,
      mostWon: 30,
      endBefore: at('12:15'),
      endAfter: at('12:00'),
    })
    expect(reasonsOf(plan)).toEqual({ b: 'cut', c: 'atMinimum', d: 'cut' })
  })

  it('never goes below a minimum, and says what can be won at most', () => {
    const plan = cut(late(), at('09:45'), 90)
    expect(changesOf(plan)).toEqual({ b: -20, d: -10 })
    expect(plan).toMatchObject({ won: 30, mostWon: 30 })
  })

  it('takes from the block that runs only what it has not used', () => {
    const plan = cut(late(), at('10:38', 20), 90)
    // 53 minutes and 20 seconds of b are gone: 6 whole minutes are left to give.
    expect(changesOf(plan)).toEqual({ b: -6, d: -10 })
  })

  it('gives nothing from a block that runs over already', () => {
    expect(changesOf(cut(late(), at('10:50'), 5))).toEqual({ d: -5 })
  })

  it('leaves alone a block of which no minimum was said, unless one asks for its half', () => {
    const run = new SampleRun(blocks)
    expect(reasonsOf(cut(run, at('09:30'), 90))).toMatchObject({ a: 'noMinimum' })
    expect(changesOf(cut(run, at('09:30'), 90, 'half'))).toMatchObject({ a: -15 })
  })

  it('does not win minutes that would be spent waiting for a pinned block', () => {
    const run = new SampleRun([
      sampleBlock({ id: 'a', minutes: 60, minimumMinutes: 30 }),
      sampleBlock({ id: 'b', minutes: 60, minimumMinutes: 45, pinnedStart: '10:00' }),
      sampleBlock({ id: 'c', minutes: 60, minimumMinutes: 50 }),
    ]).press(at('09:10'), startMove)
    const plan = cut(run, at('09:20'), 60)
    // Ten minutes late at lunch: that is all that is worth taking before it.
    expect(changesOf(plan)).toEqual({ a: -10, b: -15, c: -10 })
    expect(plan).toMatchObject({ won: 35, mostWon: 35 })
    const onTime = new SampleRun([
      sampleBlock({ id: 'a', minutes: 60, minimumMinutes: 30 }),
      sampleBlock({ id: 'b', minutes: 60, pinnedStart: '10:00' }),
      sampleBlock({ id: 'c', minutes: 60, minimumMinutes: 50 }),
    ]).press(at('09:00'), startMove)
    const explained = cut(onTime, at('09:20'), 10)
    expect(changesOf(explained)).toEqual({ c: -10 })
    expect(explained.lines[0]).toMatchObject({ reason: 'pinWaits', pin: '10:00' })
  })

  it('shortens every parallel group that would hold the room back, and no other', () => {
    const run = new SampleRun(
      [
        sampleBlock({ id: 'p', kind: 'parallel', minutes: 0 }),
        sampleBlock({ id: 'p1', trackId: 't1', minutes: 40, minimumMinutes: 20 }),
        sampleBlock({ id: 'p2', trackId: 't1', minutes: 20, minimumMinutes: 10 }),
        sampleBlock({ id: 'q1', trackId: 't2', minutes: 55, minimumMinutes: 30 }),
        sampleBlock({ id: 'r1', trackId: 't3', minutes: 20 }),
      ],
      ['t1', 't2', 't3'].map((id) => sampleTrack({ id, blockId: 'p' })),
    )
    const plan = cut(run, at('09:00'), 15)
    expect(changesOf(plan)).toEqual({ p1: -10, p2: -5, q1: -10 })
    expect(plan).toMatchObject({ won: 15, mostWon: 30 })
  })

  it('proposes nothing when nothing is left', () => {
    const run = late().press(at('09:46'), nextMove).press(at('09:47'), nextMove)
    run.press(at('11:00'), nextMove)
    expect(cut(run, at('11:00'), 10)).toMatchObject({ changes: [], won: 0, mostWon: 0 })
  })
})
