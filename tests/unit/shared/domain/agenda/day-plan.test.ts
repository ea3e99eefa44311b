import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clockOf, flattened, planAgenda } from '#shared/domain/agenda/day-plan.ts'
import type { AgendaBlock } from '#shared/schemas/agenda.schema.ts'
import { sampleBlock, samplePart, sampleTrack } from '#tests/helpers/sample-agenda.ts'

const NINE = 9 * 60
const planned = (blocks: readonly AgendaBlock[], part = samplePart()) => {
  const [day] = planAgenda([part], blocks, []).days
  if (!day) throw new Error('the part gives no day')
  return day
}
const starts = (blocks: readonly AgendaBlock[], part = samplePart()) =>
  planned(blocks, part).placed.map(({ start }) => clockOf(start).time)

/** A pinned time within the morning, or none. */
const pin = fc.option(
  fc.integer({ min: NINE, max: 12 * 60 - 1 }).map((minute) => clockOf(minute).time),
)
const anyBlocks = fc
  .array(fc.record({ minutes: fc.integer({ min: 0, max: 200 }), pinnedStart: pin }), {
    maxLength: 30,
  })
  .map((items) =>
    items.map((item, index) => sampleBlock({ ...item, id: `b${String(index).padStart(3, '0')}` })),
  )

