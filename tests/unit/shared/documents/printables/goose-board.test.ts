import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { specialAt } from '#shared/documents/printables/games/goose-board.ts'
import { DIE_NET, netOutline } from '#shared/documents/printables/games/goose-pieces.ts'
import { type Point, spiralSquares } from '#shared/documents/printables/games/spiral-squares.ts'

const room = (count: number) => ({
  centre: { x: 148, y: 100 },
  halfWidth: 140,
  halfHeight: 95,
  middleHalfHeight: 32,
  count,
})

const areaOf = (points: readonly Point[]): number =>
  Math.abs(
    points.reduce((sum, { x, y }, index) => {
      const next = points[(index + 1) % points.length] ?? { x, y }
      return sum + x * next.y - next.x * y
    }, 0) / 2,
  )

describe('the path of the goose game', () => {
  it('has as many squares as asked, all within the board and of like size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 90 }), (count) => {
        const { squares } = spiralSquares(room(count))
        expect(squares).toHaveLength(count)
        for (const { outline } of squares) {
          for (const { x, y } of outline) {
            expect(Math.abs(x - 148)).toBeLessThanOrEqual(140.01)
            expect(Math.abs(y - 100)).toBeLessThanOrEqual(95.01)
          }
        }
        const areas = squares.map(({ outline }) => areaOf(outline))
        expect(Math.max(...areas) / Math.min(...areas)).toBeLessThan(2)
      }),
      { numRuns: 20 },
    )
  })

  it('goes from each square to the next without a hole: they share an edge', () => {
    const { squares } = spiralSquares(room(63))
    squares.slice(1).forEach(({ outline }, index) => {
      const before = squares[index]?.outline ?? []
      const half = before.length / 2
      expect(outline[0]?.x).toBeCloseTo(before[half - 1]?.x ?? 0, 6)
      expect(outline.at(-1)?.y).toBeCloseTo(before[half]?.y ?? 0, 6)
    })
  })

  it('never asks anything of whoever arrives', () => {
    expect(specialAt(63, 63)).toBeNull()
    expect(specialAt(60, 63)).not.toBeNull()
  })
})

describe('the die to fold', () => {
  it('has opposite faces that add up to seven', () => {
    const row = DIE_NET.filter((face) => face.row === 1).map(({ value }) => value)
    // In a row of four, faces two apart are opposite.
    expect([(row[0] ?? 0) + (row[2] ?? 0), (row[1] ?? 0) + (row[3] ?? 0)]).toEqual([7, 7])
    const others = DIE_NET.filter((face) => face.row !== 1).map(({ value }) => value)
    expect(others.reduce((sum: number, value) => sum + value, 0)).toBe(7)
  })

  it('has one tab for each of the seven edges to glue, and an outline that closes', () => {
    const path = netOutline()
    // A tab is a slanted stroke, a straight one, a slanted one.
    expect(path.match(/l-?\d+ -?\d+[hv]-?\d+l-?\d+ -?\d+/gu)).toHaveLength(7)
    let [x, y] = [0, 0]
    for (const [, kind, first = '0', second = '0'] of path.matchAll(
      /([Mlhv])(-?\d+)(?: (-?\d+))?/gu,
    )) {
      const values = [Number(first), Number(second)] as const
      if (kind === 'M' || kind === 'l') [x, y] = [x + values[0], y + values[1]]
      if (kind === 'h') x += values[0]
      if (kind === 'v') y += values[0]
    }
    expect([x, y]).toEqual([26, 0])
  })
})
