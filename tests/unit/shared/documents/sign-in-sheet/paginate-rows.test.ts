import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paginateRows } from '#shared/documents/sign-in-sheet/paginate-rows.ts'

const ROOM = { firstPage: 100, nextPages: 120 }
const line = (height = 10) => ({ height, tail: false })
const total = { height: 11, tail: true }
const team = { height: 10, tail: true }
const list = (count: number, tail = [total, team]) => [
  ...Array.from({ length: count }, () => line()),
  ...tail,
]

const sizes = (rows: readonly { height: number; tail: boolean }[]) =>
  paginateRows(rows, ROOM).map((page) => page.length)

describe('rows over pages', () => {
  it('gives an empty list one page', () => {
    expect(paginateRows([], ROOM)).toEqual([[]])
  })

  it('fills the first page, then the next ones, which hold more', () => {
    expect(sizes(list(23, []))).toEqual([10, 12, 1])
  })

  it('takes the last two lines to the page of the total instead of leaving it alone', () => {
    expect(sizes(list(10))).toEqual([8, 4])
  })

  it('takes them too when only the team would overflow', () => {
    expect(sizes(list(8, [total, team]))).toEqual([6, 4])
  })

  it('leaves a total with two lines of its own where it is', () => {
    expect(sizes(list(12))).toEqual([10, 4])
  })

  it('gives a row taller than a page a page of its own', () => {
    expect(sizes([line(), line(300), line()])).toEqual([1, 1, 1])
  })

  it('keeps every row once and in order, and never overfills a page', () => {
    const heights = fc.array(fc.integer({ min: 8, max: 40 }), { maxLength: 80 })
    const tails = fc.array(fc.integer({ min: 8, max: 18 }), { maxLength: 4 })
    fc.assert(
      fc.property(heights, tails, (lines, ends) => {
        const rows = [
          ...lines.map((height) => line(height)),
          ...ends.map((height) => ({ height, tail: true })),
        ]
        const pages = paginateRows(rows, ROOM)
        expect(pages.flat()).toEqual(rows)
        pages.forEach((page, index) => {
          const used = page.reduce((sum, { height }) => sum + height, 0)
          expect(used).toBeLessThanOrEqual(index === 0 ? ROOM.firstPage : ROOM.nextPages)
        })
      }),
    )
  })
})