describe('starts of blocks', () => {
  it('follow from the lengths before them, in the order of the list', () => {
    const blocks = [
      sampleBlock({ id: 'c', order: 'a2', minutes: 30 }),
      sampleBlock({ id: 'a', order: 'a0', minutes: 15 }),
      sampleBlock({ id: 'b', order: 'a1', minutes: 45 }),
    ]
    expect(starts(blocks)).toEqual(['09:00', '09:15', '10:00'])
  })

  it('move for every block below when one length changes', () => {
    const blocks = ['a', 'b', 'c'].map((id) => sampleBlock({ id, minutes: 20 }))
    const longer = blocks.map((block) => (block.id === 'a' ? { ...block, minutes: 28 } : block))
    expect(starts(blocks)).toEqual(['09:00', '09:20', '09:40'])
    expect(starts(longer)).toEqual(['09:00', '09:28', '09:48'])
  })

  it('show room before a pin as a gap instead of stretching the block before', () => {
    const day = planned([
      sampleBlock({ id: 'a', minutes: 20 }),
      sampleBlock({ id: 'b', minutes: 30, pinnedStart: '09:45' }),
    ])
    expect(day.placed[0]).toMatchObject({ end: NINE + 20, gapBefore: 0 })
    expect(day.placed[1]).toMatchObject({ start: NINE + 45, gapBefore: 25, overlapBefore: 0 })
  })

  it('keep a pin that comes too early and say by how much it overlaps', () => {
    const day = planned([
      sampleBlock({ id: 'a', minutes: 60 }),
      sampleBlock({ id: 'b', minutes: 10, pinnedStart: '09:30' }),
      sampleBlock({ id: 'c', minutes: 10 }),
    ])
    expect(day.placed[1]).toMatchObject({ start: NINE + 30, overlapBefore: 30, gapBefore: 0 })
    // The hour of the first block is still going on: the third does not begin within it.
    expect(day.placed[2]).toMatchObject({ start: NINE + 60 })
  })

  it('run on past midnight, and read early pins as the day after', () => {
    const evening = samplePart({ start: '22:00', end: '02:00' })
    const day = planned(
      [
        sampleBlock({ id: 'a', minutes: 90 }),
        sampleBlock({ id: 'b', minutes: 60 }),
        sampleBlock({ id: 'c', minutes: 30, pinnedStart: '01:00' }),
      ],
      evening,
    )
    expect(day.placed.map(({ start }) => clockOf(start))).toEqual([
      { time: '22:00', daysLater: 0 },
      { time: '23:30', daysLater: 0 },
      { time: '01:00', daysLater: 1 },
    ])
    expect(day.placed[2]?.gapBefore).toBe(30)
    expect(day.announcedEnd).toBe(26 * 60)
  })

  it('stay where they are when one pins them there, even past midnight', () => {
    const evening = samplePart({ start: '20:00', end: '23:00' })
    const late = [sampleBlock({ id: 'a', minutes: 270 }), sampleBlock({ id: 'b', minutes: 15 })]
    const pinned = late.map((block) =>
      block.id === 'b' ? { ...block, pinnedStart: '00:30' } : block,
    )
    expect(planned(pinned, evening).placed).toMatchObject([
      { start: 20 * 60 },
      { start: 24.5 * 60, gapBefore: 0, overlapBefore: 0 },
    ])
  })

  it('take a pin on the stroke of midnight for the end of the evening, not for its morning', () => {
    const evening = samplePart({ start: '21:00', end: '00:00' })
    const [only] = planned([sampleBlock({ id: 'a', pinnedStart: '00:00' })], evening).placed
    expect(only).toMatchObject({ start: 24 * 60, gapBefore: 180 })
  })

  it('take a pin just before an evening for that evening, not for the one after', () => {
    const evening = samplePart({ start: '18:00', end: '01:00' })
    const [only] = planned([sampleBlock({ id: 'a', pinnedStart: '17:30' })], evening).placed
    expect(only).toMatchObject({ start: 17.5 * 60, overlapBefore: 30 })
  })

  it('do not move when pinned where they stand, whatever the hours', () => {
    const clock = fc.integer({ min: 0, max: 1439 }).map((minute) => clockOf(minute).time)
    fc.assert(
      fc.property(clock, clock, fc.integer({ min: 0, max: 1439 }), (start, end, before) => {
        const part = samplePart({ start, end })
        const first = sampleBlock({ id: 'a', minutes: before })
        const free = planned([first, sampleBlock({ id: 'b' })], part).placed[1]
        const pinnedStart = clockOf(free?.start ?? 0).time
        const pinned = planned([first, sampleBlock({ id: 'b', pinnedStart })], part).placed[1]
        expect(pinned?.start).toBe(free?.start)
      }),
    )
  })

  it('add up without pins: the end is the start and the sum of the lengths', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const free = blocks.map((block) => ({ ...block, pinnedStart: null }))
        const sum = free.reduce((total, { minutes }) => total + minutes, 0)
        expect(planned(free).end).toBe(NINE + sum)
      }),
    )
  })

  it('never go back, leave no negative gap and lose no minute, whatever is pinned', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const { placed, end } = planned(blocks)
        expect(placed.map(({ block }) => block.id)).toEqual(blocks.map(({ id }) => id))
        let latest = NINE
        for (const item of placed) {
          expect(item.gapBefore).toBeGreaterThanOrEqual(0)
          expect(item.overlapBefore).toBeGreaterThanOrEqual(0)
          expect(Math.min(item.gapBefore, item.overlapBefore)).toBe(0)
          expect(item.end - item.start).toBe(item.block.minutes)
          if (item.block.pinnedStart === null) expect(item.start).toBe(latest)
          else expect(clockOf(item.start).time).toBe(item.block.pinnedStart)
          latest = Math.max(latest, item.end)
        }
        expect(end).toBe(latest)
      }),
    )
  })
})

