import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clockOf } from '#shared/domain/agenda/day-plan.ts'
import { proposeCuts } from '#shared/domain/run/run-cuts.ts'
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
import type { AgendaBlock } from '#shared/schemas/agenda.schema.ts'
import { runEventSchema } from '#shared/schemas/run.schema.ts'
import { sampleBlock, sampleTrack } from '#tests/helpers/sample-agenda.ts'
import { at, dayOf, SampleRun } from '#tests/helpers/sample-run.ts'

const MINUTE = 60_000
const RUNS = { numRuns: 300 } as const

const TRACKS = ['t1', 't2'].map((id) => sampleTrack({ id, blockId: 'b03', name: id }))

/** Up to eight blocks, some pinned, some without a minimum; the fourth may hold two groups. */
const anyBlocks = fc
  .array(
    fc.record({
      minutes: fc.integer({ min: 0, max: 90 }),
      minimum: fc.option(fc.integer({ min: 0, max: 100 })),
      pin: fc.option(fc.integer({ min: 8 * 60, max: 14 * 60 }), { freq: 5 }),
      inTrack: fc.option(fc.constantFrom('t1', 't2'), { freq: 3 }),
    }),
    { maxLength: 9 },
  )
  .map((items) =>
    items.map(({ minutes, minimum, pin, inTrack }, index): AgendaBlock => {
      const id = `b${String(index).padStart(2, '0')}`
      const isHolder = index === 3
      return sampleBlock({
        id,
        minutes: isHolder ? 0 : minutes,
        minimumMinutes: minimum,
        kind: isHolder ? 'parallel' : 'single',
        trackId: isHolder || inTrack === null ? null : inTrack,
        pinnedStart: pin === null || inTrack !== null ? null : clockOf(pin).time,
      })
    }),
  )

const PRESSES: readonly ((state: RunState, random: number) => RunMove | null)[] = [
  startMove,
  nextMove,
  nextMove,
  backMove,
  skipMove,
  pauseMove,
  finishMove,
  reopenMove,
  (state, random) => adjustMove(state, (random % 5) * 5 - 10),
  (state, random) => elapsedMove(state, random % 90),
  (state, random) => goMove(state, `b0${random % 9}`),
  (state, random) => leaveOutMove(state, `b0${random % 9}`),
  (state, random) => nextInTrackMove(state, `t${(random % 2) + 1}`),
  (state, random) => backInTrackMove(state, `t${(random % 2) + 1}`),
  (state, random) => {
    const { changes } = proposeCuts(state, { minutes: random % 40, withoutMinimum: 'half' })
    return changes.length > 0 ? { kind: 'cut', changes } : null
  },
]

/** What happens between two looks: seconds that go by, a sleep, a clock set forward or back. */
const anyDay = fc.array(
  fc.record({
    press: fc.nat({ max: PRESSES.length - 1 }),
    random: fc.nat({ max: 1_000 }),
    after: fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 0, max: 40 * MINUTE }) },
      { weight: 1, arbitrary: fc.integer({ min: 60 * MINUTE, max: 30 * 60 * MINUTE }) },
      { weight: 1, arbitrary: fc.integer({ min: -20 * 60 * MINUTE, max: -1 }) },
    ),
  }),
  { maxLength: 25 },
)

type Step = { readonly press: number; readonly random: number; readonly after: number }

const lived = (blocks: readonly AgendaBlock[], steps: readonly Step[]) => {
  const run = new SampleRun(blocks, TRACKS)
  let now = at('09:00')
  const seen: RunState[] = []
  for (const { press, random, after } of steps) {
    now += after
    const move = PRESSES[press]
    if (move) run.press(now, (state) => move(state, random))
    seen.push(run.state(now))
  }
  return { run, now, seen }
}

const isSane = (state: RunState): void => {
  const numbers = [
    state.projectedEnd,
    state.lateMinutes,
    ...[state.timer, ...state.tracks.map(({ timer }) => timer)].flatMap((timer) =>
      timer ? [timer.elapsed, timer.allotted, timer.left] : [],
    ),
    ...state.rail.flatMap(({ start, end, allotted, took }) => [
      start ?? 0,
      end ?? 0,
      allotted,
      took,
    ]),
  ]
  for (const number of numbers) expect(Number.isFinite(number)).toBe(true)
  for (const timer of [state.timer, ...state.tracks.map((track) => track.timer)]) {
    if (!timer) continue
    expect(timer.elapsed).toBeGreaterThanOrEqual(0)
    expect(timer.allotted).toBeGreaterThanOrEqual(0)
    // Time left is never more than what is given: a clock set back does not make time.
    expect(timer.left).toBeLessThanOrEqual(timer.allotted)
  }
  if (state.phase !== 'finished') expect(state.projectedEnd).toBeGreaterThanOrEqual(state.now)
  for (const { took } of state.rail) expect(took).toBeGreaterThanOrEqual(0)
  const current = state.rail.filter(({ state: one }) => one === 'now')
  expect(current.length).toBe(state.timer ? 1 : 0)
  expect(state.rail.filter(({ state: one }) => one === 'next').length).toBeLessThanOrEqual(1)
}

