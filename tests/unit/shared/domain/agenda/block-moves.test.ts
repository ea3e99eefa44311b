import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { besideInTracks, moveTarget, spotAfter } from '#shared/domain/agenda/block-moves.ts'
import { flattened, planAgenda } from '#shared/domain/agenda/day-plan.ts'
import { ordersBefore } from '#shared/domain/ordering.ts'
import { sampleBlock, samplePart, sampleTrack } from '#tests/helpers/sample-agenda.ts'

const PARTS = [samplePart({ id: 'm' }), samplePart({ id: 'a', start: '14:00', end: '17:00' })]
const TRACKS = ['t1', 't2'].map((id) => sampleTrack({ id, blockId: 'p' }))

const block = (id: string, partId: string | null, trackId: string | null, order: string) =>
  sampleBlock({ id, partId, trackId, order, kind: id === 'p' ? 'parallel' : 'single' })

/** Morning: a, p (t1: b, c; t2: d), e. Afternoon: f. Parking: g. */
const BLOCKS = [
  block('a', 'm', null, 'a0'),
  block('p', 'm', null, 'a1'),
  block('b', 'm', 't1', 'a0'),
  block('c', 'm', 't1', 'a1'),
  block('d', 'm', 't2', 'a0'),
  block('e', 'm', null, 'a2'),
  block('f', 'a', null, 'a0'),
  block('g', null, null, 'a0'),
]
const agenda = planAgenda(PARTS, BLOCKS, TRACKS)
const spot = (partId: string | null, trackId: string | null, beforeId: string | null) => ({
  partId,
  trackId,
  beforeId,
})
const parking = spot(null, null, null)

describe('one key press on a block', () => {
  it.each([
    ['a', 'up', null],
    ['e', 'up', spot('m', null, 'p')],
    ['b', 'up', spot('m', null, 'p')],
    ['c', 'up', spot('m', 't1', 'b')],
    ['d', 'up', spot('m', 't1', null)],
    ['f', 'up', spot('m', null, null)],
    ['g', 'up', spot('a', null, null)],
    ['a', 'down', spot('m', null, 'e')],
    ['c', 'down', spot('m', 't2', 'd')],
    ['d', 'down', spot('m', null, 'e')],
    ['e', 'down', spot('a', null, 'f')],
    ['f', 'down', null],
    ['g', 'down', null],
    ['a', 'in', spot('m', 't1', 'b')],
    ['e', 'in', spot('m', 't1', null)],
    ['b', 'in', spot('m', 't2', null)],
    ['d', 'in', parking],
    ['p', 'in', parking],
    ['f', 'in', parking],
    ['g', 'in', null],
    ['d', 'out', spot('m', 't1', null)],
    ['b', 'out', spot('m', null, 'p')],
    ['g', 'out', spot('a', null, null)],
    ['a', 'out', null],
    ['nobody', 'up', null],
  ] as const)('takes %s %s', (id, direction, expected) =>
    expect(moveTarget(agenda, id, direction)).toEqual(expected),
  )

  it('takes a parallel block beside another one to the parking, never into it', () => {
    const second = sampleBlock({ id: 'q', partId: 'm', order: 'a1V', kind: 'parallel' })
    const two = planAgenda(PARTS, [...BLOCKS, second], TRACKS)
    expect(moveTarget(two, 'q', 'in')).toEqual(parking)
    expect(moveTarget(two, 'q', 'up')).toEqual(spot('m', null, 'p'))
  })

  it('leads from a block to the one beside it in the next track', () => {
    expect(besideInTracks(agenda, 'c', 1)).toBe('d')
    expect(besideInTracks(agenda, 'd', -1)).toBe('b')
    expect(besideInTracks(agenda, 'd', 1)).toBeNull()
    expect(besideInTracks(agenda, 'a', 1)).toBeNull()
  })

  it('finds the place just after a block', () => {
    expect(spotAfter(agenda, 'a')).toEqual(spot('m', null, 'p'))
    expect(spotAfter(agenda, 'c')).toEqual(spot('m', 't1', null))
  })

  it('keeps every block, and never puts a parallel one into a track', () => {
    const ids = BLOCKS.map(({ id }) => id)
    const move = fc.record({
      id: fc.constantFrom(...ids),
      direction: fc.constantFrom('up', 'down', 'in', 'out'),
    })
    fc.assert(
      fc.property(fc.array(move, { maxLength: 25 }), (moves) => {
        let blocks = BLOCKS
        for (const { id, direction } of moves) {
          const target = moveTarget(planAgenda(PARTS, blocks, TRACKS), id, direction)
          if (!target) continue
          const { partId, trackId, beforeId } = target
          const others = blocks.filter(
            (one) =>
              one.id !== id &&
              (trackId === null
                ? one.trackId === null && one.partId === partId
                : one.trackId === trackId),
          )
          const [order = ''] = ordersBefore(others, beforeId)
          blocks = blocks.map((one) => (one.id === id ? { ...one, partId, trackId, order } : one))
        }
        const after = planAgenda(PARTS, blocks, TRACKS)
        const placed = after.days.flatMap((day) => flattened(day.placed))
        const found = [...placed.map((one) => one.block.id), ...after.parked.map(({ id }) => id)]
        const isHolderParked = after.parked.some(({ id }) => id === 'p')
        if (!isHolderParked) expect(found.toSorted()).toEqual(ids.toSorted())
        expect(blocks.find(({ id }) => id === 'p')?.trackId).toBeNull()
      }),
    )
  })
})
