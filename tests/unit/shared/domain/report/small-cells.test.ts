import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hideSmallCells, SMALLEST_SHOWN } from '#shared/domain/report/small-cells.ts'

/** Every way of filling the hidden cells with counts of people that add up to the same total. */
const possibilities = (hidden: number, rest: number): number[][] => {
  if (hidden === 0) return rest === 0 ? [[]] : []
  return Array.from({ length: Math.max(0, rest) }, (_, index) => index + 1).flatMap((first) =>
    possibilities(hidden - 1, rest - first).map((others) => [first, ...others]),
  )
}

describe('counts made public', () => {
  it('hide one to four people, and never the nobody nor the many', () => {
    expect(hideSmallCells([0, 12, 3, 2, 8])).toEqual([0, 12, null, null, 8])
    expect(hideSmallCells([5, 9, 0])).toEqual([5, 9, 0])
  })

  it('hide a second one, the smallest, where the total would tell the first', () => {
    expect(hideSmallCells([30, 2, 12])).toEqual([30, null, null])
  })

  it('hide one more where those hidden can only be ones, or only be fours', () => {
    expect(hideSmallCells([1, 1, 20, 9])).toEqual([null, null, 20, null])
    expect(hideSmallCells([4, 4, 20, 9])).toEqual([null, null, 20, null])
  })

  it('leave the whole table out where nothing else can be hidden', () => {
    expect(hideSmallCells([3, 0, 0])).toBeNull()
    expect(hideSmallCells([1, 1])).toBeNull()
  })

  it('never let a hidden count be worked out from the total', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9 }), { maxLength: 5 }), (counts) => {
        const shown = hideSmallCells(counts)
        if (shown === null) return
        const hidden = counts.filter((_, index) => shown[index] === null)
        const rest = hidden.reduce((sum, count) => sum + count, 0)
        for (const [index, count] of counts.entries()) {
          if (count > 0 && count < SMALLEST_SHOWN) expect(shown[index]).toBeNull()
        }
        if (hidden.length > 0) expect(possibilities(hidden.length, rest).length).toBeGreaterThan(1)
      }),
      { numRuns: 400 },
    )
  })
})
