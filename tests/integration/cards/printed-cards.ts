import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { renderPdfInNode } from '#electron/cli/render-pdf-node.ts'
import { type DeckModel, deckDocument } from '#shared/documents/cards/deck-document.ts'
import { deckContext } from '#tests/helpers/decks.ts'

const run = promisify(execFile)

/** A page as a printer would ink it, in greys. */
export type Raster = {
  readonly width: number
  readonly height: number
  readonly greys: Uint8Array
  readonly perMm: number
}

const readPgm = (bytes: Buffer, dpi: number): Raster => {
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(bytes.subarray(0, 64).toString('latin1'))
  if (header === null) throw new Error('pdftoppm wrote no grey picture')
  const greys = new Uint8Array(bytes.subarray(header[0].length))
  return { width: Number(header[1]), height: Number(header[2]), greys, perMm: dpi / 25.4 }
}

export const printDeck = async (model: DeckModel): Promise<Uint8Array> =>
  (await renderPdfInNode(deckDocument(model, deckContext))).bytes

export type OpenedPdf = {
  raster(page: number, dpi: number): Promise<Raster>
  /** Words of a page with the box of each, in points, as `pdftotext -bbox` writes them. */
  wordBoxes(page: number): Promise<string>
}

/** Opens a PDF with poppler for as long as `look` takes. */
export const withPdf = async <Result>(
  bytes: Uint8Array,
  look: (pdf: OpenedPdf) => Promise<Result>,
): Promise<Result> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'koudmen-cards-'))
  const file = path.join(folder, 'deck.pdf')
  try {
    await writeFile(file, bytes)
    return await look({
      raster: async (page, dpi) => {
        const out = path.join(folder, `page-${page}`)
        const range = ['-f', `${page}`, '-l', `${page}`]
        await run('pdftoppm', ['-gray', '-singlefile', '-r', `${dpi}`, ...range, file, out])
        return readPgm(await readFile(`${out}.pgm`), dpi)
      },
      wordBoxes: async (page) =>
        (await run('pdftotext', ['-bbox', '-f', `${page}`, '-l', `${page}`, file, '-'])).stdout,
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The page turned upright again: `back` undoes a quarter turn clockwise, `forth` one the other way. */
export const quarterTurn = (page: Raster, way: 'back' | 'forth'): Raster => {
  const { width, height, greys, perMm } = page
  const turned = new Uint8Array(greys.length)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [newX, newY] = way === 'back' ? [y, width - 1 - x] : [height - 1 - y, x]
      turned[newY * height + newX] = greys[y * width + x] ?? 255
    }
  }
  return { width: height, height: width, greys: turned, perMm }
}

const DARK = 140

/** Middles, in mm, of the dark stretches of a line across the page at a height, or down it. */
export const darkMiddles = (
  { width, height, greys, perMm }: Raster,
  line: { readonly y: number } | { readonly x: number },
): readonly number[] => {
  const along = 'y' in line ? width : height
  const at = Math.round(('y' in line ? line.y : line.x) * perMm)
  const isDark = (index: number) =>
    (greys['y' in line ? at * width + index : index * width + at] ?? 255) < DARK
  const middles: number[] = []
  for (let index = 0; index < along; index += 1) {
    if (!isDark(index)) continue
    const start = index
    while (isDark(index + 1)) index += 1
    middles.push((start + index + 1) / 2 / perMm)
  }
  return middles
}

/** Where the first and the last dark dot of a box lie, in mm. */
export const inkBounds = (
  { width, greys, perMm }: Raster,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): { left: number; top: number; right: number; bottom: number } => {
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (let y = Math.ceil(box.y * perMm); y < (box.y + box.height) * perMm; y += 1) {
    for (let x = Math.ceil(box.x * perMm); x < (box.x + box.width) * perMm; x += 1) {
      if ((greys[y * width + x] ?? 255) >= DARK) continue
      bounds.left = Math.min(bounds.left, x / perMm)
      bounds.right = Math.max(bounds.right, (x + 1) / perMm)
      bounds.top = Math.min(bounds.top, y / perMm)
      bounds.bottom = Math.max(bounds.bottom, (y + 1) / perMm)
    }
  }
  return bounds
}

/** Share of the page that is inked: 0 white, 1 black. */
export const inkShare = ({ greys }: Raster): number => {
  let ink = 0
  for (const grey of greys) ink += 255 - grey
  return ink / (255 * greys.length)
}
