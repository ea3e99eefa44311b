import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  drawPiece,
  type FlowLine,
  type FlowRow,
  flowRows,
  flowRowsClosely,
  rowHeight,
} from '#shared/documents/plan/row-flow.ts'

const line = (height: number, keep = false): FlowLine => ({
  height,
  draw: () => [],
  ...(keep ? { keep } : {}),
})

const row = (columns: readonly (readonly FlowLine[])[], keepWithNext = false): FlowRow => ({
  columns: columns.map((lines, index) => ({ x: index * 10, lines })),
  paddingTop: 1,
  paddingBottom: 1,
  ...(keepWithNext ? { keepWithNext } : {}),
})

const lines = fc.array(fc.record({ height: fc.integer({ min: 1, max: 8 }), keep: fc.boolean() }), {
  maxLength: 60,
})
const anyRow = fc
  .tuple(fc.array(lines, { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([columns, keep]) =>
    row(
      columns.map((column) => column.map(({ height, keep: kept }) => line(height, kept))),
      keep,
    ),
  )

describe('rows on pages', () => {
  it('loses no line and changes no order, whatever the rows', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), (rows) => {
        const pieces = flowRows(rows, { firstPage: 100, nextPages: 120 }).flat()
        for (const one of rows) {
          const own = pieces.filter((piece) => piece.row === one)
          one.columns.forEach((column, index) => {
            const seen = own.flatMap(({ ranges }) => {
              const { from, to } = ranges[index] ?? { from: 0, to: 0 }
              return column.lines.slice(from, to)
            })
            expect(seen).toEqual(column.lines)
          })
        }
        const order = pieces.map((piece) => rows.indexOf(piece.row))
        expect(order).toEqual(order.toSorted((left, right) => left - right))
      }),
    )
  })

  it('sets the head of a table again on each page that begins with one of its rows', () => {
    const head = row([[line(4)]], true)
    const others = Array.from({ length: 40 }, () => ({ ...row([[line(8)]]), head }))
    const pages = flowRows([row([[line(50)]]), head, ...others], { firstPage: 100, nextPages: 120 })
    expect(pages.length).toBeGreaterThan(2)
    for (const pieces of pages) {
      expect(pieces.filter((piece) => piece.row === head)).toHaveLength(1)
      expect(Math.max(...pieces.map(({ bottom }) => bottom))).toBeLessThanOrEqual(120)
    }
    expect(pages.flat().filter((piece) => others.some((one) => one === piece.row))).toHaveLength(40)
  })

  it('draws each line once and only once, on whichever page it stands', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), (rows) => {
        const drawn: FlowLine[] = []
        const told = rows.map((one) => ({
          ...one,
          columns: one.columns.map((column) => ({
            ...column,
            lines: column.lines.map((own) => {
              const spy: FlowLine = {
                ...own,
                draw: () => {
                  drawn.push(spy)
                  return []
                },
              }
              return spy
            }),
          })),
        }))
        for (const page of flowRows(told, { firstPage: 100, nextPages: 120 })) {
          for (const piece of page) drawPiece(piece, 20)
        }
        const all = told.flatMap(({ columns }) => columns.flatMap((column) => column.lines))
        const seen = new Set(drawn)
        expect(drawn).toHaveLength(all.length)
        expect(all.every((own) => seen.has(own))).toBe(true)
      }),
    )
  })

  it('lets no piece pass the foot of a page, unless one line is taller than the page', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), (rows) => {
        const free = rows.map((one) => ({
          ...one,
          columns: one.columns.map((column) => ({
            ...column,
            lines: column.lines.map(({ height }) => line(height)),
          })),
        }))
        flowRows(free, { firstPage: 100, nextPages: 120 }).forEach((page, index) => {
          const room = index === 0 ? 100 : 120
          for (const { bottom } of page) expect(bottom).toBeLessThanOrEqual(room + 1e-6)
        })
      }),
    )
  })

  it('takes a head that would stand alone at the foot to the next page', () => {
    const filler = row([[line(70)]])
    const head = row([[line(10)]], true)
    const body = row([[line(30)]])
    const pages = flowRows([filler, head, body], { firstPage: 100, nextPages: 100 })
    expect(pages.map((page) => page.map((piece) => piece.row))).toEqual([[filler], [head, body]])
  })

  it('takes a chain of heads along with the first lines of a tall row', () => {
    const filler = row([[line(80)]])
    const heads = [row([[line(5)]], true), row([[line(5)]], true)]
    const tall = row([[line(6, true), line(6, true), ...Array.from({ length: 30 }, () => line(5))]])
    const pages = flowRows([filler, ...heads, tall], { firstPage: 100, nextPages: 100 })
    expect(pages[0]?.map((piece) => piece.row)).toEqual([filler])
    expect(pages[1]?.map((piece) => piece.row)).toEqual([...heads, tall])
  })

  it('ends no page after a title that heads more lines', () => {
    const titled = row([[line(5, true), ...Array.from({ length: 40 }, () => line(5))]])
    const pages = flowRows([row([[line(90)]]), titled], { firstPage: 100, nextPages: 100 })
    expect(pages[0]).toHaveLength(1)
    expect(rowHeight(titled)).toBeGreaterThan(100)
    expect(pages[1]?.[0]?.ranges[0]?.from).toBe(0)
  })

  it('spills no single row over to a page of its own where closer lines save it', () => {
    const room = { firstPage: 100, nextPages: 100 }
    const rowsOf = (count: number) => Array.from({ length: count }, () => row([[line(10)]]))
    expect(flowRows(rowsOf(9), room)).toHaveLength(2)
    expect(flowRowsClosely(rowsOf(9), room)).toHaveLength(1)
    // Too much to be saved: as airy as ever.
    const placed = (pages: ReturnType<typeof flowRows>) =>
      pages.map((page) => page.map(({ top, bottom }) => [top, bottom]))
    expect(placed(flowRowsClosely(rowsOf(11), room))).toEqual(placed(flowRows(rowsOf(11), room)))
  })

  it('keeps a short row whole rather than cut it', () => {
    const short = row([Array.from({ length: 5 }, () => line(5))])
    const pages = flowRows([row([[line(80)]]), short], { firstPage: 100, nextPages: 100 })
    expect(pages.map((page) => page.length)).toEqual([1, 1])
  })
})
