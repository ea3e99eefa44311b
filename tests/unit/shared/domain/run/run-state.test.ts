import { describe, expect, it } from 'vitest'
import {
  adjustMove,
  backMove,
  elapsedMove,
  finishMove,
  goMove,
  leaveOutMove,
  nextMove,
  pauseMove,
  reopenMove,
  runProgress,
  skipMove,
  startMove,
} from '#shared/domain/run/run-moves.ts'
import { runState } from '#shared/domain/run/run-state.ts'
import { sampleBlock, samplePart } from '#tests/helpers/sample-agenda.ts'
import { at, dayOf, noted, SampleRun } from '#tests/helpers/sample-run.ts'

const MINUTE = 60_000

/** 9:00 a (30), 9:30 b (60), 10:30 c (30), 11:00 d (60), until 12:00. */
const MORNING = [
  sampleBlock({ id: 'a', title: 'Accueil', minutes: 30 }),
  sampleBlock({ id: 'b', minutes: 60, minimumMinutes: 40 }),
  sampleBlock({ id: 'c', minutes: 30, minimumMinutes: 15 }),
  sampleBlock({ id: 'd', minutes: 60, minimumMinutes: 45 }),
]

const started = () => new SampleRun(MORNING).press(at('09:00'), startMove)
const left = (run: SampleRun, instant: number) => run.state(instant).timer?.left

