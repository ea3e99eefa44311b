import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dominoLoop, dominoSet } from '#shared/domain/games/domino-set.ts'
import { seededDraw } from '#shared/domain/games/seeded-draw.ts'

describe('dominoes', () => {
  it('are the 28 of a double six, each pair once, doubles included', () => {
    const set = dominoSet(7)
    expect(set).toHaveLength(28)
    expect(new Set(set.map(([a, b]) => [a, b].sort().join('-'))).size).toBe(28)
    expect(set.filter(([a, b]) => a === b)).toHaveLength(7)
  })

  it('of pairs close in one loop, whichever one begins with', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), (count, start) => {
        const loop = dominoLoop(count)
        let at = start % count
        const seen = new Set<number>()
        for (let step = 0; step < count; step += 1) {
          seen.add(at)
          const asked = loop[at]?.[1]
          at = loop.findIndex(([answer]) => answer === asked)
        }
        expect(seen.size).toBe(count)
        expect(at).toBe(start % count)
      }),
    )
  })
})

describe('a seeded draw', () => {
  it('loses and repeats nothing when it shuffles', () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.integer()), (seed, items) => {
        const drawn = seededDraw(seed).shuffled(items)
        expect([...drawn].sort((a, b) => a - b)).toEqual([...items].sort((a, b) => a - b))
      }),
    )
  })

  it('gives neighbouring seeds other orders', () => {
    const items = Array.from({ length: 20 }, (_, index) => index)
    const orders = Array.from({ length: 50 }, (_, seed) =>
      seededDraw(seed).shuffled(items).join(' '),
    )
    expect(new Set(orders).size).toBe(50)
  })
})