describe('a part that runs, whatever happens', () => {
  it('never shows a figure that is none, nor time that nobody has', () => {
    fc.assert(
      fc.property(anyBlocks, anyDay, (blocks, steps) => {
        for (const state of lived(blocks, steps).seen) isSane(state)
      }),
      RUNS,
    )
  })

  it('is the same after a restart: its rows, read in any order, say where it was', () => {
    fc.assert(
      fc.property(anyBlocks, anyDay, fc.integer({ min: 0, max: 1_000 }), (blocks, steps, turn) => {
        const { run, now } = lived(blocks, steps)
        // Written to disk and read again.
        const rows = run.events.map((event) =>
          runEventSchema.parse(JSON.parse(JSON.stringify(event))),
        )
        const cut = rows.length === 0 ? 0 : turn % rows.length
        const turned = [...rows.slice(cut), ...rows.slice(0, cut)].toReversed()
        expect(runState(dayOf(blocks, TRACKS), turned, now)).toEqual(run.state(now))
      }),
      RUNS,
    )
  })

  it('is the same however often one looked at it meanwhile', () => {
    fc.assert(
      fc.property(anyBlocks, anyDay, (blocks, steps) => {
        const { run, now } = lived(blocks, steps)
        const before = run.state(now + MINUTE)
        for (let look = 0; look < 10; look += 1) run.state(now + look * 7_000)
        expect(run.state(now + MINUTE)).toEqual(before)
      }),
      RUNS,
    )
  })

  it('goes back exactly to where it was when the last press is taken back', () => {
    fc.assert(
      fc.property(
        anyBlocks,
        anyDay,
        fc.nat({ max: PRESSES.length - 1 }),
        (blocks, steps, press) => {
          const { run, now } = lived(blocks, steps)
          const before = run.state(now + MINUTE)
          const count = run.events.length
          const move = PRESSES[press]
          if (move) run.press(now, (state) => move(state, 7))
          if (run.events.length > count) run.undo()
          expect(run.state(now + MINUTE)).toEqual(before)
        },
      ),
      RUNS,
    )
  })

  it('expects its end no sooner as time goes by, and no later than time itself', () => {
    fc.assert(
      fc.property(
        anyBlocks,
        anyDay,
        fc.array(fc.integer({ min: 0, max: 20 * MINUTE }), { maxLength: 10 }),
        (blocks, steps, waits) => {
          const { run, now } = lived(blocks, steps)
          let from = Math.max(now, ...run.events.map((event) => Date.parse(event.at)))
          let before = run.state(from)
          if (before.phase === 'finished') return
          for (const wait of waits) {
            from += wait
            const state = run.state(from)
            expect(state.projectedEnd).toBeGreaterThanOrEqual(before.projectedEnd)
            expect(state.projectedEnd - before.projectedEnd).toBeLessThanOrEqual(wait)
            if (state.timer && before.timer && state.phase === 'running') {
              const gone = before.timer.left - state.timer.left
              // A clock set back and forth may leave the beginning of the block ahead, by less than
              // what it was set back: nothing has gone by then.
              if (before.timer.elapsed > 0) expect(gone).toBe(wait)
              else expect(gone).toBeLessThanOrEqual(wait)
            }
            before = state
          }
        },
      ),
      RUNS,
    )
  })

  it('counts the same time in any time zone of the laptop', () => {
    const zone = process.env.TZ
    fc.assert(
      fc.property(anyBlocks, anyDay, (blocks, steps) => {
        const { run, now } = lived(blocks, steps)
        const states = ['America/Martinique', 'Europe/Paris', 'Pacific/Kiritimati'].map((name) => {
          process.env.TZ = name
          return JSON.stringify(runState(dayOf(blocks, TRACKS), run.events, now))
        })
        expect(new Set(states).size).toBe(1)
      }),
      { numRuns: 60 },
    )
    process.env.TZ = zone ?? ''
    if (zone === undefined) delete process.env.TZ
  })
})

describe('minutes won back, whatever happens', () => {
  it('are those that were asked, as far as minimums and pins let them, and the end moves by as much', () => {
    fc.assert(
      fc.property(
        anyBlocks,
        anyDay,
        fc.integer({ min: 0, max: 120 }),
        fc.constantFrom('keep' as const, 'half' as const),
        (blocks, steps, minutes, withoutMinimum) => {
          const { run, now } = lived(blocks, steps)
          const state = run.state(now)
          if (state.phase === 'finished') return
          const plan = proposeCuts(state, { minutes, withoutMinimum })
          expect(plan.won).toBe(Math.min(minutes, plan.mostWon))
          for (const line of plan.lines) {
            expect(line.after).toBeLessThanOrEqual(line.before)
            if (line.after < line.before) {
              expect(line.after).toBeGreaterThanOrEqual(line.floor)
              expect(line.after).toBeGreaterThanOrEqual(
                Math.min(line.before, line.block.minimumMinutes ?? 0),
              )
            }
          }
          expect(proposeCuts(state, { minutes, withoutMinimum })).toEqual(plan)
          if (plan.changes.length === 0 || state.phase === 'waiting') return
          run.press(now, () => ({ kind: 'cut', changes: plan.changes }))
          expect(run.state(now).projectedEnd).toBe(plan.endAfter)
          for (const item of run.state(now).rail) {
            if (item.block.pinnedStart === null || !['next', 'later'].includes(item.state)) continue
            const planned = state.rail.find(({ block }) => block.id === item.block.id)
            expect(item.start ?? 0).toBeLessThanOrEqual(planned?.start ?? 0)
          }
        },
      ),
      RUNS,
    )
  })
})