describe('a part that runs', () => {
  it('says what runs, what is left of it, what comes next and when it ends', () => {
    const state = started().state(at('09:12'))
    expect(state).toMatchObject({
      phase: 'running',
      timer: { block: { id: 'a' }, elapsed: 12 * MINUTE, left: 18 * MINUTE, level: 'onTime' },
      next: { id: 'b' },
      projectedEnd: at('12:00'),
      lateMinutes: 0,
    })
    expect(state.rail.map(({ state: one }) => one)).toEqual(['now', 'next', 'later', 'later'])
    expect(state.rail.map(({ start }) => start)).toEqual([
      at('09:00'),
      at('09:30'),
      at('10:30'),
      at('11:00'),
    ])
  })

  it('runs late only once a block runs over, and by as much', () => {
    const run = started()
    expect(run.state(at('09:30')).lateMinutes).toBe(0)
    expect(run.state(at('09:37', 59)).lateMinutes).toBe(7)
    expect(run.state(at('09:40'))).toMatchObject({
      timer: { left: -10 * MINUTE, level: 'over' },
      projectedEnd: at('12:10'),
      lateMinutes: 10,
    })
  })

  it('is early when the next block begins early', () => {
    const run = started().press(at('09:20'), nextMove)
    expect(run.state(at('09:21'))).toMatchObject({
      timer: { block: { id: 'b' } },
      lateMinutes: -10,
    })
    expect(run.state(at('09:21')).rail[0]).toMatchObject({
      state: 'done',
      took: 20,
      start: at('09:00'),
      end: at('09:20'),
    })
  })

  it('gives more or less time to the block that runs, and never less than nothing', () => {
    const run = started()
      .press(at('09:10'), (state) => adjustMove(state, 5))
      .press(at('09:11'), (state) => adjustMove(state, 5))
    expect(left(run, at('09:20'))).toBe(20 * MINUTE)
    expect(run.state(at('09:20')).lateMinutes).toBe(10)
    for (let times = 0; times < 20; times += 1) run.press(at('09:20'), (one) => adjustMove(one, -5))
    expect(run.state(at('09:20')).timer?.allotted).toBe(0)
    run.press(at('09:21'), (state) => adjustMove(state, 5))
    expect(run.state(at('09:21')).timer?.allotted).toBe(5 * MINUTE)
  })

  it('goes back to a block as if it had not been left', () => {
    const run = started().press(at('09:30'), nextMove).press(at('09:31'), backMove)
    expect(run.state(at('09:35'))).toMatchObject({
      timer: { block: { id: 'a' }, elapsed: 35 * MINUTE },
      next: { id: 'b' },
    })
    run.press(at('09:36'), nextMove)
    expect(run.state(at('09:40')).timer).toMatchObject({ block: { id: 'b' }, elapsed: 4 * MINUTE })
  })

  it('skips the block that runs, or one to come, and takes it up again', () => {
    const run = started().press(at('09:05'), (state) => leaveOutMove(state, 'c'))
    expect(run.state(at('09:05'))).toMatchObject({ projectedEnd: at('11:30'), lateMinutes: -30 })
    run.press(at('09:06'), (state) => leaveOutMove(state, 'c'))
    expect(run.state(at('09:06')).lateMinutes).toBe(0)
    run.press(at('09:10'), skipMove)
    expect(run.state(at('09:10'))).toMatchObject({ timer: { block: { id: 'b' } } })
    expect(run.state(at('09:10')).rail[0]?.state).toBe('skipped')
  })

  it('may jump ahead: what it jumped over is shown as not held, and can still be held', () => {
    const run = started().press(at('09:10'), (state) => goMove(state, 'd'))
    expect(run.state(at('09:10')).rail.map(({ state }) => state)).toEqual([
      'done',
      'passed',
      'passed',
      'now',
    ])
    run.press(at('09:30'), (state) => goMove(state, 'b'))
    expect(run.state(at('09:30'))).toMatchObject({
      timer: { block: { id: 'b' } },
      next: { id: 'c' },
    })
  })

  it('stands still during a pause, while the end moves on', () => {
    const run = started().press(at('09:10'), pauseMove)
    expect(run.state(at('09:25'))).toMatchObject({
      phase: 'paused',
      timer: { left: 20 * MINUTE },
      lateMinutes: 15,
    })
    run.press(at('09:25'), pauseMove)
    expect(left(run, at('09:30'))).toBe(15 * MINUTE)
    expect(run.state(at('09:30')).lateMinutes).toBe(15)
  })

  it('says for how long it has been paused, and nothing of a pause that is over', () => {
    const run = started().press(at('09:10'), pauseMove)
    expect(run.state(at('09:25')).pausedFor).toBe(15 * MINUTE)
    expect(run.state(at('09:05')).pausedFor).toBe(0)
    run.press(at('09:25'), pauseMove)
    expect(run.state(at('09:30')).pausedFor).toBeNull()
  })

  it('does not call held a block that « Suivant » went over in less than a minute', () => {
    const run = new SampleRun([
      ...MORNING,
      sampleBlock({ id: 'e', title: 'Photo', minutes: 0 }),
      sampleBlock({ id: 'f', minutes: 10 }),
    ]).press(at('09:00'), startMove)
    run.press(at('09:01'), nextMove).press(at('09:01', 59), nextMove)
    for (const second of [0, 5, 10]) run.press(at('09:30', second), nextMove)
    expect(run.state(at('09:31')).rail.map(({ state }) => state)).toEqual([
      'done',
      'passed',
      'done',
      'passed',
      'done',
      'now',
    ])
    run.press(at('09:31'), finishMove)
    expect(run.state(at('09:31')).rail.at(-1)?.state).toBe('passed')
    expect(run.state(at('09:31')).rail[1]).toMatchObject({ took: 0, start: null })
  })

  it('ends after its last block, and can be taken up again', () => {
    const run = new SampleRun(MORNING.slice(0, 1))
      .press(at('09:00'), startMove)
      .press(at('09:25'), nextMove)
    expect(run.state(at('11:00'))).toMatchObject({
      phase: 'finished',
      timer: null,
      projectedEnd: at('09:25'),
    })
    run.press(at('11:00'), reopenMove)
    expect(run.state(at('11:02')).timer).toMatchObject({ elapsed: 27 * MINUTE })
  })

  it('believes who says since when a block runs', () => {
    const run = started().press(at('09:40'), nextMove)
    run.press(at('09:41'), (state) => elapsedMove(state, 11))
    expect(run.state(at('09:45')).timer).toMatchObject({ elapsed: 15 * MINUTE })
    expect(run.state(at('09:45')).rail[1]?.start).toBe(at('09:30'))
  })

  it('is told by instants alone: an hour of sleep is an hour', () => {
    const run = started()
    expect(run.state(at('10:00')).timer?.elapsed).toBe(60 * MINUTE)
  })

  it('owes nothing when the clock is set back, and says so', () => {
    const run = started().press(at('09:30'), nextMove)
    expect(run.state(at('08:30'))).toMatchObject({
      timer: { block: { id: 'b' }, elapsed: 0, left: 60 * MINUTE },
      clockWentBack: true,
    })
    run.press(at('08:31'), nextMove)
    expect(run.state(at('08:40'))).toMatchObject({
      timer: { block: { id: 'c' }, elapsed: 9 * MINUTE },
      clockWentBack: false,
    })
  })

  it('does not call set back a clock that the network puts right by seconds', () => {
    const run = started().press(at('09:30'), nextMove)
    expect(run.state(at('09:29', 50)).clockWentBack).toBe(false)
    expect(run.state(at('09:28', 50)).clockWentBack).toBe(true)
  })

  it('is the same in whatever order its rows are read', () => {
    const run = started()
      .press(at('09:30'), nextMove)
      .press(at('08:00'), (state) => adjustMove(state, 5))
      .press(at('10:30'), nextMove)
    const reversed = runState(run.day, run.events.toReversed(), at('10:40'))
    expect(reversed).toEqual(run.state(at('10:40')))
  })

  it('does not begin a block again that two laptops began', () => {
    const run = started().press(at('09:30'), nextMove)
    const [, next] = run.events
    if (!next) throw new Error('no press')
    run.events = [...run.events, { ...next, id: 'other', at: new Date(at('09:33')).toISOString() }]
    expect(run.state(at('09:40')).timer?.elapsed).toBe(10 * MINUTE)
  })

  it('takes a press whose start was lost as the start', () => {
    const day = dayOf(MORNING)
    const state = runState(
      day,
      [noted({ kind: 'next', blockId: 'a', enteredId: 'b' }, 3, at('09:30'))],
      at('09:40'),
    )
    expect(state).toMatchObject({ phase: 'running', timer: { block: { id: 'b' } } })
  })
})

