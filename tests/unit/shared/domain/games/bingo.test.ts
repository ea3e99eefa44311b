import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type BingoRules,
  bingoGrids,
  bingoGridWins,
  bingoLines,
  bingoResult,
  EMPTY_SQUARE,
  FREE_SQUARE,
  hasTwins,
  squaresToFill,
} from '#shared/domain/games/bingo.ts'

const rulesOf = (changes: Partial<BingoRules> = {}): BingoRules => ({
  seed: 1,
  size: 4,
  itemCount: 45,
  freeCentre: false,
  ...changes,
})

const anyRules = fc.record({
  seed: fc.integer({ min: 0, max: 9_999 }),
  size: fc.constantFrom(3 as const, 4 as const, 5 as const),
  itemCount: fc.integer({ min: 0, max: 60 }),
  freeCentre: fc.boolean(),
})

describe('bingo grids', () => {
  it('are never twice the same while the list is long enough: two people would win together', () => {
    fc.assert(
      fc.property(
        anyRules.filter((rules) => rules.itemCount >= squaresToFill(rules) + 3),
        fc.integer({ min: 1, max: 80 }),
        (rules, count) => {
          expect(hasTwins(bingoGrids(rules, count))).toBe(false)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('hold other things than one another when there are things enough', () => {
    const grids = bingoGrids(rulesOf({ size: 5, freeCentre: true }), 60)
    const holdings = grids.map((grid) => [...grid].sort((a, b) => a - b).join(' '))
    expect(new Set(holdings).size).toBe(60)
  })

  it('never say one thing twice, and have as many squares as their size', () => {
    fc.assert(
      fc.property(anyRules, (rules) => {
        for (const grid of bingoGrids(rules, 5)) {
          const things = grid.filter((square) => square >= 0)
          expect(grid).toHaveLength(rules.size * rules.size)
          expect(new Set(things).size).toBe(things.length)
          expect(things.every((thing) => thing < rules.itemCount)).toBe(true)
          expect(things).toHaveLength(Math.min(rules.itemCount, squaresToFill(rules)))
        }
      }),
    )
  })

  it('are the same again for the same seed, however many are printed, and others for another seed', () => {
    const twelve = bingoGrids(rulesOf(), 12)
    expect(bingoGrids(rulesOf(), 60).slice(0, 12)).toEqual(twelve)
    expect(bingoGrids(rulesOf({ seed: 2 }), 12)).not.toEqual(twelve)
  })

  it('give everything its chance: no place of the list is drawn far more often than another', () => {
    const drawn = new Map<number, number>()
    for (const grid of bingoGrids(rulesOf({ size: 3, itemCount: 18 }), 400)) {
      for (const square of grid) drawn.set(square, (drawn.get(square) ?? 0) + 1)
    }
    // 400 grids × 9 of 18: 200 each; a sixth more or less is more than six deviations away.
    for (const times of drawn.values()) expect(Math.abs(times - 200)).toBeLessThan(60)
  })

  it('leave the middle to everybody when asked, on odd sizes only', () => {
    const [five] = bingoGrids(rulesOf({ size: 5, freeCentre: true }), 1)
    expect(five?.indexOf(FREE_SQUARE)).toBe(12)
    const [four] = bingoGrids(rulesOf({ size: 4, freeCentre: true }), 1)
    expect(four).not.toContain(FREE_SQUARE)
  })

  it('show a list too short as empty squares, and twins for what they are', () => {
    const [grid] = bingoGrids(rulesOf({ size: 3, itemCount: 5 }), 1)
    expect(grid?.filter((square) => square === EMPTY_SQUARE)).toHaveLength(4)
    expect(hasTwins(bingoGrids(rulesOf({ size: 3, itemCount: 0 }), 2))).toBe(true)
  })
})

describe('checking a grid', () => {
  const lineOf = (grid: readonly number[], line: readonly number[]) =>
    line.map((place) => grid[place] ?? 0)

  it('finds a row, a column and a diagonal, and not one square less', () => {
    fc.assert(
      fc.property(
        anyRules.filter((rules) => rules.itemCount >= squaresToFill(rules)),
        fc.integer({ min: 1, max: 20 }),
        fc.nat(),
        fc.nat(),
        (rules, number, lineAt, missing) => {
          const grid = bingoGrids(rules, number)[number - 1] ?? []
          const lines = bingoLines(rules.size)
          const line = lineOf(grid, lines[lineAt % lines.length] ?? [])
          const called = line.filter((square) => square >= 0)
          expect(bingoGridWins(rules, number, called, 'line')).toBe(true)
          const short = called.toSpliced(missing % called.length, 1)
          expect(bingoGridWins(rules, number, short, 'line')).toBe(false)
        },
      ),
    )
  })

  it('asks for every square when the whole grid is the goal', () => {
    const grid = bingoGrids(rulesOf({ size: 3 }), 4)[3] ?? []
    expect(bingoGridWins(rulesOf({ size: 3 }), 4, grid, 'full')).toBe(true)
    expect(bingoGridWins(rulesOf({ size: 3 }), 4, grid.slice(1), 'full')).toBe(false)
  })

  it('takes the free square as reached, and an empty one as never reached', () => {
    expect(bingoResult([0, 1, 2, 3, FREE_SQUARE, 5, 6, 7, 8], new Set([3, 5])).lines).toEqual([1])
    expect(bingoResult([0, EMPTY_SQUARE, 2, 3, 4, 5, 6, 7, 8], new Set([0, 2])).lines).toEqual([])
  })

  it('has no answer but no for a grid that was never printed', () => {
    expect(bingoGridWins(rulesOf(), 0, [1, 2, 3], 'line')).toBe(false)
  })
})
