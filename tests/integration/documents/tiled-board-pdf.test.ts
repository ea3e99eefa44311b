import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { renderPdfInNode } from '#electron/cli/render-pdf-node.ts'
import { scaleMarks } from '#shared/documents/cards/place-marks.ts'
import { tileSheetMarks } from '#shared/documents/imposition/tile-sheet.ts'
import { tileBoard } from '#shared/documents/imposition/tiling.ts'
import type { DrawCommand, PrintDocument } from '#shared/documents/print-document.ts'
import { createTranslator } from '#shared/locales/translator.ts'

const run = promisify(execFile)

/** Pixels of a millimetre: one pixel is the 0.2 mm that tiles may be off. */
const PER_MM = 5

type Picture = { readonly width: number; readonly height: number; readonly grey: Uint8Array }

const picturesOf = async (bytes: Uint8Array): Promise<readonly Picture[]> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'koudmen-tiles-'))
  try {
    const file = path.join(folder, 'tiles.pdf')
    await writeFile(file, bytes)
    const args = ['-gray', '-r', String(25.4 * PER_MM), file]
    const { stdout } = await run('pdftoppm', args, { encoding: 'buffer', maxBuffer: 200_000_000 })
    const pictures: Picture[] = []
    for (let at = 0; at < stdout.length; ) {
      const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(stdout.toString('latin1', at, at + 40))
      const [width, height] = [Number(head?.[1]), Number(head?.[2])]
      const start = at + (head?.[0].length ?? 0)
      pictures.push({ width, height, grey: stdout.subarray(start, start + width * height) })
      at = start + width * height
    }
    return pictures
  } finally {
    await rm(folder, { recursive: true })
  }
}

// Lines in every direction: a tile that is moved or scaled a little no longer covers the board.
const marks: readonly DrawCommand[] = Array.from({ length: 16 }, (_, index): DrawCommand[] => [
  {
    kind: 'line',
    x1: 0,
    y1: index * 20,
    x2: 210,
    y2: index * 17 + 9,
    width: 0.8,
    colour: '#000000',
  },
  {
    kind: 'line',
    x1: index * 13,
    y1: 0,
    x2: 200 - index * 9,
    y2: 297,
    width: 0.8,
    colour: '#000000',
  },
]).flat()

const enlarged = scaleMarks(marks, 2)
const tiling = tileBoard(
  { widthMm: 420, heightMm: 594 },
  { widthMm: 210, heightMm: 297 },
  { overlap: 10, margins: { left: 8, top: 8, right: 5, bottom: 10 }, smallest: 0.87 },
)

const drawing: PrintDocument = {
  info: { title: 'Tiles', author: '', createdAt: '2026-11-23T11:05:00Z', language: 'fr' },
  drawnPages: [
    { ...tiling.board, marks: scaleMarks(enlarged, tiling.scale) },
    ...tiling.tiles.map((_, index) => ({
      ...tiling.paper,
      marks: tileSheetMarks({ marks: enlarged, tiling }, index, createTranslator('fr')),
    })),
  ],
  warnings: [],
}

/** Mean difference of grey between a tile and the board, when the tile is moved by some pixels. */
const difference = (board: Picture, tile: Picture, index: number, dx: number, dy: number) => {
  const { place, tiles } = tiling
  const part = tiles[index]?.part ?? { x: NaN, y: NaN, width: NaN, height: NaN }
  let sum = 0
  let count = 0
  // Clear of the edges, where joins, cuts and strips for the glue are drawn.
  for (let y = 14; y < part.height - 14; y += 0.6) {
    for (let x = 14; x < part.width - 14; x += 0.6) {
      const column = Math.round((place.x + x) * PER_MM) + dx
      const row = Math.round((place.y + y) * PER_MM) + dy
      const onBoard =
        Math.round((part.y + y) * PER_MM) * board.width + Math.round((part.x + x) * PER_MM)
      sum += Math.abs((tile.grey[row * tile.width + column] ?? 0) - (board.grey[onBoard] ?? 0))
      count += 1
    }
  }
  return sum / count
}

describe('a tiled board on paper', () => {
  it('shows on each sheet its part of the board, in place within 0.2 mm', async () => {
    const { bytes, warnings } = await renderPdfInNode(drawing)
    expect(warnings).toEqual([])
    const [board, ...sheets] = await picturesOf(bytes)
    if (board === undefined) throw new Error('no board')
    expect(sheets).toHaveLength(4)
    for (const [index, sheet] of sheets.entries()) {
      const shifts = [-2, -1, 0, 1, 2]
      const found = shifts
        .flatMap((dy) => shifts.map((dx) => ({ dx, dy })))
        .map(({ dx, dy }) => ({ dx, dy, off: difference(board, sheet, index, dx, dy) }))
        .sort((one, other) => one.off - other.off)
      const [best] = found
      expect(Math.max(Math.abs(best?.dx ?? 9), Math.abs(best?.dy ?? 9))).toBeLessThanOrEqual(1)
      expect(best?.off).toBeLessThan(8)
    }
  })
})