describe('an agenda that changes while it runs', () => {
  const replan = (run: SampleRun, blocks: Parameters<typeof dayOf>[0]) => {
    run.day = dayOf(blocks)
    return run
  }

  it('gives the block that runs its new length', () => {
    const longer = MORNING.map((block) => (block.id === 'a' ? { ...block, minutes: 45 } : block))
    expect(left(replan(started(), longer), at('09:30'))).toBe(15 * MINUTE)
  })

  it('goes on when the block that runs is taken away: the next is the one that followed', () => {
    const run = started().press(at('09:30'), nextMove)
    replan(
      run,
      MORNING.filter(({ id }) => id !== 'b'),
    )
    expect(run.state(at('09:40'))).toMatchObject({
      isCurrentGone: true,
      timer: null,
      next: { id: 'c' },
      projectedEnd: at('11:10'),
    })
    run.press(at('09:41'), nextMove)
    expect(run.state(at('09:41')).timer?.block.id).toBe('c')
  })

  it('holds a block that was added ahead, and not one that was added behind', () => {
    const run = started().press(at('09:30'), nextMove)
    replan(run, [
      ...MORNING,
      sampleBlock({ id: 'a2', minutes: 5 }),
      sampleBlock({ id: 'b2', minutes: 5 }),
    ])
    const state = run.state(at('09:31'))
    expect(state.next?.id).toBe('b2')
    expect(state.rail.map(({ state: one }) => one)).toEqual([
      'done',
      'passed',
      'now',
      'next',
      'later',
      'later',
    ])
  })

  it('does not hold again a block that was moved behind', () => {
    const run = started().press(at('09:30'), nextMove)
    replan(
      run,
      MORNING.map((block) => (block.id === 'a' ? { ...block, order: 'b1' } : block)),
    )
    expect(run.state(at('09:31')).next?.id).toBe('c')
  })

  it('runs without any block until the hour that was told', () => {
    const run = new SampleRun([]).press(at('09:05'), startMove)
    expect(run.state(at('09:30'))).toMatchObject({
      phase: 'running',
      timer: null,
      isCurrentGone: false,
      next: null,
      projectedEnd: at('12:00'),
      lateMinutes: 0,
    })
    expect(run.state(at('12:20')).lateMinutes).toBe(20)
    replan(run, MORNING)
    expect(run.state(at('09:30')).next?.id).toBe('a')
    run.press(at('09:30'), finishMove)
    expect(run.state(at('09:31')).phase).toBe('finished')
  })
})

