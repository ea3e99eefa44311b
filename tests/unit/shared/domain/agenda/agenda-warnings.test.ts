import { describe, expect, it } from 'vitest'
import { agendaTotals } from '#shared/domain/agenda/agenda-totals.ts'
import { agendaWarnings } from '#shared/domain/agenda/agenda-warnings.ts'
import { type DayPlan, planAgenda } from '#shared/domain/agenda/day-plan.ts'
import type { AgendaBlock, AgendaTrack } from '#shared/schemas/agenda.schema.ts'
import { sampleBlock, samplePart, sampleTrack } from '#tests/helpers/sample-agenda.ts'

const day = (blocks: readonly AgendaBlock[], tracks: readonly AgendaTrack[] = []): DayPlan => {
  const [plan] = planAgenda([samplePart()], blocks, tracks).days
  if (!plan) throw new Error('the part gives no day')
  return plan
}
const warnings = (
  blocks: readonly AgendaBlock[],
  tracks: readonly AgendaTrack[] = [],
  closesAt: string | null = null,
) => agendaWarnings(day(blocks, tracks), { closesAt })
const kinds = (...args: Parameters<typeof warnings>) => warnings(...args).map(({ kind }) => kind)

describe('warnings of an agenda', () => {
  it('says nothing of a morning that holds', () => {
    expect(
      kinds([
        sampleBlock({ id: 'a', minutes: 100 }),
        sampleBlock({ id: 'b', minutes: 15, energy: 'break' }),
        sampleBlock({ id: 'c', minutes: 60 }),
      ]),
    ).toEqual([])
  })

  it('asks for a pause once people have worked more than 100 minutes, over several blocks', () => {
    expect(
      warnings([
        sampleBlock({ id: 'a', minutes: 60 }),
        sampleBlock({ id: 'b', minutes: 41 }),
        sampleBlock({ id: 'c', minutes: 15, energy: 'break' }),
      ]),
    ).toEqual([{ kind: 'noBreak', blockId: 'a', from: 540, minutes: 101 }])
  })

  it('takes ten free minutes before a pin for a pause, and nine not', () => {
    const blocks = (pinnedStart: string) => [
      sampleBlock({ id: 'a', minutes: 60 }),
      sampleBlock({ id: 'b', minutes: 60, pinnedStart }),
    ]
    expect(kinds(blocks('10:10'))).toEqual([])
    expect(kinds(blocks('10:09'))).toEqual(['noBreak'])
  })

  it('goes on counting the work of a long block that a short pinned one overlaps', () => {
    expect(
      warnings([
        sampleBlock({ id: 'a', minutes: 95 }),
        sampleBlock({ id: 'b', minutes: 10, pinnedStart: '09:30' }),
        sampleBlock({ id: 'c', minutes: 10 }),
      ]),
    ).toEqual([
      { kind: 'overlap', blockId: 'b', minutes: 65 },
      { kind: 'noBreak', blockId: 'a', from: 540, minutes: 105 },
    ])
  })

  it('does not take an empty break for a pause', () => {
    expect(
      kinds([
        sampleBlock({ id: 'a', minutes: 60 }),
        sampleBlock({ id: 'b', minutes: 0, energy: 'break' }),
        sampleBlock({ id: 'c', minutes: 60 }),
      ]),
    ).toEqual(['noBreak'])
  })

  it('counts the harder of two tracks: a pause in one does not rest the other', () => {
    const blocks = [
      sampleBlock({ id: 'a', minutes: 60 }),
      sampleBlock({ id: 'parallel', kind: 'parallel' }),
      sampleBlock({ id: 'pause', trackId: 't1', minutes: 20, energy: 'break' }),
      sampleBlock({ id: 'work', trackId: 't2', minutes: 60 }),
    ]
    const tracks = [sampleTrack({ id: 't1' }), sampleTrack({ id: 't2' })]
    expect(warnings(blocks, tracks)).toEqual([
      { kind: 'noBreak', blockId: 'a', from: 540, minutes: 120 },
    ])
  })

  it('tells once of work that goes on in two tracks, by the longer of them, whatever their order', () => {
    const tracks = [sampleTrack({ id: 't1' }), sampleTrack({ id: 't2' })]
    const blocks = (long: string, short: string) => [
      sampleBlock({ id: 'a', minutes: 60 }),
      sampleBlock({ id: 'parallel', kind: 'parallel' }),
      sampleBlock({ id: 'x', trackId: long, minutes: 80 }),
      sampleBlock({ id: 'y', trackId: long, minutes: 10, energy: 'break' }),
      sampleBlock({ id: 'z', trackId: short, minutes: 50 }),
      sampleBlock({ id: 'zz', trackId: short, minutes: 10, energy: 'break' }),
    ]
    for (const [long, short] of [
      ['t1', 't2'],
      ['t2', 't1'],
    ] as const) {
      expect(warnings(blocks(long, short), tracks)).toEqual([
        { kind: 'noBreak', blockId: 'a', from: 540, minutes: 140 },
      ])
    }
  })

  it('goes on from the harder track, even when the last one ends with a pause', () => {
    const tracks = [sampleTrack({ id: 't1' }), sampleTrack({ id: 't2' })]
    const blocks = [
      sampleBlock({ id: 'parallel', order: 'a0', kind: 'parallel' }),
      sampleBlock({ id: 'work', trackId: 't1', minutes: 60 }),
      sampleBlock({ id: 'rest', trackId: 't2', minutes: 60, energy: 'break' }),
      sampleBlock({ id: 'more', order: 'a1', minutes: 60 }),
    ]
    expect(warnings(blocks, tracks)).toEqual([
      { kind: 'noBreak', blockId: 'work', from: 540, minutes: 120 },
    ])
  })

  it('says nothing of a day that ends on the minute, nor of the least length of parallel groups', () => {
    expect(
      kinds([
        sampleBlock({ id: 'a', minutes: 90 }),
        sampleBlock({ id: 'b', minutes: 15, energy: 'break' }),
        sampleBlock({ id: 'c', minutes: 75 }),
        sampleBlock({ id: 'd', kind: 'parallel', minutes: 0, minimumMinutes: 30 }),
      ]),
    ).toEqual([])
  })

  it('names who is responsible twice at once, across tracks, for the time it lasts', () => {
    const blocks = [
      sampleBlock({ id: 'parallel', kind: 'parallel', facilitatorIds: ['nadia'] }),
      sampleBlock({ id: 'x', trackId: 't1', minutes: 30, facilitatorIds: ['nadia'] }),
      sampleBlock({ id: 'y', trackId: 't2', minutes: 20, facilitatorIds: ['joel'] }),
      sampleBlock({ id: 'z', trackId: 't2', minutes: 20, facilitatorIds: ['nadia', 'joel'] }),
    ]
    const tracks = [sampleTrack({ id: 't1' }), sampleTrack({ id: 't2' })]
    expect(warnings(blocks, tracks)).toEqual([
      {
        kind: 'doubleBooked',
        facilitatorId: 'nadia',
        blockId: 'x',
        otherBlockId: 'z',
        from: 560,
        to: 570,
      },
    ])
  })

  it('tells for how long somebody is expected twice, when the second block ends first', () => {
    const blocks = [
      sampleBlock({ id: 'a', minutes: 60, facilitatorIds: ['nadia'] }),
      sampleBlock({ id: 'b', minutes: 10, pinnedStart: '09:20', facilitatorIds: ['nadia'] }),
    ]
    expect(warnings(blocks)).toContainEqual(
      expect.objectContaining({ kind: 'doubleBooked', from: 560, to: 570 }),
    )
  })

  it('does not call two blocks that follow each other a double booking', () => {
    const blocks = ['a', 'b'].map((id) => sampleBlock({ id, facilitatorIds: ['nadia'] }))
    expect(kinds(blocks)).toEqual([])
  })

  it('says by how much a pin overlaps, and that one stands before the start', () => {
    expect(
      warnings([
        sampleBlock({ id: 'a', minutes: 10, pinnedStart: '08:45' }),
        sampleBlock({ id: 'b', minutes: 30 }),
        sampleBlock({ id: 'c', minutes: 10, pinnedStart: '09:20' }),
      ]),
    ).toEqual([
      { kind: 'beforeStart', blockId: 'a', minutes: 15 },
      { kind: 'overlap', blockId: 'c', minutes: 10 },
    ])
  })

  it('compares the end with what was announced and with when the room closes', () => {
    const blocks = [
      sampleBlock({ id: 'a', minutes: 90 }),
      sampleBlock({ id: 'b', minutes: 15, energy: 'break' }),
      sampleBlock({ id: 'c', minutes: 90 }),
    ]
    expect(warnings(blocks, [], '12:10')).toEqual([
      { kind: 'afterEnd', minutes: 15 },
      { kind: 'roomCloses', minutes: 5, closesAt: '12:10' },
    ])
    expect(warnings(blocks, [], '00:30')).toEqual([{ kind: 'afterEnd', minutes: 15 }])
    // A room that closes at the minute at which one begins closes on the day after.
    expect(warnings(blocks, [], '09:00')).toEqual([{ kind: 'afterEnd', minutes: 15 }])
    expect(kinds(blocks, [], '12:15')).toEqual(['afterEnd'])
  })

  it('tells of a block cut below its minimum', () => {
    expect(warnings([sampleBlock({ id: 'a', minutes: 10, minimumMinutes: 20 })])).toEqual([
      { kind: 'belowMinimum', blockId: 'a', minutes: 20 },
    ])
  })
})

