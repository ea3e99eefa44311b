import { renderPdfInNode } from '#electron/cli/render-pdf-node.ts'
import { backLine, frontLine } from '#shared/documents/calibration/calibration-pages.ts'
import type { PrinterSetting } from '#shared/documents/imposition/two-sided.ts'
import type { PrintDocument } from '#shared/documents/print-document.ts'
import {
  type BackDrift,
  CALIBRATION,
  type CalibrationReadings,
} from '#shared/domain/printer-calibration.ts'
import type { DuplexFlip } from '#shared/schemas/printable.schema.ts'
import { darkMiddles, type Raster, withPdf } from './printed-cards.ts'

const DPI = 300
/** Between two places where a line is looked at, in mm. */
const LEVER = 3

/** The page as a printer that drifts puts it on paper: turned about its middle, then moved. */
export const drifted = (page: Raster, { dx, dy, rotation }: BackDrift): Raster => {
  const { width, height, greys, perMm } = page
  const turn = (rotation * Math.PI) / 180
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const [cx, cy] = [width / 2, height / 2]
  const moved = new Uint8Array(greys.length).fill(255)
  const at = (x: number, y: number) =>
    x < 0 || y < 0 || x >= width || y >= height ? 255 : (greys[y * width + x] ?? 255)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const px = x - dx * perMm - cx
      const py = y - dy * perMm - cy
      const sx = cx + cos * px + sin * py
      const sy = cy - sin * px + cos * py
      const [left, top] = [Math.floor(sx), Math.floor(sy)]
      const [fx, fy] = [sx - left, sy - top]
      moved[y * width + x] = Math.round(
        at(left, top) * (1 - fx) * (1 - fy) +
          at(left + 1, top) * fx * (1 - fy) +
          at(left, top + 1) * (1 - fx) * fy +
          at(left + 1, top + 1) * fx * fy,
      )
    }
  }
  return { width, height, greys: moved, perMm }
}

/** The back as it is seen from the front, against the light. */
export const seenThrough = (page: Raster, flip: DuplexFlip): Raster => {
  const { width, height, greys, perMm } = page
  const seen = new Uint8Array(greys.length)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [sx, sy] = flip === 'longEdge' ? [width - 1 - x, y] : [x, height - 1 - y]
      seen[y * width + x] = greys[sy * width + sx] ?? 255
    }
  }
  return { width, height, greys: seen, perMm }
}

/** Prints the first sheet of a document; answers its front, and its back seen against the light. */
export const printSheet = async (
  document: PrintDocument,
  printer: PrinterSetting,
  drift: BackDrift,
): Promise<{ readonly front: Raster; readonly back: Raster }> => {
  const { bytes } = await renderPdfInNode(document, {}, { printer })
  return withPdf(bytes, async (pdf) => ({
    front: await pdf.raster(1, DPI),
    back: seenThrough(drifted(await pdf.raster(2, DPI), drift), printer.flip),
  }))
}

const nearest = (found: readonly number[], at: number): number =>
  found.reduce((best, one) => (Math.abs(one - at) < Math.abs(best - at) ? one : best), Infinity)

// The number whose two lines make one, as a person takes it: a whole number, the best in sight.
const readScale = (front: readonly number[], back: readonly number[], centre: number): number => {
  if (back.length !== CALIBRATION.lines) throw new Error(`${back.length} lines on the back`)
  const gaps = back.map((at, number) => Math.abs(nearest(front, frontLine(centre, number)) - at))
  return gaps.indexOf(Math.min(...gaps))
}

/** What a person reads on the calibration sheet. */
export const readCalibration = (front: Raster, back: Raster): CalibrationReadings => {
  const widthMm = front.width / front.perMm
  const heightMm = front.height / front.perMm
  const [cx, cy] = [widthMm / 2, heightMm / 2]
  const { scaleInset, middle } = CALIBRATION
  const along = (centre: number, reach: number) => (at: number) =>
    Math.abs(at - centre) < backLine(0, 2 * middle) + reach
  // Lines of the back are looked for where they are, and drawn on in thought to the scale.
  const prolonged = (linesAt: (level: number) => readonly number[]) => {
    for (let level = 0.5; level <= 10; level += 0.5) {
      const [near, far] = [linesAt(level), linesAt(level + LEVER)]
      if (near.length !== CALIBRATION.lines || far.length !== near.length) continue
      return near.map((at, index) => at - (((far[index] ?? at) - at) * level) / LEVER)
    }
    throw new Error('the lines of the back are nowhere whole')
  }
  const across = (level: number) =>
    readScale(
      darkMiddles(front, { y: level - 3 }),
      prolonged((step) => darkMiddles(back, { y: level + step }).filter(along(cx, 8))),
      cx,
    )
  return {
    top: across(scaleInset),
    bottom: across(heightMm - scaleInset),
    side: readScale(
      darkMiddles(front, { x: cx - 3 }).filter((at) => Math.abs(at - cy) < 82),
      prolonged((step) => darkMiddles(back, { x: cx + step }).filter(along(cy, 8))),
      cy,
    ),
  }
}
