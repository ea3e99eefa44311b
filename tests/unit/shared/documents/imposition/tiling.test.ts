import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinMarks, type Tiling, tileBoard } from '#shared/documents/imposition/tiling.ts'

const A4 = { widthMm: 210, heightMm: 297 }
const A3 = { widthMm: 297, heightMm: 420 }
const A2 = { widthMm: 420, heightMm: 594 }
const A1 = { widthMm: 594, heightMm: 841 }
const A0 = { widthMm: 841, heightMm: 1189 }
const MARGINS = { left: 8, top: 8, right: 5, bottom: 10.4 }
const exact = { overlap: 10, margins: MARGINS, smallest: 1 }
const sparing = { ...exact, smallest: 0.87 }

const anyBoard = fc.record({
  widthMm: fc.double({ min: 40, max: 1_500, noNaN: true }),
  heightMm: fc.double({ min: 40, max: 1_500, noNaN: true }),
})
const anyPaper = fc.constantFrom(A4, A3, { widthMm: 215.9, heightMm: 279.4 })
const anyOptions = fc.record({
  overlap: fc.double({ min: 0, max: 20, noNaN: true }),
  margins: fc.constant(MARGINS),
  smallest: fc.double({ min: 0.8, max: 1, noNaN: true }),
})
const anyTiling = fc.tuple(anyBoard, anyPaper, anyOptions).map(([asked, upright, options]) => ({
  asked,
  upright,
  options,
  ...tileBoard(asked, upright, options),
}))

const at = (tiling: Tiling, row: number, column: number) =>
  tiling.tiles[row * tiling.columns + column]?.part ?? { x: NaN, y: NaN, width: NaN, height: NaN }

describe('tiles of a board', () => {
  it('cover all of it and nothing else', () => {
    fc.assert(
      fc.property(anyTiling, (tiling) => {
        const last = at(tiling, tiling.rows - 1, tiling.columns - 1)
        expect(at(tiling, 0, 0)).toMatchObject({ x: 0, y: 0 })
        expect(last.x + last.width).toBeCloseTo(tiling.board.widthMm, 6)
        expect(last.y + last.height).toBeCloseTo(tiling.board.heightMm, 6)
        expect(tiling.tiles).toHaveLength(tiling.rows * tiling.columns)
      }),
    )
  })

  it('overlap by exactly what was asked, across and down', () => {
    fc.assert(
      fc.property(anyTiling, (tiling) => {
        for (const { row, column, part } of tiling.tiles) {
          if (column > 0) {
            const left = at(tiling, row, column - 1)
            expect(left.x + left.width - part.x).toBeCloseTo(tiling.overlap, 6)
          }
          if (row > 0) {
            const above = at(tiling, row - 1, column)
            expect(above.y + above.height - part.y).toBeCloseTo(tiling.overlap, 6)
          }
        }
      }),
    )
  })

  it('never reach the margins of the paper', () => {
    fc.assert(
      fc.property(anyTiling, ({ paper, place }) => {
        expect(place.x).toBeGreaterThanOrEqual(MARGINS.left)
        expect(place.y).toBeGreaterThanOrEqual(MARGINS.top)
        expect(place.x + place.width).toBeLessThanOrEqual(paper.widthMm - MARGINS.right + 1e-4)
        expect(place.y + place.height).toBeLessThanOrEqual(paper.heightMm - MARGINS.bottom + 1e-4)
      }),
    )
  })

  it('are as few as the paper allows, upright or on its side', () => {
    fc.assert(
      fc.property(anyBoard, anyPaper, (board, paper) => {
        const along = (length: number, area: number) =>
          Math.max(1, Math.ceil((length - 10) / (area - 10) - 1e-6))
        const count = (widthMm: number, heightMm: number) =>
          along(board.widthMm, widthMm - 13) * along(board.heightMm, heightMm - 18.4)
        const { tiles, scale } = tileBoard(board, paper, exact)
        expect(scale).toBe(1)
        expect(tiles.length).toBe(
          Math.min(count(paper.widthMm, paper.heightMm), count(paper.heightMm, paper.widthMm)),
        )
      }),
    )
  })

  it('shrink the board only as far as was allowed, and only to save sheets', () => {
    fc.assert(
      fc.property(anyTiling, ({ asked, upright, options, scale, tiles }) => {
        expect(scale).toBeGreaterThanOrEqual(options.smallest - 1e-5)
        expect(scale).toBeLessThanOrEqual(1)
        const whole = tileBoard(asked, upright, { ...options, smallest: 1 })
        expect(tiles.length).toBeLessThanOrEqual(whole.tiles.length)
        if (scale < 1 - 1e-5) expect(tiles.length).toBeLessThan(whole.tiles.length)
      }),
    )
  })

  it.each([
    ['A3', A3, 2],
    ['A2', A2, 4],
    ['A1', A1, 8],
    ['A0', A0, 16],
  ])('put an %s on as few A4 sheets as people expect', (_, board, sheets) => {
    const turned = { widthMm: board.heightMm, heightMm: board.widthMm }
    expect(tileBoard(board, A4, sparing).tiles).toHaveLength(sheets)
    expect(tileBoard(turned, A4, sparing).tiles).toHaveLength(sheets)
  })
})

describe('join marks', () => {
  it('are twins: the same point of the board on both neighbours, within 0.2 mm', () => {
    fc.assert(
      fc.property(anyTiling, (tiling) => {
        for (const { x, y, under, over } of joinMarks(tiling)) {
          for (const index of [under, over]) {
            const part = tiling.tiles[index]?.part ?? at(tiling, -1, -1)
            // Both sheets carry it, so that it is printed on both.
            expect(x).toBeGreaterThanOrEqual(part.x - 0.2)
            expect(x).toBeLessThanOrEqual(part.x + part.width + 0.2)
            expect(y).toBeGreaterThanOrEqual(part.y - 0.2)
            expect(y).toBeLessThanOrEqual(part.y + part.height + 0.2)
          }
        }
      }),
    )
  })

  it('lie on the very edge of the sheet that is glued on top', () => {
    fc.assert(
      fc.property(anyTiling, (tiling) => {
        for (const { x, y, edge, over } of joinMarks(tiling)) {
          const part = tiling.tiles[over]?.part ?? at(tiling, -1, -1)
          const off = edge === 'vertical' ? x - part.x : y - part.y
          expect(Math.abs(off)).toBeLessThan(1e-6)
        }
      }),
    )
  })

  it('are two for every edge where sheets meet, each with a number of its own', () => {
    fc.assert(
      fc.property(anyTiling, (tiling) => {
        const { rows, columns } = tiling
        const joins = joinMarks(tiling)
        expect(joins).toHaveLength(2 * (rows * (columns - 1) + columns * (rows - 1)))
        expect(new Set(joins.map(({ number }) => number)).size).toBe(joins.length)
      }),
    )
  })
})
