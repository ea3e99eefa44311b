import { describe, expect, it } from 'vitest'
import { pageOfTile, tileSheetMarks } from '#shared/documents/imposition/tile-sheet.ts'
import { joinMarks, tileBoard } from '#shared/documents/imposition/tiling.ts'
import type { DrawCommand, PathCommand } from '#shared/documents/print-document.ts'
import { createTranslator } from '#shared/locales/translator.ts'
import { drawnTexts } from '#tests/helpers/drawn-text.ts'
import { boundsOf } from '#tests/helpers/mark-bounds.ts'

const t = createTranslator('fr')
const tiling = tileBoard(
  { widthMm: 594, heightMm: 841 },
  { widthMm: 210, heightMm: 297 },
  { overlap: 10, margins: { left: 8, top: 8, right: 5, bottom: 10.4 }, smallest: 0.87 },
)
const marks: readonly DrawCommand[] = [
  { kind: 'rect', x: 0, y: 0, width: 594, height: 841, stroke: '#000000' },
]
const sheets = tiling.tiles.map((_, index) => tileSheetMarks({ marks, tiling }, index, t))

const flat = (all: readonly DrawCommand[]): readonly DrawCommand[] =>
  all.flatMap((mark) => (mark.kind === 'group' ? flat(mark.marks) : [mark]))

const diamonds = (sheet: readonly DrawCommand[]): readonly PathCommand[] =>
  flat(sheet).filter((mark): mark is PathCommand => mark.kind === 'path' && mark.scale === 1)

describe('a sheet of a tiled board', () => {
  it('prints each join mark where its twin is: the same point of the board within 0.2 mm', () => {
    const seen = sheets.flatMap((sheet, index) => {
      const part = tiling.tiles[index]?.part ?? { x: NaN, y: NaN }
      return diamonds(sheet).map(({ x, y }) => ({
        x: x - tiling.place.x + part.x,
        y: y - tiling.place.y + part.y,
      }))
    })
    for (const join of joinMarks(tiling)) {
      const twins = seen.filter(({ x, y }) => Math.hypot(x - join.x, y - join.y) < 0.2)
      expect(twins).toHaveLength(2)
    }
    expect(seen).toHaveLength(2 * joinMarks(tiling).length)
  })

  it('draws nothing in the margin that printers leave white', () => {
    for (const sheet of sheets) {
      for (const mark of sheet.filter(({ kind }) => kind !== 'path')) {
        const { left, top, right, bottom } = boundsOf(mark)
        expect(left).toBeGreaterThanOrEqual(5 - 1e-6)
        expect(top).toBeGreaterThanOrEqual(5 - 1e-6)
        expect(right).toBeLessThanOrEqual(tiling.paper.widthMm - 5 + 1e-6)
        expect(bottom).toBeLessThanOrEqual(tiling.paper.heightMm - 5 + 1e-6)
      }
    }
  })

  it('names, in the strip for the glue, the page that goes over it', () => {
    const words = (index: number) =>
      drawnTexts({ widthMm: 0, heightMm: 0, marks: sheets[index] ?? [] }).map(({ text }) => text)
    expect(words(0)).toContain(`Collez ici la page ${pageOfTile(1)}`)
    expect(words(0)).toContain(`Collez ici la page ${pageOfTile(tiling.columns)}`)
    expect(words(tiling.tiles.length - 1).filter((text) => text.includes('Collez'))).toEqual([])
  })

  it('is cut on the left and at the top, but for the first column and row', () => {
    const cuts = (index: number) =>
      (sheets[index] ?? []).filter((mark) => mark.kind === 'line' && mark.dash === undefined)
    expect(cuts(0)).toHaveLength(0)
    expect(cuts(1)).toHaveLength(1)
    expect(cuts(tiling.columns)).toHaveLength(1)
    expect(cuts(tiling.columns + 1)).toHaveLength(2)
  })
})
