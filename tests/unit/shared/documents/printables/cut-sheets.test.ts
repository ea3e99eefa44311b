import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DrawCommand, DrawnPage } from '#shared/documents/print-document.ts'
import { cutGrid, cutSheets } from '#shared/documents/printables/cut-sheets.ts'
import { paperSize, sheetFoot } from '#shared/documents/printables/printable-frame.ts'
import { samplePrintableData } from '#tests/helpers/sample-printables.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'

const dot = (index: number): DrawCommand => ({
  kind: 'rect',
  x: 1,
  y: 1,
  width: 2,
  height: 2,
  fill: '#000000',
  strokeWidth: index,
})

const anyGrid = fc
  .record({
    width: fc.double({ min: 20, max: 190, noNaN: true }),
    height: fc.double({ min: 20, max: 270, noNaN: true }),
  })
  .map(({ width, height }) => ({
    paper: paperSize('a4', false),
    nx: Math.max(1, Math.floor(194 / width)),
    ny: Math.max(1, Math.floor(272 / height)),
    width,
    height,
  }))

// Capitals of our font: nearer than 2 mm, a hairline reads as a stroke of the code.
const [code] = sheetFoot(
  paperSize('a4', false),
  'Promesse',
  samplePrintableData(3),
  { number: 1, total: 1 },
  printContext(),
)
const codeTop = code?.kind === 'text' ? code.y - code.size * 0.25 : 0

const anyLayout = anyGrid.map(({ paper: _, ...layout }) => layout)

const dots = ({ marks }: Pick<DrawnPage, 'marks'>) =>
  marks.flatMap((mark) => (mark.kind === 'rect' ? [mark] : []))

describe('sheets of pieces to cut', () => {
  it('print every piece once, in its order, at full sheets in the same places', () => {
    fc.assert(
      fc.property(anyGrid, fc.integer({ min: 1, max: 60 }), (grid, count) => {
        const pieces = Array.from({ length: count }, (_, index) => [dot(index)])
        const sheets = cutSheets(grid, pieces)
        expect(sheets.flatMap(dots).map(({ strokeWidth }) => strokeWidth)).toEqual(
          pieces.map((_, index) => index),
        )
        const [full, ...others] = sheets.map(dots)
        // A part-filled sheet keeps the places of a full one.
        for (const other of others) {
          other.forEach(({ x, y }, place) => {
            expect(x).toBeCloseTo(full?.[place]?.x ?? 0, 9)
            expect(y).toBeCloseTo(full?.[place]?.y ?? 0, 9)
          })
        }
      }),
    )
  })

  it('keep trim marks off the pieces and 2 mm above the code of the foot, within what printers print', () => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        const [sheet] = cutSheets(grid, [[]])
        const block = {
          left: (210 - grid.nx * grid.width) / 2,
          right: (210 + grid.nx * grid.width) / 2,
        }
        const lines = (sheet?.marks ?? []).flatMap((mark) => (mark.kind === 'line' ? [mark] : []))
        expect(lines).toHaveLength(2 * (grid.nx + 1 + grid.ny + 1))
        for (const { x1, x2, y1, y2 } of lines) {
          expect(Math.max(y1, y2)).toBeLessThanOrEqual(codeTop - 2)
          expect(Math.min(y1, y2)).toBeGreaterThan(4.99)
          if (y1 === y2) {
            expect(Math.max(x1, x2) <= block.left || Math.min(x1, x2) >= block.right).toBe(true)
          }
        }
      }),
    )
  })

  it('cut the same pieces from Letter, in fewer rows where a row would run into the foot', () => {
    fc.assert(
      fc.property(anyLayout, (layout) => {
        const grid = cutGrid('letter', layout)
        expect(grid).toMatchObject({ nx: layout.nx, width: layout.width, height: layout.height })
        expect(grid.ny).toBeLessThanOrEqual(layout.ny)
        // Higher than half of the paper, a piece may not fit at all: no support has one so high.
        fc.pre(grid.ny > 0)
        const [sheet] = cutSheets(grid, [[]])
        for (const mark of sheet?.marks ?? []) {
          if (mark.kind !== 'line') continue
          expect(Math.min(mark.y1, mark.y2)).toBeGreaterThan(4.99)
          expect(Math.max(mark.y1, mark.y2)).toBeLessThanOrEqual(codeTop - 2 - 297 + 279.4)
        }
      }),
    )
  })

  it('leave the sheets of A4 as they are', () => {
    for (const layout of [
      { nx: 2, ny: 4, width: 95, height: 68 },
      { nx: 1, ny: 3, width: 192, height: 90.5 },
      { nx: 7, ny: 10, width: 27, height: 27 },
    ]) {
      expect(cutGrid('a4', layout)).toEqual({ ...layout, paper: paperSize('a4', false) })
    }
    expect(cutGrid('letter', { nx: 2, ny: 4, width: 95, height: 68 }).ny).toBe(3)
    expect(cutGrid('letter', { nx: 7, ny: 10, width: 27, height: 27 }).ny).toBe(9)
  })
})