describe('pins, midnight and other days', () => {
  it('wait for a pinned block, and lose the lateness before it', () => {
    const run = new SampleRun([
      sampleBlock({ id: 'a', minutes: 60 }),
      sampleBlock({ id: 'lunch', minutes: 60, pinnedStart: '10:30' }),
    ]).press(at('09:00'), startMove)
    expect(run.state(at('10:10'))).toMatchObject({ projectedEnd: at('11:30') })
    expect(run.state(at('10:10')).rail[1]).toMatchObject({ start: at('10:30'), pin: at('10:30') })
    expect(run.state(at('10:32')).rail[1]).toMatchObject({ start: at('10:32'), pin: at('10:30') })
    expect(run.state(at('10:32')).rail[0]?.pin).toBeNull()
    expect(run.state(at('10:45')).projectedEnd).toBe(at('11:45'))
  })

  it('go past midnight', () => {
    const part = samplePart({ start: '22:00', end: '01:00' })
    const day = dayOf(
      [
        sampleBlock({ id: 'a', minutes: 90 }),
        sampleBlock({ id: 'b', pinnedStart: '00:15', minutes: 45 }),
      ],
      [],
      part,
    )
    const events = [noted({ kind: 'start', enteredId: 'a' }, 0, at('22:00'))]
    const afterMidnight = Date.parse('2026-11-29T00:05:00-04:00')
    expect(runState(day, events, afterMidnight)).toMatchObject({
      timer: { left: -35 * MINUTE },
      announcedEnd: Date.parse('2026-11-29T01:00:00-04:00'),
      projectedEnd: Date.parse('2026-11-29T01:00:00-04:00'),
      lateMinutes: 0,
    })
  })

  it('keep their hours when the part is rehearsed on another day', () => {
    const dayBefore = Date.parse('2026-11-27T09:00:00-04:00')
    const run = new SampleRun([
      sampleBlock({ id: 'a', minutes: 60 }),
      sampleBlock({ id: 'b', minutes: 120, pinnedStart: '10:15' }),
    ]).press(dayBefore, startMove)
    expect(run.state(dayBefore + 10 * MINUTE)).toMatchObject({
      announcedEnd: Date.parse('2026-11-27T12:00:00-04:00'),
      projectedEnd: Date.parse('2026-11-27T12:15:00-04:00'),
    })
  })

  it('never make a rehearsal wait for the hour of another day', () => {
    const blocks = [
      sampleBlock({ id: 'a', minutes: 60 }),
      sampleBlock({ id: 'b', minutes: 120, pinnedStart: '10:15' }),
    ]
    // The evening before, and the evening of the day itself: more, and less, than twelve hours away.
    for (const begun of ['2026-11-27T22:30:00-04:00', '2026-11-28T21:30:00-04:00']) {
      const instant = Date.parse(begun)
      const run = new SampleRun(blocks).press(instant, startMove)
      expect(run.state(instant).projectedEnd).toBe(instant + 180 * MINUTE)
    }
    // Begun a quarter of an hour early, or late, around midnight: still the day of the part.
    const early = samplePart({ start: '00:10', end: '02:00' })
    const state = runState(
      dayOf([sampleBlock({ id: 'a', minutes: 60 })], [], early),
      [noted({ kind: 'start', enteredId: 'a' }, 0, Date.parse('2026-11-27T23:55:00-04:00'))],
      Date.parse('2026-11-28T00:05:00-04:00'),
    )
    expect(state.announcedEnd).toBe(Date.parse('2026-11-28T02:00:00-04:00'))
  })

  it('tell when a part that is not begun will end', () => {
    const run = new SampleRun(MORNING)
    expect(run.state(at('08:00'))).toMatchObject({ phase: 'waiting', projectedEnd: at('12:00') })
    expect(run.state(at('09:10')).lateMinutes).toBe(10)
  })
})

describe('how far a session was run', () => {
  it('is none, some, or all of its parts', () => {
    const run = started()
    expect(runProgress(['part-1'], [])).toBe('none')
    expect(runProgress(['part-1'], run.events)).toBe('some')
    run.press(at('12:00'), finishMove)
    expect(runProgress(['part-1'], run.events)).toBe('all')
    expect(runProgress(['part-1', 'part-2'], run.events)).toBe('some')
    run.press(at('12:01'), reopenMove)
    expect(runProgress(['part-1'], run.events)).toBe('some')
    expect(runProgress([], [])).toBe('none')
  })
})