describe('totals of an agenda', () => {
  it('count the longest of parallel tracks, gaps apart, and the pauses apart from the work', () => {
    const blocks = [
      sampleBlock({ id: 'a', order: 'a0', minutes: 15, energy: 'welcome' }),
      sampleBlock({ id: 'parallel', order: 'a1', kind: 'parallel', minutes: 999 }),
      sampleBlock({ id: 'x', trackId: 't1', minutes: 30 }),
      sampleBlock({ id: 'y', trackId: 't2', minutes: 20, energy: 'decision' }),
      sampleBlock({ id: 'z', trackId: 't2', minutes: 20, energy: 'break' }),
      sampleBlock({ id: 'end', order: 'a2', minutes: 5, energy: 'closing', pinnedStart: '10:00' }),
    ]
    const tracks = [sampleTrack({ id: 't1' }), sampleTrack({ id: 't2' })]
    expect(agendaTotals(day(blocks, tracks))).toEqual({
      blocks: 5,
      work: 40,
      pause: 20,
      gaps: 5,
      byEnergy: { welcome: 15, input: 0, production: 0, decision: 20, break: 20, closing: 5 },
    })
  })

  it('count the free minutes within the longest track, and no overlap as a gap', () => {
    const blocks = [
      sampleBlock({ id: 'a', order: 'a0', minutes: 30 }),
      sampleBlock({ id: 'b', order: 'a1', minutes: 10, pinnedStart: '09:10' }),
      sampleBlock({ id: 'parallel', order: 'a2', kind: 'parallel' }),
      sampleBlock({ id: 'x', trackId: 't1', minutes: 10 }),
      sampleBlock({ id: 'y', trackId: 't2', minutes: 20, pinnedStart: '09:45' }),
    ]
    const tracks = [sampleTrack({ id: 't1' }), sampleTrack({ id: 't2' })]
    expect(agendaTotals(day(blocks, tracks))).toMatchObject({ gaps: 15, work: 60 })
  })
})