describe('parallel tracks', () => {
  const parallel = sampleBlock({ id: 'parallel', kind: 'parallel', minutes: 0, order: 'a1' })
  const tracks = [
    sampleTrack({ id: 'garden', order: 'a0' }),
    sampleTrack({ id: 'kitchen', order: 'a1' }),
  ]
  const blocks = [
    sampleBlock({ id: 'welcome', minutes: 15, order: 'a0' }),
    parallel,
    sampleBlock({ id: 'g1', trackId: 'garden', minutes: 40 }),
    sampleBlock({ id: 'k1', trackId: 'kitchen', minutes: 30 }),
    sampleBlock({ id: 'k2', trackId: 'kitchen', minutes: 25 }),
    sampleBlock({ id: 'closing', minutes: 10, order: 'a2' }),
  ]

  it('start together and last as long as the longest', () => {
    const [day] = planAgenda([samplePart()], blocks, tracks).days
    const [, group, closing] = day?.placed ?? []
    expect(group?.tracks.map(({ end }) => end)).toEqual([NINE + 55, NINE + 70])
    expect(group).toMatchObject({ start: NINE + 15, end: NINE + 70 })
    expect(closing).toMatchObject({ start: NINE + 70 })
  })

  it('stand in their own order, whatever that of the table', () => {
    const [day] = planAgenda([samplePart()], blocks, tracks.toReversed()).days
    expect(day?.placed[1]?.tracks.map(({ track }) => track.id)).toEqual(['garden', 'kitchen'])
  })

  it('are not held within a track: what says so is a plain block with its own length', () => {
    const inner = sampleBlock({ id: 'in', kind: 'parallel', trackId: 'garden', minutes: 25 })
    const lost = sampleTrack({ id: 'lost', blockId: 'in' })
    const [day] = planAgenda([samplePart()], [parallel, inner], [...tracks, lost]).days
    expect(day?.placed[0]?.tracks[0]?.placed[0]).toMatchObject({ end: NINE + 25, tracks: [] })
  })

  it('take no time while they are empty', () => {
    const [day] = planAgenda([samplePart()], [parallel], tracks).days
    expect(day?.placed[0]).toMatchObject({ start: NINE, end: NINE })
  })

  it('go with their block to the parking and are counted once', () => {
    const parkedBlocks = blocks.map((block) =>
      block.id === 'parallel' ? { ...block, partId: null } : block,
    )
    const agenda = planAgenda([samplePart()], parkedBlocks, tracks)
    expect(agenda.parked.map(({ id }) => id)).toEqual(['parallel'])
  })
})

describe('blocks that have lost their place', () => {
  it('are parked when their part is gone, never dropped', () => {
    const blocks = [
      sampleBlock({ id: 'a' }),
      sampleBlock({ id: 'b', partId: 'gone' }),
      sampleBlock({ id: 'c', trackId: 'gone' }),
      sampleBlock({ id: 'd', partId: null }),
    ]
    const agenda = planAgenda([samplePart()], blocks, [])
    expect(agenda.parked.map(({ id }) => id)).toEqual(['b', 'c', 'd'])
  })

  it('are all either placed or parked, once, whatever points to what', () => {
    const id = fc.constantFrom('part-1', 'part-2', 'gone', null)
    const track = fc.constantFrom('t1', 't2', 'gone', null)
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ partId: id, trackId: track, kind: fc.constantFrom('single', 'parallel') }),
          { maxLength: 20 },
        ),
        (items) => {
          const blocks = items.map((item, index) => sampleBlock({ ...item, id: `b${index}` }))
          const parts = [samplePart(), samplePart({ id: 'part-2', start: '14:00', end: '17:00' })]
          const tracks = [
            sampleTrack({ id: 't1', blockId: 'b0' }),
            sampleTrack({ id: 't2', blockId: 'b1' }),
          ]
          const agenda = planAgenda(parts, blocks, tracks)
          const placed = agenda.days.flatMap((day) =>
            flattened(day.placed).map(({ block }) => block.id),
          )
          const seen = [...placed, ...agenda.parked.map((block) => block.id)]
          expect(new Set(seen).size).toBe(seen.length)
          const homes = new Map(tracks.map((one) => [one.id, one.blockId]))
          for (const block of blocks) {
            const home = homes.get(block.trackId ?? '')
            const waits = home !== undefined && agenda.parked.some((parked) => parked.id === home)
            expect(seen.includes(block.id) || waits).toBe(true)
          }
        },
      ),
    )
  })
})
